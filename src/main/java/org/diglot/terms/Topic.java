package org.diglot.terms;

import java.util.List;
import org.diglot.transcript.Language;

/**
 * A matter that calls speak of, with all the words it goes by.
 *
 * @param id       as typed after {@code topic:}, lower case
 * @param names    in English, Traditional and Simplified Chinese, in the order of {@link Language}; empty where none is given
 * @param english  phrases, with the marks of {@link Phrase}
 * @param chinese  phrases, in either script
 * @param excluded phrases in which its words mean something else
 */
public record Topic(String id, List<String> names, List<String> english, List<String> chinese, List<String> excluded) {

    public Topic {
        names = List.copyOf(names);
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
        excluded = List.copyOf(excluded);
    }

    /** Its name in the language of the interface. */
    public String name(Language language) {
        return names.isEmpty() ? id : names.get(language.ordinal());
    }

    /** As the rule of a hit is printed. */
    public String rule() {
        return "topic:" + id;
    }

    Topic plus(Topic more) {
        return new Topic(id, more.names.isEmpty() ? names : more.names, join(english, more.english), join(chinese, more.chinese),
                join(excluded, more.excluded));
    }

    private static List<String> join(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
