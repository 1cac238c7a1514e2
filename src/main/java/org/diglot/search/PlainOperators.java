package org.diglot.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that a person may have meant to join others with; they are words of the text as well, so that is only told. */
final class PlainOperators {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "和", "與", "与", "或", "或者", "及", "且", "並且", "并且",
            "非", "不含", "排除");

    private PlainOperators() {
    }

    /** The first one between other words of a query that found nothing. */
    static Optional<Oddity> in(String query) {
        String[] words = query.strip().split("\\s+", QueryReader.MOST_TOKENS);
        return Stream.of(words).skip(words.length > 0 && words[0].equals("not") ? 0 : 1).limit(Math.max(0, words.length - 1))
                .filter(WORDS::contains).findFirst().map(word -> new Oddity(Oddity.Kind.PLAIN_OPERATOR, word));
    }
}
