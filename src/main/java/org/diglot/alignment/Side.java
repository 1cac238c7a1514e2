package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/**
 * One language of a call, as lines in their order with the turns they belong to.
 *
 * @param turns for each line, the index of its turn
 * @param announced for each line, whether a header stands right before it
 */
record Side(Transcript call, Language language, List<Text> lines, int[] turns, boolean[] announced) {

    /** Takes the lines of one column; the other's are left out. */
    static Side of(Transcript call, int column) {
        List<Text> lines = new ArrayList<>();
        List<Integer> turns = new ArrayList<>();
        for (Segment segment : call.segments()) {
            if (!segment.texts().get(column).isMissing()) {
                lines.add(segment.texts().get(column));
                turns.add(segment.turn());
            }
        }
        boolean[] announced = new boolean[lines.size()];
        for (int i = 0; i < announced.length; i++) {
            announced[i] = i == 0 ? hasHeader(call.turns().get(turns.getFirst()))
                    : !turns.get(i).equals(turns.get(i - 1));
        }
        return new Side(call, call.languages().get(column), lines, turns.stream().mapToInt(Integer::intValue).toArray(),
                announced);
    }

    private static boolean hasHeader(Turn turn) {
        return !turn.headerLines().isEmpty();
    }

    int size() {
        return lines.size();
    }

    /** Whether it says who speaks. */
    boolean hasSpeakers() {
        return call.turns().size() > 1 || call.turns().stream().anyMatch(Side::hasHeader);
    }

    Turn turn(int line) {
        return call.turns().get(turns[line]);
    }
}
