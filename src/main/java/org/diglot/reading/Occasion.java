package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which company's call it is and about which period, as the text names them.
 *
 * @param company empty where unknown
 * @param period  empty where unknown
 */
record Occasion(String company, String period) {

    static final Occasion UNKNOWN = new Occasion("", "");

    private static final int LONGEST = 4000;

    private static final Set<String> CORE = Set.of("quarter", "quarters", "q1", "q2", "q3", "q4", "half", "h1", "h2",
            "annual", "interim", "full-year", "year-end", "half-year", "quarterly");
    /** Words that make a year the period of a report. */
    private static final Set<String> YEARS = Set.of("full", "fiscal", "financial", "whole");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Set<String> AROUND = Set.of("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th",
            "fiscal", "financial", "calendar", "year", "full", "fy", "of", "and", "the", "ended", "ending", "for", "mid-year");
    /** Words for a kind of report, which say nothing more where the period itself is named. */
    private static final Set<String> REPORTS = Set.of("interim", "annual", "quarterly");
    private static final Set<String> PLANS = Set.of("plan", "plans", "expect", "expects", "expected", "will", "by", "until",
            "target", "targeting", "anticipate", "guidance", "forecast", "next", "upcoming", "intend", "versus", "vs");
    private static final Set<String> LOOSE = Set.of("of", "and", "the", "for", "ended", "ending");
    private static final Set<String> CALLS = Set.of("call", "conference", "results", "earnings", "webcast", "briefing",
            "interview", "meeting", "presentation");
    private static final Set<String> WITHIN_NAMES = Set.of("of", "and", "&", "de");

    /** What an English sentence says of it; empty unless it names a period of a call. */
    static Optional<Occasion> inEnglish(String text) {
        return inEnglish(text, true);
    }

    /** The first period of a given year that a sentence names, whatever it says of it, unless it is yet to come. */
    static Optional<Occasion> periodIn(String text) {
        if (Stream.of(text.split("[ \u00A0]+", 200)).anyMatch(word -> PLANS.contains(plain(word)))) {
            return Optional.empty();
        }
        return inEnglish(text, false).map(one -> new Occasion("", one.period()))
                .filter(one -> List.of(one.period().split(" ")).stream().anyMatch(word -> isYear(plain(word))));
    }

