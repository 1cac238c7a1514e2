package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the shape of a header: {@code Name}, {@code Name - Title}, {@code Name - Firm - Title}, {@code - Title}. */
final class HeaderShape {

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\uFF0D\u2500";

    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "bin", "la", "le", "al", "da",
            "del", "di", "du", "dos", "el", "ibn", "ten", "ter", "y", "and", "&");

    private static final Set<String> NO_NAMES = Set.of("thank", "thanks", "you", "yes", "no", "ok", "okay", "sure",
            "correct", "right", "hello", "hi", "good", "morning", "afternoon", "evening", "please", "great", "next",
            "question", "questions", "answer", "answers", "got", "it", "exactly", "absolutely", "welcome", "net",
            "revenue", "revenues", "gross", "margin", "profit", "income", "cash", "flow", "eps", "ebitda", "sales",
            "guidance", "outlook", "total", "operating", "dividend", "capex", "understood", "perfect", "all", "the",
            "first", "second", "third", "finally", "and", "but", "so", "well", "again", "presentation", "remarks",
            "prepared", "session", "summary", "highlights", "transcript", "agreed", "indeed", "everyone", "bye",
            "goodbye", "see", "we", "our", "this", "that", "these", "what", "how", "why", "when", "where", "now");

    private static final List<String> NO_HAN_NAMES = List.of("謝", "谢", "請", "请", "好的", "大家", "問題", "问题", "是的",
            "對", "沒", "没", "内容", "內容", "摘要", "原文", "您", "我", "你", "的", "了", "嗎", "吗", "再見", "再见",
            "問答", "问答", "可以", "明白", "當然", "当然", "正確", "正确", "營收", "營業", "毛利", "淨利", "净利", "收入");

    private HeaderShape() {
    }

    /** What the line announces if it is a header; empty where its shape forbids it. */
    static Optional<Header> of(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        if (Roles.isRole(text)) {
            return Optional.of(new Header(trimColon(text), "", "", Header.Strength.STRONG));
        }
        if ("([\uFF08\u3010".indexOf(text.charAt(0)) >= 0 || endsAsSentence(text) || hasAmount(text)) {
            return Optional.empty();
        }
        List<String> parts = split(trimColon(text));
        if (parts.size() == 1) {
            return isName(parts.getFirst(), false) && !hasDigit(text)
                    ? Optional.of(new Header(parts.getFirst(), "", "", Header.Strength.POSSIBLE)) : Optional.empty();
        }
        return titled(parts);
    }

    private static Optional<Header> titled(List<String> parts) {
        String name = parts.getFirst();
        List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
        if (rest.stream().anyMatch(String::isEmpty) || !name.isEmpty() && !isName(name, true)) {
            return Optional.empty();
        }
        String firm = "";
        if (rest.size() > 1) {
            boolean firmFirst = !Roles.hasTitleWord(rest.getFirst()) || looksLikeFirm(rest.getFirst());
            boolean firmLast = isAnalyst(rest.getFirst()) && !Roles.hasTitleWord(rest.getLast());
            firm = firmLast ? rest.removeLast() : firmFirst ? rest.removeFirst() : "";
        }
        if (firm.isEmpty() && rest.size() == 1 && !Roles.hasTitleWord(rest.getFirst()) && looksLikeFirm(rest.getFirst())) {
            firm = rest.removeFirst();
        }
        int comma = firm.isEmpty() && rest.size() == 1 ? rest.getFirst().indexOf(", ") : -1;
        if (comma > 0 && isAnalyst(rest.getFirst().substring(0, comma)) && !Roles.hasTitleWord(rest.getFirst().substring(comma))) {
            firm = rest.getFirst().substring(comma + 2).strip();
            rest.set(0, rest.getFirst().substring(0, comma));
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

    private static boolean isAnalyst(String title) {
        return Roles.words(title).contains("analyst") || title.contains("分析");
    }

    /** A bank's name may hold a word that titles also hold ({@code General Partners}, {@code Macquarie Research}). */
    private static boolean looksLikeFirm(String text) {
        Set<String> words = Roles.words(text);
        return words.stream().anyMatch(Set.of("securities", "capital", "bank", "research", "partners", "markets",
                "group", "inc", "ltd", "llc", "corporation", "holdings", "asset", "advisors", "limited",
                "management")::contains)
                && words.stream().noneMatch(Set.of("head", "director", "chief", "officer", "vp", "president", "analyst",
                "of")::contains) || text.contains("證券") || text.contains("证券") || text.contains("銀行")
                || text.contains("银行");
    }

    private static boolean startsAsTitle(String title) {
        char first = title.charAt(0);
        return Character.isUpperCase(first) || Han.isHan(first);
    }

    /** Titles hold no verbs: words that only a sentence has tell a bullet point from a header. */
    private static boolean looksLikeSpeech(String title) {
        Set<String> words = Roles.words(title);
        return Set.of("is", "are", "was", "were", "will", "has", "have", "we", "our", "up", "down", "grew", "increased",
                "decreased", "rose", "fell", "year-over-year", "this", "that").stream().anyMatch(words::contains);
    }

    /** Splits at dashes with a space beside them, at double dashes, and at any dash between Chinese characters. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (DASHES.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (separates(text, i, end)) {
                parts.add(text.substring(start, i).strip());
                start = end;
            }
            i = end;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private static boolean separates(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        boolean wide = to - from > 1 || "\u2013\u2014\u2015\uFF0D\u2500".indexOf(text.charAt(from)) >= 0;
        return before == ' ' && after == ' ' || wide || from == 0 || Han.isHan(before) && Han.isHan(after)
                || (before == ' ' || after == ' ') && !(before == ' ' && Character.isLowerCase(after));
    }

    private static String trimColon(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '\uFF1A')) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static boolean endsAsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '.') {
            String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            return !Set.of("inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "ph.d.", "l.p.", "n.a.", "plc.", "dept.",
                    "s.a.", "l.l.c.", "bros.").contains(word);
        }
        return "?!;,\u3002\uFF1F\uFF01\uFF1B\uFF0C\u3001\u2026\"\u201D\u300D".indexOf(last) >= 0;
    }

    private static boolean hasAmount(String text) {
        return text.chars().anyMatch(c -> c == '$' || c == '%' || c == '\u20AC' || c == '\uFF05');
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** @param titled whether a title follows, which proves more than a bare name does */
    private static boolean isName(String text, boolean titled) {
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            return false;
        }
        if (Han.any(text)) {
            return isHanName(text, titled);
        }
        String[] words = text.split("[ \u00A0]+");
        if (words.length > (titled ? 7 : 5)) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (!titled && NO_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (isNameWord(word)) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                return false;
            }
        }
        return capitals > 0 && !(titled && NO_NAMES.contains(words[words.length - 1].toLowerCase(Locale.ROOT)));
    }

    private static boolean isNameWord(String word) {
        int start = word.startsWith("(") || word.startsWith("\"") || word.startsWith("\u201C") ? 1 : 0;
        if (start == word.length() || !Character.isUpperCase(word.charAt(start))) {
            return false;
        }
        for (int i = start; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".,'\u2019-()\"\u201D".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHanName(String text, boolean titled) {
        if (NO_HAN_NAMES.stream().anyMatch(text::contains)) {
            return false;
        }
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.isHan(c)) {
                han++;
            } else if (!Characters.isLatin(c) && " \u00B7\u2027\u30FB.()-\uFF08\uFF09'".indexOf(c) < 0) {
                return false;
            }
        }
        return han <= (titled ? 14 : 4) && han >= 2 || titled && han >= 1;
    }
}
