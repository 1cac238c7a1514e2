package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.search.Asked;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.terms.Topic;
import org.diglot.terms.Topics;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;

/** Thinks of ways to go on from the last word typed: topics that go by such a word, speakers, words of the call. */
final class Suggesting {

    private static final int MOST_OF_A_KIND = 4;
    private static final int SHORTEST_WORD = 2;

    private final Folding folding;
    private final List<Entry> topics;
    private final List<Entry> speakers;
    private final CallWords words;
    private final HanWords han;

    /** Something to suggest, and the folded beginnings that bring it up. */
    private record Entry(Suggestion.Kind kind, List<String> names, String query, List<String> folded, List<String> words) {
        boolean isOneOf(List<Topic> understood) {
            return understood.stream().anyMatch(topic -> query.equals(asked(topic)));
        }

        boolean begins(String typed) {
            return isNamed(typed) || words.stream().anyMatch(one -> one.startsWith(typed));
        }

        boolean isNamed(String typed) {
            return folded.stream().anyMatch(one -> one.startsWith(typed) || one.contains(" " + typed));
        }
    }

    Suggesting(Transcript call, Topics topics, Glossary glossary, Folding folding) {
        this.folding = folding;
        this.words = new CallWords(call, folding);
        this.han = new HanWords(call, glossary, folding);
        this.topics = topics.all().stream().map(this::entry).toList();
        this.speakers = call.speakers().stream().filter(speaker -> !speaker.name().isEmpty()).map(this::entry).toList();
    }

    /**
     * At most a few of each kind; none where the last word is finished or too short.
     *
     * @param understood topics that the query asks for already
     */
    List<Suggestion> after(String query, List<Topic> understood) {
        int start = startOfLastWord(query);
        String typed = folding.search(query.substring(start)).text();
        if (typed.isEmpty() || typed.charAt(0) == '"') {
            return List.of();
        }
        String before = query.substring(0, start);
        int colon = typed.indexOf(':');
        if (colon >= 0) {
            return ofFilter(typed.substring(0, colon), typed.substring(colon + 1), before);
        }
        List<Suggestion> found = new ArrayList<>();
        Stream.of(topics, speakers).forEach(entries -> best(entries.stream()
                .filter(entry -> entry.begins(typed) && !entry.isOneOf(understood)), typed, before).forEach(found::add));
        if (typed.length() >= SHORTEST_WORD) {
            words.beginning(typed, MOST_OF_A_KIND)
                    .forEach(word -> found.add(new Suggestion(Suggestion.Kind.WORD, List.of(word), before + word)));
        }
        han.beginning(typed, MOST_OF_A_KIND)
                .forEach(word -> found.add(new Suggestion(Suggestion.Kind.WORD, List.of(word), before + word)));
        return found;
    }

    /** What goes by its name comes before what goes by a word. */
    private static Stream<Suggestion> best(Stream<Entry> entries, String typed, String before) {
        return entries.sorted(Comparator.comparing((Entry entry) -> !entry.isNamed(typed))).limit(MOST_OF_A_KIND)
                .map(entry -> new Suggestion(entry.kind, entry.names, before + entry.query));
    }

    /** Once {@code speaker:} or {@code topic:} stands there, only such can follow. */
    private List<Suggestion> ofFilter(String filter, String typed, String before) {
        List<Entry> entries = filter.equals(Asked.Field.SPEAKER.typed()) ? speakers
                : filter.equals(Asked.Field.TOPIC.typed()) ? topics : List.of();
        return best(entries.stream().filter(entry -> entry.begins(typed)
                && !(filter + ":" + typed).equals(entry.query)), typed, before).toList();
    }

    private static int startOfLastWord(String query) {
        int start = query.length();
        while (start > 0 && !Character.isWhitespace(query.charAt(start - 1)) && query.charAt(start - 1) != '(') {
            start--;
        }
        return start;
    }

    private Entry entry(Topic topic) {
        List<String> names = Stream.concat(Stream.of(topic.id()), topic.names().stream()).map(this::folded).toList();
        List<String> words = Stream.concat(topic.english().stream(), topic.chinese().stream())
                .filter(phrase -> !phrase.contains("...")).map(this::folded).toList();
        return new Entry(Suggestion.Kind.TOPIC,
                topic.names().isEmpty() ? List.of(topic.id()) : topic.names(), asked(topic), names, words);
    }

    private static String asked(Topic topic) {
        return "topic:" + topic.id();
    }

    private Entry entry(Speaker speaker) {
        List<String> names = Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()).map(this::folded)
                .toList();
        return new Entry(Suggestion.Kind.SPEAKER, List.of(speaker.name()), "speaker:\"" + speaker.name() + "\"", names, List.of());
    }

    private String folded(String text) {
        return folding.search(text).text();
    }
}
