package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.terms.CallNames;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Text;

/** The clues of all lines of both sides. Chinese is read in one script, so that both scripts give the same. */
final class Clues {

    private final Side first;
    private final Side second;
    private final Concepts concepts;
    private final List<List<Clue>> firsts;
    private final List<List<Clue>> seconds;

    private Clues(Side first, Side second, Concepts concepts, List<List<Clue>> firsts, List<List<Clue>> seconds) {
        this.first = first;
        this.second = second;
        this.concepts = concepts;
        this.firsts = firsts;
        this.seconds = seconds;
    }

    static Clues read(Side first, Side second, Glossary terms, Glossary everyday, Progress progress)
            throws Progress.Stopped {
        Concepts concepts = new Concepts();
        ClueReader reader = new ClueReader(terms, everyday, concepts);
        boolean namesFirst = second.language().script() == Language.Script.LATIN;
        List<List<Clue>> read = read(namesFirst ? first : second, reader, true, progress);
        List<List<Clue>> others = read(namesFirst ? second : first, reader, false, progress);
        return new Clues(first, second, concepts, namesFirst ? read : others, namesFirst ? others : read);
    }

    private static List<List<Clue>> read(Side side, ClueReader reader, boolean names, Progress progress)
            throws Progress.Stopped {
        List<List<Clue>> clues = new ArrayList<>(side.size());
        for (Text line : side.lines()) {
            if (clues.size() % 256 == 0) {
                progress.step(-1);
            }
            clues.add(reader.read(folded(side, line), side.language(), names));
        }
        return clues;
    }

    /** Adds a clue wherever a name of the call stands, by whatever it is called on either side. */
    void learn(List<CallNames.Name> names) {
        for (CallNames.Name name : names) {
            Clue clue = new Clue(Clue.Kind.LEARNED, new int[] {concepts.of("name " + name.name())});
            mark(first, firsts, name, clue);
            mark(second, seconds, name, clue);
        }
    }

    private static void mark(Side side, List<List<Clue>> clues, CallNames.Name name, Clue clue) {
        List<String> wordings = side.language() == Language.ENGLISH ? List.of(name.name().toLowerCase(Locale.ROOT))
                : name.renderings().stream().map(CallNames.Rendering::text)
                .map(text -> Folding.standard().script(text).toLowerCase(Locale.ROOT)).toList();
        for (int line = 0; line < side.size(); line++) {
            String text = folded(side, side.lines().get(line)).toLowerCase(Locale.ROOT);
            if (wordings.stream().anyMatch(text::contains)) {
                clues.get(line).add(clue);
            }
        }
    }

    private static String folded(Side side, Text line) {
        return side.language().isChinese() ? Folding.standard().script(line.text()) : line.text();
    }

    Passage[] firstPassages() {
        return passages(first, firsts, weighing(firsts, seconds));
    }

    Passage[] secondPassages() {
        return passages(second, seconds, weighing(seconds, firsts));
    }

    private Weighing weighing(List<List<Clue>> own, List<List<Clue>> other) {
        return new Weighing(Weighing.count(own, concepts.size()), own.size(), Weighing.count(other, concepts.size()),
                other.size());
    }

    private static Passage[] passages(Side side, List<List<Clue>> clues, Weighing weighing) {
        Passage[] passages = new Passage[side.size()];
        for (int i = 0; i < passages.length; i++) {
            List<Passage.Worth> worth = new ArrayList<>();
            clues.get(i).forEach(clue -> worth.add(weighing.of(clue)));
            passages[i] = Passage.of(Lengths.weight(side.lines().get(i).text()), clues.get(i), worth);
        }
        return passages;
    }
}
