package org.diglot.ui.quoting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Quoting;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Mark;
import org.diglot.ui.TextSelection;

/** Makes quotes of what the reader points at. */
final class Highlighting {

    private Highlighting() {
    }

    /** What is selected: a quote a segment, without the blanks at its ends. */
    static List<Quote> of(Transcript call, TextSelection selection) {
        Quoting quoting = new Quoting(call);
        return selection.marks(call).stream().flatMap(mark -> trimmed(call, mark).stream()
                .map(span -> quoting.of(mark.segment(), call.languages().get(mark.column()), span))).toList();
    }

    private static Optional<Span> trimmed(Transcript call, Mark mark) {
        String text = call.segments().get(mark.segment()).texts().get(mark.column()).text();
        int start = mark.span().start();
        int end = mark.span().end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whole segments; those that say nothing are left out. */
    static List<Quote> of(Transcript call, Collection<Integer> segments) {
        return of(call, segments.stream().sorted().map(call.segments()::get));
    }

    /** Everything that some speakers say. */
    static List<Quote> of(Transcript call, Set<String> speakers) {
        return of(call, call.segments().stream().filter(one -> speakers.contains(call.turnOf(one).speaker())));
    }

    private static List<Quote> of(Transcript call, Stream<Segment> segments) {
        Quoting quoting = new Quoting(call);
        return segments.distinct().map(quoting::of).flatMap(Optional::stream).toList();
    }
}
