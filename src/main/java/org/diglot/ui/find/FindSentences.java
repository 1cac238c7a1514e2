package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.library.OwnedCall;
import org.diglot.search.Oddity;
import org.diglot.transcript.Language;
import org.diglot.ui.Words;

/** What the search says to a person. */
final class FindSentences {

    private final Words words;

    FindSentences(Words words) {
        this.words = words;
    }

    /** As {@code topic · 17 of 378}, or while the reader stands on one of them {@code topic · 3/17}. */
    String count(Answer answer, int shown, int at, Narrowing narrowing) {
        List<String> parts = new ArrayList<>();
        if (!answer.topics().isEmpty()) {
            parts.add(words.get("find.topic"));
        }
        if (!narrowing.equals(Narrowing.NONE)) {
            parts.add(words.get("find.narrowed"));
        }
        parts.add(number(answer, shown, at, narrowing));
        return String.join(" · ", parts);
    }

    private String number(Answer answer, int shown, int at, Narrowing narrowing) {
        long total = narrowing.equals(Narrowing.NONE) ? answer.total() : shown;
        if (total == 0) {
            return words.get("find.none");
        }
        return at < 0 ? words.get("find.count", total, answer.of()) : words.get("find.at", at + 1, total);
    }

    /** What the count means, in full. */
    String understood(Answer answer) {
        String topics = answer.topics().stream().map(topic -> topic.name(words.languageProperty().get()))
                .collect(Collectors.joining(", "));
        String found = words.get("find.found", answer.total(), answer.of());
        return topics.isEmpty() ? found : words.get("find.understood", topics) + "\n" + found;
    }

    /** Everything odd about a query, softly; empty where nothing is. */
    String odd(Answer answer) {
        return answer.oddities().stream().distinct().limit(2).map(this::odd).collect(Collectors.joining("  "));
    }

    private String odd(Oddity oddity) {
        return words.get("find.odd." + oddity.kind().name(), cut(oddity.text()));
    }

    private static String cut(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    String kind(Suggestion suggestion) {
        return words.get("find.suggest." + suggestion.kind().name());
    }

    String shown(Suggestion suggestion) {
        return suggestion.shown(words.languageProperty().get());
    }

    String section(String section) {
        return words.get("find.section." + section);
    }

    String only(Language language) {
        return words.get("find.only." + language.tag());
    }

    /** A call of the library, as the head above its hits. */
    String call(OwnedCall call) {
        return String.join(" · ", Stream.of(call.company(), call.period()).filter(part -> !part.isEmpty()).toList())
                .transform(name -> name.isEmpty() ? call.name() : name);
    }

    /** As {@code 120 in 7 calls}. */
    String spread(Spread spread) {
        return spread.total() == 0 ? words.get("find.none")
                : words.get("find.spread", spread.total(), spread.groups().size());
    }

    String place(Found found) {
        return words.get("find.place", section(found.hit().section()), found.segment());
    }

    String of(String key, Object... arguments) {
        return words.get(key, arguments);
    }
}
