package org.diglot.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Section;
import org.diglot.transcript.Turn;

/**
 * The turns of the merged call: one starts where either file starts one, unless it only says what the other has said
 * already. The headers of both stand with it. A side that names no speakers starts none.
 */
final class TurnMerge {

    private final SpeakerMerge speakers;
    private final List<TurnDraft> drafts = new ArrayList<>();
    private final List<Turn> firsts;
    private final List<Turn> seconds;
    private int first;
    private int second;
    private int segments;

    TurnMerge(Side one, Side other, SpeakerMerge speakers) {
        this.speakers = speakers;
        firsts = SpeakerMerge.speaks(one, other) ? one.call().turns() : List.of();
        seconds = other.hasSpeakers() ? other.call().turns() : List.of();
    }

    /** Takes in the next segment; returns the index of its turn. */
    int add(Bead bead) {
        List<Turn> ones = bead.first() < bead.firstEnd() ? startingFirst(bead.first()) : List.of();
        List<Turn> others = bead.second() < bead.secondEnd() ? startingSecond(bead.second()) : List.of();
        announce(ones, others);
        if (drafts.isEmpty()) {
            announce(firsts.isEmpty() ? List.of() : startingFirst(0), firsts.isEmpty() ? startingSecond(0) : List.of());
        }
        drafts.getLast().grow();
        segments++;
        return drafts.size() - 1;
    }

    /** Takes in the headers that nothing follows. */
    List<TurnDraft> close() {
        announce(startingFirst(Integer.MAX_VALUE), startingSecond(Integer.MAX_VALUE));
        return drafts;
    }

    private List<Turn> startingFirst(int line) {
        int from = first;
        while (first < firsts.size() && firsts.get(first).firstSegment() <= line) {
            first++;
        }
        return firsts.subList(from, first);
    }

    private List<Turn> startingSecond(int line) {
        int from = second;
        while (second < seconds.size() && seconds.get(second).firstSegment() <= line) {
            second++;
        }
        return seconds.subList(from, second);
    }

    /** Turns without a line stand before the one whose first line it is. */
    private void announce(List<Turn> ones, List<Turn> others) {
        int most = Math.max(ones.size(), others.size());
        for (int i = most; i > 0; i--) {
            Turn one = i <= ones.size() ? ones.get(ones.size() - i) : null;
            Turn other = i <= others.size() ? others.get(others.size() - i) : null;
            announce(one, other);
        }
    }

    private void announce(Turn one, Turn other) {
        String speaker = one != null ? one.speaker() : speakers.idOfSecond(other.speaker());
        boolean goesOn = !drafts.isEmpty() && drafts.getLast().speaker.equals(speaker)
                && (one == null || other == null && !drafts.getLast().hasFirst());
        if (!goesOn) {
            drafts.add(new TurnDraft(speaker, segments));
        }
        if (one != null) {
            drafts.getLast().takeFirst(one);
        }
        if (other != null) {
            drafts.getLast().takeSecond(other);
        }
    }

    /** @param leading which file's sections are taken over */
    static List<Turn> turns(List<TurnDraft> drafts, boolean leading) {
        List<Turn> turns = new ArrayList<>();
        Section section = Section.PREPARED;
        for (TurnDraft draft : drafts) {
            boolean asks = draft.taken(leading).stream().anyMatch(turn -> turn.section() == Section.QA);
            section = asks ? Section.QA : section;
            turns.add(draft.turn(turns.size(), section));
        }
        return turns;
    }

    static List<Exchange> exchanges(List<Exchange> of, List<TurnDraft> drafts, boolean leading, SpeakerMerge speakers) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Turn turn : drafts.get(i).taken(leading)) {
                places.put(turn.index(), i);
            }
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Exchange one : of) {
            List<Integer> turns = one.turns().stream().map(places::get).distinct().toList();
            String analyst = leading ? one.analyst() : speakers.idOfSecond(one.analyst());
            exchanges.add(new Exchange(exchanges.size(), analyst, turns));
        }
        return exchanges;
    }
}
