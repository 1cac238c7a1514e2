package org.diglot.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diglot.transcript.Speaker;

/**
 * What the turns of both sides say about a pair: that both start one there, or only one of them does, and whether their
 * speakers can be one. No bead reaches across the start of a turn. Where a side names no speakers, they say nothing.
 */
final class Seams {

    private static final double BOTH = 2.2;
    private static final double ONLY_ONE = -1.8;
    private static final double SAME = 0.8;
    private static final double OTHER = -3;

    /** A file that seems to have more speakers has no call in it. */
    private static final int MOST = 1000;

    private final Side first;
    private final Side second;
    private final boolean one;
    private final boolean speaking;
    private final int[] firstSpeakers;
    private final int[] secondSpeakers;
    private final List<Speaker> firsts;
    private final List<Speaker> seconds;
    private final float[][] known;

    Seams(Side first, Side second) {
        this(first, second, false);
    }

    /** Of two sides of one call: their turns are the same, and no line goes with one of another turn. */
    static Seams ofOne(Side first, Side second) {
        return new Seams(first, second, true);
    }

    private Seams(Side first, Side second, boolean one) {
        this.one = one;
        this.first = first;
        this.second = second;
        speaking = first.hasSpeakers() && second.hasSpeakers();
        firsts = first.call().speakers();
        seconds = second.call().speakers();
        firstSpeakers = speakers(first);
        secondSpeakers = speakers(second);
        known = new float[firsts.size()][];
    }

    private static int[] speakers(Side side) {
        Map<String, Integer> places = new HashMap<>();
        side.call().speakers().forEach(speaker -> places.put(speaker.id(), places.size()));
        int[] speakers = new int[side.size()];
        Arrays.setAll(speakers, line -> places.getOrDefault(side.turn(line).speaker(), -1));
        return speakers;
    }

    /** Whether a bead may take in these lines of either side: that no turn starts among them. */
    boolean mayJoin(int line, int other, Shape shape) {
        return isOne(first, line, shape.first()) && isOne(second, other, shape.second());
    }

    private static boolean isOne(Side side, int from, int count) {
        for (int i = from + 1; i < from + count; i++) {
            if (side.announced()[i]) {
                return false;
            }
        }
        return true;
    }

    /** For each line of a side that starts a turn, the line after the turn's last; else 0. */
    static int[] ends(Side side) {
        int[] ends = new int[side.size()];
        int end = side.size();
        for (int line = side.size() - 1; line >= 0; line--) {
            if (side.hasSpeakers() && (line == 0 || side.turns()[line] != side.turns()[line - 1])) {
                ends[line] = end;
                end = line;
            }
        }
        return ends;
    }

    int[] firstEnds() {
        return ends(first);
    }

    int[] secondEnds() {
        return ends(second);
    }

    /** Log-odds of a pair that starts at these lines. */
    double odds(int line, int other) {
        if (one) {
            return first.turns()[line] == second.turns()[other] ? 0 : Double.NEGATIVE_INFINITY;
        }
        if (!speaking) {
            return 0;
        }
        boolean starts = first.announced()[line];
        double seam = starts != second.announced()[other] ? ONLY_ONE : starts ? BOTH : 0;
        return seam + persons(firstSpeakers[line], secondSpeakers[other]);
    }

    private double persons(int one, int other) {
        if (one < 0 || other < 0 || firsts.size() > MOST || seconds.size() > MOST) {
            return 0;
        }
        if (known[one] == null) {
            known[one] = new float[seconds.size()];
            for (int i = 0; i < known[one].length; i++) {
                known[one][i] = (float) persons(firsts.get(one), seconds.get(i));
            }
        }
        return known[one][other];
    }

    private static double persons(Speaker one, Speaker other) {
        boolean connects = one.kind() == Speaker.Kind.OPERATOR;
        if (connects != (other.kind() == Speaker.Kind.OPERATOR)) {
            boolean unsure = one.kind() == Speaker.Kind.UNKNOWN || other.kind() == Speaker.Kind.UNKNOWN;
            return unsure ? OTHER / 3 : OTHER;
        }
        Set<String> words = latin(one);
        Set<String> others = latin(other);
        if (connects || words.isEmpty() || others.isEmpty()) {
            return connects ? SAME : 0;
        }
        words.retainAll(others);
        return words.isEmpty() ? OTHER : SAME;
    }

    /** The words in Latin letters of all names that a speaker has. */
    static Set<String> latin(Speaker speaker) {
        Set<String> words = new HashSet<>();
        words.addAll(Arrays.asList(speaker.name().toLowerCase(Locale.ROOT).split("[^\\p{IsLatin}]+")));
        speaker.aliases().forEach(alias ->
                words.addAll(Arrays.asList(alias.toLowerCase(Locale.ROOT).split("[^\\p{IsLatin}]+"))));
        words.removeIf(word -> word.length() < 2);
        return words;
    }
}
