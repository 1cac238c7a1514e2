package org.diglot.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts periods as calls name them ({@code December quarter 2024}, {@code Q4 FY25}, {@code 4Q24}, {@code 2024年第四季度},
 * {@code 113年第三季}) in the order of time. Those without a year come last.
 */
public final class PeriodOrder implements Comparator<String> {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern REPUBLIC = Pattern.compile("(?<!\\d)(1[0-4]\\d)\\s*年");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:fy|[qh][1-4]?|['’]|[1-4][qh])\\s*['’]?(\\d\\d)(?!\\d)");
    private static final List<List<String>> QUARTERS = List.of(
            List.of("q1", "1q", "first quarter", "第一季", "一季度", "首季", "第1季"),
            List.of("q2", "2q", "second quarter", "第二季", "二季度", "第2季", "h1", "1h", "first half", "half year", "interim",
                    "上半年", "中期"),
            List.of("q3", "3q", "third quarter", "第三季", "三季度", "第3季"),
            List.of("q4", "4q", "fourth quarter", "第四季", "四季度", "第4季", "h2", "2h", "second half", "下半年"));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final Pattern MONTH = Pattern.compile("\\b(" + String.join("|", MONTHS) + ")[a-z]*");
    private static final Pattern HAN_MONTH = Pattern.compile("(1[0-2]|[1-9])\\s*月");
    private static final int NO_YEAR = 9_999;
    private static final int WHOLE_YEAR = 13;

    @Override
    public int compare(String one, String other) {
        int byTime = Integer.compare(key(one), key(other));
        return byTime != 0 ? byTime : one.compareTo(other);
    }

    /** The year, then its month; a whole year stands after its last quarter. */
    private static int key(String period) {
        String lower = period.toLowerCase(Locale.ROOT);
        return year(lower) * 100 + month(lower);
    }

    private static int year(String period) {
        Matcher year = YEAR.matcher(period);
        int last = 0;
        while (year.find()) {
            last = Math.max(last, Integer.parseInt(year.group(1)));
        }
        if (last > 0) {
            return last;
        }
        Matcher republic = REPUBLIC.matcher(period);
        if (republic.find()) {
            return Integer.parseInt(republic.group(1)) + 1911;
        }
        Matcher shortYear = SHORT_YEAR.matcher(period);
        return shortYear.find() ? 2000 + Integer.parseInt(shortYear.group(1)) : NO_YEAR;
    }

    private static int month(String period) {
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
            if (QUARTERS.get(quarter).stream().anyMatch(period::contains)) {
                return 3 * (quarter + 1);
            }
        }
        Matcher month = MONTH.matcher(period);
        if (month.find()) {
            return MONTHS.indexOf(month.group(1)) + 1;
        }
        Matcher han = HAN_MONTH.matcher(period);
        return han.find() ? Integer.parseInt(han.group(1)) : WHOLE_YEAR;
    }
}
