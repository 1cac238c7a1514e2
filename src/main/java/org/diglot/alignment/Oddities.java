package org.diglot.alignment;

import java.util.List;
import java.util.Locale;
import org.diglot.transcript.Language;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Text;

/**
 * What the alignment itself can't vouch for: lines that found no counterpart, and pairs that hardly say the same.
 *
 * @param file index of the source that holds the second language
 */
record Oddities(Language first, Language second, int file) {

    /** Below it a pair is marked. */
    static final double DOUBTFUL = 0.6;

    void tell(Bead bead, Text one, Text other, List<Problem> problems) {
        if (other.isMissing()) {
            problems.add(alone(one, 0, first, second));
        } else if (one.isMissing()) {
            problems.add(alone(other, file, second, first));
        } else if (bead.confidence() < DOUBTFUL) {
            problems.add(doubtful(one, other));
        }
    }

    private static Problem alone(Text text, int file, Language own, Language other) {
        return new Problem(text.line(), Problem.Kind.UNPAIRED_LINE, "The " + name(own) + " line has no " + name(other)
                + " counterpart; it stands alone.", List.of(name(own), name(other)), file);
    }

    private static Problem doubtful(Text first, Text second) {
        String other = Integer.toString(second.line());
        return new Problem(first.line(), Problem.Kind.DOUBTFUL_PAIR,
                "The line hardly says the same as its pair, line " + other + "; lines may be missing here.", List.of(other));
    }

    /** What a language is called in a message. */
    static String name(Language language) {
        return Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
    }
}
