package org.diglot.terms;

import java.util.List;
import java.util.stream.Stream;
import org.diglot.transcript.Language;

/**
 * A term of finance with its accepted wordings in each language, the usual one first.
 *
 * @param mistaken   Chinese wordings that surely mean something else
 * @param doubtful   Chinese wordings that probably do
 */
public record Term(List<String> english, List<String> traditional, List<String> simplified, List<String> mistaken,
                   List<String> doubtful) {

    public Term {
        english = List.copyOf(english);
        traditional = List.copyOf(traditional);
        simplified = List.copyOf(simplified);
        mistaken = List.copyOf(mistaken);
        doubtful = List.copyOf(doubtful);
    }

    /** What to call it: its usual English wording. */
    public String name() {
        return new Phrase(english.getFirst()).plain();
    }

    public List<String> wordings(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE_TRADITIONAL -> traditional;
            case CHINESE_SIMPLIFIED -> simplified;
            case JAPANESE, KOREAN -> List.of();
        };
    }

    Term plus(Term more) {
        return new Term(join(english, more.english), join(traditional, more.traditional),
                join(simplified, more.simplified), join(mistaken, more.mistaken), join(doubtful, more.doubtful));
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
