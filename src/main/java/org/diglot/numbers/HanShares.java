package org.diglot.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.numbers.HanNumbers.Number;
import org.diglot.numbers.Quantity.Kind;

/** Halves and fractions in Chinese: {@code 一半}, {@code 半年}, {@code 三分之二}. */
final class HanShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final java.util.List<String> HALF_POINTS = java.util.List.of("半个百分点", "半个百分比", "半个%点", "半个点");

    private static final String COUNTED = "位个名人家台辆户间件张笔";
    /** How far behind the whole its part may stand. */
    private static final int REACH = 24;
    private static final Pattern AMONG = Pattern.compile("\\s*[" + COUNTED + "][^\\d,，。;；、:：(（]{0,10}?(?:之中|当中|中|里)\\s*(?:就|便|约|大约|仅|只|已)?有\\s*");

    private final HanText text;
    private final HanNumbers numbers;

    HanShares(HanText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** {@code 一半}, {@code 半年}, {@code 半個月}, {@code 過半}. */
    Draft half(int index) {
        BigDecimal half = new BigDecimal("0.5");
        if (text.has(index, "一半") || text.has(index, "1半")) {
            return draft(Kind.PERCENT, index, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT).canonical("1/2");
        }
        if (text.has(index, "过半") && "数".indexOf(text.at(index + 2)) < 0 || text.has(index, "过半数")) {
            Draft draft = draft(Kind.PERCENT, index + 1, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT)
                    .canonical("1/2");
            draft.bound = Quantity.Bound.MIN;
            return draft;
        }
        if (text.has(index, "半数")) {
            return draft(Kind.PERCENT, index, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT).canonical("1/2");
        }
        if (text.at(index) != '半' || "上下大多过前后一".indexOf(text.at(index - 1)) >= 0) {
            return null;
        }
        if (text.at(index + 1) == '年' && "报度".indexOf(text.at(index + 2)) < 0) {
            return draft(Kind.DURATION, index, index + 2).value(half).unit("years").canonical(TimeUnit.YEARS.iso(half));
        }
        String points = text.longest(index, HALF_POINTS);
        if (points != null) {
            return draft(Kind.PERCENT, index, index + points.length()).value(half).unit(Units.POINTS);
        }
        if (text.has(index, "半个月")) {
            return draft(Kind.DURATION, index, index + 3).value(half).unit("months").canonical(TimeUnit.MONTHS.iso(half));
        }
        if (text.has(index, "半小时") || text.has(index, "半个小时") || text.has(index, "半个钟头")) {
            return draft(Kind.DURATION, index, index + (text.has(index, "半小时") ? 3 : 4)).value(half).unit("hours")
                    .canonical(TimeUnit.HOURS.iso(half));
        }
        return null;
    }

    /** {@code 三分之二}, {@code 2/3}, {@code 千分之五}. */
    Draft fraction(int index) {
        if (text.has(index, "百分之") || !numbers.mayBegin(index)) {
            return null;
        }
        Number under = numbers.at(index);
        if (under == null || !text.has(under.to(), "分之") || under.high() != null || under.value().signum() <= 0) {
            return null;
        }
        int at = under.to() + 2;
        Number over = numbers.mayBegin(at) ? numbers.at(at) : null;
        if (over == null || over.high() != null) {
            return null;
        }
        return share(index, over.to(), over, under);
    }

    /** {@code 每五位客戶中就有一位}, from the five to the end of {@code 一位}. */
    Draft outOf(int index) {
        Number under = text.at(text.skipSpaceBack(index) - 1) == '每' && numbers.mayBegin(index) ? numbers.at(index) : null;
        if (under == null || !isSmall(under)) {
            return null;
        }
        Matcher among = AMONG.matcher(text.folded(under.to(), Math.min(text.length(), under.to() + REACH)));
        int at = among.lookingAt() ? under.to() + among.end() : index;
        Number over = at > index && numbers.mayBegin(at) ? numbers.at(at) : null;
        if (over == null || !isSmall(over) || over.value().compareTo(under.value()) >= 0) {
            return null;
        }
        int counted = text.skipSpace(over.to());
        return COUNTED.indexOf(text.at(counted)) < 0 ? null : share(index, counted + 1, over, under);
    }

    private static boolean isSmall(Number number) {
        return number.high() == null && !number.fuzzy() && number.value().signum() > 0 && number.value().compareTo(HUNDRED) <= 0
                && number.value().stripTrailingZeros().scale() <= 0;
    }

    private Draft share(int from, int to, Number over, Number under) {
        BigDecimal share = HUNDRED.multiply(over.value()).divide(under.value(), 4, RoundingMode.HALF_UP);
        return draft(Kind.PERCENT, from, to).value(share).unit(Units.PERCENT)
                .canonical(over.value().toPlainString() + "/" + under.value().toPlainString());
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, from, to).around(from, to);
    }
}
