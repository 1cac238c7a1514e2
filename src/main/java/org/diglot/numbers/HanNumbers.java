package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Numbers in Chinese, in digits, in characters, and in both: {@code 2億3,000萬}, {@code 一萬五千億}, {@code 三十多億},
 * {@code 七八百}, {@code 一點五億}.
 */
final class HanNumbers {

    /**
     * A number.
     *
     * @param value       the number, or the lower end of what was said loosely ({@code 七八百}: 700)
     * @param high        the upper end of what was said loosely; else null
     * @param scale       what its last part was multiplied with, 1 where no scale was said
     * @param approximate {@code 多}, {@code 餘}, {@code 來} inside
     * @param fuzzy       {@code 數}, {@code 幾} inside
     * @param digits      whether it is written in digits
     * @param units       how many characters of scale it has
     */
    record Number(int from, int to, BigDecimal value, BigDecimal high, BigDecimal scale, boolean approximate,
                  boolean fuzzy, boolean digits, int units) {

        boolean isScaled() {
            return scale.compareTo(BigDecimal.valueOf(1000)) > 0;
        }

        BigDecimal unscaled() {
            return value.divide(scale, java.math.MathContext.DECIMAL128);
        }
    }

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERALS = "零一二三四五六七八九两十百千万亿兆廿卅几";
    private static final int LONGEST_RUN = 64;

    private final HanText text;
    /** The several grammars ask for the same number one after the other. */
    private int lastIndex = -1;
    private Number lastRead;

    HanNumbers(HanText text) {
        this.text = text;
    }

    /** What a number may begin with, digits aside. */
    static String openings() {
        return NUMERALS + "数好";
    }

    /** Whether a number may begin with the character there. */
    boolean mayBegin(int index) {
        char c = text.at(index);
        return c >= '0' && c <= '9' || NUMERALS.indexOf(c) >= 0 || c == '数' || c == '好' && text.at(index + 1) == '几';
    }

    /** The place after the digits, numerals and commas that hang together there. */
    int endOfRun(int index) {
        return endOfRun(index, text.length());
    }

    /** Whether so much hangs together there that no speaker says it. */
    boolean isTooLong(int index) {
        return endOfRun(index, index + LONGEST_RUN + 1) - index > LONGEST_RUN;
    }

    private int endOfRun(int index, int limit) {
        int at = index;
        while (at < limit && (text.isDigit(at) || NUMERALS.indexOf(text.at(at)) >= 0
                || (text.at(at) == ',' || text.at(at) == '.') && text.isDigit(at + 1) && text.isDigit(at - 1))) {
            at++;
        }
        return at;
    }

    /** The value of one Chinese digit, or -1. */
    static int digit(char c) {
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }

    /** The number that begins there, or null where none does or it is too long to be one. */
    Number at(int index) {
        if (index != lastIndex) {
            lastIndex = index;
            lastRead = isTooLong(index) ? null : new Parse(index).run();
        }
        return lastRead;
    }

    /** One number being read. */
    private final class Parse {

        private final int from;
        private int at;
        /** Parts already scaled by 萬, 億 or 兆, the largest first. */
        private final Deque<BigDecimal[]> parts = new ArrayDeque<>();
        private BigDecimal section;
        private BigDecimal digit;
        private BigDecimal spread;
        private BigDecimal scale = BigDecimal.ONE;
        private BigDecimal lastUnit = BigDecimal.ONE;
        private boolean approximate;
        private boolean fuzzy;
        private boolean digits;
        private boolean afterUnit;
        private boolean zero;
        private boolean decimal;
        private int units;

        Parse(int from) {
            this.from = from;
            this.at = from;
        }

        Number run() {
            start();
            while (at - from < 2 * LONGEST_RUN && step()) {
                continue;
            }
            colloquialEnd();
            BigDecimal value = sum();
            if (value == null) {
                return null;
            }
            BigDecimal high = spread == null ? null : value.add(spread);
            return new Number(from, at, value, high, scale, approximate, fuzzy, digits, units);
        }

        private void start() {
            if (text.at(at) == '好') {
                at++;
            }
            if (text.at(at) == '数' || text.at(at) == '几') {
                at++;
                fuzzy = true;
                digit = BigDecimal.TWO;
                spread = BigDecimal.valueOf(7);
            } else if (text.isDigit(at)) {
                literal();
            }
        }

        private boolean step() {
            char c = text.at(at);
            int one = digit(c);
            if (one >= 0) {
                return chineseDigit(one);
            }
            int next = text.skipSpace(at);
            if (next > at && digits && "多余".indexOf(text.at(next)) >= 0 && "元样数于少额".indexOf(text.at(next + 1)) < 0) {
                at = next;
                return more(text.at(next));
            }
            if (next > at && !(digits && isUnit(text.at(next)))) {
                return false;
            }
            c = text.at(next);
            if (digits && digit != null && isMeasure(next)) {
                return false;
            }
            BigDecimal small = small(c);
            if (small != null) {
                return smallUnit(small, next);
            }
            BigDecimal big = c == '兆' && isPrefix(next + 1) ? null : big(c);
            if (big != null) {
                return bigUnit(big, next);
            }
            return switch (c) {
                case '个' -> measured(next);
                case '廿' -> tens(20);
                case '卅' -> tens(30);
                case '多', '余', '来' -> more(c);
                case '几' -> someOnes();
                case '点' -> decimals();
                case '.' -> false;
                default -> text.isDigit(at) && afterUnit && digit == null && literal();
            };
        }

