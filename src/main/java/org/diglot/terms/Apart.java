package org.diglot.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is said with something in between: {@code revenue / sales ... grew / rose} is any of the first with any of the
 * second after it in the same clause. The place in a text is that of the first.
 */
record Apart(List<Phrase> heads, List<Phrase> tails) {

    private static final String GAP = "...";

    /** UTF-16 units between head and tail at most: a name and an amount. */
    private static final int WIDEST = 60;
    private static final int WIDEST_HAN = 30;
    private static final int LONGEST_TAIL = 40;

    private static final String ENDS = "。；;！？!?";

    /** Of a phrase as the files write it; empty where nothing stands in between. */
    static Optional<Apart> of(String written) {
        int gap = written.indexOf(GAP);
        return gap < 0 ? Optional.empty()
                : Optional.of(new Apart(phrases(written.substring(0, gap)), phrases(written.substring(gap + GAP.length()))));
    }

    private static List<Phrase> phrases(String side) {
        return Arrays.stream(side.split("/")).map(String::strip).filter(one -> !one.isEmpty()).map(Phrase::new).toList();
    }

    /** Whether one of the tails stands close behind the head that ends here, in the same clause. */
    static boolean follows(PhraseTrie<?> tails, String text, int end) {
        int to = end;
        while (to < text.length() && to - end < WIDEST + LONGEST_TAIL && !endsClause(text, to)) {
            to++;
        }
        String rest = text.substring(end, to);
        return tails.matches(rest).stream().anyMatch(tail ->
                tail.start() <= (Word.isHan(rest.charAt(tail.start())) ? WIDEST_HAN : WIDEST));
    }

    private static boolean endsClause(String text, int at) {
        char one = text.charAt(at);
        return ENDS.indexOf(one) >= 0
                || one == '.' && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
