package org.diglot.alignment;

import java.util.List;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;

/**
 * Pairs the lines of two sides: reads their clues, weighs them, finds about where the path runs, then searches there. A
 * call that is no longer than calls are is gone through twice: the second time with what the first has taught of its
 * names, of how its lines are cut, and of how long they run.
 */
final class LineAligner {

    /** Lines of both sides together; a longer file has enough to go by. */
    private static final int CALL = 20_000;

    private final Glossary terms;
    private final Glossary everyday;

    LineAligner(Glossary terms, Glossary everyday) {
        this.terms = terms;
        this.everyday = everyday;
    }

    /** Beads in order; every line of both sides stands in exactly one. */
    List<Bead> align(Side first, Side second, Seams seams, Progress progress) throws Progress.Stopped {
        Clues clues = Clues.read(first, second, terms, everyday, progress);
        Passage[] ones = clues.firstPassages();
        Passage[] others = clues.secondPassages();
        List<Shape> shapes = Shape.between(Lengths.mean(ones), Lengths.mean(others));
        double ratio = Lengths.ratio(ones, others);
        List<Bead> beads = search(ones, others, ratio, shapes, seams, progress);
        if (first.size() + second.size() > CALL) {
            return beads;
        }
        Lessons lessons = new Lessons(first, second, beads);
        clues.learn(lessons.names(terms, progress));
        return search(clues.firstPassages(), clues.secondPassages(), lessons.ratio(ones, others, ratio),
                lessons.shapes(shapes), seams, progress);
    }

    private static List<Bead> search(Passage[] ones, Passage[] others, double ratio, List<Shape> shapes, Seams seams,
                                     Progress progress) throws Progress.Stopped {
        Corridor corridor = Overview.of(ones, others, progress);
        Evidence evidence = new Evidence(ones, others, new Lengths(ones, others, ratio), corridor, Shape.widest(shapes));
        return new Lattice(ones.length, others.length, shapes, corridor, evidence, seams).beads(progress);
    }
}
