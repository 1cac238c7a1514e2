package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private QuoteMarks() {
    }

    /** Sorted; those that don't stand in the call have none. */
    static List<Mark> of(Transcript call, List<Quote> quotes) {
        List<Mark> marks = new ArrayList<>(quotes.size() * 2);
        for (Quote quote : quotes) {
            if (quote.anchor().in(call) instanceof Standing.Stands(Segment segment)) {
                add(call, quote, segment, marks);
            }
        }
        marks.sort(PAGE);
        return marks;
    }

    private static void add(Transcript call, Quote quote, Segment segment, List<Mark> marks) {
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
