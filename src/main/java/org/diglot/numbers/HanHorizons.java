package org.diglot.numbers;

import java.util.List;
import java.util.Map;
import org.diglot.numbers.Quantity.Kind;

/** The words that make a stretch of time a horizon in Chinese: {@code 未來三年}, {@code 過去十年}, {@code 三年前}. */
final class HanHorizons {

    private static final Map<String, String> HORIZONS = Map.ofEntries(Map.entry("未来", "next"), Map.entry("今后", "next"),
            Map.entry("接下来", "next"), Map.entry("往后", "next"), Map.entry("下", "next"), Map.entry("随后", "next"),
            Map.entry("接下来的", "next"), Map.entry("未来的", "next"), Map.entry("过去的", "past"), Map.entry("之后", "next"),
            Map.entry("过去", "past"), Map.entry("最近", "past"), Map.entry("近", "past"), Map.entry("上", "past"),
            Map.entry("前", "past"), Map.entry("此前", "past"), Map.entry("连续", "consecutive"), Map.entry("连续第", "consecutive"),
            Map.entry("最近的", "past"), Map.entry("随后的", "next"), Map.entry("后", "next"), Map.entry("下一个", "next"));
    private static final List<String> HORIZON_WORDS = HORIZONS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).toList();

    private final HanText text;

    HanHorizons(HanText text) {
        this.text = text;
    }

    /** Takes 未來, 過去 or 連續 into a duration that they make a horizon. */
    Draft widen(Draft draft) {
        boolean time = draft.kind == Kind.DURATION || draft.kind == Kind.RANGE && draft.canonical != null;
        boolean few = draft.kind == Kind.FUZZY && draft.unit != null && TimeUnit.english(draft.unit) != null;
        if (!time && !few) {
            return draft;
        }
        String form = few ? "few" : draft.canonical;
        int before = text.skipSpaceBack(draft.from);
        String word = text.longestBefore(before, HORIZON_WORDS);
        String which = word == null || isOtherWord(word, before) ? null : HORIZONS.get(word);
        int after = text.skipSpace(draft.to);
        boolean ago = which == null && (text.has(after, "前") && "景期提沿".indexOf(text.at(after + 1)) < 0 || text.has(after, "以前")
                || text.has(after, "之前"));
        if (which == null && !ago) {
            return draft;
        }
        int from = which == null ? draft.from : before - word.length();
        int to = ago ? after + (text.at(after) == '前' ? 1 : 2) : draft.to;
        Draft wider = new Draft(draft.kind, from, to).value(draft.value).between(draft.low, draft.high).unit(draft.unit)
                .canonical((which == null ? "ago" : which) + " " + form).around(from, to);
        wider.approximate = draft.approximate;
        wider.bound = draft.bound;
        return wider;
    }

    private boolean isOtherWord(String word, int end) {
        char before = text.at(end - word.length() - 1);
        return switch (word) {
            case "近" -> "接将附最".indexOf(before) >= 0;
            case "上" -> "以加之线网市度".indexOf(before) >= 0 || text.isHan(end - 2) && text.at(end - 2) != ',';
            case "下" -> "以之线旗余剩".indexOf(before) >= 0 || text.isHan(end - 2);
            case "后" -> text.isHan(end - 2);
            default -> false;
        };
    }
}
