package org.diglot.numbers;

import java.util.regex.Pattern;

/** Whether an amount is said to lie below nought: {@code minus 4.2%}, {@code -26%}, {@code 負1.2億}. */
final class Sign {

    private static final Pattern PLUS = Pattern.compile("(?i)(?:\\b(?:plus|positive)\\s*|[+＋正])$");
    private static final Pattern PLUS_INSIDE = Pattern.compile("^[+＋正]");
    /** What else may tell that an amount is below nought, or that there is less of it. */
    private static final Pattern LESS = Pattern.compile("(?i)\\b(?:minus|negative|loss\\w*|lost|less|lower|fewer|fell|fall\\w*|down|declin\\w*|decreas\\w*"
            + "|drop\\w*|reduc\\w*|shrank|shr[iu]nk\\w*|contract\\w*|outflow\\w*|deficit|slid|slipp\\w*|cut\\w*|off|below|weak\\w*|under)\\b"
            + "|[-−–－負负減减降跌虧亏損损衰退低少赤縮缩滑挫萎收窄差倒]|[流支]出");
    private static final int AROUND = 36;

    private Sign() {
    }

    /** Whether only one of two says that it is below nought, and no other word of the other does. */
    static boolean differ(Said one, Said other) {
        return isNegative(one) && isOpposite(other) || isNegative(other) && isOpposite(one);
    }

    private static boolean isNegative(Said said) {
        return said.quantity().value() != null && said.quantity().value().signum() < 0;
    }

    private static boolean isOpposite(Said said) {
        boolean plain = said.quantity().value() != null && said.quantity().value().signum() > 0;
        return plain && (isPlus(said) || said.quantity().direction() == Quantity.Direction.INCREASE || !LESS.matcher(around(said)).find());
    }

    private static boolean isPlus(Said said) {
        return PLUS.matcher(said.before(10)).find() || PLUS_INSIDE.matcher(said.quantity().text()).find();
    }

    private static String around(Said said) {
        String before = said.before(AROUND);
        String after = said.after(AROUND);
        return before.substring(Clause.start(before)) + said.quantity().text() + after.substring(0, Clause.end(after));
    }
}
