package org.diglot.ui.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.search.Hit;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.ui.Mark;

/**
 * A segment that was found.
 *
 * @param places the words found or, where only the other language has them, their counterparts; a language without
 *               either is absent
 * @param only   the one language that has what was sought while the other, which is there, lacks it
 * @param marks  for the page, sorted
 */
record Found(Hit hit, Map<Language, List<Span>> places, Optional<Language> only, List<Mark> marks) {

    Found {
        places = Map.copyOf(places);
        marks = List.copyOf(marks);
    }

    int segment() {
        return hit.segment();
    }
}
