package org.diglot.ui.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.ProblemPlaces;
import org.diglot.ui.SpeakerColours;

/**
 * What stands on the page from top to bottom: what the file says before the first turn, then the heading of each turn
 * and its segments; each one an item.
 */
final class Contents {

    /** Letters in a line of a column of common width: how tall a row is likely to be, before it is measured. */
    private static final double LETTERS = 50;
    private static final double HAN_LETTERS = 26;
    private static final int FRONT = Integer.MIN_VALUE;

    private final Transcript call;
    private final SpeakerColours colours;
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<Integer, Exchange> openings = new HashMap<>();
    private final ProblemPlaces problems;
    private final List<Line> front;
    /** Index of a segment, the complement of the index of a turn whose heading stands here, or {@link #FRONT}. */
    private final int[] items;
    private final int[] ofSegment;
    private final int[] ofTurn;
    /** Likely heights of the items before each, in lines: the scale of the strip, which measuring must not move. */
    private final double[] before;

    Contents(Transcript call) {
        this.call = call;
        colours = new SpeakerColours(call);
        call.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        call.exchanges().stream().filter(one -> !one.turns().isEmpty())
                .forEach(one -> openings.put(one.turns().getFirst(), one));
        problems = new ProblemPlaces(call);
        front = call.turns().isEmpty() ? List.of() : front(call);
        int fronts = front.isEmpty() ? 0 : 1;
        items = new int[fronts + call.turns().size() + call.segments().size()];
        ofSegment = new int[call.segments().size()];
        ofTurn = new int[call.turns().size()];
        Arrays.fill(items, 0, fronts, FRONT);
        int item = fronts;
        for (Turn turn : call.turns()) {
            ofTurn[turn.index()] = item;
            items[item++] = ~turn.index();
            for (int i = 0; i < turn.segments(); i++) {
                ofSegment[turn.firstSegment() + i] = item;
                items[item++] = turn.firstSegment() + i;
            }
        }
        before = new double[items.length + 1];
        for (int i = 0; i < items.length; i++) {
            before[i + 1] = before[i] + lines(i);
        }
    }

    private static List<Line> front(Transcript call) {
        return Stream.concat(call.preamble().stream(), call.notices().stream()
                .filter(one -> one.kind() != Notice.Kind.FURNITURE).map(one -> new Line(one.line(), one.text(), one.file())))
                .sorted(Comparator.comparingInt(Line::file).thenComparingInt(Line::line)).toList();
    }

    private double lines(int item) {
        return isFront(item) ? 2 + front.size() : isHeading(item) ? 2.5 : lines(segment(item)) + 0.8;
    }

    private double lines(Segment segment) {
        double most = 1;
        for (int column = 0; column < segment.texts().size(); column++) {
            Text text = segment.texts().get(column);
            most = Math.max(most, Math.ceil(text.text().length()
                    / (call.languages().get(column).script().isSquare() ? HAN_LETTERS : LETTERS)));
        }
        return most;
    }

    Transcript call() {
        return call;
    }

    int size() {
        return items.length;
    }

    boolean isHeading(int item) {
        return items[item] < 0 && items[item] != FRONT;
    }

    boolean isFront(int item) {
        return items[item] == FRONT;
    }

    boolean isSegment(int item) {
        return items[item] >= 0;
    }

    /** The lines before the first turn and the notices wherever they stood, in the order of the file. */
    List<Line> front() {
        return front;
    }

    /** Indices of the segments with something odd about them, ascending. */
    List<Integer> oddSegments() {
        return problems.segments();
    }

    /** The odd lines to be told of at a segment. */
    List<Problem> problems(Segment segment) {
        return problems.at(segment.index());
    }

    Segment segment(int item) {
        return call.segments().get(items[item]);
    }

    /** The turn that an item belongs to, be it the heading or a segment; the first for what stands before it. */
    Turn turn(int item) {
        return isFront(item) ? call.turns().getFirst() : call.turns().get(isHeading(item) ? ~items[item] : segment(item).turn());
    }

    int itemOfSegment(int segment) {
        return ofSegment.length == 0 ? 0 : ofSegment[Math.clamp(segment, 0, ofSegment.length - 1)];
    }

    int itemOfTurn(int turn) {
        return ofTurn[turn];
    }

    /** The exchange that a turn opens, if it opens one. */
    Optional<Exchange> opening(Turn turn) {
        return Optional.ofNullable(openings.get(turn.index()));
    }

    /** Whether a turn is the first of its section. */
    boolean opensSection(Turn turn) {
        return turn.index() == 0 || call.turns().get(turn.index() - 1).section() != turn.section();
    }

    Optional<Speaker> speaker(String id) {
        return Optional.ofNullable(speakers.get(id));
    }

    int hue(String speaker) {
        return colours.hue(speaker);
    }

    /** How far down the call a place inside an item is, 0 to 1; {@code inside} is 0 at its top and 1 at its foot. */
    double fraction(int item, double inside) {
        double lines = before[items.length];
        return lines == 0 ? 0 : (before[item] + inside * (before[item + 1] - before[item])) / lines;
    }

    /** The item at a fraction of the call, 0 to 1; -1 where the call is empty. */
    int itemAt(double fraction) {
        if (items.length == 0) {
            return -1;
        }
        int found = Arrays.binarySearch(before, Math.clamp(fraction, 0, 1) * before[items.length]);
        return Math.clamp(found < 0 ? -found - 2 : found, 0, items.length - 1);
    }

    /** How far inside an item a fraction of the call is, 0 to 1. */
    double inside(int item, double fraction) {
        double at = Math.clamp(fraction, 0, 1) * before[items.length] - before[item];
        return Math.clamp(at / (before[item + 1] - before[item]), 0, 1);
    }
}
