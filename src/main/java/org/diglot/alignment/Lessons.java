package org.diglot.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.terms.CallNames;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** What a first alignment teaches of a call, as far as its pairs are sure. */
final class Lessons {

    private static final double SURE = 0.8;

    /** How many beads of experience stand against what is seen. */
    private static final double EXPERIENCE = 80;

    /** So many lines in a row without counterpart are a passage left out, and tell nothing of lines lost one by one. */
    private static final int PASSAGE = 2;

    private final Side first;
    private final Side second;
    private final List<Bead> beads;

    Lessons(Side first, Side second, List<Bead> beads) {
        this.first = first;
        this.second = second;
        this.beads = beads;
    }

    /** What the call's names are called in the other language. */
    List<CallNames.Name> names(Glossary glossary, Progress progress) throws Progress.Stopped {
        List<Segment> sure = new ArrayList<>();
        for (Bead bead : beads) {
            if (!bead.isLone() && bead.confidence() >= SURE) {
                sure.add(new Segment(sure.size(), 0, List.of(
                        Joined.of(first.lines().subList(bead.first(), bead.firstEnd())),
                        Joined.of(second.lines().subList(bead.second(), bead.secondEnd()))), bead.confidence()));
            }
        }
        Transcript pairs = new Transcript(List.of(first.call().source()), Alignment.COMPUTED, first.call().title(), "", "",
                List.of(first.language(), second.language()), List.of(), List.of(), List.of(), List.of(), List.of(), sure,
                List.of(), List.of());
        return CallNames.of(pairs, glossary, progress).names();
    }

    /** The logarithm of how much longer the second language says what the first says. */
    double ratio(Passage[] ones, Passage[] others, double otherwise) {
        double one = 0;
        double other = 0;
        for (Bead bead : beads) {
            if (!bead.isLone() && bead.confidence() >= SURE) {
                for (int i = bead.first(); i < bead.firstEnd(); i++) {
                    one += ones[i].weight;
                }
                for (int i = bead.second(); i < bead.secondEnd(); i++) {
                    other += others[i].weight;
                }
            }
        }
        return one == 0 || other == 0 ? otherwise : Math.log(other / one);
    }

    /** The same shapes with the shares that they have in this call. */
    List<Shape> shapes(List<Shape> usual) {
        Map<List<Integer>, Double> seen = new HashMap<>();
        int lone = 0;
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            lone = bead.isLone() ? lone + 1 : 0;
            if (lone < PASSAGE) {
                List<Integer> shape = List.of(bead.firstEnd() - bead.first(), bead.secondEnd() - bead.second());
                seen.merge(shape, bead.confidence(), Double::sum);
            }
        }
        double all = seen.values().stream().mapToDouble(Double::doubleValue).sum();
        return usual.stream().map(shape -> {
            double here = seen.getOrDefault(List.of(shape.first(), shape.second()), 0.0);
            return new Shape(shape.first(), shape.second(),
                    Math.log((here + EXPERIENCE * Math.exp(shape.prior())) / (all + EXPERIENCE)));
        }).toList();
    }
}
