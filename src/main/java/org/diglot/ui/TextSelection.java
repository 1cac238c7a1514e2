package org.diglot.ui;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;

/**
 * What is selected on the page: a stretch of one language, within a sentence or across several. Never empty.
 *
 * @param column      position in the transcript's languages
 * @param fromSegment index of the segment it begins in
 * @param fromOffset  where in that segment's text it begins, in UTF-16 code units
 * @param toSegment   index of the segment it ends in
 * @param toOffset    where in that segment's text it ends
 */
public record TextSelection(int column, int fromSegment, int fromOffset, int toSegment, int toOffset) {

    public TextSelection {
        if (toSegment < fromSegment || toSegment == fromSegment && toOffset <= fromOffset) {
            throw new IllegalArgumentException("nothing selected");
        }
    }

    /** The part of one segment that is selected, as a mark; absent ones (missing or empty texts) are left out. */
    public List<Mark> in(Transcript call, int segment) {
        if (segment < fromSegment || segment > toSegment) {
            return List.of();
        }
        int length = call.segments().get(segment).texts().get(column).text().length();
        int start = segment == fromSegment ? Math.min(fromOffset, length) : 0;
        int end = segment == toSegment ? Math.min(toOffset, length) : length;
        return start < end ? List.of(new Mark(segment, column, new Span(start, end), Mark.Kind.SELECTION)) : List.of();
    }

    /** What is selected of each segment, in order. */
    public List<Mark> marks(Transcript call) {
        List<Mark> all = new ArrayList<>();
        for (int segment = fromSegment; segment <= toSegment; segment++) {
            all.addAll(in(call, segment));
        }
        return all;
    }

    /** The words selected; one line a segment. */
    public String text(Transcript call) {
        StringBuilder text = new StringBuilder();
        for (Mark mark : marks(call)) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(mark.span().of(call.segments().get(mark.segment()).texts().get(column).text()));
        }
        return text.toString();
    }
}
