package org.diglot.ui.quoting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.Mark;

/** What is kept up change by change is what it would be were it made anew. */
class SiftingProperties {

    private static final String[] COLOURS = {"yellow", "green", "blue", "pink"};
    private static final String HASH = "ab".repeat(32);
    private static final Transcript CALL = call();

    @Property(tries = 300)
    void whatIsShownIsSiftedAndSorted(@ForAll Random chance, @ForAll Order order, @ForAll @IntRange(max = 8) int steps) {
        Predicate<Quote> admits = quote -> !quote.note().equals("hidden");
        Comparator<Quote> by = order.comparator(quote -> "speaker " + quote.anchor().segment() / 5);
        Sifting sifting = new Sifting(admits, by);
        List<Quote> quotes = some(chance, 30);
        for (int i = 0; i <= steps; i++) {
            assertThat(sifting.of(quotes)).isEqualTo(quotes.stream().filter(admits).sorted(by).toList());
            quotes = changed(quotes, chance);
        }
    }

    @Property(tries = 200)
    void theMarksAreThoseOfTheQuotesThatStand(@ForAll Random chance, @ForAll @IntRange(max = 8) int steps) {
        QuoteMarks kept = new QuoteMarks(CALL);
        List<Quote> quotes = some(chance, 12);
        for (int i = 0; i <= steps; i++) {
            List<Mark> expected = quotes.stream().flatMap(quote -> new QuoteMarks(CALL).of(List.of(quote)).stream())
                    .sorted(QuoteMarks.PAGE).toList();
            assertThat(kept.of(quotes)).isEqualTo(expected);
            quotes = changed(quotes, chance);
        }
    }

    private static List<Quote> changed(List<Quote> quotes, Random chance) {
        List<Quote> next = new ArrayList<>(quotes);
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int at = chance.nextInt(next.size() + 1);
            if (at < next.size() && chance.nextBoolean()) {
                next.remove(at);
            } else {
                next.add(at, quote(chance));
            }
        }
        return List.copyOf(next);
    }

    private static List<Quote> some(Random chance, int most) {
        return IntStream.range(0, chance.nextInt(most)).mapToObj(_ -> quote(chance)).toList();
    }

    /** One of a few places, so that marks fall together; sometimes of another source. */
    private static Quote quote(Random chance) {
        int segment = chance.nextInt(10);
        Anchor anchor = new Anchor("a.txt", chance.nextInt(5) == 0 ? "0".repeat(64) : HASH, segment, Language.ENGLISH,
                new Span(0, 4), "Line");
        return new Quote("urn:" + chance.nextLong(), anchor, List.of(), COLOURS[chance.nextInt(4)],
                chance.nextBoolean() ? List.of() : List.of("tag " + chance.nextInt(3)), List.of(),
                chance.nextBoolean() ? "" : "hidden");
    }

    private static Transcript call() {
        List<Segment> segments = IntStream.range(0, 8).mapToObj(i -> new Segment(i, 0,
                List.of(new Text(2 * i + 1, "Line " + i), new Text(2 * i + 2, "第" + i + "行")))).toList();
        return new Transcript(new Source("a.txt", HASH, "UTF-8", 16), "", "", "",
                List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), List.of(), List.of(), List.of(),
                List.of(new Turn(0, "", Section.PREPARED, List.of(), 0, 8, false)), List.of(), segments, List.of(), List.of());
    }
}
