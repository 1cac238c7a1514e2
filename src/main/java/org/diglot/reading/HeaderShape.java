package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the shape of a header: {@code Name}, {@code Name - Title}, {@code Name - Firm - Title}, {@code - Title},
 * {@code Title — Name}, {@code Name, Title}, {@code Name (Title)}.
 */
final class HeaderShape {

    private static final int LONGEST = 200;

    private static final int LONGEST_ABBREVIATION = 7;
    private static final Set<String> ABBREVIATIONS = Set.of("inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "ph.d.", "l.p.", "n.a.",
            "plc.", "dept.", "s.a.", "l.l.c.", "bros.");

    /** Which of two parts names the person; a file keeps to one of the two. */
    enum Order {
        NAME_FIRST, TITLE_FIRST
    }

    private HeaderShape() {
    }

    /** What the line announces if it is a header with the name first; empty where its shape forbids it. */
    static Optional<Header> of(String text) {
        return of(text, Order.NAME_FIRST);
    }

    static Optional<Header> of(String line, Order order) {
        String text = line.indexOf('\u00A0') < 0 ? line : line.replace('\u00A0', ' ').strip();
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        Marker marker = Marker.of(text);
        if (marker.side() != Side.OPEN) {
            return marker.rest().length() < (Han.any(marker.rest()) ? 2 : 3) ? Optional.empty() : of(marker.rest(), order).map(one -> one.on(marker.side()));
        }
        boolean sentence = endsAsSentence(text);
        if (sentence && !endsWithComma(text)) {
            return Optional.empty();
        }
        if (Roles.isRole(text)) {
            return Optional.of(new Header(trimColon(text), "", "", Header.Strength.STRONG));
        }
        if (sentence || "([\uFF08\u3010".indexOf(text.charAt(0)) >= 0 || hasAmount(text)) {
            return Optional.empty();
        }
        String bare = trimColon(text);
        List<String> parts = Separators.barred(bare);
        if (parts.size() > 1) {
            Optional<Header> turned = order == Order.TITLE_FIRST ? titleFirst(parts) : Optional.empty();
            return turned.isPresent() ? turned : titled(parts);
        }
        if (hasDigit(text)) {
            return Optional.empty();
        }
        return undashed(bare).or(() -> NameShape.isName(bare, false) || NameShape.isSureHanName(bare)
                ? Optional.of(new Header(bare, "", "", Header.Strength.POSSIBLE)) : Optional.empty());
    }

    /** Whether a line evidently is no header, as most are not: they end as sentences do, and no role does but one that a comma follows. */
    static boolean isSaid(String text) {
        return text.length() > LONGEST || endsAsSentence(text) && !endsWithComma(text) && Marker.of(text).side() == Side.OPEN
                && text.indexOf('\u00A0') < 0;
    }

    private static boolean endsWithComma(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ',' || last == '\uFF0C';
    }

    /** In which order the lines of a file set a name and a title between which a dash stands. */
    static Order order(List<SourceLine> lines) {
        Map<String, Integer> known = new ConcurrentHashMap<>();
        int lean = 0;
        for (int one : Many.each(lines.size(), lines.size(), i -> lean(lines.get(i).text(), known))) {
            lean += one;
        }
        return lean < 0 ? Order.TITLE_FIRST : Order.NAME_FIRST;
    }

    private static int lean(String text, Map<String, Integer> known) {
        return text.length() > LONGEST || endsAsSentence(text) ? 0 : known.computeIfAbsent(text, HeaderShape::lean);
    }

    /** 1 where one line sets the name first, -1 where it sets the title first, 0 where it doesn't tell. */
    private static int lean(String text) {
        List<String> parts = Separators.barred(trimColon(text));
        if (parts.size() != 2 || parts.getFirst().isEmpty()) {
            return 0;
        }
        boolean left = Roles.hasTitleWord(parts.getFirst());
        boolean right = Roles.hasTitleWord(parts.getLast());
        boolean name = left != right && NameShape.isName(left ? parts.getLast() : parts.getFirst(), true);
        return !name ? 0 : right ? 1 : -1;
    }

    private static Optional<Header> titleFirst(List<String> parts) {
        String name = parts.getLast();
        String before = String.join(" - ", parts.subList(0, parts.size() - 1));
        if (!Roles.hasTitleWord(before) || Roles.hasTitleWord(name) || !NameShape.isName(name, true) || looksLikeSpeech(before)
                || hasDigit(before)) {
            return Optional.empty();
        }
        Affiliation beside = Affiliation.of(before, false);
        return Optional.of(new Header(name, beside.firm(), beside.title(), Header.Strength.STRONG));
    }

