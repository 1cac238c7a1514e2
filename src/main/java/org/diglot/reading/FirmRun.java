package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the firm that follows a name among the words of an English introduction. */
final class FirmRun {

    /** How many words may stand between a name and its firm. */
    private static final int LONGEST_ASIDE = 7;

    private static final Set<String> JOINTS = Set.of("with", "from", "of", "at", "representing", "for", "-", "\u2013",
            "\u2014");
    private static final Set<String> WITHIN_FIRMS = Set.of("of", "and", "&", "de", "du", "the", "for", "e", "et");
    private static final Set<String> ENDS = Set.of("please", "your", "you", "go", "the", "hi", "hello", "thank", "thanks",
            "operator", "and", "is", "our", "sir", "ma'am", "now");
    private static final Set<String> OWNERS = Set.of("let", "it", "that", "here", "today", "there", "what", "who", "now");
    private static final Set<String> ABBREVIATIONS = Set.of("inc.", "ltd.", "co.", "corp.", "l.p.", "n.a.",
            "j.p.", "s.a.", "u.s.", "st.", "dr.", "mr.", "ms.", "d.a.", "b.", "cie.", "bros.");
    private FirmRun() {
    }

    static String firmAfter(List<String> words, int end) {
        boolean comma = words.get(end - 1).endsWith(",") || words.get(end - 1).endsWith(":");
        int at = end;
        if (at < words.size() && JOINTS.contains(words.get(at).toLowerCase(Locale.ROOT))) {
            return firm(words, at + 1);
        }
        boolean stopped = endsSentence(words.get(end - 1));
        String aside = stopped ? "" : firmInAside(words, at);
        return !aside.isEmpty() ? aside : comma && !stopped ? firm(words, at) : "";
    }

    /** The firm in words such as {@code from Acme, we have Jane Doe} and {@code Acme's Jane Doe}. */
    static String firmBefore(List<String> words, int name) {
        int end = name;
        while (end > 0 && name - end < 4 && !isCapital(words.get(end - 1)) && !words.get(end - 1).endsWith(",")) {
            end--;
        }
        String last = end == 0 ? "" : words.get(end - 1);
        boolean owns = end == name && (last.endsWith("'s") || last.endsWith("\u2019s"))
                && !OWNERS.contains(last.substring(0, Math.max(0, last.length() - 2)).toLowerCase(Locale.ROOT));
        int start = end;
        while (start > 0 && end - start < 6 && (isCapital(words.get(start - 1)) || start < end && WITHIN_FIRMS.contains(words.get(start - 1)))
                && (start == end || !words.get(start - 1).endsWith(","))) {
            start--;
        }
        boolean from = start > 0 && start < end && (last.endsWith(",") || end < name)
                && Set.of("from", "at", "with").contains(words.get(start - 1).toLowerCase(Locale.ROOT));
        boolean leads = start < end && end < name && last.endsWith(",") && words.get(start).equals("From");
        int first = leads ? start + 1 : start;
        String run = first >= end || !from && !leads && !owns ? "" : String.join(" ", words.subList(first, end));
        return trimEnd(owns && !run.isEmpty() ? run.substring(0, run.length() - 2) : run);
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
    static String firm(List<String> words, int from) {
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

    static boolean endsSentence(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (last == '?' || last == '!') {
            return true;
        }
        String lower = lastWord(word);
        return last == '.' && lower.length() > 2 && !ABBREVIATIONS.contains(lower)
                && !(lower.length() <= 4 && lower.indexOf('.') < lower.length() - 1);
    }

    static boolean isCapital(String word) {
        int start = !word.isEmpty() && "(\"\u201C".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        return start < word.length() && Character.isUpperCase(word.charAt(start));
    }

    /** Whether a word joins a name to a firm: {@code Jane Doe of Acme}. */
    static boolean isJoint(String word) {
        return JOINTS.contains(word.toLowerCase(Locale.ROOT));
    }
}
