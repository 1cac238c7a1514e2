package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The name on one line and firm and title on the one below; a mark for question or answer may follow. Roles such as the
 * operator's, and whoever is known already, have no second line.
 */
record TwoLines() implements Convention {

    private static final int LONGEST = 150;

    /** Name, second name, affiliation in both languages, mark. */
    private static final int MOST = 7;

    @Override
    public Script read(Page page) {
        List<SourceLine> lines = page.lines();
        Set<String> known = new HashSet<>(page.people().names());
        Set<String> names = new HashSet<>(known);
        lines.stream().map(SourceLine::text).filter(TwoLines::isName).forEach(names::add);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (names.contains(text(lines, i)) && isTitled(text(lines, i + 1)) && !startsWith(text(lines, i + 1), names)) {
                known.add(text(lines, i));
            }
        }
        addFirmed(lines, names, known);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = text(lines, i);
            Label label = Label.of(text);
            boolean role = Roles.isRole(text);
            if (!role && label != null && !label.rest().isEmpty() && Roles.connects(label.header().name())) {
                marks.add(new Mark(i, i + 1, label.header(), Characters.line(lines.get(i).number(), label.rest(), lines.get(i).bullet())));
            } else if (role || known.contains(text)) {
                int end = role ? i + 1 : end(lines, i, known);
                marks.add(new Mark(i, end, header(lines, i, end, page.people()), null));
                i = end - 1;
            }
        }
        boolean any = marks.stream().anyMatch(mark -> mark.to() - mark.from() > 1);
        return new Script(Mark.announce(lines, any ? marks : List.of()), List.of());
    }

    /** Those with a firm alone below their name count where somebody speaks of them or they come back with the same firm. */
    private static void addFirmed(List<SourceLine> lines, Set<String> names, Set<String> known) {
        Set<String> open = new HashSet<>();
        Set<String> again = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + 2 < lines.size() && !known.isEmpty(); i++) {
            String name = text(lines, i);
            boolean first = i == 0 || !names.contains(text(lines, i - 1));
            if (first && names.contains(name) && !known.contains(name) && isFirm(text(lines, i + 1))
                    && (endsHeader(lines, i + 2) || name.equals(text(lines, i + 2)))) {
                open.add(name);
                if (!seen.add(name + text(lines, i + 1))) {
                    again.add(name);
                }
            }
        }
        Mentions mentions = new Mentions(open);
        if (!open.isEmpty()) {
            lines.forEach(line -> mentions.look(line.text()));
        }
        open.stream().filter(name -> again.contains(name) || mentions.has(name)).forEach(known::add);
    }

    /** Whether a line is what may follow a header: words of speech, a mark, or the name in the other language. */
    private static boolean endsHeader(List<SourceLine> lines, int at) {
        return at < lines.size() && (HeaderShape.isSentence(text(lines, at)) || Marker.isAlone(text(lines, at))
                || NameShape.isSureHanName(text(lines, at)));
    }

    private static int end(List<SourceLine> lines, int from, Set<String> known) {
        int end = from + 1;
        while (end < lines.size() && end - from < MOST && belongs(lines, from, end, known)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(List<SourceLine> lines, int from, int at, Set<String> known) {
        String text = text(lines, at);
        if (Marker.isAlone(text)) {
            return true;
        }
        if (known.contains(text) || NameShape.isSureHanName(text)) {
            return text.equals(text(lines, from)) || Han.any(text) != Han.any(text(lines, from));
        }
        boolean below = at == from + 1 || text(lines, at - 1).equals(text(lines, from)) || NameShape.isSureHanName(text(lines, at - 1));
        return isTitled(text) || below && isFirm(text)
                && (endsHeader(lines, at + 1) || at + 1 < lines.size() && text(lines, at + 1).equals(text(lines, from)));
    }

    private static Header header(List<SourceLine> lines, int from, int end, Participants people) {
        Header header = new Header(text(lines, from), "", "", Header.Strength.POSSIBLE);
        boolean asks = people.named(header.name()).filter(one -> one.side() == Side.ASKS).isPresent();
        for (int i = from + 1; i < end; i++) {
            String text = text(lines, i);
            if (Marker.isAlone(text)) {
                header = header.on(Marker.side(text));
            } else if (isName(text) && Han.any(text) != Han.any(header.name())) {
                header = header.alsoCalled(text);
            } else if (header.isBare() && !isName(text) || header.isBare() && i == from + 1) {
                header = beside(header, text, asks || isFirm(text));
            }
        }
        return header;
    }

    private static Header beside(Header header, String text, boolean mayBeFirm) {
        boolean marked = text.endsWith(" Q") || text.endsWith(" A");
        Side side = !marked ? Side.OPEN : text.endsWith("Q") ? Side.ASKS : Side.ANSWERS;
        Affiliation beside = Affiliation.of(marked ? text.substring(0, text.length() - 1).strip() : text, mayBeFirm);
        return header.with(beside.firm(), beside.title()).on(side);
    }

    private static boolean isName(String text) {
        return text.length() < LONGEST && Participant.isPerson(text) && (text.indexOf(' ') > 0 || Han.any(text));
    }

    /** Whether a line holds a title, and perhaps a firm, and nothing else. */
    private static boolean isTitled(String text) {
        boolean mayBe = text.length() < LONGEST && Roles.hasTitleWord(text) && !HeaderShape.isSentence(text)
                && !HeaderShape.hasAmount(text) && text.indexOf(':') < 0 && text.indexOf('\uFF1A') < 0;
        boolean starts = mayBe && (Character.isUpperCase(text.charAt(0)) || Han.isHan(text.charAt(0)));
        return starts && (Han.any(text) ? !HanTitle.at(text).title().isEmpty() : mostlyCapital(text)) && !Roles.isRole(text);
    }

    /** Whether a line is a header by itself: one of the names and a title. */
    private static boolean startsWith(String text, Set<String> names) {
        return Separators.barred(text).stream().anyMatch(names::contains);
    }

    private static boolean isFirm(String text) {
        return text.length() < LONGEST && !HeaderShape.isSentence(text) && !HeaderShape.hasAmount(text)
                && (Affiliation.looksLikeFirm(text) || (Han.any(text) ? text.length() < 16 : NameShape.isName(text, false)))
                && mostlyCapital(text) && !NameShape.isSureHanName(text);
    }

    /** Titles and firms are written with capitals but for a few small words. */
    private static boolean mostlyCapital(String text) {
        int small = 0;
        int capital = 0;
        for (String word : text.split("[^\\p{L}&]+")) {
            boolean upper = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            capital += upper ? 1 : 0;
            small += !upper && word.length() > 3 && !Han.any(word) && !Set.of("with", "from").contains(word) ? 1 : 0;
        }
        return small == 0 && (capital > 0 || Han.any(text));
    }

    private static String text(List<SourceLine> lines, int i) {
        return lines.get(i).text();
    }
}
