package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diglot.transcript.Problem;

/**
 * Finds the headers of a whole file: by the shape of a line, by what the file does with that line elsewhere (prints it
 * twice, uses it again, mentions the name), and by whether its neighbours leave it without a counterpart.
 */
final class HeaderFinder {

    private static final int LONGEST_HAN_NAME = 8;

    /** From so many names on a file has shown its way. */
    private static final int ESTABLISHED = 3;

    private final List<SourceLine> lines;
    private final Header[] shapes;
    private final boolean[] headers;
    private final boolean[] doubles;
    private final Map<String, Integer> uses = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Participants people;
    private final boolean bilingual;
    private boolean[] pairs;
    private boolean printedTwice;

    HeaderFinder(Page page) {
        lines = page.lines();
        people = page.people();
        bilingual = page.isBilingual();
        shapes = page.shapes().toArray(Header[]::new);
        headers = new boolean[lines.size()];
        doubles = doubles(lines);
    }

    /** What stands before the first header comes first, with a null header, even where it is nothing. */
    List<Announcement> find() {
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] != null && (!doubled(i - 1)) && !sandwiched(i)) {
                uses.merge(use(i), 1, Integer::sum);
            }
        }
        acceptPairs();
        acceptByThemselves();
        acceptByUse();
        acceptOnceNamed();
        printedTwice = mostlyTwice();
        return announcements();
    }

    /** Whether nearly all headers stand twice in the same words, one printing below the other. */
    boolean isPrintedTwice() {
        int all = 0;
        int twice = 0;
        for (int i = 0; i < headers.length; i++) {
            all += headers[i] ? 1 : 0;
            twice += headers[i] && doubled(i) ? 2 : 0;
        }
        return printedTwice && twice * 10 > all * 9;
    }

    List<Problem> problems() {
        return problems;
    }

    private void acceptPairs() {
        pairs = bilingual ? new HeaderPairs(shapes, people).find() : new boolean[shapes.length];
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i]) {
                headers[i] = headers[i + 1] = true;
            }
        }
    }

    private void acceptByThemselves() {
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == null) {
                continue;
            }
            if (doubled(i)) {
                headers[i] = headers[i + 1] = true;
            } else if (shapes[i].isStrong()) {
                boolean translated = translated(i);
                headers[i] |= !sandwiched(i) || uses(i) > 0 || Roles.isRole(lines.get(i).text()) || translated;
                if (translated) {
                    headers[i + 1] = true;
                }
            }
        }
    }

    /** Names of no evident shape count where the file uses them again, knows them otherwise, or speaks of them. */
    private void acceptByUse() {
        Set<String> known = new HashSet<>(people.names());
        Set<String> asked = new HashSet<>();
        for (int i = 0; i < shapes.length; i++) {
            if (headers[i]) {
                known.add(shapes[i].name());
            } else if (shapes[i] != null) {
                asked.add(shapes[i].name());
            }
        }
        asked.removeAll(known);
        Mentions mentions = new Mentions(asked);
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == null) {
                mentions.look(lines.get(i).text());
            }
        }
        Vocabulary words = new Vocabulary(asked, lines);
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] != null && !headers[i] && sandwiched(i)) {
                headers[i] = known.contains(shapes[i].name()) && !isTranslatedBy(i, i + 1);
            } else if (shapes[i] != null && !headers[i]) {
                String name = shapes[i].name();
                boolean mentioned = mentions.has(name);
                boolean above = i == 0 && shapes[0].isBare() && lines.size() > 1 && !HeaderShape.isSentence(lines.get(1).text());
                headers[i] = known.contains(name) || uses(i) > 1 && mayBePerson(i, mentioned, words)
                        || !above && mentioned && (name.length() > 3 || NameShape.isSureHanName(name)) && !words.isCommon(name);
            }
            if (headers[i] && kept(i)) {
                headers[i + 1] = true;
            }
        }
    }

    /**
     * Once a file is seen to set names on lines of their own, and nothing else, who speaks a single time counts too: a line
     * that is a name between what ends as a sentence and what is one.
     */
    private void acceptOnceNamed() {
        Set<String> known = new HashSet<>();
        int alike = 0;
        int other = 0;
        for (int i = 0; i < shapes.length; i++) {
            if (headers[i]) {
                known.add(shapes[i].name());
            } else if (!HeaderShape.isSentence(lines.get(i).text())) {
                alike += isOnceNamed(i) ? 1 : 0;
                other += isOnceNamed(i) ? 0 : 1;
            }
        }
        if (known.size() < ESTABLISHED || other > alike + known.size()) {
            return;
        }
        for (int i = 0; i < shapes.length; i++) {
            headers[i] |= !headers[i] && isOnceNamed(i);
        }
    }

    private boolean isOnceNamed(int i) {
        if (shapes[i] == null || sandwiched(i) || i + 1 >= shapes.length || !HeaderShape.isSentence(lines.get(i + 1).text())) {
            return false;
        }
        String name = shapes[i].name();
        boolean person = Han.any(name) ? NameShape.isSureHanName(name) : name.indexOf(' ') > 0;
        return person && Head.of(name).isEmpty() && !Roles.hasTitleWord(name)
                && i > 0 && (headers[i - 1] || HeaderShape.isSentence(lines.get(i - 1).text()));
    }

    /** A heading that recurs is made of common words; what only looks like a Chinese name starts with no surname. */
    private boolean mayBePerson(int i, boolean mentioned, Vocabulary words) {
        String name = shapes[i].name();
        return Han.any(name) ? mentioned || !shapes[i].isBare() || NameShape.isSureHanName(name) : !words.isCommon(name);
    }

    /** Whether the next line may be this name in the other language: short, or holding it. */
    private boolean isTranslatedBy(int name, int next) {
        String text = lines.get(next).text();
        return text.length() <= LONGEST_HAN_NAME || text.contains(shapes[name].name());
    }

    private int uses(int i) {
        return uses.getOrDefault(use(i), 0);
    }

    private String use(int i) {
        return shapes[i].name().isEmpty() ? lines.get(i).text() : shapes[i].name();
    }

    /** Whether line {@code i} and the next are one text, and {@code i} is not itself the second of such a two. */
    private boolean doubled(int i) {
        return i >= 0 && doubles[i];
    }

    private static boolean[] doubles(List<SourceLine> lines) {
        boolean[] doubles = new boolean[lines.size()];
        for (int i = 0; i + 1 < doubles.length; i++) {
            doubles[i] = lines.get(i).sameAs(lines.get(i + 1)) && !(i > 0 && doubles[i - 1]);
        }
        return doubles;
    }

    /** Whether both neighbours are in the other language, as a line's translation and the one before it are. */
    private boolean sandwiched(int i) {
        Tongue own = lines.get(i).tongue();
        return bilingual && own != Tongue.NEITHER && neighbour(i - 1) == own.other() && neighbour(i + 1) == own.other();
    }

    private Tongue neighbour(int i) {
        if (i < 0 || i >= lines.size()) {
            return Tongue.NEITHER;
        }
        boolean header = shapes[i] != null && (doubled(i) || doubled(i - 1) || Roles.isRole(lines.get(i).text()));
        return header || !lines.get(i).sure() ? Tongue.NEITHER : lines.get(i).tongue();
    }

    /** Whether the next line is this header in the other language. */
    private boolean translated(int i) {
        if (i + 1 >= lines.size() || shapes[i + 1] == null) {
            return false;
        }
        if (pairs[i]) {
            return true;
        }
        Header here = shapes[i];
        Header next = shapes[i + 1];
        boolean same = !here.name().isEmpty() && here.name().equals(next.name());
        boolean scripts = Han.any(lines.get(i).text()) != Han.any(lines.get(i + 1).text()) || same;
        boolean roles = Roles.isOperator(here.name()) && Roles.isOperator(next.name());
        boolean editors = Roles.isRole(here.name()) && Roles.isRole(next.name())
                && (Roles.kindOf(here.name(), "") == Roles.kindOf(next.name(), "")
                || Unidentified.is(here.name().toLowerCase(Locale.ROOT)) && Unidentified.is(next.name().toLowerCase(Locale.ROOT)));
        boolean titled = here.isStrong() && next.isStrong() && !here.title().isEmpty() && !next.title().isEmpty()
                && (scripts || Han.anySquare(lines.get(i).text()) != Han.anySquare(lines.get(i + 1).text()));
        return titled || kept(i) || scripts && (roles || editors);
    }

    /** Whether the next line has the same name in Latin letters, and its firm or title in the other language. */
    private boolean kept(int i) {
        return i + 1 < shapes.length && shapes[i] != null && shapes[i + 1] != null && !shapes[i].isBare() && !shapes[i + 1].isBare()
                && !shapes[i].name().isEmpty() && shapes[i].name().equals(shapes[i + 1].name())
                && Han.any(lines.get(i).text()) != Han.any(lines.get(i + 1).text());
    }

    private boolean mostlyTwice() {
        int twice = 0;
        int once = 0;
        for (int i = 0; i < headers.length; i++) {
            if (headers[i]) {
                boolean second = i + 1 < headers.length && headers[i + 1] && (doubled(i) || translated(i));
                twice += second ? 1 : 0;
                once += second ? 0 : 1;
                i += second ? 1 : 0;
            }
        }
        return twice > once;
    }

    private List<Announcement> announcements() {
        List<Announcement> all = new ArrayList<>();
        Announcement now = new Announcement(null, List.of(), new ArrayList<>());
        for (int i = 0; i < headers.length; i++) {
            if (!headers[i]) {
                now.body().add(lines.get(i));
                continue;
            }
            if (isTorn(i)) {
                odd(i, "A line of speech stands between the two printings of the header");
                Announcement next = new Announcement(shapes[i], List.of(lines.get(i).number(), lines.get(i + 2).number()),
                        new ArrayList<>());
                boolean before = endsTurn(i + 1, now);
                (before ? now : next).body().add(lines.get(i + 1));
                all.add(now);
                now = next;
                i += 2;
                continue;
            }
            all.add(now);
            int printings = printings(i);
            now = new Announcement(best(i, printings), numbers(now, i, printings), new ArrayList<>());
            i += printings - 1;
        }
        all.add(now);
        return all;
    }

    /** Whether the two printings of a header have one line of speech between them. */
    private boolean isTorn(int i) {
        return printedTwice && i + 2 < headers.length && !headers[i + 1] && headers[i + 2] && !doubled(i)
                && lines.get(i).sameAs(lines.get(i + 2)) && !doubled(i + 2);
    }

    /** Whether a line is what the turn so far still lacks: the second half of its last pair. */
    private boolean endsTurn(int i, Announcement turn) {
        Tongue own = lines.get(i).tongue();
        return !turn.body().isEmpty() && turn.body().getLast().tongue() == own.other() && turn.body().size() % 2 == 1;
    }

    /** How many lines from {@code i} on print this one header. */
    private int printings(int i) {
        boolean next = i + 1 < headers.length;
        if (next && (doubled(i) || headers[i + 1] && translated(i))) {
            if (i + 2 < headers.length && lines.get(i).sameAs(lines.get(i + 2)) && !doubled(i + 2)) {
                odd(i + 2, "The header stands a third time");
                return 3;
            }
            return 2;
        }
        if (printedTwice && next && isRemnant(i + 1, i) && !doubled(i + 1)) {
            odd(i + 1, "The second printing of the header differs from the first");
            return 2;
        }
        return 1;
    }

    /** The header's lines; a damaged first printing that was taken for speech is fetched back from the turn before. */
    private List<Integer> numbers(Announcement before, int i, int printings) {
        List<Integer> numbers = new ArrayList<>();
        if (printings == 1 && printedTwice) {
            if (i > 0 && !before.body().isEmpty() && before.body().getLast() == lines.get(i - 1) && isRemnant(i - 1, i)) {
                numbers.add(before.body().removeLast().number());
                odd(i - 1, "The first printing of the header differs from the second");
            } else {
                odd(i, "The header stands once, where this file prints headers twice");
            }
        }
        for (int k = 0; k < printings; k++) {
            numbers.add(lines.get(i + k).number());
        }
        return numbers;
    }

    private Header best(int i, int printings) {
        Header best = fullest(i, printings);
        for (int k = 1; k < printings; k++) {
            Header other = shapes[i + k];
            if (other != null && !other.name().isEmpty() && Han.any(other.name()) != Han.any(best.name()) && !Roles.isRole(best.name())) {
                return best.alsoCalled(other.name());
            }
        }
        return best;
    }

    private Header fullest(int i, int printings) {
        for (int k = 1; k < printings; k++) {
            Header other = shapes[i + k];
            if (other != null && shapes[i].title().isEmpty() && other.name().equals(shapes[i].name())) {
                return other;
            }
        }
        return shapes[i];
    }

    private boolean isRemnant(int at, int of) {
        return Remnant.is(shapes[at], lines.get(at).text(), shapes[of], lines.get(of).text());
    }

    private void odd(int i, String what) {
        problems.add(new Problem(lines.get(i).number(), Problem.Kind.ODD_HEADER, what + ": " + lines.get(i).text(),
                List.of(lines.get(i).text())));
    }
}
