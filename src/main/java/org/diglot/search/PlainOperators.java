package org.diglot.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that a person may have meant to join others with; they are words of the text as well, so that is only told. */
final class PlainOperators {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "和", "與", "与", "或", "或者", "及", "且", "並且", "并且",
            "非", "不含", "排除");

    private PlainOperators() {
    }

    /** The first one between other words of a query that found nothing. */
    static Optional<Oddity> in(String query) {
        String[] words = query.strip().split("\\s+", QueryReader.MOST_TOKENS);
        return IntStream.range(0, words.length - 1).filter(at -> at > 0 || words[at].equals("not"))
                .mapToObj(at -> words[at]).filter(WORDS::contains).findFirst()
                .map(word -> new Oddity(Oddity.Kind.PLAIN_OPERATOR, word));
    }
}
