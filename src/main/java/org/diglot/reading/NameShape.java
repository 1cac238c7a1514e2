package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words that may be a person's name from words that can't. */
final class NameShape {

    private static final int LONGEST_NAME = 60;

    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "bin", "la", "le", "al", "da",
            "del", "di", "du", "dos", "el", "ibn", "ten", "ter", "y", "and", "&", "do", "das", "e", "bint", "binti", "binte", "bte",
            "abu", "ben", "zu", "zum", "zur", "af", "av", "te", "los", "las", "lo", "a/l", "a/p", "s/o", "d/o", "op", "'t", "vom", "des");

    private static final Set<String> NO_NAMES = Set.of("thank", "thanks", "you", "yes", "no", "ok", "okay", "sure",
            "correct", "right", "hello", "hi", "good", "morning", "afternoon", "evening", "please", "great", "next",
            "question", "questions", "answer", "answers", "got", "it", "exactly", "absolutely", "welcome", "net",
            "revenue", "revenues", "gross", "margin", "profit", "income", "cash", "flow", "eps", "ebitda", "sales",
            "guidance", "outlook", "total", "operating", "dividend", "capex", "understood", "perfect", "all", "the",
            "first", "second", "third", "finally", "and", "but", "so", "well", "again", "presentation", "remarks",
            "prepared", "session", "summary", "highlights", "transcript", "agreed", "indeed", "everyone", "bye",
            "goodbye", "see", "we", "our", "this", "that", "these", "what", "how", "why", "when", "where", "now",
            // labels and headings that other texts repeat
            "action", "actions", "discussion", "decision", "decisions", "resolution", "motion", "item", "items", "note", "notes",
            "steps", "step", "key", "takeaways", "takeaway", "points", "agenda", "apologies", "attendees", "participants", "date",
            "time", "venue", "location", "subject", "status", "error", "errors", "warning", "info", "debug", "background", "owner", "due",
            "tip", "tips", "hint", "example", "examples", "usage", "options", "option", "installation", "features", "license", "authors",
            "author", "contact", "contacts", "media", "method", "ingredients", "overview", "introduction", "conclusion", "results", "result",
            "report", "table", "figure", "chart", "source", "sources", "appendix", "chapter", "section", "part", "contents", "index", "assets",
            "asset", "liabilities", "equity", "balance", "sheet", "statement", "statements", "adjusted", "diluted", "shares", "tax", "interest",
            "expense", "expenses", "costs", "cost", "growth", "segment", "segments", "product", "products", "project", "projects", "risk", "risks",
            "factors", "strategy", "target", "targets", "forecast", "review", "update", "updates", "announcement", "release", "disclaimer",
            "definition", "definitions", "purpose", "scope", "objective", "objectives", "response", "comment", "comments", "reminder", "important",
            "caution", "context", "details", "description", "deadline", "priority", "type", "version", "name", "address", "email", "phone", "website",
            "tel", "fax", "from", "to", "re", "cc", "bcc", "sent", "today", "yesterday", "tomorrow", "free", "gaap", "non-gaap", "ebit",
            "volume", "volumes", "inventory", "backlog", "orders", "bookings", "debt", "liquidity", "fact", "facts", "myth", "pros", "cons", "retry");

    private static final List<String> NO_HAN_NAMES = List.of("謝", "谢", "請", "请", "好的", "大家", "問題", "问题", "是的",
            "對", "沒", "没", "内容", "內容", "摘要", "原文", "您", "我", "你", "的", "了", "嗎", "吗", "再見", "再见",
            "問答", "问答", "可以", "明白", "當然", "当然", "正確", "正确", "營收", "營業", "毛利", "淨利", "净利", "收入");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "cfa", "cpa", "mba",
            "esq", "frm", "caia", "dphil", "jd", "pe", "obe", "cbe", "rn", "pharmd", "mph", "ms", "msc", "fca", "aca", "facp");

    private NameShape() {
    }

    /** @param titled whether a title follows, which proves more than a bare name does */
    static boolean isName(String text, boolean titled) {
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            return false;
        }
        if (Han.any(text) || Han.isKana(text.charAt(0)) || Han.isHangul(text.charAt(0))) {
            return isHanName(text, titled) || titled && isBoth(text);
        }
        String[] words = text.split("[ \u00A0]+");
        if (words.length > (titled ? 7 : 5)) {
            return false;
        }
        int capitals = 0;
        if (isMadeOfCommonWords(words)) {
            return false;
        }
        for (String word : words) {
            if (isNameWord(word)) {
                capitals++;
            } else if (!PARTICLES.contains(word)) {
                return false;
            }
        }
        return capitals > 0;
    }

    /** A surname may be a common word ({@code David Gross}); the first of several names hardly is. */
    private static boolean isMadeOfCommonWords(String[] words) {
        int common = 0;
        for (String word : words) {
            common += NO_NAMES.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return common * 2 > words.length || NO_NAMES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** A Latin and a Chinese name of one person side by side: {@code Jane Doe 王珍}, {@code 王珍 (Jane)}. */
    private static boolean isBoth(String text) {
        int han = 0;
        while (han < text.length() && !Han.isHan(text.charAt(han))) {
            han++;
        }
        int end = han;
        while (end < text.length() && Han.isHan(text.charAt(end))) {
            end++;
        }
        return han > 0 && end == text.length() && Surnames.begin(text.substring(han, end))
                && isName(text.substring(0, han).strip(), true);
    }

    /** Whether the words can be nothing else: a Chinese surname and a given name, or a foreign name in characters. */
    static boolean isSureHanName(String text) {
        if (text.length() > 4 && text.indexOf('\u30FB') > 0 && text.chars().allMatch(c -> c == '\u30FB' || c == '\u30FC' || Han.isKana((char) c))) {
            return true;
        }
        return Surnames.begin(text) && Han.only(text) && isHanName(text, text.length() > 4) && !Affiliation.looksLikeHanFirm(text)
                || Han.any(text) && text.indexOf('\u00B7') > 0 && isHanName(text, true);
    }

    /** A small word inside names: {@code van}, {@code de la}. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) && word.length() > 1 && !word.equals("and");
    }

    /** Whether words after a name and a comma still belong to the name: {@code Jr.}, {@code PhD}. */
    static boolean isSuffix(String words) {
        return List.of(words.split("[, ]+")).stream().map(word -> word.replace(".", "").toLowerCase(Locale.ROOT))
                .allMatch(SUFFIXES::contains);
    }

    private static boolean isNameWord(String word) {
        int start = word.startsWith("(") || word.startsWith("\"") || word.startsWith("\u201C") ? 1 : 0;
        start += prefix(word, start);
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

    /** How long a small article is that is written together with the name: {@code d'Aubigny}, {@code al-Hamadi}. */
    private static int prefix(String word, int start) {
        int end = start;
        while (end < word.length() && end - start < 5 && Character.isLowerCase(word.charAt(end))) {
            end++;
        }
        boolean joined = end > start && end - start < 5 && end + 1 < word.length() && "'\u2019-".indexOf(word.charAt(end)) >= 0;
        return joined && Character.isUpperCase(word.charAt(end + 1)) ? end + 1 - start : 0;
    }

    private static boolean isHanName(String text, boolean titled) {
        boolean thanks = Surnames.begin(text) && "\u8B1D\u8C22".indexOf(text.charAt(0)) >= 0
                && "\u8B1D\u8C22".indexOf(text.charAt(1)) < 0;
        String probe = thanks ? text.substring(1) : text;
        if (NO_HAN_NAMES.stream().anyMatch(probe::contains)) {
            return false;
        }
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Han.isHan(c) || Han.isKana(c) || Han.isHangul(c) || c == '\u30FC') {
                han++;
            } else if (!Characters.isLatin(c) && " \u00B7\u2027\u30FB.()-\uFF08\uFF09'".indexOf(c) < 0) {
                return false;
            }
        }
        return han <= (titled ? 14 : 4) && han >= 2 || titled && han >= 1;
    }
}
