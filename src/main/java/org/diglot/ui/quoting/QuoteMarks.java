package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Splice;
import org.diglot.quotes.Standing;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Mark;

/** What quotes show on the page: a ground under the words quoted and under their counterparts, a dot where a note is. */
final class QuoteMarks {

    static final Comparator<Mark> PAGE = Comparator.comparingInt(Mark::segment).thenComparingInt(Mark::column)
            .thenComparing(Mark::span).thenComparing(Mark::kind);

    /** So many quotes changed at once are taken one by one; more of them, all anew. */
    private static final int FEW = 64;

    private final Transcript call;
    private List<Quote> known = List.of();
    private List<Mark> marks = List.of();

    QuoteMarks(Transcript call) {
        this.call = call;
    }

    /** Sorted; those that don't stand in the call have none. Only what has changed since the last time is made again. */
    List<Mark> of(List<Quote> quotes) {
        Splice splice = Splice.between(known, quotes);
        if (splice.within(FEW)) {
            List<Mark> next = new ArrayList<>(marks);
            splice.gone(known).forEach(quote -> of(quote).forEach(mark -> next.remove(Collections.binarySearch(next, mark, PAGE))));
            splice.come(quotes).forEach(quote -> of(quote).forEach(mark -> next.add(place(next, mark), mark)));
            marks = next;
        } else {
            marks = quotes.stream().map(this::of).flatMap(List::stream).sorted(PAGE).toList();
        }
        known = quotes;
        return marks;
    }

    private static int place(List<Mark> sorted, Mark mark) {
        int found = Collections.binarySearch(sorted, mark, PAGE);
        return found < 0 ? -found - 1 : found;
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