    private static Optional<Occasion> inEnglish(String whole, boolean call) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String[] words = text.split("[ \u00A0]+");
        for (int start = 0; start < words.length; start++) {
            int end = start;
            boolean core = false;
            while (end < words.length && isPeriod(words, end)) {
                core |= isCore(words[end]) || end > start && plain(words[end]).equals("year") && YEARS.contains(plain(words[end - 1]));
                end++;
                if (endsRun(words, end - 1)) {
                    break;
                }
            }
            if (core) {
                int from = start;
                int to = end;
                while (from < to && LOOSE.contains(plain(words[from]))) {
                    from++;
                }
                while (to > from && LOOSE.contains(plain(words[to - 1]))) {
                    to--;
                }
                while (to > from + 1 && REPORTS.contains(plain(words[to - 1])) && anyCore(words, from, to - 1)) {
                    to--;
                }
                if (!call || ofACall(words, start, end)) {
                    String period = clean(String.join(" ", List.of(words).subList(from, to)));
                    String before = companyBefore(words, start);
                    return Optional.of(new Occasion(before.isEmpty() ? companyAfter(words, end) : before, period));
                }
            }
            start = Math.max(start, end - 1);
        }
        return Optional.empty();
    }

    private static boolean anyCore(String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCore(words[i]) || i > from && plain(words[i]).equals("year") && YEARS.contains(plain(words[i - 1]))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsRun(String[] words, int at) {
        boolean comma = words[at].endsWith(",") && !(at + 1 < words.length && isYear(plain(words[at + 1])));
        return comma || words[at].endsWith(".") || words[at].endsWith(";");
    }

    private static boolean isPeriod(String[] words, int at) {
        String word = plain(words[at]);
        boolean day = at > 0 && MONTHS.contains(plain(words[at - 1])) && word.length() <= 2 && !word.isEmpty()
                && Character.isDigit(word.charAt(0));
        return day || AROUND.contains(word) || isCore(words[at]) || MONTHS.contains(word) || isYear(word);
    }

    private static boolean isCore(String raw) {
        String word = plain(raw);
        int hyphen = word.lastIndexOf('-');
        boolean joined = hyphen > 0 && AROUND.contains(word.substring(0, hyphen)) && CORE.contains(word.substring(hyphen + 1));
        boolean short_ = word.length() >= 4 && word.length() <= 6 && word.charAt(0) >= '1' && word.charAt(0) <= '4'
                && (word.charAt(1) == 'q' || word.charAt(1) == 'h') && Character.isDigit(word.charAt(word.length() - 1));
        boolean qYear = word.length() > 2 && word.length() <= 7 && (word.startsWith("q") || word.startsWith("h"))
                && Character.isDigit(word.charAt(1)) && Character.isDigit(word.charAt(word.length() - 1));
        return CORE.contains(word) || joined || short_ || qYear;
    }

    private static boolean isYear(String word) {
        String digits = word.startsWith("fy") ? word.substring(2) : word;
        boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && (digits.length() == 4 && (digits.startsWith("20") || digits.startsWith("19"))
                || word.startsWith("fy") && digits.length() == 2);
    }

    /** Lower case, without the possessive and the marks around it. */
    private static String plain(String raw) {
        String word = raw.toLowerCase(Locale.ROOT);
        int end = word.length();
        while (end > 0 && ".,;:!?)'\u2019\"".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        word = word.substring(0, end);
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String clean(String period) {
        String kept = period;
        while (!kept.isEmpty() && ".,;:".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept.endsWith("'s") || kept.endsWith("\u2019s") ? kept.substring(0, kept.length() - 2) : kept;
    }

    private static boolean ofACall(String[] words, int start, int end) {
        for (int i = Math.max(0, start - 8); i < Math.min(words.length, end + 8); i++) {
            if ((i < start || i >= end) && CALLS.contains(plain(words[i]))) {
                return true;
            }
        }
        return false;
    }

    private static String companyBefore(String[] words, int end) {
        int start = end;
        while (start > 0 && (isProper(words[start - 1]) || start < end && WITHIN_NAMES.contains(words[start - 1])
                && start > 1 && isProper(words[start - 2])) && !endsSentence(words[start - 1], start < end)) {
            start--;
        }
        return company(List.of(words).subList(start, end));
    }

    private static String companyAfter(String[] words, int end) {
        int start = end;
        while (start < words.length && start < end + 8 && !WITHIN_NAMES.contains(plain(words[start]))
                && !plain(words[start]).equals("for") && (CALLS.contains(plain(words[start])) || !isProper(words[start]))) {
            start++;
        }
        while (start < words.length && !isProper(words[start]) && start < end + 9) {
            start++;
        }
        int to = start;
        while (to < words.length && !CALLS.contains(plain(words[to])) && (isProper(words[to])
                || to > start && WITHIN_NAMES.contains(words[to]))) {
            to++;
            boolean ended = isCorporate(words[to - 1]) && !(to < words.length && isCorporate(words[to]));
            if (ended || words[to - 1].endsWith(".") && !isSuffix(words[to - 1])
                    || words[to - 1].endsWith(",") && !(to < words.length && isCorporate(words[to]))) {
                break;
            }
        }
        return company(List.of(words).subList(Math.min(start, to), to));
    }

    static boolean endsSentence(String word, boolean inside) {
        char last = word.charAt(word.length() - 1);
        return (last == '.' && !isSuffix(word) || last == '?' || last == '!' || last == ':')
                || last == ',' && !(inside);
    }

    /** Whether a word tells the form of a company and so ends its name. */
    private static boolean isCorporate(String word) {
        return Set.of("inc", "ltd", "corp", "llc", "plc", "limited", "corporation", "incorporated").contains(plain(word));
    }

    private static boolean isSuffix(String word) {
        return Set.of("inc", "ltd", "co", "corp", "llc", "plc", "n.v", "s.a", "a.g").contains(plain(word))
                || word.length() <= 2;
    }

    static boolean isProper(String word) {
        boolean capital = word.chars().anyMatch(Character::isUpperCase);
        return capital && !Set.of("welcome", "good", "the", "ladies", "to", "at", "today", "thank", "this", "and", "day",
                "morning", "afternoon", "evening", "everyone", "hello", "joining").contains(plain(word))
                || word.equals("&") || word.startsWith("(");
    }

    static String company(List<String> words) {
        String name = String.join(" ", words).strip();
        int comma = name.lastIndexOf(", ");
        if (comma > 0 && !isSuffix(name.substring(comma + 2).split(" ")[0])) {
            name = name.substring(comma + 2);
        }
        for (String tail : List.of("'s", "\u2019s", "'", "\u2019", ",", ":", " -")) {
            name = name.endsWith(tail) ? name.substring(0, name.length() - tail.length()) : name;
        }
        boolean abbreviated = isSuffix(name.substring(name.lastIndexOf(' ') + 1));
        name = name.endsWith(".") && !abbreviated ? name.substring(0, name.length() - 1) : name;
        return name.length() > 80 ? "" : name;
    }

    /** What a title line says: {@code 公司 (TICKER) 2024 Q4 法說會逐字稿}. */
    static Optional<Occasion> inTitle(String text) {
        if (text.length() > 160) {
            return Optional.empty();
        }
        int open = firstOf(text, "(\uFF08");
        int period = periodStart(text);
        int end = open > 0 ? open : period;
        String company = end > 0 ? text.substring(0, end).strip() : "";
        return company.isEmpty() ? Optional.empty()
                : Optional.of(new Occasion(company, period < 0 ? "" : text.substring(period, periodEnd(text, period)).strip()));
    }

    /** What a Chinese greeting says: {@code 歡迎參加某某公司2024年第三季度業績電話會議}. */
    static Optional<Occasion> inChinese(String text) {
        String probe = text.length() > 2000 ? text.substring(0, 2000) : text;
        boolean call = Stream.of("會議", "会议", "法說", "法说", "說明會", "说明会", "業績會", "业绩会", "發布會", "发布会")
                .anyMatch(probe::contains);
        int period = periodStart(probe);
        if (!call || period < 0) {
            return Optional.empty();
        }
        int start = -1;
        for (String lead : List.of("參加", "参加", "加入", "收聽", "收听", "來到", "来到", "出席", "參與", "参与", "召開", "召开",
                "歡迎", "欢迎", "各位", "，", "。", ",", "是")) {
            int at = probe.lastIndexOf(lead, period);
            start = at < 0 ? start : Math.max(start, at + lead.length());
        }
        String company = start < 0 || start > period ? "" : probe.substring(start, period).strip();
        company = company.endsWith("的") ? company.substring(0, company.length() - 1) : company;
        return Optional.of(new Occasion(company.length() > 40 ? "" : company.strip(),
                probe.substring(period, periodEnd(probe, period)).strip()));
    }

    private static int firstOf(String text, String any) {
        for (int i = 0; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where a year begins that a quarter, half or full year stands beside. */
    private static int periodStart(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean year = text.startsWith("20", i) && isYear(text.substring(i, i + 4))
                    && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
            if (year && periodEnd(text, i) > i + 5) {
                return i;
            }
        }
        return -1;
    }

    private static int periodEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + 24) {
            char c = text.charAt(end);
            boolean part = Character.isDigit(c) || " QqHhFY".indexOf(c) >= 0 || "年第一二三四季度上下半全月中期末".indexOf(c) >= 0
                    || (c == '財' || c == '财') && text.startsWith("年", end + 1);
            if (!part) {
                break;
            }
            end++;
        }
        return end;
    }
}
