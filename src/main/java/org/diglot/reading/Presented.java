package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person whom a sentence presents with a title: {@code Jane Doe, Chief Financial Officer; …} or
 * {@code our Chairman, Mr. John Roe}.
 */
record Presented(String name, String title) {

    private static final int LONGEST = 4000;
    private static final Set<String> HONORIFICS = Set.of("mr", "ms", "mrs", "dr", "prof", "miss", "madam", "sir");
    private static final Set<String> NO_NAMES = Set.of("with", "thank", "thanks", "today", "good", "hello", "welcome", "i",
            "investor", "relations", "group", "chief", "please", "before", "joining", "also", "our", "the", "we", "and",
            "corporate", "global", "business", "division", "asia", "pacific", "china", "america", "north", "greater",
            "company", "limited", "inc", "corporation", "holdings", "finance", "technology", "operations", "strategy",
            "marketing", "sales", "on", "in", "at", "for", "from", "joined", "present", "first", "next", "then",
            "yes", "as", "is", "are", "she", "they", "here", "now", "public", "communications", "development",
            "capital", "markets", "research", "securities", "bank", "call", "conference", "operator", "this", "my",
            "hi", "so", "all", "us", "united", "states", "europe", "international", "planning", "services", "cloud");
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "ms", "mrs", "dr", "prof", "inc", "ltd", "co", "corp", "jr", "sr", "st", "no",
            "vs", "u.s", "ph.d", "m.d", "s.a", "n.v", "l.p", "i.e", "e.g", "gen", "col", "sen", "rep", "hon", "rev", "fr", "dept");

    /** A record's own is linked at run time, which costs more at a start than all that is asked of it. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + title.hashCode();
    }

    /** Words that only titles have, in small letters too. */
    private static final Set<String> RANKS = Set.of("officer", "president", "chairman", "chairwoman", "chair", "director", "founder",
            "cofounder", "co-founder", "treasurer", "head", "manager", "secretary", "counsel");

    /** A stretch between commas, semicolons and the word {@code and}. */
    private record Phrase(String text, char before, int start) {

        boolean isTitle() {
            return Roles.hasTitleWord(text) && (text.chars().anyMatch(Character::isUpperCase)
                    || Roles.words(text).stream().anyMatch(RANKS::contains));
        }

        /** Whether it leads to the next person: {@code with me is our Chief Financial Officer}. */
        boolean startsAfresh() {
            return Roles.words(text).stream().anyMatch(Set.of("is", "are", "with", "me", "joined", "joining", "by", "us")::contains);
        }

        int end() {
            return start + text.length();
        }
    }

    /** Everybody presented in one English sentence or paragraph, in order. */
    static List<Presented> in(String text) {
        if (text.length() > LONGEST || !Roles.hasTitleWord(text)) {
            return List.of();
        }
        List<Phrase> phrases = phrases(text);
        List<Presented> all = new ArrayList<>();
        boolean free = false;
        int firstTitle = 0;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            String inner = titled(phrase.text());
            if (!inner.isEmpty()) {
                all.add(new Presented(inner, title(phrase.text().substring(0, phrase.text().lastIndexOf(inner)))));
                free = false;
                continue;
            }
            if (phrase.isTitle()) {
                firstTitle = free && i > 0 && phrases.get(i - 1).isTitle() ? firstTitle : i;
                free = true;
                continue;
            }
            String name = trailingName(phrase.text());
            int last = i;
            while (last + 1 < phrases.size() && phrases.get(last + 1).isTitle() && !phrases.get(last + 1).startsAfresh() && titled(phrases.get(last + 1).text()).isEmpty()
                    && phrases.get(last + 1).before() != ';' && (last > i || phrases.get(last + 1).before() == ',')
                    && phrases.get(last + 1).before() != '.') {
                last++;
            }
            boolean titledBefore = free && i > 0 && phrase.before() == ',' && phrases.get(i - 1).isTitle();
            if (!name.isEmpty() && last > i && !(titledBefore && startsAnother(phrases.get(i + 1).text()))) {
                all.add(new Presented(name, title(text.substring(phrases.get(i + 1).start(), phrases.get(last).end()))));
                i = last;
                free = false;
            } else if (!name.isEmpty() && titledBefore) {
                all.add(new Presented(name, title(text.substring(phrases.get(firstTitle).start(), phrases.get(i - 1).end()))));
            }
        }
        return all;
    }

    private static boolean startsAnother(String title) {
        return title.startsWith("our ") || title.startsWith("the ");
    }

    private static List<Phrase> phrases(String text) {
        List<Phrase> phrases = new ArrayList<>();
        int start = 0;
        char before = '.';
        for (int i = 0; i <= text.length(); i++) {
            boolean and = text.startsWith(" and ", i) || text.startsWith(" & ", i);
            boolean stop = i < text.length() && text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')
                    && !ABBREVIATIONS.contains(text.substring(text.lastIndexOf(' ', i) + 1, i).toLowerCase(Locale.ROOT))
                    && i - text.lastIndexOf(' ', i) > 2;
            char c = i == text.length() ? '.' : and ? '&' : stop ? '.' : text.charAt(i);
            if (i == text.length() || and || stop || c == ',' || c == ';') {
                add(phrases, text, start, i, before);
                before = c;
                start = i + (and ? text.startsWith(" and ", i) ? 5 : 3 : 1);
                i = Math.max(i, start - 1);
            }
        }
        return phrases;
    }

    private static void add(List<Phrase> phrases, String text, int from, int to, char before) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        if (start < to && text.startsWith("and ", start)) {
            start += 4;
        }
        if (start < to) {
            phrases.add(new Phrase(text.substring(start, to).stripTrailing(), before, start));
        }
    }

    /** The name at the end of a phrase that begins with a title: {@code our CFO Jane Doe}. */
    private static String titled(String phrase) {
        String name = trailingName(phrase);
        String before = name.isEmpty() ? "" : phrase.substring(0, phrase.length() - name.length());
        return Roles.hasTitleWord(before) && !before.contains(" of ") && name.indexOf(' ') > 0 ? name : "";
    }

    /** The run of two to four capitalised words that end the phrase, none of them a word of titles; else empty. */
    static String trailingName(String phrase) {
        String[] words = phrase.split(" +");
        int start = words.length;
        while (start > 0 && words.length - start < 4 && isName(words[start - 1])) {
            start--;
        }
        String name = String.join(" ", List.of(words).subList(start, words.length));
        boolean whole = start == 0 || !Character.isUpperCase(words[start - 1].charAt(0))
                || HONORIFICS.contains(plain(words[start - 1])) || Roles.hasTitleWord(words[start - 1])
                || words[start - 1].endsWith("'s") || start == words.length;
        return words.length - start >= 2 && whole && phrase.endsWith(name) ? name : "";
    }

    static boolean isName(String word) {
        String plain = plain(word);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !Roles.hasTitleWord(word)
                && !NO_NAMES.contains(plain) && !HONORIFICS.contains(plain) && !word.endsWith("'s")
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'' || c == '\u2019')
                && !(word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String title(String raw) {
        String title = raw.strip();
        for (String lead : List.of("our ", "the ", "with ", "by ", "is ", "are ", "And ", "and ", "to ")) {
            int at = title.lastIndexOf(lead);
            boolean starts = at == 0 || at > 0 && title.charAt(at - 1) == ' ' && !Roles.hasTitleWord(title.substring(0, at));
            title = starts ? title.substring(at + lead.length()) : title;
        }
        for (String tail : List.of(",", " Mr.", " Ms.", " Dr.", " Mrs.")) {
            title = title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
        }
        return title.strip();
    }
}
