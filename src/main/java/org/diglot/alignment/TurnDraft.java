package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Section;
import org.diglot.transcript.Turn;

/** A turn of the merged call while it is made: who speaks, and which turns of the two files it takes in. */
final class TurnDraft {

    final String speaker;
    final int firstSegment;
    private final List<Turn> firsts = new ArrayList<>();
    private final List<Turn> seconds = new ArrayList<>();
    private int segments;

    TurnDraft(String speaker, int firstSegment) {
        this.speaker = speaker;
        this.firstSegment = firstSegment;
    }

    void takeFirst(Turn turn) {
        firsts.add(turn);
    }

    void takeSecond(Turn turn) {
        seconds.add(turn);
    }

    void grow() {
        segments++;
    }

    boolean hasFirst() {
        return !firsts.isEmpty();
    }

    List<Turn> taken(boolean first) {
        return first ? firsts : seconds;
    }

    Turn turn(int index, Section section) {
        boolean interpreted = firsts.stream().anyMatch(Turn::interpreted) || seconds.stream().anyMatch(Turn::interpreted);
        return new Turn(index, speaker, section, headers(firsts), firstSegment, segments, interpreted, headers(seconds));
    }

    private static List<Integer> headers(List<Turn> turns) {
        return turns.stream().flatMap(turn -> turn.headerLines().stream()).toList();
    }
}
