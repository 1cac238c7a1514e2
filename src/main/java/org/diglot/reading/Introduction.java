package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How somebody is introduced by the one who leads through the call.
 *
 * @param name as the introduction spells it
 * @param firm empty where it names none
 */
record Introduction(String name, String firm) {

    private static final int LONGEST = 2000;

    /** How many words may stand between a name and its firm. */
    private static final int LONGEST_ASIDE = 7;

    private static final Set<String> JOINTS = Set.of("with", "from", "of", "at", "representing", "for", "-", "\u2013",
            "\u2014");
    private static final Set<String> WITHIN_FIRMS = Set.of("of", "and", "&", "de", "du", "the", "for", "e", "et");
    private static final Set<String> ENDS = Set.of("please", "your", "you", "go", "the", "hi", "hello", "thank", "thanks",
            "operator", "and", "is", "our", "sir", "ma'am", "now");
    private static final Set<String> HONORIFICS = Set.of("mr", "ms", "mrs", "dr", "prof", "mr.", "ms.", "mrs.", "dr.",
            "prof.");
    private static final Set<String> ABBREVIATIONS = Set.of("inc.", "ltd.", "co.", "corp.", "l.p.", "n.a.",
            "j.p.", "s.a.", "u.s.", "st.", "dr.", "mr.", "ms.", "d.a.", "b.", "cie.", "bros.");
    private static final String HAN_ENDS = "\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF08\uFF09(),;:.!?\uFF01\uFF1F";

