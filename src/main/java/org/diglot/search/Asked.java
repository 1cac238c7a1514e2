package org.diglot.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query asks for, as a tree; made by {@link QueryReader}, which never refuses. */
public sealed interface Asked {

    /** Words typed beside each other: each must stand in the segment, in any order. Never empty. */
    record Words(List<String> words) implements Asked {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Words in this order, as they are: no topic is seen in them. */
    record Phrase(String text) implements Asked {
    }

    /** Words that begin so. */
    record Prefix(String text) implements Asked {
    }

    /** A topic by its id, as {@code topic:capex} asks for it. */
    record InTopic(String id) implements Asked {
    }

    /** Both within some words of each other, in one language, in either order, and not in the same place. */
    record Near(Asked one, Asked other, int distance) implements Asked {
    }

    record All(List<Asked> parts) implements Asked {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Asked> parts) implements Asked {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Asked part) implements Asked {
    }

    /** Where to look: {@code speaker:xu}. */
    record Within(Field field, String value) implements Asked {

        /** Whether anything can answer: a kind, a section or a language is one of a few. */
        public boolean isKnown() {
            return NarrowingWords.isKnown(field, value);
        }
    }

    /**
     * A quantity by its value, however and in whichever language it was said.
     *
     * @param kind what it must be a quantity of
     * @param unit as in {@link org.diglot.numbers.Quantity#unit()}; null for any
     * @param low  null for no lower limit
     * @param high null for no upper limit
     */
    record Number(NumberKind kind, String unit, BigDecimal low, boolean lowIncluded, BigDecimal high,
                  boolean highIncluded) implements Asked {

        /** Whether all of the values from {@code least} to {@code most} are asked for. */
        public boolean holds(BigDecimal least, BigDecimal most) {
            return (low == null || least.compareTo(low) > (lowIncluded ? -1 : 0))
                    && (high == null || most.compareTo(high) < (highIncluded ? 1 : 0));
        }

        /** Whether any of the values from {@code least} to {@code most} is asked for. */
        public boolean meets(BigDecimal least, BigDecimal most) {
            return (low == null || most.compareTo(low) > (lowIncluded ? -1 : 0))
                    && (high == null || least.compareTo(high) < (highIncluded ? 1 : 0));
        }
    }

    /** What a number in a query counts. */
    enum NumberKind {
        ANY, MONEY, PERCENT, COUNT
    }

    /** What a segment can be narrowed by. */
    enum Field {
        SPEAKER("who 發言人 发言人 講者 讲者 說話者 说话者"), KIND("role 類型 类型 身分 身份"),
        FIRM("broker bank house 機構 机构 券商 投行"), SECTION("part 段落 部分 環節 环节"), COMPANY("issuer 公司"),
        PERIOD("quarter 期間 期间 季度 財期 财期"), LANG("language 語言 语言"), TOPIC("subject 主題 主题 話題 话题");

        private final List<String> otherNames;

        Field(String otherNames) {
            this.otherNames = List.of(otherNames.split(" "));
        }

        static Optional<Field> named(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(field -> field.typed().equals(lower) || field.otherNames.contains(lower))
                    .findFirst();
        }

        /** As it is typed before the colon. */
        public String typed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
