package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Map;
import org.diglot.numbers.Quantity.Kind;

/** Numbers said loosely in Chinese: {@code 兩位數}, {@code 中個位數}, {@code 數百萬}, {@code 幾個季度}. */
final class HanLoosely {

    private static final Map<Character, Integer> DIGITS = Map.ofEntries(Map.entry('个', 1), Map.entry('单', 1), Map.entry('一', 1),
            Map.entry('两', 2), Map.entry('双', 2), Map.entry('二', 2), Map.entry('三', 3), Map.entry('四', 4),
            Map.entry('1', 1), Map.entry('2', 2), Map.entry('3', 3));

    private final HanText text;
    private final HanAmounts amounts;

    HanLoosely(HanText text, HanAmounts amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    Draft at(int index) {
        Draft draft = digits(index);
        draft = draft != null ? draft : tens(index);
        return draft != null ? draft : some(index);
    }

    /** {@code 20%出頭}, {@code 二十出頭}: the low twenties; {@code 20%中段}: the middle ones. */
    private Draft tens(int index) {
        HanAmounts.Amount amount = amounts.at(index);
        if (amount == null || amount.high() != null || amount.number().fuzzy() || amount.number().isScaled()
                || part(text.skipSpace(amount.to())) == null) {
            return null;
        }
        boolean share = amount.kind() == Kind.PERCENT && Units.PERCENT.equals(amount.unit())
                || amount.kind() == Kind.COUNT && !amount.measured();
        boolean tens = amount.value().compareTo(BigDecimal.TEN) >= 0 && amount.value().compareTo(BigDecimal.valueOf(90)) <= 0
                && amount.value().remainder(BigDecimal.TEN).signum() == 0;
        int tail = text.skipSpace(amount.to());
        int end = tail + (text.at(tail) == '的' ? 3 : 2);
        return share && tens ? Loosely.tens(new Draft(Kind.FUZZY, index, end).unit(Units.PERCENT).around(index, end),
                amount.value().intValue(), part(tail)) : null;
    }

    /** Which part of a decade is told there; null where none is. */
    private String part(int tail) {
        int at = text.at(tail) == '的' ? tail + 1 : tail;
        return tail == at && text.has(at, "出头") || text.has(at, "低段") ? "low" : text.has(at, "中段") ? "mid"
                : text.has(at, "高段") ? "high" : null;
    }

    /** {@code 高雙位數}, {@code 中高個位數百分比}. */
    private Draft digits(int index) {
        StringBuilder part = new StringBuilder();
        int at = index;
        while (at < index + 4 && "低中高到至".indexOf(text.at(at)) >= 0) {
            part.append(text.at(at) == '低' ? "low " : text.at(at) == '中' ? "mid " : text.at(at) == '高' ? "high " : "");
            at++;
        }
        at = at > index ? text.skipSpace(text.at(at) == '段' ? at + 1 : at) : at;
        Integer digits = DIGITS.get(text.at(at));
        int end = text.skipSpace(at + 1);
        if (digits == null || !text.has(end, "位数") || at > index && "提最较很更新创走".indexOf(text.at(index - 1)) >= 0
                && false) {
            return null;
        }
        end += 2;
        for (String tail : new String[] {"百分比", "百分点", "的百分比", "百分率", "%"}) {
            if (text.has(end, tail)) {
                end += tail.length();
                break;
            }
        }
        String unit = text.hasBefore(end, "百分点") ? Units.POINTS : Units.PERCENT;
        Draft draft = new Draft(Kind.FUZZY, index, end).unit(unit).around(index, end);
        return Loosely.digits(draft, digits, part.toString().strip());
    }

    /** {@code 數百萬}, {@code 好幾家}, {@code 十幾個}, {@code 幾十億美元}. */
    private Draft some(int index) {
        HanAmounts.Amount amount = amounts.at(index);
        if (amount == null || !amount.number().fuzzy() || isOtherWord(index, amount)) {
            return null;
        }
        BigDecimal high = amount.high();
        boolean plain = amount.number().units() == 0;
        if (plain && !amount.measured()) {
            return null;
        }
        Draft draft = new Draft(Kind.FUZZY, index, amount.to()).unit(amount.unit()).between(amount.value(), high)
                .around(index, amount.to());
        if (amount.kind() == Kind.MULTIPLE) {
            draft.unit = "x";
        }
        return amount.kind() == Kind.MONEY && amount.unit() == null ? inferred(draft) : draft;
    }

    private static Draft inferred(Draft draft) {
        draft.inferred = true;
        return draft;
    }

    /** 數 behind a noun is its end: {@code 人數}, {@code 次數}. */
    private boolean isOtherWord(int index, HanAmounts.Amount amount) {
        char before = text.at(index - 1);
        return text.at(index) == '数' && "人次户总单系指参岁点位倍基名家票件台序度级少整奇偶分负常虚实代函计".indexOf(before) >= 0
                || text.at(index) == '数' && text.at(amount.number().to()) == '位' && amount.number().units() == 0;
    }
}
