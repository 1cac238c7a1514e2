package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds in an English sentence who is introduced: {@code from the line of Jane Doe with Acme}. */
final class EnglishIntroduction {

    private static final Set<String> HONORIFICS = Set.of("mr", "ms", "mrs", "dr", "prof", "mr.", "ms.", "mrs.", "dr.",
            "prof.");

    private EnglishIntroduction() {
    }

    /** Anybody introduced with a firm, for a header that gives no name. */
    static Optional<Introduction> anybody(String line) {
        List<String> words = List.of(line.split(" +"));
        for (int i = 0; i < words.size(); i++) {
            int end = nameEnd(words, i);
            boolean joint = end < words.size() && FirmRun.isJoint(words.get(end));
            boolean comma = end > i && words.get(end - 1).endsWith(",");
            if (end - i >= 2 && (joint || comma)) {
                String firm = FirmRun.firm(words, comma ? end : end + 1);
                if (!firm.isEmpty()) {
                    return Optional.of(new Introduction(name(words.subList(i, end)), firm));
                }
            }
            i = Math.max(i, end - 1);
        }
        return Optional.empty();
    }

    /** How the one whom a header names is introduced; the mention that gives a firm counts before one that gives none. */
    static Optional<Introduction> of(String header, String line) {
        List<String> words = List.of(line.split("[ \u00A0]+"));
        List<String> wanted = List.of(header.split(" +"));
        Introduction best = null;
        for (int i = 0; i < words.size(); i++) {
            int end = words.get(i).endsWith("'s") || words.get(i).endsWith("\u2019s") ? i : nameEnd(words, i);
            if (end > i) {
                String name = name(words.subList(i, end));
                boolean honored = name.indexOf(' ') < 0 && name.equalsIgnoreCase(wanted.getLast())
                        && HONORIFICS.contains(words.get(i).toLowerCase(Locale.ROOT));
                if (honored || samePerson(wanted, List.of(name.split(" +")))) {
                    String after = FirmRun.firmAfter(words, end);
                    best = new Introduction(name, after.isEmpty() ? FirmRun.firmBefore(words, i) : after);
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
        while (end < words.size() && end - start < 6 && (FirmRun.isCapital(words.get(end)) || end > start && isWithinName(words, end))) {
            String word = words.get(end);
            end++;
            boolean suffix = word.endsWith(",") && end < words.size() && NameShape.isSuffix(words.get(end));
            if (word.endsWith(",") && !suffix || word.endsWith(";") || word.endsWith(":") || FirmRun.endsSentence(word)) {
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
        return next > at && next < words.size() && FirmRun.isCapital(words.get(next));
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
}
