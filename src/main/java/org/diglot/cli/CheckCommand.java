package org.diglot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/** Prints what doesn't agree in calls: {@code diglot check FILE…}. A folder stands for every file in it. */
@CommandLine.Command(name = "check", mixinStandardHelpOptions = true,
        description = "Compare the figures of both languages and print what doesn't agree; exit 1 if any is an error.")
final class CheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--json", description = "Print JSON instead of lines.")
    private boolean asJson;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "Transcripts, or folders of them.")
    private List<Path> given;

    @Override
    public Integer call() throws Progress.Stopped {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = new ArrayList<>();
        boolean unusable = false;
        for (Path path : given) {
            unusable |= !addTo(files, path, err);
        }
        List<Checked> all = new ArrayList<>();
        boolean anyFolder = given.stream().anyMatch(Files::isDirectory);
        for (Path file : files) {
            if (anyFolder) {
                err.println((files.indexOf(file) + 1) + " of " + files.size() + ": " + file);
                err.flush();
            }
            try {
                all.add(checked(file));
            } catch (UnreadableTranscript unreadable) {
                err.println(unreadable.getMessage());
                unusable = true;
            }
        }
        print(all);
        return all.stream().anyMatch(Checked::hasErrors) ? Commands.FOUND_WRONG
                : unusable ? Commands.UNUSABLE : Commands.DONE;
    }

    /** False where the folder can't be listed or has no file. */
    private static boolean addTo(List<Path> files, Path path, PrintWriter err) {
        if (!Files.isDirectory(path)) {
            return files.add(path);
        }
        try (Stream<Path> within = Files.walk(path)) {
            List<Path> found = within.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
            if (found.isEmpty()) {
                err.println(path + ": There is no file in this folder; name one that has transcripts.");
            }
            files.addAll(found);
            return !found.isEmpty();
        } catch (IOException | UncheckedIOException failed) {
            err.println(path + ": This folder can't be listed; check its permissions.");
            return false;
        }
    }

    private static Checked checked(Path file) throws UnreadableTranscript, Progress.Stopped {
        Transcript call = new TranscriptReader().read(file, Progress.NONE);
        return new Checked(file, call, CallFindings.of(call).findings());
    }

    private void print(List<Checked> all) {
        PrintWriter out = spec.commandLine().getOut();
        if (asJson) {
            try (JsonGenerator json = JsonOut.to(out)) {
                json.writeStartObject();
                json.writeStringProperty("schema", "diglot/findings/1");
                JsonOut.objects(json, "files", all, CheckCommand::file);
                json.writeEndObject();
                json.writeRaw('\n');
            }
            return;
        }
        for (Checked checked : all) {
            for (Finding finding : checked.findings()) {
                out.println(checked.file() + ":" + checked.lines(finding).getFirst() + ": "
                        + TranscriptJson.printed(finding.severity()) + ": " + finding.message());
            }
        }
    }

    private static void file(JsonGenerator json, Checked checked) {
        json.writeStringProperty("name", checked.call().source().name());
        JsonOut.objects(json, "findings", checked.findings(), (_, finding) -> {
            LedgerJson.finding(json, finding);
            JsonOut.numbers(json, "lines", checked.lines(finding));
        });
    }
}
