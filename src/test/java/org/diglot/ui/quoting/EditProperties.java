package org.diglot.ui.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;

/** The laws of edits: what is taken back was never there, and what is done twice is done once. */
class EditProperties {

    @Property(tries = 300)
    void everythingDoneIsTakenBackStepByStepAndDoneAgain(@ForAll @Size(max = 25) List<@IntRange(max = 4) Integer> acts,
                                                         @ForAll Random chance) {
        QuoteBook book = new QuoteBook();
        book.open(quotes(0, 6));
        List<Quote> before = book.quotes();
        acts.forEach(act -> act(book, act, chance));
        List<Quote> after = book.quotes();
        while (book.undoableProperty().get()) {
            book.undo();
        }
        assertThat(book.quotes()).isEqualTo(before);
        while (book.redoableProperty().get()) {
            book.redo();
        }
        assertThat(book.quotes()).isEqualTo(after);
    }

    @Property(tries = 300)
    void doingItTwiceIsDoingItOnceAndNoQuoteStandsTwice(@ForAll @IntRange(max = 4) int act, @ForAll Random chance) {
        QuoteBook book = new QuoteBook();
        book.open(quotes(0, 8));
        Edit[] last = new Edit[1];
        book.setOnEdit(edit -> last[0] = edit);
        act(book, act, chance);
        if (last[0] != null) {
            assertThat(last[0].in(book.quotes())).isEqualTo(book.quotes());
            assertThat(book.quotes()).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 300)
    void whatOthersDidMeanwhileIsNotLost(@ForAll @IntRange(max = 4) int act, @ForAll Random chance) {
        QuoteBook book = new QuoteBook();
        book.open(quotes(0, 6));
        Edit[] last = {new Edit(List.of())};
        book.setOnEdit(edit -> last[0] = edit);
        act(book, act, chance);
        List<Quote> theirs = quotes(100, 3);
        List<Quote> disk = java.util.stream.Stream.concat(theirs.stream(), quotes(0, 6).stream()).toList();
        assertThat(last[0].in(disk)).containsAll(theirs).containsAll(book.quotes());
    }

    private static void act(QuoteBook book, int act, Random chance) {
        Set<String> some = new HashSet<>();
        book.quotes().stream().filter(_ -> chance.nextInt(3) == 0).forEach(quote -> some.add(quote.id()));
        switch (act) {
            case 0 -> book.add(quotes(10 + chance.nextInt(20), 1 + chance.nextInt(3)));
            case 1 -> book.remove(some);
            case 2 -> book.change(some, quote -> quote.withNote("note " + chance.nextInt(3)));
            case 3 -> book.move(some, book.quotes().isEmpty() || chance.nextInt(4) == 0 ? ""
                    : book.quotes().get(chance.nextInt(book.quotes().size())).id());
            default -> book.quotes().stream().findFirst().ifPresent(quote -> book.exchange(quote,
                    quotes(40 + chance.nextInt(20), 1).getFirst()));
        }
    }

    private static List<Quote> quotes(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(segment -> new Quote("urn:" + segment, new Anchor("a.txt",
                "0".repeat(64), segment, Language.ENGLISH, new Span(0, 3), "abc"), List.of(), "yellow", List.of(),
                List.of(), "")).toList();
    }
}
