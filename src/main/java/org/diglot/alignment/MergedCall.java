package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** Makes one call of two whose lines are paired: nothing of either is lost. */
final class MergedCall {

    private final Side first;
    private final Side second;
    private final List<Bead> beads;
    private final int[] segmentOfFirst;
    private final int[] segmentOfSecond;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    MergedCall(Side first, Side second, List<Bead> beads) {
        this.first = first;
        this.second = second;
        this.beads = beads;
        segmentOfFirst = new int[first.size()];
        segmentOfSecond = new int[second.size()];
    }

    Transcript call() {
        SpeakerMerge speakers = new SpeakerMerge(first, second, beads);
        TurnMerge merge = new TurnMerge(first, second, speakers);
        problems.addAll(first.call().problems());
        second.call().problems().forEach(one ->
                problems.add(new Problem(one.line(), one.kind(), one.message(), one.arguments(), 1)));
        for (Bead bead : beads) {
            add(bead, merge.add(bead));
        }
        List<TurnDraft> drafts = merge.close();
        Transcript one = first.call();
        Transcript other = second.call();
        boolean leading = one.exchanges().size() >= other.exchanges().size() && SpeakerMerge.speaks(first, second);
        return new Transcript(List.of(one.source(), other.source()), Alignment.COMPUTED, title(one, other),
                filled(one.company(), other.company()), filled(one.period(), other.period()),
                List.of(first.language(), second.language()), preamble(one, other), notices(one, other), speakers.all(),
                TurnMerge.turns(drafts, leading),
                TurnMerge.exchanges((leading ? one : other).exchanges(), drafts, leading, speakers), segments,
                cited(one, other), problems);
    }

    private void add(Bead bead, int turn) {
        Text one = Joined.of(first.lines().subList(bead.first(), bead.firstEnd()));
        Text other = Joined.of(second.lines().subList(bead.second(), bead.secondEnd()));
        for (int i = bead.first(); i < bead.firstEnd(); i++) {
            segmentOfFirst[i] = segments.size();
        }
        for (int i = bead.second(); i < bead.secondEnd(); i++) {
            segmentOfSecond[i] = segments.size();
        }
        segments.add(new Segment(segments.size(), turn, List.of(one, other), bead.confidence()));
        new Oddities(first.language(), second.language(), 1).tell(bead, one, other, problems);
    }

    private static List<Line> preamble(Transcript one, Transcript other) {
        return Stream.concat(one.preamble().stream(),
                other.preamble().stream().map(line -> new Line(line.line(), line.text(), 1))).toList();
    }

    private static List<Notice> notices(Transcript one, Transcript other) {
        return Stream.concat(one.notices().stream(), other.notices().stream()
                .map(notice -> new Notice(notice.line(), notice.kind(), notice.text(), 1))).toList();
    }

    private List<Cited> cited(Transcript one, Transcript other) {
        List<Cited> cited = new ArrayList<>();
        one.cited().forEach(person -> cited.add(moved(person, segmentOfFirst)));
        other.cited().stream().filter(person -> one.cited().stream().noneMatch(known -> known.name().equals(person.name())))
                .forEach(person -> cited.add(moved(person, segmentOfSecond)));
        return cited;
    }

    private static Cited moved(Cited person, int[] segments) {
        return new Cited(person.name(), person.title(), person.spoke(),
                person.segments().stream().map(segment -> segments[segment]).distinct().toList());
    }

    private static String title(Transcript one, Transcript other) {
        return one.company().isEmpty() && !other.company().isEmpty() ? other.title() : one.title();
    }

    private static String filled(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