    /** A name and a title with a comma, a bracket or nothing between them. */
    private static Optional<Header> undashed(String text) {
        List<String> bracketed = Separators.bracketed(text);
        List<String> parts = bracketed.size() > 1 ? bracketed : Separators.atComma(text);
        if (parts.size() > 1 && !Han.any(text)) {
            String name = parts.getFirst();
            String beside = parts.getLast();
            boolean title = Roles.hasTitleWord(beside) && startsAsTitle(beside) && !looksLikeSpeech(beside);
            boolean firm = bracketed.size() == 1 && startsAsTitle(beside)
                    && (Affiliation.looksLikeFirm(beside) || !title && NameShape.isName(beside, false) && beside.indexOf(' ') > 0)
                    || Affiliation.isHouse(beside) || bracketed.size() > 1 && Affiliation.looksLikeFirm(beside);
            if (NameShape.isName(name, true) && !Roles.hasTitleWord(name) && name.indexOf(' ') > 0 && (title || firm)) {
                Affiliation read = Affiliation.of(beside, firm);
                return Optional.of(new Header(name, read.firm(), read.title(), Header.Strength.POSSIBLE));
            }
        }
        return Han.any(text) ? HanShape.of(text) : Optional.empty();
    }

    private static Optional<Header> titled(List<String> parts) {
        String name = parts.getFirst();
        List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
        if (rest.size() == 1 && Affiliation.endsAsHanFirm(name) && NameShape.isSureHanName(rest.getFirst())) {
            return Optional.of(new Header(rest.getFirst(), name, "", Header.Strength.POSSIBLE));
        }
        if (rest.stream().anyMatch(String::isEmpty) || !name.isEmpty() && !NameShape.isName(name, true)) {
            return Optional.empty();
        }
        String firm = "";
        if (rest.size() > 1) {
            boolean firmFirst = !Roles.hasTitleWord(rest.getFirst()) || Affiliation.looksLikeFirm(rest.getFirst());
            boolean firmLast = isAnalyst(rest.getFirst()) && !Roles.hasTitleWord(rest.getLast());
            firm = firmLast ? rest.removeLast() : firmFirst ? rest.removeFirst() : "";
        }
        if (firm.isEmpty() && rest.size() == 1 && isFirm(rest.getFirst())) {
            firm = rest.removeFirst();
        }
        int comma = firm.isEmpty() && rest.size() == 1 ? rest.getFirst().indexOf(", ") : -1;
        if (comma > 0 && isAnalyst(rest.getFirst().substring(0, comma)) && !Roles.hasTitleWord(rest.getFirst().substring(comma))) {
            firm = rest.getFirst().substring(comma + 2).strip();
            rest.set(0, rest.getFirst().substring(0, comma));
        }
        if (firm.isEmpty() && rest.size() == 1) {
            Affiliation split = Affiliation.ofFirmAndAnalyst(rest.getFirst());
            firm = split.firm();
            rest.set(0, split.title());
        }
        String title = String.join(" - ", rest);
        if (Roles.isOperator(name)) {
            return Optional.of(new Header(name, firm, title, Header.Strength.STRONG));
        }
        if (hasDigit(title) && !Roles.hasTitleWord(title)) {
            return Optional.empty();
        }
        boolean known = !title.isEmpty() && !hasDigit(title) && Roles.hasTitleWord(title) && startsAsTitle(title) && !looksLikeSpeech(title);
        if (name.isEmpty() && !known) {
            return Optional.empty();
        }
        return Optional.of(new Header(name, firm, title, known ? Header.Strength.STRONG : Header.Strength.POSSIBLE));
    }

    /** Words of firms and of none but them; a department of a company ({@code Equity Research}) may be a title too. */
    private static boolean isFirm(String text) {
        return Affiliation.looksLikeFirm(text) && (!Roles.hasTitleWord(text)
                || text.indexOf(' ') > 0 && !Roles.words(text).contains("equity") && !Roles.words(text).contains("investor"));
    }

    private static boolean isAnalyst(String title) {
        return Roles.words(title).contains("analyst") || title.contains("分析");
    }

    private static boolean startsAsTitle(String title) {
        char first = title.charAt(0);
        return Character.isUpperCase(first) || Han.isHan(first) || Han.isKana(first) || Han.isHangul(first);
    }

    /** Titles hold no verbs: words that only a sentence has tell a bullet point from a header. */
    private static boolean looksLikeSpeech(String title) {
        Set<String> words = Roles.words(title);
        return Set.of("is", "are", "was", "were", "will", "has", "have", "we", "our", "up", "down", "grew", "increased",
                "decreased", "rose", "fell", "year-over-year", "this", "that").stream().anyMatch(words::contains);
    }

    private static String trimColon(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '\uFF1A')) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    static boolean endsAsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '.') {
            int word = text.lastIndexOf(' ') + 1;
            return text.length() - word > LONGEST_ABBREVIATION || !ABBREVIATIONS.contains(text.substring(word).toLowerCase(Locale.ROOT));
        }
        return "?!;,\u3002\uFF1F\uFF01\uFF1B\uFF0C\u3001\u2026\"\u201D\u300D".indexOf(last) >= 0;
    }

    /** Whether a line is words of speech rather than of a header or a list. */
    static boolean isSentence(String text) {
        boolean ends = !text.isEmpty() && endsAsSentence(text);
        return ends || text.length() > LONGEST || text.chars().filter(c -> c == ' ').count() > 18
                || text.codePoints().filter(c -> Han.isHan((char) c)).count() > 40;
    }

    static boolean hasAmount(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '$' || c == '%' || c == '\u20AC' || c == '\uFF05') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
