package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.terms.Topic;
import org.diglot.transcript.Language;

/**
 * A topic in the list of the editor.
 *
 * @param topic as it is in use
 * @param own   the analyst's part of it; empty where all of it came with the program
 */
record TopicChoice(Topic topic, Optional<Topic> own) {

    /** The analyst's own first. */
    static List<TopicChoice> of(Iterable<Topic> all, List<Topic> own) {
        List<TopicChoice> choices = new ArrayList<>();
        all.forEach(topic -> choices.add(new TopicChoice(topic,
                own.stream().filter(one -> one.id().equals(topic.id())).reduce(TopicChoice::joined))));
        choices.sort(Comparator.comparing(choice -> choice.own().isEmpty()));
        return choices;
    }

    private static Topic joined(Topic one, Topic other) {
        return new Topic(one.id(), one.names().isEmpty() ? other.names() : one.names(),
                both(one.english(), other.english()), both(one.chinese(), other.chinese()),
                both(one.excluded(), other.excluded()));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    boolean admits(String filter) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        return topic.id().contains(wanted)
                || topic.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    String name(Language language) {
        return topic.name(language);
    }

    /** The words that came with the program. */
    List<String> shipped() {
        List<String> mine = own.map(one -> both(one.english(), one.chinese())).orElse(List.of());
        return both(topic.english(), topic.chinese()).stream().filter(word -> !mine.contains(word)).toList();
    }
}
