package org.diglot.search;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Speaker;

/** What people type for the kinds, sections and languages that the index knows by one word each. */
final class NarrowingWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("q&a", "qa"), Map.entry("questions", "qa"), Map.entry("q", "qa"), Map.entry("問答", "qa"),
            Map.entry("问答", "qa"), Map.entry("remarks", "prepared"), Map.entry("management", "executive"),
            Map.entry("分析師", "analyst"), Map.entry("分析师", "analyst"), Map.entry("管理層", "executive"),
            Map.entry("管理层", "executive"), Map.entry("主持人", "operator"),
            Map.entry("analysts", "analyst"), Map.entry("executives", "executive"), Map.entry("operators", "operator"),
            Map.entry("english", "en"), Map.entry("英文", "en"), Map.entry("英語", "en"), Map.entry("英语", "en"),
            Map.entry("chinese", "zh"), Map.entry("中文", "zh"), Map.entry("漢語", "zh"), Map.entry("汉语", "zh"),
            Map.entry("zh-tw", "zh"), Map.entry("zh-hk", "zh"), Map.entry("zh-cn", "zh"));

    private NarrowingWords() {
    }

    static String coded(String lower) {
        return WORDS.getOrDefault(lower, lower);
    }

    /** Whether a filter of a few fixed values takes this one, or its beginning; the others take any. */
    static boolean isKnown(Asked.Field field, String value) {
        String code = coded(value.toLowerCase(Locale.ROOT));
        return switch (field) {
            case KIND -> begins(code, Speaker.Kind.values());
            case SECTION -> begins(code, Section.values());
            case LANG -> code.startsWith("zh")
                    || Stream.of(Language.values()).anyMatch(one -> one.tag().toLowerCase(Locale.ROOT).startsWith(code));
            case SPEAKER, FIRM, COMPANY, PERIOD, TOPIC -> true;
        };
    }

    private static boolean begins(String code, Enum<?>[] values) {
        return Stream.of(values).anyMatch(one -> one.name().toLowerCase(Locale.ROOT).startsWith(code));
    }
}
