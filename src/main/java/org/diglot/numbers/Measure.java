package org.diglot.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a quantity amounts to, in a form in which two languages can be compared.
 *
 * @param dimension what is measured
 * @param unit      ISO 4217 for money, {@code %}, {@code pp} (a basis point is a hundredth of one), or a physical unit;
 *                  empty where it is unsaid or a mere noun
 * @param low       equal to {@code high} for a single value; null where the calendar is meant
 * @param step      the last place that the words give: {@code 2,802億} is exact to 100 million
 */
record Measure(Dimension dimension, String unit, BigDecimal low, BigDecimal high, BigDecimal step) {

    /** What can be told apart in every language. */
    enum Dimension {
        MONEY, SHARE, TIMES, COUNT, TIME, CALENDAR
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern FACTOR = Pattern.compile("x(\\d{1,40}(?:\\.\\d{1,40})?)");
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    static Measure of(Quantity quantity) {
        Dimension dimension = dimension(quantity);
        BigDecimal low = quantity.value() != null ? quantity.value() : quantity.low();
        BigDecimal high = quantity.value() != null ? quantity.value() : quantity.high();
        String unit = quantity.unit() == null ? "" : quantity.unit();
        return switch (dimension) {
            case MONEY -> scaled(quantity, dimension, unit.equals("CNH") ? "CNY" : unit, low, high, BigDecimal.ONE);
            case SHARE -> scaled(quantity, dimension, unit.equals("bp") ? "pp" : unit, low, high,
                    unit.equals("bp") ? new BigDecimal("0.01") : BigDecimal.ONE);
            case TIMES -> times(quantity, low, high);
            case COUNT -> {
                PhysicalUnit physical = PhysicalUnit.of(quantity);
                yield scaled(quantity, dimension, physical == null ? "" : physical.base(), low, high,
                        physical == null ? BigDecimal.ONE : physical.factor());
            }
            case TIME -> time(quantity, low, high);
            case CALENDAR -> new Measure(dimension, "", null, null, BigDecimal.ZERO);
        };
    }

    /** What a discount leaves of the price: 70% off and 3折 are both 30%. */
    static Measure left(Quantity discount) {
        BigDecimal left = HUNDRED.subtract(discount.value());
        return new Measure(Dimension.SHARE, Units.PERCENT, left, left, BigDecimal.ONE.scaleByPowerOfTen(-left.scale()));
    }

    /** The mere number, whatever it measures. */
    static Measure bare(Quantity quantity) {
        BigDecimal low = quantity.value() != null ? quantity.value() : quantity.low();
        BigDecimal high = quantity.value() != null ? quantity.value() : quantity.high();
        return scaled(quantity, Dimension.COUNT, "", low, high, BigDecimal.ONE);
    }

    private static Dimension dimension(Quantity quantity) {
        String unit = quantity.unit() == null ? "" : quantity.unit();
        return switch (quantity.kind()) {
            case DATE, PERIOD -> Dimension.CALENDAR;
            case DURATION -> Dimension.TIME;
            case MULTIPLE -> Dimension.TIMES;
            case MONEY -> Dimension.MONEY;
            case PERCENT -> Dimension.SHARE;
            case COUNT, ORDINAL, RANGE, FUZZY -> Currency.isCode(unit) ? Dimension.MONEY
                    : Units.isShare(unit) ? Dimension.SHARE
                    : Stretch.ofUnit(unit) != null && quantity.kind() != Quantity.Kind.ORDINAL ? Dimension.TIME
                    : Dimension.COUNT;
        };
    }

    /** The factor reached: tripled, 增長兩倍 and 增至三倍 are all three. */
    private static Measure times(Quantity quantity, BigDecimal low, BigDecimal high) {
        Matcher factor = FACTOR.matcher(quantity.canonical() == null ? "" : quantity.canonical());
        if (factor.matches()) {
            BigDecimal reached = new BigDecimal(factor.group(1));
            return scaled(quantity, Dimension.TIMES, "", reached, reached, BigDecimal.ONE);
        }
        return scaled(quantity, Dimension.TIMES, "", low, high, BigDecimal.ONE);
    }

