package org.diglot.search;

import java.util.Map;

/** What people type for the kinds and sections that the index knows by one word each. */
final class NarrowingWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("q&a", "qa"), Map.entry("questions", "qa"), Map.entry("q", "qa"), Map.entry("問答", "qa"),
            Map.entry("问答", "qa"), Map.entry("remarks", "prepared"), Map.entry("management", "executive"),
            Map.entry("分析師", "analyst"), Map.entry("分析师", "analyst"), Map.entry("管理層", "executive"),
            Map.entry("管理层", "executive"), Map.entry("主持人", "operator"));

    private NarrowingWords() {
    }

    static String coded(String lower) {
        return WORDS.getOrDefault(lower, lower);
    }
}