    /** Whether the words hand over to somebody who asks. */
    static boolean asks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("question", "line of", "ask", "提問", "提问", "問題", "问题", "發問", "发问").anyMatch(lower::contains);
    }

    /** Whether the words lead on to another, as they do once questions are being asked. */
    static boolean continues(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of("next", "we have ", "go to ", "now from", "下一位", "接下來", "接下来", "有請", "有请")
                .anyMatch(lower::contains);
    }

    /** How {@code header} is introduced in these lines, the last mention first; empty where they don't name them. */
    static Optional<Introduction> of(String header, List<String> lines) {
        for (String raw : lines.reversed()) {
            String line = withoutAsides(raw);
            Optional<Introduction> found = Han.any(line) ? inChinese(header, line) : inEnglish(header, line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Anybody introduced with a firm in these lines, for a header that gives no name. */
    static Optional<Introduction> ofAnybody(List<String> lines) {
        for (String raw : lines.reversed()) {
            String line = withoutAsides(raw);
            List<String> words = List.of(line.split(" +"));
            for (int i = 0; i < words.size() && !Han.any(line); i++) {
                int end = nameEnd(words, i);
                String joint = end < words.size() ? words.get(end).toLowerCase(Locale.ROOT) : "";
                boolean comma = end > i && words.get(end - 1).endsWith(",");
                if (end - i >= 2 && (JOINTS.contains(joint) || comma)) {
                    String firm = firm(words, comma ? end : end + 1);
                    if (!firm.isEmpty()) {
                        return Optional.of(new Introduction(name(words.subList(i, end)), firm));
                    }
                }
                i = Math.max(i, end - 1);
            }
        }
        return Optional.empty();
    }

    /** The line without a leading remark in brackets, such as that instructions were given. */
    private static String withoutAsides(String line) {
        String rest = line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line.strip();
        while (!rest.isEmpty() && "([\uFF08\u3010".indexOf(rest.charAt(0)) >= 0) {
            int end = 1;
            while (end < rest.length() && ")]\uFF09\u3011".indexOf(rest.charAt(end)) < 0) {
                end++;
            }
            if (end >= rest.length() - 1) {
                return rest;
            }
            rest = rest.substring(end + 1).strip();
        }
        return rest;
    }

    private static Optional<Introduction> inEnglish(String header, String line) {
        List<String> words = List.of(line.split("[ \u00A0]+"));
        List<String> wanted = List.of(header.split(" +"));
        Introduction best = null;
        for (int i = 0; i < words.size(); i++) {
            int end = nameEnd(words, i);
            if (end > i) {
                String name = name(words.subList(i, end));
                if (samePerson(wanted, List.of(name.split(" +")))) {
                    best = new Introduction(name, firmAfter(words, end));
                    if (!best.firm().isEmpty()) {
                        return Optional.of(best);
                    }
                }
                i = end - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where the run of capitalised words from {@code start} ends; a comma or a full stop ends it. */
    private static int nameEnd(List<String> words, int start) {
        int end = start;
        while (end < words.size() && end - start < 6 && (isCapital(words.get(end)) || end > start && isWithinName(words, end))) {
            String word = words.get(end);
            end++;
            if (word.endsWith(",") || word.endsWith(";") || word.endsWith(":") || endsSentence(word)) {
                break;
            }
        }
        return end;
    }

    private static boolean isWithinName(List<String> words, int at) {
        int next = at;
        while (next < words.size() && NameShape.isParticle(words.get(next))) {
            next++;
        }
        return next > at && next < words.size() && isCapital(words.get(next));
    }

    private static String name(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (!kept.isEmpty() && HONORIFICS.contains(kept.getFirst().toLowerCase(Locale.ROOT))) {
            kept.removeFirst();
        }
        String name = String.join(" ", kept);
        while (!name.isEmpty() && ",;:.".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        return name;
    }

    /** Names are of one person where a name of some length is common to both and the rest is alike or absent. */
    private static boolean samePerson(List<String> one, List<String> other) {
        String whole = String.join(" ", one).toLowerCase(Locale.ROOT);
        String said = String.join(" ", other).toLowerCase(Locale.ROOT);
        if (whole.equals(said) || said.length() > 4 && Spelling.close(whole, said)) {
            return true;
        }
        return other.size() >= 2 && one.stream().filter(word -> word.length() > 2)
                .anyMatch(word -> other.stream().anyMatch(word::equalsIgnoreCase));
    }

    private static String firmAfter(List<String> words, int end) {
        boolean comma = words.get(end - 1).endsWith(",") || words.get(end - 1).endsWith(":");
        int at = end;
        if (at < words.size() && JOINTS.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            return firm(words, at + 1);
        }
        boolean stopped = endsSentence(words.get(end - 1));
        String aside = stopped ? "" : firmInAside(words, at);
        return !aside.isEmpty() ? aside : comma && !stopped ? firm(words, at) : "";
    }

    /** The firm in words such as {@code who is calling from Acme}. */
    private static String firmInAside(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size() - 1, from + LONGEST_ASIDE) && !isCapital(words.get(i)); i++) {
            if (JOINTS.contains(words.get(i)) && isCapital(words.get(i + 1)) && !words.get(i).equals("for")) {
                return firm(words, i + 1);
            }
            if (",;.".indexOf(words.get(i).charAt(words.get(i).length() - 1)) >= 0) {
                return "";
            }
        }
        return "";
    }

    /** The run of capitalised words, with the small words that firms' names hold, up to the sentence's end. */
    private static String firm(List<String> words, int from) {
        List<String> firm = new ArrayList<>();
        int at = from;
        while (at < words.size() && words.get(at).equalsIgnoreCase("the")) {
            at++;
        }
        for (; at < words.size() && firm.size() < 8; at++) {
            String word = words.get(at);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = WITHIN_FIRMS.contains(lower) && !firm.isEmpty();
            if (!small && (!isCapital(word) && !Character.isDigit(word.charAt(0)) || !firm.isEmpty() && ENDS.contains(bare(lower)))) {
                break;
            }
            firm.add(word);
            if (endsSentence(word) || word.endsWith(";") || word.endsWith(",") && !suffixFollows(words, at + 1)
                    && !lastPartnerFollows(words, at + 1)) {
                break;
            }
        }
        while (!firm.isEmpty() && WITHIN_FIRMS.contains(firm.getLast().toLowerCase(Locale.ROOT))) {
            firm.removeLast();
        }
        return trimEnd(String.join(" ", firm));
    }

    private static boolean suffixFollows(List<String> words, int at) {
        return at < words.size() && Set.of("inc", "ltd", "llc", "l.p", "n.a", "co", "plc", "limited")
                .contains(bare(words.get(at).toLowerCase(Locale.ROOT)));
    }

    /** Whether what stands after a comma ends a firm of several names: {@code Barrow & Woods}, {@code Hyde and Partners}. */
    private static boolean lastPartnerFollows(List<String> words, int at) {
        int joint = at;
        while (joint < words.size() && joint - at < 4 && isCapital(words.get(joint)) && !endsSentence(words.get(joint))) {
            joint++;
        }
        boolean joined = joint > at && joint + 1 < words.size() && isCapital(words.get(joint + 1));
        return joined && (words.get(joint).equals("&") || joint - at == 1 && words.get(joint).equals("and"));
    }

    private static String trimEnd(String firm) {
        String kept = firm;
        while (!kept.isEmpty() && (",;:!?".indexOf(kept.charAt(kept.length() - 1)) >= 0 || endsSentence(kept)
                || kept.endsWith(".") && !ABBREVIATIONS.contains(lastWord(kept)))) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean endsSentence(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (last == '?' || last == '!') {
            return true;
        }
        String lower = lastWord(word);
        return last == '.' && lower.length() > 2 && !ABBREVIATIONS.contains(lower)
                && !(lower.length() <= 4 && lower.indexOf('.') < lower.length() - 1);
    }

    private static boolean isCapital(String word) {
        int start = !word.isEmpty() && "(\"\u201C".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        return start < word.length() && Character.isUpperCase(word.charAt(start));
    }

    private static Optional<Introduction> inChinese(String header, String line) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(header.toLowerCase(Locale.ROOT));
        if (at < 0 || header.isEmpty()) {
            return Optional.empty();
        }
        String before = before(line.substring(0, at));
        return Optional.of(new Introduction(header, before.isEmpty() ? after(line.substring(at + header.length())) : before));
    }

    private static String before(String text) {
        String firm = text.strip();
        for (String link : List.of("分析師", "分析师", "分析員", "分析员", "證券分析師", "的")) {
            firm = firm.endsWith(link) ? firm.substring(0, firm.length() - link.length()).strip() : firm;
        }
        firm = firm.endsWith("的") ? firm.substring(0, firm.length() - 1).strip() : firm;
        int start = firm.length();
        while (start > 0 && (HAN_ENDS.indexOf(firm.charAt(start - 1)) < 0 || isWithinLatin(firm, start - 1))) {
            start--;
        }
        firm = firm.substring(start);
        for (String lead : List.of("來自於", "来自于", "來自", "来自", "有請", "有请", "下一位是", "第一位是", "請", "请", "是",
                "由", "歡迎", "欢迎", "下一位", "第一位", "给", "給", "到")) {
            int cut = firm.lastIndexOf(lead);
            firm = cut >= 0 ? firm.substring(cut + lead.length()) : firm;
        }
        firm = latinEnd(firm.strip());
        return firm.length() >= 2 && firm.length() <= 40 ? firm : "";
    }

    /** A comma or a full stop in a Latin name ends no Chinese clause. */
    private static boolean isWithinLatin(String text, int mark) {
        char c = text.charAt(mark);
        boolean before = mark > 0 && (Characters.isLatin(text.charAt(mark - 1)) || text.charAt(mark - 1) == '.');
        int after = mark + 1 < text.length() && text.charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        boolean more = after < text.length() && (Characters.isLatin(text.charAt(after)) || text.charAt(after) == '&');
        return before && (more && (c == ',' || c == '.') || c == '.' && mark + 1 == text.length());
    }

    /** A Latin name set off by a space from Chinese words: those are still of the sentence. */
    private static String latinEnd(String firm) {
        int start = firm.length();
        while (start > 0 && !Han.isHan(firm.charAt(start - 1))) {
            start--;
        }
        boolean setOff = start > 0 && start < firm.length() && firm.charAt(start) == ' ';
        return setOff && !firm.substring(start).isBlank() ? firm.substring(start).strip() : firm;
    }

    private static String after(String text) {
        String rest = text.strip();
        int start = 0;
        while (start < rest.length() && "\uFF0C,\uFF08( -".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        for (String lead : List.of("來自", "来自")) {
            start = rest.startsWith(lead, start) ? start + lead.length() : start;
        }
        int end = start;
        while (end < rest.length() && HAN_ENDS.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String firm = rest.substring(start, end).strip();
        boolean handsOver = Stream.of("請", "请", "您", "提問", "提问", "先生", "女士", "發言", "发言").anyMatch(firm::contains);
        return start == 0 || handsOver || firm.length() < 2 || firm.length() > 30 ? "" : firm;
    }
}