        private boolean isUnit(char c) {
            return small(c) != null || big(c) != null;
        }

        /** {@code 兩個億}, {@code 五個多億}. */
        private boolean measured(int word) {
            boolean more = text.at(word + 1) == '多';
            if (text.at(word + (more ? 2 : 1)) != '亿' || digit == null && section == null && !fuzzy) {
                return false;
            }
            approximate = approximate || more;
            at = word + (more ? 2 : 1);
            return true;
        }

        private boolean literal() {
            int end = at;
            StringBuilder plain = new StringBuilder();
            while (text.isDigit(end) || text.at(end) == ',' && isGroup(end)) {
                if (text.isDigit(end)) {
                    plain.append(text.at(end));
                }
                end++;
            }
            if (text.at(end) == '.' && text.isDigit(end + 1)) {
                plain.append('.');
                end++;
                while (text.isDigit(end)) {
                    plain.append(text.at(end++));
                }
            }
            if (plain.length() > QuantityReader.LONGEST) {
                return false;
            }
            digit = new BigDecimal(plain.toString());
            digits = true;
            afterUnit = false;
            at = end;
            return true;
        }

        private boolean isGroup(int comma) {
            return text.isDigit(comma + 1) && text.isDigit(comma + 2) && text.isDigit(comma + 3)
                    && !text.isDigit(comma + 4) && comma > from;
        }

        private boolean chineseDigit(int one) {
            BigDecimal said = BigDecimal.valueOf(one);
            if (at == from && isPositional()) {
                return positional();
            }
            if (one == 0 && digit == null) {
                zero = true;
                at++;
                if (section == null && parts.isEmpty() && !afterUnit) {
                    digit = BigDecimal.ZERO;
                }
                return true;
            }
            if (digit == null || digit.signum() == 0 && section == null && parts.isEmpty() && !digits) {
                digit = said;
                at++;
                return true;
            }
            boolean neighbours = !digits && !fuzzy && spread == null && digit.compareTo(said) < 0
                    && digit.compareTo(BigDecimal.TEN) < 0 && isSpreadEnd(at + 1)
                    && said.subtract(digit).compareTo(BigDecimal.TWO) <= 0;
            if (neighbours) {
                spread = said.subtract(digit);
                at++;
                return true;
            }
            return false;
        }

        /** {@code 一〇〇}, {@code 三六五}: digits one behind the other; two of them only before 折. */
        private boolean isPositional() {
            int end = at;
            while (digit(text.at(end)) >= 0 && text.at(end) != '两') {
                end++;
            }
            boolean discount = end - at == 2 && text.at(end) == '折'
                    && digit(text.at(at + 1)) != digit(text.at(at)) + 1;
            return end - at >= 3 || discount;
        }

