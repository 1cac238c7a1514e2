package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Text;

/** Pairs the lines of two sides: reads their clues, weighs them, finds about where the path runs, then searches there. */
final class LineAligner {

    private final Glossary terms;
    private final Glossary everyday;

    LineAligner(Glossary terms, Glossary everyday) {
        this.terms = terms;
        this.everyday = everyday;
    }

    /** Beads in order; every line of both sides stands in exactly one. */
    List<Bead> align(Side first, Side second, Seams seams, Progress progress) throws Progress.Stopped {
        Concepts concepts = new Concepts();
        ClueReader reader = new ClueReader(terms, everyday, concepts);
        boolean namesFirst = second.language().script() == Language.Script.LATIN;
        List<List<Clue>> read = clues(namesFirst ? first : second, reader, true, progress);
        List<List<Clue>> others = clues(namesFirst ? second : first, reader, false, progress);
        List<List<Clue>> firsts = namesFirst ? read : others;
        List<List<Clue>> seconds = namesFirst ? others : read;
        int[] here = Weighing.count(firsts, concepts.size());
        int[] there = Weighing.count(seconds, concepts.size());
        Passage[] one = passages(first, firsts, new Weighing(here, first.size(), there, second.size()));
        Passage[] other = passages(second, seconds, new Weighing(there, second.size(), here, first.size()));
        Corridor corridor = Overview.of(one, other, progress);
        Lengths lengths = new Lengths(one, other, Lengths.ratio(one, other));
        List<Shape> shapes = Shape.between(one.length, other.length);
        Evidence evidence = new Evidence(one, other, lengths, corridor, Shape.widest(shapes));
        return new Lattice(one.length, other.length, shapes, corridor, evidence, seams).beads(progress);
    }

    private static List<List<Clue>> clues(Side side, ClueReader reader, boolean names, Progress progress)
            throws Progress.Stopped {
        List<List<Clue>> clues = new ArrayList<>(side.size());
        for (Text line : side.lines()) {
            if (clues.size() % 256 == 0) {
                progress.step(-1);
            }
            String text = side.language().isChinese() ? Folding.standard().script(line.text()) : line.text();
            clues.add(reader.read(text, side.language(), names));
        }
        return clues;
    }

    private static Passage[] passages(Side side, List<List<Clue>> clues, Weighing weighing) {
        Passage[] passages = new Passage[side.size()];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = Passage.of(Lengths.weight(side.lines().get(i).text()), clues.get(i),
                    clues.get(i).stream().map(weighing::of).toList());
        }
        return passages;
    }
}
