package org.diglot.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.search.CallIndex;
import org.diglot.search.Search;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;

/**
 * A library of made calls, beside SQLite's FTS5 and ripgrep on the same text: {@code SearchBench FOLDER PAIRS}. Prints a
 * line of the table each, tabs between its parts.
 */
public final class SearchBench {

    static final int FIRST = 100;
    private static final int TIMES = 100;
    private static final int WARM = 20;
    private static final int COLD_PAIRS = 20_000;
    /** The compiler comes to rest no sooner, the merging of an index among what it has to learn. */
    private static final int WARM_PAIRS = 120_000;

    private final Path folder;
    private final List<Question> questions = Question.all(Topics.shipped());

    private SearchBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        new SearchBench(Path.of(arguments[0])).run(Integer.parseInt(arguments[1]));
    }

    static CallIndex open(Path library) throws Exception {
        return CallIndex.open(library.resolve("index"), Folding.standard(), Topics.shipped(), new QuantityReader());
    }

    static Search asked(String query) {
        return new Search(query, List.of(), Set.of(), false, FIRST, Search.Order.AS_SAID);
    }

    private void run(int pairs) throws Exception {
        warm();
        Path library = Files.createDirectories(folder.resolve("library"));
        Recombined made = new Recombined(new TranscriptReader().read(Path.of(System.getProperty("sample")), Progress.NONE));
        try (CallIndex ours = open(library); Fts5 theirs = new Fts5(folder.resolve("fts5.db"), false);
                Fts5 whole = new Fts5(folder.resolve("whole.db"), true);
                Ripgrep plain = new Ripgrep(folder.resolve("plain.txt"));
                Indexing indexing = new Indexing(ours, theirs, whole, plain, made)) {
            List<Line> memory = new ArrayList<>();
            for (int size = 10_000; size < pairs; size *= 10) {
                indexing.upTo(size);
                memory.addAll(Resident.lines(library, indexing.pairs()));
            }
            indexing.upTo(pairs);
            indexing.lines().forEach(Line::tell);
            Line.alone("Index on disk", size(library.resolve("index")) / 1e6, "MB").tell();
            plain.close();
            ask(ours, theirs, plain);
            memory.addAll(Resident.lines(library, indexing.pairs()));
            memory.forEach(Line::tell);
        }
    }

    /** As long as the compiler still works on the code, one measures the compiler: all three are filled once before. */
    private void warm() throws Exception {
        Path scratch = Files.createDirectories(folder.resolve("warm"));
        Recombined made = new Recombined(new TranscriptReader().read(Path.of(System.getProperty("sample")), Progress.NONE));
        try (CallIndex ours = open(scratch); Fts5 theirs = new Fts5(scratch.resolve("fts5.db"), false);
                Fts5 whole = new Fts5(scratch.resolve("whole.db"), true);
                Ripgrep plain = new Ripgrep(scratch.resolve("plain.txt"));
                Indexing indexing = new Indexing(ours, theirs, whole, plain, made)) {
            indexing.upTo(COLD_PAIRS);
            Line.alone("Indexing in a process just started, %,d pairs on one and all processors".formatted(COLD_PAIRS),
                    indexing.rate(), "pairs/s").tell();
            indexing.upTo(WARM_PAIRS);
        }
    }

    private void ask(CallIndex ours, Fts5 theirs, Ripgrep plain) throws Exception {
        boolean grep = Ripgrep.isThere();
        if (!grep) {
            System.err.println("ripgrep is not installed: it is left out.");
        }
        for (Question question : questions) {
            Search search = asked(question.query());
            Timed.of(() -> ours.search(search), WARM);
            Timed our = Timed.of(() -> ours.search(search), TIMES);
            String name = "First " + FIRST + " hits and their number, " + question.name();
            if (question.tables().isEmpty()) {
                Line.alone(name + ": median", our.median(), "ms").tell();
            } else {
                Timed.Deed same = () -> {
                    for (Question.Match match : question.tables()) {
                        theirs.ask(match.table(), match.match(), question.also(), FIRST);
                    }
                };
                Timed.of(same, 3);
                new Line(name + ": median", our.median(), "ms", "SQLite FTS5", Timed.of(same, WARM).median()).tell();
            }
            if (grep && !question.plain().isEmpty()) {
                new Line(name + ": median", our.median(), "ms", "ripgrep, the number alone",
                        Timed.of(() -> plain.ask(question.plain()), 5).median()).tell();
            }
            new Line(name + ": p99", our.p99(), "ms", "the most it may take", 50).tell();
        }
    }

    private static long size(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
