package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Units of time, and durations in a form that is equal in every language: the periods of ISO 8601, with quarters told
 * in months and twelve months in years ({@code 18 months} and {@code 一年半} are both {@code P18M}).
 */
enum TimeUnit {
    DECADES("decade decades", "", "Y", 10),
    YEARS("year years yr yrs annum", "年 年度 个年度 个财年 个财政年度", "Y", 1),
    HALVES("half-years", "个半年", "M", 6),
    QUARTERS("quarter quarters", "个季度 季度 个季 季 个财季", "M", 3),
    MONTHS("month months mo", "个月 个月份", "M", 1),
    WEEKS("week weeks", "周 星期 个星期 个礼拜 个周 礼拜", "W", 1),
    DAYS("day days", "天 日 个工作日 个交易日", "D", 1),
    HOURS("hour hours hr hrs", "小时 个小时 个钟头", "TH", 1),
    MINUTES("minute minutes min mins", "分钟", "TM", 1),
    SECONDS("second seconds sec", "秒 秒钟", "TS", 1);

    private static final Map<String, TimeUnit> ENGLISH = new HashMap<>();

    private final List<String> english;
    private final List<String> han;
    private final String designator;
    private final int factor;

    static {
        for (TimeUnit unit : values()) {
            unit.english.forEach(word -> ENGLISH.put(word, unit));
        }
        ENGLISH.remove("second");
        ENGLISH.remove("min");
        ENGLISH.remove("mo");
    }

    TimeUnit(String english, String han, String designator, int factor) {
        this.english = List.of(english.split(" "));
        this.han = han.isEmpty() ? List.of() : List.of(han.split(" "));
        this.designator = designator;
        this.factor = factor;
    }

    /** The English words for units. */
    static Set<String> words() {
        return ENGLISH.keySet();
    }

    /** The unit of an English word in lower case, or null. */
    static TimeUnit english(String word) {
        return ENGLISH.get(word);
    }

    List<String> han() {
        return han;
    }

    /** As {@link Quantity#unit()} names it: the plural; decades are told in years. */
    String unit() {
        return this == DECADES ? "years" : this == HALVES ? "months" : name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The amount in {@link #unit()}. */
    BigDecimal inUnit(BigDecimal amount) {
        return this == DECADES || this == HALVES ? amount.multiply(BigDecimal.valueOf(factor)) : amount;
    }

    /** That many of this unit, such as {@code P3Y} or {@code PT24H}. */
    String iso(BigDecimal amount) {
        BigDecimal scaled = amount.multiply(BigDecimal.valueOf(factor));
        String letter = designator;
        if (letter.equals("Y") && !isWhole(scaled) && isWhole(scaled.multiply(BigDecimal.valueOf(12)))) {
            scaled = scaled.multiply(BigDecimal.valueOf(12));
            letter = "M";
        }
        BigDecimal year = BigDecimal.valueOf(12);
        if (letter.equals("M") && scaled.signum() > 0 && isWhole(scaled)
                && scaled.remainder(year).signum() == 0) {
            scaled = scaled.divide(year);
            letter = "Y";
        }
        String number = plain(scaled);
        return letter.length() == 2 ? "PT" + number + letter.charAt(1) : "P" + number + letter;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
