package org.diglot.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Glossary;
import org.diglot.terms.Term;
import org.diglot.terms.TermMatch;
import org.diglot.transcript.Language;

/**
 * Reads the clues of lines: quantities by what they amount to, terms and everyday words by the glossaries, words in
 * Latin letters that stand among Chinese, questions and asides by their marks.
 */
final class ClueReader {

    /** What is said in one sentence after so many characters tells nothing new. */
    private static final int LONGEST = 4000;

    private final QuantityReader quantities = new QuantityReader();
    private final Glossary terms;
    private final Glossary everyday;
    private final Concepts concepts;

    ClueReader(Glossary terms, Glossary everyday, Concepts concepts) {
        this.terms = terms;
        this.everyday = everyday;
        this.concepts = concepts;
    }

    /**
     * @param names whether Latin words are taken down as new names (on the side that is not in Latin letters, read
     *              first) or only recognised
     */
    List<Clue> read(String whole, Language language, boolean names) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        List<Clue> clues = new ArrayList<>();
        quantities.read(text, language).stream().map(this::quantity).flatMap(Stream::ofNullable).forEach(clues::add);
        add(terms, Clue.Kind.TERM, text, clues);
        add(everyday, Clue.Kind.EVERYDAY, text, clues);
        latin(text, names, clues);
        marks(text, clues);
        return clues;
    }

    private void add(Glossary glossary, Clue.Kind kind, String text, List<Clue> clues) {
        for (TermMatch match : glossary.find(text)) {
            List<Term> meant = Stream.of(match.terms(), match.mistaken(), match.doubtful()).flatMap(List::stream).toList();
            clues.add(new Clue(kind, concepts.of(meant)));
        }
    }

    private Clue quantity(Quantity quantity) {
        List<String> names = new ArrayList<>();
        if (quantity.canonical() != null) {
            names.add("=" + quantity.canonical().substring(quantity.canonical().lastIndexOf(' ') + 1));
        }
        Stream.of(quantity.value(), quantity.low(), quantity.high()).flatMap(Stream::ofNullable)
                .map(ClueReader::plain).forEach(names::add);
        return names.isEmpty() ? null
                : new Clue(Clue.Kind.QUANTITY, names.stream().mapToInt(concepts::of).sorted().distinct().toArray());
    }

    private static String plain(BigDecimal value) {
        return "#" + value.abs().stripTrailingZeros().toEngineeringString();
    }

    private void latin(String text, boolean names, List<Clue> clues) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isWord(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                word(text.substring(start, i).toLowerCase(Locale.ROOT), names, clues);
                start = -1;
            }
        }
    }

    private void word(String word, boolean names, List<Clue> clues) {
        if (word.length() < 2 || word.chars().noneMatch(Character::isLetter)) {
            return;
        }
        String name = "@" + (word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        OptionalInt number = names ? OptionalInt.of(concepts.of(name)) : concepts.known(name);
        number.ifPresent(one -> clues.add(new Clue(Clue.Kind.LATIN, new int[] {one})));
    }

    private static boolean isWord(char one) {
        return one < '\u2E80' && Character.isLetterOrDigit(one);
    }

    private void marks(String text, List<Clue> clues) {
        if (text.indexOf('?') >= 0 || text.indexOf('\uFF1F') >= 0) {
            clues.add(new Clue(Clue.Kind.MARK, new int[] {concepts.of("?")}));
        }
        if (!text.isEmpty() && "([\uFF08\u3010\uFF3B".indexOf(text.charAt(0)) >= 0) {
            clues.add(new Clue(Clue.Kind.MARK, new int[] {concepts.of("(")}));
        }
    }
}
