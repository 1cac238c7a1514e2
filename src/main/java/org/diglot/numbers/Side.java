package org.diglot.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;

/** One segment of the original beside its counterpart in one other language. */
final class Side {

    private final Segment place;
    private final Language original;
    private final List<Match> matches;
    private final List<Said> left;
    private final Unmatched missing;
    private final Unmatched extra;

    /**
     * @param language   of the original
     * @param original   text of the original
     * @param translated text of the other language
     */
    Side(Segment place, Language language, List<Said> originals, List<Said> translations, String original,
         String translated) {
        this.place = place;
        this.original = language;
        Pairing pairing = new Pairing(RangeEnds.joined(originals, translations), RangeEnds.joined(translations, originals));
        this.matches = new ArrayList<>(pairing.matches());
        this.left = new ArrayList<>(pairing.left());
        this.missing = new Unmatched(originals, translations, translated);
        this.extra = new Unmatched(translations, originals, original);
    }

    int segment() {
        return place.index();
    }

    int turn() {
        return place.turn();
    }

    List<Match> matches() {
        return matches;
    }

    List<Said> left() {
        return left;
    }

    boolean isOriginal(Said said) {
        return said.quoted().language() == original;
    }

    /** The finding that a quantity without counterpart makes, if any. */
    Optional<Finding> lost(Said said) {
        return isOriginal(said) ? missing.of(said, true) : extra.of(said, false);
    }
}
