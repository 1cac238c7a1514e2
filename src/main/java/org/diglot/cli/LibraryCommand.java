package org.diglot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diglot.library.CallFiles;
import org.diglot.library.Library;
import org.diglot.library.OwnedCall;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.settings.Home;
import org.diglot.transcript.Progress;
import picocli.CommandLine;

/** Keeps the calls that an analyst owns: {@code diglot library add FILE…}, {@code list}, {@code remove CALL…}. */
@CommandLine.Command(name = "library", mixinStandardHelpOptions = true,
        description = "Add calls to the library, list them, remove them.")
final class LibraryCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(names = "--library", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT,
            description = "Where the library lies; without it, among your own Diglot files.")
    private Path folder;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "library needs one of add, list, remove");
    }

    private Library library() {
        return new Library(folder == null ? Home.folder().resolve("library") : folder, new TranscriptReader());
    }

    @CommandLine.Command(mixinStandardHelpOptions = true,
            description = "Copy files, or all files of folders, into the library.")
    int add(@CommandLine.Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) throws Progress.Stopped {
        int status = Commands.DONE;
        for (Path file : files) {
            for (Path one : CallFiles.in(file)) {
                try {
                    print(library().add(one, Progress.NONE));
                } catch (UnreadableTranscript unreadable) {
                    status = complain(unreadable.getMessage());
                } catch (IOException failed) {
                    status = complain(one + ": It can't be copied into the library; check its space and permissions.");
                }
            }
        }
        return status;
    }

    @CommandLine.Command(mixinStandardHelpOptions = true, description = "One line a call: its hash, company, period, file.")
    int list() {
        try {
            library().calls().forEach(this::print);
            return Commands.DONE;
        } catch (IOException failed) {
            return complain("The library can't be read; check the permissions of its folder.");
        }
    }

    @CommandLine.Command(mixinStandardHelpOptions = true,
            description = "Take calls out of the library, by the first characters of their hash or by their file name.")
    int remove(@CommandLine.Parameters(paramLabel = "CALL", arity = "1..*") List<String> names) {
        int status = Commands.DONE;
        for (String name : names) {
            try {
                status = Math.max(status, remove(name));
            } catch (IOException failed) {
                status = complain(name + ": It can't be removed; check the permissions of the library's folder.");
            }
        }
        return status;
    }

    private int remove(String name) throws IOException {
        List<OwnedCall> meant = library().calls().stream()
                .filter(call -> call.name().equals(name) || name.length() >= 4 && call.sha256().startsWith(name)).toList();
        if (meant.size() != 1) {
            return complain(name + ": " + (meant.isEmpty() ? "No such call; see library list."
                    : "Several calls are meant; write more of the hash."));
        }
        library().remove(meant.getFirst());
        return Commands.DONE;
    }

    private void print(OwnedCall call) {
        spec.commandLine().getOut().println(String.join("\t", call.sha256().substring(0, 12), call.company(),
                call.period(), call.name()));
    }

    private int complain(String sentence) {
        spec.commandLine().getErr().println(sentence);
        return Commands.UNUSABLE;
    }
}
