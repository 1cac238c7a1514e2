package org.diglot.ui.repairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;

/** Where a segment may be cut in two: in one language where the analyst says, in the others where a sentence ends likewise. */
final class Cut {

    private static final String ENDS = "。！？!?；;…";

    private Cut() {
    }

    /** @param column the language in which the place is known; @param offset in its text */
    static List<Integer> at(Segment segment, int column, int offset) {
        double share = offset / (double) Math.max(1, segment.texts().get(column).text().length());
        return IntStream.range(0, segment.texts().size())
                .mapToObj(one -> one == column ? offset : like(segment.texts().get(one), share)).toList();
    }

    /** After the first sentence of the first language that says more than one; empty where none does. */
    static Optional<List<Integer>> afterFirstSentence(Segment segment) {
        return IntStream.range(0, segment.texts().size()).boxed().flatMap(column -> ends(segment.texts().get(column).text()).stream()
                .findFirst().map(end -> at(segment, column, end)).stream()).findFirst();
    }

    private static int like(Text text, double share) {
        double wanted = share * text.text().length();
        OptionalInt nearest = ends(text.text()).stream().mapToInt(Integer::intValue)
                .reduce((one, other) -> Math.abs(one - wanted) <= Math.abs(other - wanted) ? one : other);
        return nearest.orElse(share <= 0.5 ? 0 : text.text().length());
    }

    /** The places behind the sentences of a text but the last. */
    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && text.charAt(i + 1) == ' ';
            boolean end = dot || ENDS.indexOf(c) >= 0 && ENDS.indexOf(text.charAt(i + 1)) < 0;
            if (end && !text.substring(i + 1).isBlank()) {
                ends.add(i + 1);
            }
        }
        return ends;
    }
}
