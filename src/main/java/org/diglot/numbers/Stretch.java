package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in units that convert exactly: months, days, or seconds.
 *
 * @param unit  one of the three
 * @param count how many of them
 */
record Stretch(String unit, BigDecimal count) {

    private static final Pattern ISO = Pattern.compile("\\bP(T?)(\\d{1,40}(?:\\.\\d{1,40})?)([YMWDHS])");
    private static final Map<String, Stretch> DESIGNATORS = Map.of(
            "Y", of("months", 12), "M", of("months", 1), "W", of("days", 7), "D", of("days", 1),
            "TH", of("seconds", 3600), "TM", of("seconds", 60), "TS", of("seconds", 1));
    private static final Map<String, Stretch> NAMES = Map.of(
            "years", of("months", 12), "quarters", of("months", 3), "months", of("months", 1),
            "weeks", of("days", 7), "days", of("days", 1),
            "hours", of("seconds", 3600), "minutes", of("seconds", 60), "seconds", of("seconds", 1));

    private static Stretch of(String unit, long count) {
        return new Stretch(unit, BigDecimal.valueOf(count));
    }

    /** What one unit of that plural name is; null where it is no unit of time. */
    static Stretch ofUnit(String name) {
        return name == null ? null : NAMES.get(name);
    }

    /** What an ISO 8601 duration within a canonical form says ({@code past P10Y}); null where there is none. */
    static Stretch ofCanonical(String canonical) {
        Matcher iso = ISO.matcher(canonical == null ? "" : canonical);
        if (!iso.find() || !DESIGNATORS.containsKey(iso.group(1) + iso.group(3))) {
            return null;
        }
        Stretch one = DESIGNATORS.get(iso.group(1) + iso.group(3));
        return new Stretch(one.unit(), one.count().multiply(new BigDecimal(iso.group(2))));
    }
}
