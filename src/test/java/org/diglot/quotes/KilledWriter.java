package org.diglot.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;

/** A program that adds a quote, saves, says how many there are, and goes on so until it is killed. */
final class KilledWriter {

    private KilledWriter() {
    }

    public static void main(String[] arguments) throws IOException {
        QuoteStore store = new QuoteStore(Path.of(arguments[0]), new Source("call.txt", Calls.HASH, "UTF-8", 1));
        List<Quote> quotes = new ArrayList<>(store.load().quotes());
        while (true) {
            quotes.add(quote(quotes.size()));
            store.save(quotes);
            System.out.println(quotes.size());
            System.out.flush();
        }
    }

    static List<Quote> quotes(int count) {
        return IntStream.range(0, count).mapToObj(KilledWriter::quote).toList();
    }

    static Quote quote(int number) {
        String text = "We said the " + number + ". thing — 第" + number + "件事。";
        return new Quote("urn:test:" + number, new Anchor("call.txt", Calls.HASH, number, Language.ENGLISH,
                new Span(0, text.length()), text), List.of(new Counterpart(Language.CHINESE_TRADITIONAL, "一件事")), "yellow",
                List.of("tag"), List.of(), "a note");
    }
}
