package org.diglot.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.terms.Topic;
import org.diglot.terms.Topics;

/**
 * Something to ask, and how the others are asked for the same.
 *
 * @param tables for FTS5, with the match of each; empty where it can't answer
 * @param also   a further condition for FTS5
 * @param plain  for ripgrep; empty where it can't answer
 */
record Question(String name, String query, List<Match> tables, String also, String plain) {

    /** What to look for in one table. */
    record Match(String table, String match) {
    }

    static List<Question> all(Topics topics) {
        return List.of(
                new Question("a topic, capex", "capex", words(topics.byId("capex").orElseThrow()), "", ""),
                new Question("a word, quarter", "quarter", List.of(new Match("en", "quarter")), "", "quarter"),
                new Question("a phrase", "\"free cash flow\"", List.of(new Match("en", "\"free cash flow\"")), "",
                        "free cash flow"),
                new Question("Chinese, 人工智慧", "\"人工智慧\"", List.of(new Match("zh", "\"人工智慧\"")), "", "人工智慧"),
                new Question("narrowed to analysts", "quarter kind:analyst", List.of(new Match("en", "quarter")),
                        " and kind = 'ANALYST'", ""),
                new Question("two of them", "capex AND quarter", List.of(), "", ""),
                new Question("an amount, >10bn", ">10bn", List.of(), "", ""),
                new Question("a share, 5%..15%", "5%..15%", List.of(), "", ""));
    }

    /** All that a topic goes by, as somebody would have to type it; trigrams find nothing shorter. */
    private static List<Match> words(Topic topic) {
        return List.of(new Match("en", any(topic.english().stream())),
                new Match("zh", any(topic.chinese().stream().filter(word -> word.length() > 2))));
    }

    private static String any(Stream<String> phrases) {
        return phrases.map(phrase -> "\"" + phrase.replaceAll("[=~*]", "") + "\"").distinct()
                .collect(Collectors.joining(" OR "));
    }
}
