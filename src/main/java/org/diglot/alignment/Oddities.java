package org.diglot.alignment;

import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Text;

/** What the alignment itself can't vouch for: lines that found no counterpart, and pairs that hardly say the same. */
final class Oddities {

    /** Below it a pair is marked. */
    static final double DOUBTFUL = 0.6;

    private Oddities() {
    }

    /** @param file index of the source that holds the line */
    static Problem alone(Text text, int file, Language own, Language other) {
        return new Problem(text.line(), Problem.Kind.UNPAIRED_LINE, "The " + name(own) + " line has no " + name(other)
                + " counterpart; it stands alone.", List.of(name(own), name(other)), file);
    }

    static Problem doubtful(Text first, Text second) {
        String other = Integer.toString(second.line());
        return new Problem(first.line(), Problem.Kind.DOUBTFUL_PAIR,
                "The line hardly says the same as its pair, line " + other + "; lines may be missing here.", List.of(other));
    }

    private static String name(Language language) {
        return language.isChinese() ? "Chinese" : "English";
    }
}