        private boolean positional() {
            digit = BigDecimal.ZERO;
            while (digit(text.at(at)) >= 0) {
                digit = digit.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit(text.at(at++))));
            }
            return true;
        }

        /** Behind two neighbouring digits must stand no third: {@code 二三四} counts up, {@code 二三十} does not. */
        private boolean isSpreadEnd(int next) {
            return digit(text.at(next)) < 0 && !text.isDigit(next);
        }

        private boolean smallUnit(BigDecimal unit, int unitAt) {
            if (digit == null && (section != null || spread != null || !isBareUnit(unit))) {
                return false;
            }
            if (section != null && unit.compareTo(lastUnit) >= 0) {
                return false;
            }
            BigDecimal count = digit == null ? BigDecimal.ONE : digit;
            section = (section == null ? BigDecimal.ZERO : section).add(count.multiply(unit));
            spread = spread == null ? null : fuzzy ? fuzzySpread(unit) : spread.multiply(unit);
            took(unit, unitAt);
            return true;
        }

        /** {@code 數百}: 200 to 999. */
        private BigDecimal fuzzySpread(BigDecimal unit) {
            return spread.multiply(unit).add(unit).subtract(BigDecimal.ONE);
        }

        private boolean isBareUnit(BigDecimal unit) {
            return section == null && !afterUnit || zero || unit.compareTo(BigDecimal.TEN) == 0;
        }

        private boolean bigUnit(BigDecimal unit, int unitAt) {
            BigDecimal current = (section == null ? BigDecimal.ZERO : section)
                    .add(digit == null ? BigDecimal.ZERO : digit);
            boolean nothing = section == null && digit == null;
            BigDecimal smaller = BigDecimal.ZERO;
            boolean merged = false;
            while (!parts.isEmpty() && parts.peek()[1].compareTo(unit) < 0) {
                smaller = smaller.add(parts.pop()[0]);
                merged = true;
            }
            if (nothing && !merged && (!parts.isEmpty() || afterUnit)) {
                return false;
            }
            if (!parts.isEmpty() && parts.peek()[1].compareTo(unit) == 0) {
                return false;
            }
            BigDecimal count = nothing && !merged ? BigDecimal.ONE : current.add(smaller);
            parts.push(new BigDecimal[] {count.multiply(unit), unit});
            spread = spread == null ? null : fuzzy && units == 0 ? fuzzySpread(unit)
                    : fuzzy ? spread.add(BigDecimal.ONE).multiply(unit).subtract(BigDecimal.ONE) : spread.multiply(unit);
            scale = merged ? scale.multiply(unit) : unit;
            section = null;
            took(unit, unitAt);
            return true;
        }

        private void took(BigDecimal unit, int unitAt) {
            lastUnit = unit;
            digit = null;
            afterUnit = true;
            zero = false;
            units++;
            at = unitAt + 1;
        }

        private boolean tens(int value) {
            if (digit != null || section != null && lastUnit.compareTo(BigDecimal.TEN) <= 0) {
                return false;
            }
            section = (section == null ? BigDecimal.ZERO : section).add(BigDecimal.valueOf(value));
            took(BigDecimal.TEN, at);
            return true;
        }

        /** {@code 三十多億}, {@code 300多}, {@code 一千餘}; {@code 多} opens nothing. */
        private boolean more(char c) {
            boolean number = digit != null || afterUnit;
            boolean round = afterUnit || digits;
            if (!number || !round || approximate || c == '来' && !isAfterTen()) {
                return false;
            }
            approximate = true;
            at++;
            return true;
        }

        private boolean isAfterTen() {
            return afterUnit && text.at(at - 1) != '万' && text.at(at - 1) != '亿' && text.at(at + 1) != '自'
                    && text.at(at + 1) != '看' && text.at(at + 1) != '源';
        }

        /** {@code 十幾}, {@code 二十幾}: 11 to 19, 21 to 29. */
        private boolean someOnes() {
            if (!afterUnit || digit != null || text.at(at + 1) == '乎' || spread != null) {
                return false;
            }
            BigDecimal ones = lastUnit.divide(BigDecimal.TEN, 0, java.math.RoundingMode.UP).max(BigDecimal.ONE);
            section = (section == null ? BigDecimal.ZERO : section).add(ones);
            spread = ones.multiply(BigDecimal.valueOf(8));
            fuzzy = true;
            at++;
            return true;
        }

        private boolean decimals() {
            if (digit == null && section == null || digits || decimal || digit(text.at(at + 1)) < 0) {
                return false;
            }
            StringBuilder plain = new StringBuilder();
            int end = at + 1;
            while (digit(text.at(end)) >= 0 && end - at < QuantityReader.LONGEST) {
                plain.append(digit(text.at(end++)));
            }
            BigDecimal whole = (section == null ? BigDecimal.ZERO : section)
                    .add(digit == null ? BigDecimal.ZERO : digit);
            section = null;
            digit = whole.add(new BigDecimal("0." + plain));
            at = end;
            decimal = true;
            afterUnit = false;
            zero = false;
            return true;
        }

        /** {@code 兩萬五} is 25,000 and {@code 三千五} is 3,500; with a zero between it is not. */
        private void colloquialEnd() {
            boolean last = digit != null && afterUnit && !digits && !zero && spread == null
                    && lastUnit.compareTo(BigDecimal.TEN) > 0;
            if (last) {
                digit = digit.multiply(lastUnit.divide(BigDecimal.TEN));
            }
        }

        private BigDecimal sum() {
            if (parts.isEmpty() && section == null && digit == null) {
                return null;
            }
            BigDecimal sum = (section == null ? BigDecimal.ZERO : section).add(digit == null ? BigDecimal.ZERO : digit);
            for (BigDecimal[] part : parts) {
                sum = sum.add(part[0]);
            }
            return sum;
        }
    }

    private static BigDecimal small(char c) {
        return switch (c) {
            case '十' -> BigDecimal.TEN;
            case '百' -> BigDecimal.valueOf(100);
            case '千' -> BigDecimal.valueOf(1000);
            default -> null;
        };
    }

    /** 兆 before a unit of physics is mega, not 10¹²: {@code 400 兆瓦} is 400 MW. */
    private boolean isPrefix(int index) {
        return "瓦赫帕焦".indexOf(text.at(index)) >= 0;
    }

    /** 千 and 百萬 before a unit of physics belong to it: {@code 0.6千克}, {@code 45百萬瓦}. */
    private boolean isMeasure(int index) {
        boolean thousand = text.at(index) == '千' && "克瓦米赫焦伏".indexOf(text.at(index + 1)) >= 0;
        return thousand && !text.has(index + 1, "米高") || text.has(index, "百万瓦");
    }

    private static BigDecimal big(char c) {
        return switch (c) {
            case '万' -> BigDecimal.TEN.pow(4);
            case '亿' -> BigDecimal.TEN.pow(8);
            case '兆' -> BigDecimal.TEN.pow(12);
            default -> null;
        };
    }
}
