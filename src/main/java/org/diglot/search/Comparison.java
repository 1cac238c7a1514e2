package org.diglot.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * How a value may stand to the one that is named, and the signs and words that say so, before or after it. 以上, 以下 and
 * 以內 hold the value itself, as in the law; 超過, 不到 and 低於 don't.
 */
enum Comparison {
    AT_LEAST(">=; =>; ≥; ≧; ⩾; at least; no less than; not less than; no lower than; no fewer than; not below; minimum;"
            + " a minimum of; greater than or equal to; more than or equal to; 至少; 最少; 起碼; 起码; 不少於; 不少于; 不低於;"
            + " 不低于; 不小於; 不小于; 不下於; 不下于; 不下; 大於等於; 大于等于; 大於或等於; 大于或等于",
            "+; or more; or above; or higher; or greater; or over; and above; and over; and up; and more; plus; 或以上;"
            + " 及以上; 和以上; 以上; 或更多; 或更高; 起"),
    AT_MOST("<=; =<; ≤; ≦; ⩽; at most; up to; no more than; not more than; no higher than; no greater than; not exceeding;"
            + " not over; not above; maximum; a maximum of; less than or equal to; 最多; 至多; 不超過; 不超过; 不多於; 不多于;"
            + " 不高於; 不高于; 不大於; 不大于; 不逾; 最高; 小於等於; 小于等于; 小於或等於; 小于或等于",
            "or less; or below; or under; or lower; or fewer; and below; and under; 或以下; 及以下; 和以下; 以下; 以內;"
            + " 以内; 之內; 之内; 或更少; 或更低"),
    GREATER(">; more than; greater than; higher than; larger than; bigger than; over; above; exceeding; exceeds;"
            + " in excess of; north of; upwards of; 超過; 超过; 大於; 大于; 高於; 高于; 多於; 多于; 高過; 高过; 多過; 多过; 超出; 逾",
            ""),
    LESS("<; less than; lower than; smaller than; fewer than; under; below; south of; short of; 小於; 小于; 低於; 低于; 少於;"
            + " 少于; 低過; 低过; 少過; 少过; 不到; 不足; 未滿; 未满; 不滿; 不满; 未達; 未达; 未到", "不到"),
    EQUAL("=; exactly; equal to; 等於; 等于", "");

    /** A comparison and what it compares with. */
    record Split(Comparison comparison, String said, String rest) {

        /** Whether it is a sign, which no text says. */
        boolean isSign() {
            return "<>=≥≧⩾≤≦⩽".indexOf(said.charAt(0)) >= 0;
        }
    }

    private record Said(Comparison comparison, String words) {

        /** Whether letters that need a space between them are where the words and the rest meet. */
        boolean isSpaced() {
            return Character.UnicodeScript.of(words.charAt(0)) == Character.UnicodeScript.LATIN;
        }
    }

    private static final List<Said> BEFORE = longestFirst(Stream.of(values()).flatMap(one -> one.said(one.before)));
    private static final List<Said> AFTER = longestFirst(Stream.of(values()).flatMap(one -> one.said(one.after)));

    private final String before;
    private final String after;

    Comparison(String before, String after) {
        this.before = before;
        this.after = after;
    }

    private Stream<Said> said(String list) {
        return Stream.of(list.split("; ")).filter(words -> !words.isEmpty()).map(words -> new Said(this, words));
    }

    private static List<Said> longestFirst(Stream<Said> said) {
        return said.sorted(Comparator.comparing((Said one) -> -one.words().length())).toList();
    }

    /** The first words of what stands before a value. */
    static Stream<String> openings() {
        return BEFORE.stream().map(said -> said.words().split(" ")[0]);
    }

    /** The comparison that some text begins with; empty where it begins with none, or says nothing else. */
    static Optional<Split> before(String text) {
        return found(BEFORE, text, String::startsWith).map(said -> new Split(said.comparison(), said.words(),
                text.substring(said.words().length()).strip())).filter(split -> !split.rest().isEmpty());
    }

    /** The comparison that some text ends with; empty where it ends with none, or says nothing else. */
    static Optional<Split> after(String text) {
        return found(AFTER, text, String::endsWith).map(said -> new Split(said.comparison(), said.words(),
                text.substring(0, text.length() - said.words().length()).strip())).filter(split -> !split.rest().isEmpty());
    }

    private static Optional<Said> found(List<Said> all, String text, BiPredicate<String, String> stands) {
        String lower = text.toLowerCase(Locale.ROOT);
        return all.stream().filter(said -> stands.test(lower, said.words()) && (!said.isSpaced()
                || stands.test(lower, said.words() + " ") || stands.test(lower, " " + said.words()))).findFirst();
    }
}
