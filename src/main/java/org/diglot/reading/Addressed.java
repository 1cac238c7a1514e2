package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the names by which people call each other and themselves in English speech. */
final class Addressed {

    private static final List<String> SELF = List.of("this is ", "i'm ", "i am ", "my name is ", "i\u2019m ");

    /** How far into a sentence somebody says who is speaking. */
    private static final int GREETING = 90;

    private static final List<String> OVER = List.of("over to ", "call to ", "floor to ", "it to ", "back to ", "hand to ",
            "turn to ", "time to ", "microphone to ", "pass to ", "mic to ");
    private static final Phrases ANY_OVER = new Phrases(OVER);
    private static final Set<String> SAID = Set.of("said", "stated", "mentioned", "noted", "pointed", "explained",
            "highlighted", "described", "shared", "discussed", "indicated", "commented", "emphasized", "outlined",
            "alluded", "touched", "talked", "says", "spoke", "addressed", "elaborated", "reported");
    private static final Phrases ANY_SAID = new Phrases(SAID);
    private static final Phrases REFERRING = Phrases.of("As ", "as ", "Like ", "like ", "hat ", "And ", "and ", "cho ");
    private static final Set<String> BETWEEN = Set.of("has", "have", "had", "just", "already", "also", "earlier", "has,",
            "previously", "briefly", "rightly", "clearly", "kindly");
    private static final Set<String> AFTER_SELF = Set.of("speaking", "from", "with", "here", "and", "at");
    private static final Set<String> LEADS = Set.of("mr.", "mr", "ms.", "ms", "dr.", "dr", "our", "mrs.");

    private static final Set<String> HONORIFICS = Set.of("Mr.", "Ms.", "Mrs.", "Dr.", "Prof.", "Mr", "Ms", "Dr");

    private Addressed() {
    }

    /** Whom the speaker of a sentence says to be. */
    static Optional<String> self(String text) {
        String start = withoutMark(text);
        String lower = start.substring(0, Math.min(start.length(), GREETING)).toLowerCase(Locale.ROOT);
        for (String self : SELF) {
            int at = lower.indexOf(self);
            if (at >= 0 && startsClause(lower, at)) {
                String[] words = start.substring(at + self.length()).split(" +");
                int end = run(words, 0);
                boolean ended = end > 0 && (end == words.length || ",.;".indexOf(last(words[end - 1])) >= 0
                        || AFTER_SELF.contains(words[end].toLowerCase(Locale.ROOT)));
                return ended ? Optional.of(name(words, 0, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** After a greeting or at the start, not in the middle of a clause ({@code I hope this is Bo}). */
    private static boolean startsClause(String lower, int at) {
        int before = at - 1;
        while (before >= 0 && lower.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ",.!;-\u2013\u2014".indexOf(lower.charAt(before)) >= 0 || lower.startsWith("and ", Math.max(0, at - 4));
    }

    /** To whom a sentence hands over. */
    static Optional<String> handedTo(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length() || !ANY_OVER.in(lower)) {
            return Optional.empty();
        }
        for (String over : OVER) {
            int at = lower.lastIndexOf(over);
            if (at >= 0) {
                String[] words = text.substring(at + over.length()).split(" +");
                int start = words.length > 1 && LEADS.contains(words[0].toLowerCase(Locale.ROOT)) ? 1 : 0;
                int end = run(words, start);
                if (end > start) {
                    return Optional.of(name(words, start, end));
                }
            }
        }
        return Optional.empty();
    }

    /** Whose earlier words a sentence refers to: {@code as Jane Doe has stated}. */
    static List<String> quoted(String text) {
        List<String> names = new ArrayList<>();
        if (!refers(text)) {
            return names;
        }
        String[] words = text.substring(0, Math.min(text.length(), 4000)).split(" +");
        for (int i = 1; i < words.length; i++) {
            if (SAID.contains(bare(words[i]))) {
                int end = i;
                while (end > 0 && BETWEEN.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
                    end--;
                }
                int start = end;
                while (start > 0 && end - start < 3 && isName(words[start - 1]) && (start == end || last(words[start - 1]) != ',')) {
                    start--;
                }
                if (end > start && follows(words, start)) {
                    String lead = start > 0 && HONORIFICS.contains(words[start - 1]) && end - start == 1 ? words[start - 1] + " " : "";
                    names.add(lead + name(words, start, end));
                }
            }
        }
        return names;
    }

    private static boolean follows(String[] words, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 5); i--) {
            if (Set.of("as", "like", "what", "and", "echo").contains(bare(words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** A quick look before the words are taken apart. */
    private static boolean refers(String text) {
        return ANY_SAID.in(text) && REFERRING.in(text);
    }

    private static String withoutMark(String text) {
        String rest = text;
        if (rest.startsWith("(") || rest.startsWith("[")) {
            int end = Math.max(rest.indexOf(')'), rest.indexOf(']'));
            rest = end > 0 && end < 40 ? rest.substring(end + 1).strip() : rest;
        }
        return rest;
    }

    private static int run(String[] words, int start) {
        int end = start;
        while (end < words.length && end - start < 4 && isName(words[end])) {
            end++;
            if (",.;:".indexOf(last(words[end - 1])) >= 0 && words[end - 1].length() > 2) {
                break;
            }
        }
        return end;
    }

    private static boolean isName(String word) {
        return Presented.isName(bareEnd(word));
    }

    private static String name(String[] words, int start, int end) {
        List<String> parts = new ArrayList<>();
        for (int i = start; i < end; i++) {
            parts.add(i == end - 1 ? bareEnd(words[i]) : words[i]);
        }
        return String.join(" ", parts);
    }

    private static String bareEnd(String word) {
        int end = word.length();
        if (word.endsWith(".") && word.indexOf('.') < end - 1) {
            return word;
        }
        while (end > 0 && ",.;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String bare(String word) {
        return bareEnd(word).toLowerCase(Locale.ROOT);
    }

    private static char last(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }
}
