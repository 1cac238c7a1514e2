package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.diglot.numbers.HanNumbers.Number;
import org.diglot.numbers.Quantity.Kind;

/** A number with its unit in Chinese: {@code 人民幣549億元}, {@code 百分之十二}, {@code 三成五}, {@code 兩年半}. */
final class HanAmounts {

    /**
     * A number and what it is of.
     *
     * @param kind      COUNT with {@code measured} false where nothing says of what
     * @param value     scaled; the lower end where {@code high} is there
     * @param unit      null where none is said; for money too, where only 元 is
     * @param measured  whether a unit or a measure word was said
     * @param more      {@code 多}, {@code 餘} in or behind it
     */
    record Amount(int from, int to, Number number, Kind kind, BigDecimal value, BigDecimal high, String unit,
                  TimeUnit time, boolean measured, boolean more) {
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<String> APPROXIMATE = List.of("大约", "接近", "超过", "达到", "将近", "约", "近", "逾", "超", "达", "为");
    private static final Map<String, BigDecimal> LATIN_SCALES = Map.ofEntries(Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("billion", BigDecimal.TEN.pow(9)), Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("thousand", BigDecimal.TEN.pow(3)), Map.entry("bn", BigDecimal.TEN.pow(9)),
            Map.entry("mn", BigDecimal.TEN.pow(6)), Map.entry("b", BigDecimal.TEN.pow(9)),
            Map.entry("m", BigDecimal.TEN.pow(6)), Map.entry("k", BigDecimal.TEN.pow(3)),
            Map.entry("w", BigDecimal.TEN.pow(4)));

    private final HanText text;
    private final HanNumbers numbers;
    private final HanNouns nouns;

    HanAmounts(HanText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
        this.nouns = new HanNouns(text);
    }

    /** The amount that begins there, or null. */
    Amount at(int index) {
        HanUnits.Unit currency = HanUnits.prefix(text, index);
        if (currency != null) {
            return money(index, currency);
        }
        int sign = sign(index);
        if (text.has(index + sign, "百分之")) {
            return percent(index, index + sign + 3, sign > 0);
        }
        Number number = number(index + sign);
        return number == null ? null : withUnit(index, number, sign > 0 ? number.value().negate() : number.value(), null);
    }

    /** The number there, with an English scale where one follows the digits. */
    Number number(int index) {
        Number number = numbers.mayBegin(index) ? numbers.at(index) : null;
        if (number == null || !number.digits() || number.units() > 0) {
            return number;
        }
        int at = text.skipSpace(number.to());
        int end = at;
        while (text.isLetter(end) && end - at < 10) {
            end++;
        }
        String word = text.folded(at, Math.min(end, text.length())).toLowerCase(java.util.Locale.ROOT);
        BigDecimal scale = LATIN_SCALES.get(word);
        boolean plenty = word.length() > 1 || number.to() - number.from() > 1 && at == number.to();
        return scale == null || !plenty || text.isDigit(end) ? number : new Number(index, end,
                number.value().multiply(scale), null, scale, false, false, true, 1);
    }

    private Amount money(int index, HanUnits.Unit currency) {
        int at = text.skipSpace(index + currency.word().length());
        String about = text.longest(at, APPROXIMATE);
        at = about != null && currency.word().length() > 1 ? text.skipSpace(at + about.length()) : at;
        int sign = sign(at);
        Number number = number(at + sign);
        if (number == null || currency.word().equals("美") && !number.digits() || number.from() != at + sign || text.at(text.skipSpace(number.to())) == '%') {
            return null;
        }
        return withUnit(index, number, sign > 0 ? number.value().negate() : number.value(), currency);
    }

    /** {@code 百分之八點五}; with 百 it is 100. */
    private Amount percent(int index, int at, boolean negative) {
        Number number = number(text.skipSpace(at));
        if (number == null) {
            return null;
        }
        int to = number.to();
        return new Amount(index, to, number, Kind.PERCENT, negative ? number.value().negate() : number.value(),
                number.high(), Units.PERCENT, null, true, number.approximate());
    }

    private Amount withUnit(int from, Number number, BigDecimal value, HanUnits.Unit before) {
        int at = text.skipSpace(number.to());
        boolean more = number.approximate();
        if (text.at(at) == '+' && !text.isDigit(at + 1)) {
            more = true;
            at = text.skipSpace(at + 1);
        }
        if (text.has(at, "个半") && "月小季年".indexOf(text.at(at + 2)) >= 0) {
            return halfMore(from, number, value, at + 2);
        }
        if (text.has(at, "个多月") || text.has(at, "个多小时") || text.has(at, "个多季度") || text.has(at, "个多星期")) {
            return moreThan(from, number, value, at + 2);
        }
        HanUnits.Unit unit = unit(at, number);
        if (before != null) {
            int end = unit != null && unit.kind() == Kind.MONEY ? at + unit.word().length() : number.to();
            String name = unit != null && unit.kind() == Kind.MONEY && unit.name() != null ? unit.name() : before.name();
            return new Amount(from, end, number, Kind.MONEY, value, number.high(), name, null, true, more);
        }
        if (unit == null) {
            return counted(from, number, value, more);
        }
        return measured(from, number, value, unit, at, more);
    }

    /** {@code 一個半月}, {@code 3個半季度}. */
    private Amount halfMore(int from, Number number, BigDecimal value, int at) {
        TimeUnit time = switch (text.at(at)) {
            case '月' -> TimeUnit.MONTHS;
            case '小' -> TimeUnit.HOURS;
            case '季' -> TimeUnit.QUARTERS;
            default -> TimeUnit.YEARS;
        };
        int length = text.has(at, "小时") || text.has(at, "季度") ? 2 : 1;
        return new Amount(from, at + length, number, Kind.DURATION, value.add(HALF), null, time.unit(), time, true,
                number.approximate());
    }

    /** {@code 兩個多月}. */
    private Amount moreThan(int from, Number number, BigDecimal value, int at) {
        TimeUnit time = switch (text.at(at)) {
            case '月' -> TimeUnit.MONTHS;
            case '小' -> TimeUnit.HOURS;
            case '季' -> TimeUnit.QUARTERS;
            default -> TimeUnit.WEEKS;
        };
        int length = time == TimeUnit.MONTHS ? 1 : 2;
        return new Amount(from, at + length, number, Kind.DURATION, value, null, time.unit(), time, true, true);
    }

    private Amount measured(int from, Number number, BigDecimal value, HanUnits.Unit unit, int at, boolean more) {
        int end = at + unit.word().length();
        BigDecimal amount = value.multiply(unit.factor());
        BigDecimal high = number.high() == null ? null : number.high().multiply(unit.factor());
        boolean behind = "多余来".indexOf(text.at(end)) >= 0 && number.high() == null && !text.has(end, "来自")
                && !text.has(end, "来看") && !text.has(end, "余额") && !text.has(end, "来说") && !text.has(end, "余下");
        if (behind && (unit.kind() != Kind.MONEY || text.at(end) != '来') && text.at(end) != '来') {
            more = true;
            end++;
        }
        if (unit.word().equals("成") && !(more && text.at(end) == '一')) {
            boolean plain = text.isDigit(end) && !text.isDigit(end + 1) && HanUnits.at(text, end + 1) == null;
            int tenth = plain ? text.at(end) - '0' : HanNumbers.digit(text.at(end));
            if (tenth > 0 || text.at(end) == '半') {
                amount = amount.add(BigDecimal.valueOf(tenth > 0 ? tenth : 5));
                end++;
            }
        }
        if (text.at(end) == '半' && (unit.kind() == Kind.DURATION && unit.word().length() == 1
                || unit.kind() == Kind.MULTIPLE)) {
            amount = amount.add(HALF);
            end++;
        }
        if (unit.kind() == Kind.PERCENT && text.at(end) == '+') {
            more = true;
            end++;
        }
        TimeUnit time = unit.time();
        return new Amount(from, end, number, unit.kind(), time == null ? amount : time.inUnit(amount), high, unit.name(),
                time, true, more);
    }

    /** 折 is a tenth of the price, or a hundredth where two digits stand before it. */
    private HanUnits.Unit unit(int at, Number number) {
        if (text.at(at) == '折' && "扣旧合磨射叠现返".indexOf(text.at(at + 1)) < 0 && number.units() == 0
                && number.value().compareTo(BigDecimal.valueOf(100)) < 0) {
            BigDecimal factor = number.value().compareTo(BigDecimal.TEN) < 0 ? BigDecimal.TEN : BigDecimal.ONE;
            return new HanUnits.Unit("折", Kind.PERCENT, Units.PERCENT, factor, null);
        }
        if (isCent(at)) {
            return new HanUnits.Unit("分", Kind.MONEY, null, new BigDecimal("0.01"), null);
        }
        HanUnits.Unit unit = HanUnits.at(text, at);
        boolean tooLong = unit != null && unit.time() != null && number.from() == number.to() - 1
                && "百千万".indexOf(text.at(number.from())) >= 0;
        boolean month = text.at(at) == '月';
        return tooLong || month ? null : unit;
    }

    /** 分 is a hundredth of a 元 where a price is spoken of, and else a point or a minute. */
    private boolean isCent(int at) {
        boolean alone = text.at(at) == '分' && !text.isHan(at + 1) && !text.isDigit(at + 1);
        String before = alone ? text.folded(Math.max(0, at - 16), at) : "";
        return alone && PRICES.stream().anyMatch(before::contains);
    }

    private static final List<String> PRICES = List.of("价", "单票", "每股", "成本", "股息", "单件", "费");

    private Amount counted(int from, Number number, BigDecimal value, boolean more) {
        int at = number.to() + (text.at(number.to()) == '+' ? 1 : 0);
        HanNouns.Counted counted = nouns.after(at);
        int to = counted.measure() ? counted.to() : at;
        if (counted.measure() && "多余".indexOf(text.at(to)) >= 0 && text.at(to) != 0 && !text.has(to, "多元")) {
            more = true;
        }
        String name = counted.name() == null && (number.isScaled() || counted.measure()) ? nouns.before(from) : counted.name();
        return new Amount(from, to, number, Kind.COUNT, value, number.high(), name, null, counted.measure(),
                more);
    }

    private int sign(int index) {
        boolean word = text.at(index) == '负' && numbers.mayBegin(index + 1) && text.at(index + 1) != '几';
        boolean mark = text.at(index) == '-' && text.isDigit(index + 1) && !text.isDigit(index - 1)
                && !text.isLetter(index - 1) && text.at(index - 1) != '%' && text.at(index - 1) != '-'
                && !isUnitEnd(index - 1);
        return word || mark ? 1 : 0;
    }

    /** A hyphen behind a unit joins a range. */
    private boolean isUnitEnd(int index) {
        return "元亿万年倍点千百十".indexOf(text.at(index)) >= 0 && text.at(index) != '\n';
    }
}