    private static Measure time(Quantity quantity, BigDecimal low, BigDecimal high) {
        Stretch read = Stretch.ofCanonical(quantity.canonical());
        if (read != null && quantity.kind() == Quantity.Kind.DURATION) {
            return new Measure(Dimension.TIME, read.unit(), read.count(), read.count(), BigDecimal.ZERO);
        }
        Stretch unit = Stretch.ofUnit(quantity.unit());
        return unit == null ? scaled(quantity, Dimension.TIME, "", low, high, BigDecimal.ONE)
                : scaled(quantity, Dimension.TIME, unit.unit(), low, high, unit.count());
    }

    private static Measure scaled(Quantity quantity, Dimension dimension, String unit, BigDecimal low, BigDecimal high,
                                  BigDecimal factor) {
        if (low == null && high == null) {
            return new Measure(Dimension.CALENDAR, "", null, null, BigDecimal.ZERO);
        }
        BigDecimal from = (low == null ? high : low).abs();
        BigDecimal to = (high == null ? low : high).abs();
        BigDecimal step = low == null || high == null || from.compareTo(to) != 0 ? BigDecimal.ZERO
                : step(quantity, from).multiply(factor);
        return new Measure(dimension, unit, from.multiply(factor), to.multiply(factor), step);
    }

    /** The last place written; for a figure in words its last place that isn't nought. */
    private static BigDecimal step(Quantity quantity, BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal significant = BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
        Matcher numeral = NUMERAL.matcher(Digits.halfWidth(quantity.text()));
        if (!numeral.find() || numeral.group().length() > 40) {
            return significant;
        }
        BigDecimal written = new BigDecimal(numeral.group().replace(",", ""));
        if (written.signum() == 0 || written.stripTrailingZeros().unscaledValue().compareTo(bare.unscaledValue()) != 0) {
            return significant;
        }
        BigDecimal scale = value.divide(written, 60, RoundingMode.HALF_EVEN);
        return BigDecimal.ONE.scaleByPowerOfTen(-written.scale()).multiply(scale).stripTrailingZeros();
    }

    boolean isNumber() {
        return low != null;
    }

    boolean isRange() {
        return isNumber() && low.compareTo(high) != 0;
    }

    boolean sameValue(Measure other) {
        return isNumber() && other.isNumber() && low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    /**
     * Whether the other is this, written less exactly: half a step up or down.
     *
     * @param loosely whether noughts at its end count as rounded too
     */
    boolean roundsTo(Measure other, boolean loosely) {
        if (!isNumber() || !other.isNumber() || isRange() || other.isRange() || other.low.signum() == 0) {
            return false;
        }
        BigDecimal coarser = loosely ? BigDecimal.ONE.scaleByPowerOfTen(-other.low.stripTrailingZeros().scale())
                .max(other.step) : other.step;
        return coarser.compareTo(step) > 0 && coarser.compareTo(other.low) <= 0
                && low.subtract(other.low).abs().multiply(BigDecimal.TWO).compareTo(coarser) <= 0;
    }

    /** Whether a multiple and a share say the same: doubled is 200%, and it is also up 100%. */
    boolean sameAsTimes(Measure times) {
        if (isRange() || times.isRange()) {
            return false;
        }
        BigDecimal level = times.low.multiply(HUNDRED);
        return near(low, level) || near(low, level.subtract(HUNDRED));
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
    }

    /** The power of ten between two values that show the same digits; 0 where they are equal or not so. */
    int tensApart(Measure other) {
        if (!isNumber() || !other.isNumber() || low.signum() == 0 || other.low.signum() == 0) {
            return 0;
        }
        int tens = tens(low, other.low);
        return tens == tens(high, other.high) ? tens : 0;
    }

    private static int tens(BigDecimal one, BigDecimal other) {
        BigDecimal a = one.stripTrailingZeros();
        BigDecimal b = other.stripTrailingZeros();
        return a.unscaledValue().equals(b.unscaledValue()) ? b.scale() - a.scale() : 0;
    }
}
