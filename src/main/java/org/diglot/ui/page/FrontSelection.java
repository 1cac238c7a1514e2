package org.diglot.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.transcript.Line;
import org.diglot.transcript.Span;
import org.diglot.ui.TextSelection;

/**
 * A stretch of what stands before the first turn.
 *
 * @param lines all that stand there
 * @param range with positions in {@code lines} for segments
 */
record FrontSelection(List<Line> lines, TextSelection range) {

    /** What is selected of one of the lines. */
    Optional<Span> in(int line) {
        int length = lines.get(line).text().length();
        int start = line == range.fromSegment() ? range.fromOffset() : 0;
        int end = line == range.toSegment() ? Math.min(range.toOffset(), length) : length;
        boolean inside = line >= range.fromSegment() && line <= range.toSegment() && start < end;
        return inside ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The words selected; one line a line. */
    String text() {
        return IntStream.range(0, lines.size()).boxed()
                .flatMap(line -> in(line).map(span -> span.of(lines.get(line).text())).stream())
                .collect(Collectors.joining("\n"));
    }

    int firstLine() {
        return lines.get(range.fromSegment()).line();
    }

    int lastLine() {
        return lines.get(range.toSegment()).line();
    }
}
