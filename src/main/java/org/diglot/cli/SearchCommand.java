package org.diglot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.library.Library;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.search.Asked;
import org.diglot.search.CallIndex;
import org.diglot.search.Hits;
import org.diglot.search.Search;
import org.diglot.settings.Home;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import picocli.CommandLine;

/** Finds words, topics and numbers: {@code diglot search QUERY FILE…}. */
@CommandLine.Command(name = "search", mixinStandardHelpOptions = true,
        description = "Find words, topics and numbers in calls, in both languages.")
final class SearchCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "QUERY", description = "For example: capex, \"share repurchase\", "
            + "'>10bn', 資本支出 speaker:cfo")
    private String query;

    @CommandLine.Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "The calls to search.")
    private List<Path> files = List.of();

    @CommandLine.Option(names = "--library", paramLabel = "DIR", description = "Search the calls of a library.")
    private Path library;

    @CommandLine.Option(names = "--limit", defaultValue = "100", paramLabel = "N",
            description = "List so many hits at most, the best first; 0 lists all.")
    private int limit;

    @CommandLine.Option(names = "--speaker", paramLabel = "NAME", description = "Said by this speaker.")
    private String speaker;

    @CommandLine.Option(names = "--kind", paramLabel = "KIND",
            description = "Said by an operator, executive, ir, analyst, editor, unknown.")
    private String kind;

    @CommandLine.Option(names = "--section", paramLabel = "SECTION", description = "In prepared or qa.")
    private String section;

    @CommandLine.Option(names = "--language", paramLabel = "TAG", description = "In texts of en, zh, zh-Hant, zh-Hans.")
    private String language;

    @CommandLine.Option(names = "--exact", description = "The words as typed: no topics, no other forms of a word.")
    private boolean exact;

    @Override
    public Integer call() throws UnreadableTranscript, Progress.Stopped, IOException {
        Search search = new Search(query, narrowing(), languages(), exact, Math.max(0, limit),
                Search.Order.BEST_FIRST);
        if (files.isEmpty() == (library == null)) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "Name the files to search, or a library with --library DIR.");
        }
        try (CallIndex index = library == null ? ofFiles() : ofLibrary()) {
            Hits hits = index.search(search);
            new HitsJson(spec.commandLine().getOut()).write(hits);
            hits.oddities().forEach(odd -> say(OddityWords.sentence(odd)));
        }
        return Commands.DONE;
    }

    private CallIndex ofFiles() throws UnreadableTranscript, Progress.Stopped, IOException {
        CallIndex index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        for (Path file : files) {
            index.add(new TranscriptReader().read(file, Progress.NONE), Progress.NONE);
        }
        return index;
    }

    /** What the index lacks is added first; beside another Diglot it is read as it is. */
    private CallIndex ofLibrary() throws Progress.Stopped, IOException {
        if (!Files.isDirectory(library)) {
            throw new CommandLine.ParameterException(spec.commandLine(), library
                    + ": There is no library; make one with library add --library " + library + " FILE");
        }
        Library owned = new Library(library, new TranscriptReader());
        CallIndex index = open(owned.indexFolder());
        if (index.state() == CallIndex.State.READ_ONLY) {
            say("Another Diglot is writing this library; what it has not yet written is not found.");
            return index;
        }
        if (index.state() == CallIndex.State.EMPTIED) {
            say("The index was damaged or of another version; it was built again from the originals.");
        }
        owned.renew(index, Progress.NONE).forEach(lost -> say(lost.file() + ": It can't be read any more."));
        return index;
    }

    /** Under the analyst's own topics too, as the window has it. Where no index can be written, one lives for this search. */
    private CallIndex open(Path folder) throws IOException {
        Topics topics = Topics.with(Home.folder());
        try {
            return CallIndex.open(folder, Folding.standard(), topics, new QuantityReader());
        } catch (IOException unwritable) {
            say(folder + ": The index can't be kept there, so the calls are read for this search alone; "
                    + "check the permissions and the space of the folder.");
            return CallIndex.inMemory(Folding.standard(), topics, new QuantityReader());
        }
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }

    private List<Asked.Within> narrowing() {
        List<Asked.Within> narrowing = new ArrayList<>();
        Optional.ofNullable(speaker).ifPresent(value -> narrowing.add(new Asked.Within(Asked.Field.SPEAKER, value)));
        Optional.ofNullable(kind).ifPresent(value -> narrowing.add(new Asked.Within(Asked.Field.KIND, value)));
        Optional.ofNullable(section).ifPresent(value -> narrowing.add(new Asked.Within(Asked.Field.SECTION, value)));
        narrowing.stream().filter(one -> !one.isKnown()).findFirst().ifPresent(one -> {
            throw new CommandLine.ParameterException(spec.commandLine(), "--" + one.field().typed() + " " + one.value()
                    + " is not known; see diglot search --help for those that are");
        });
        return narrowing;
    }

    private Set<Language> languages() {
        if (language == null) {
            return Set.of();
        }
        Set<Language> meant = Stream.of(Language.values())
                .filter(one -> one.tag().toLowerCase(Locale.ROOT).startsWith(language.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        if (meant.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--language " + language + " is not known; write en, zh, zh-Hant or zh-Hans");
        }
        return meant;
    }
}
