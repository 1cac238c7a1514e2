package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Standing;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Mark;

/** What quotes show on the page: a ground under the words quoted and under their counterparts, a dot where a note is. */
final class QuoteMarks {

    private static final Comparator<Mark> PAGE = Comparator.comparingInt(Mark::segment).thenComparingInt(Mark::column)
            .thenComparing(Mark::span).thenComparing(Mark::kind);

    private final Transcript call;
    private Map<Quote, List<Mark>> known = new IdentityHashMap<>();

    QuoteMarks(Transcript call) {
        this.call = call;
    }

    /** Sorted; those that don't stand in the call have none. What was asked for the last time is not made again. */
    List<Mark> of(List<Quote> quotes) {
        List<Mark> marks = new ArrayList<>(quotes.size() * 2);
        Map<Quote, List<Mark>> next = new IdentityHashMap<>(quotes.size() * 2);
        for (Quote quote : quotes) {
            List<Mark> its = known.get(quote);
            next.put(quote, its == null ? of(quote) : its);
            marks.addAll(next.get(quote));
        }
        known = next;
        marks.sort(PAGE);
        return marks;
    }

    private List<Mark> of(Quote quote) {
        List<Mark> marks = new ArrayList<>(3);
        if (quote.anchor().in(call) instanceof Standing.Stands(Segment segment)) {
            add(quote, segment, marks);
        }
        return marks;
    }

    private void add(Quote quote, Segment segment, List<Mark> marks) {
        Anchor anchor = quote.anchor();
        Mark.Kind kind = Colour.of(quote).mark();
        for (int column = 0; column < call.languages().size(); column++) {
            Language language = call.languages().get(column);
            int length = segment.texts().get(column).text().length();
            if (language == anchor.language()) {
                marks.add(new Mark(segment.index(), column, anchor.span(), kind));
                if (!quote.note().isEmpty()) {
                    int end = anchor.span().end();
                    marks.add(new Mark(segment.index(), column, new Span(end - 1, end), Mark.Kind.QUOTE_NOTE));
                }
            } else if (length > 0) {
                marks.add(new Mark(segment.index(), column, new Span(0, length), kind));
            }
        }
    }
}
