package org.diglot.numbers;

import java.time.YearMonth;
import java.util.Locale;

/**
 * Dates and periods in a form that is equal in every language: {@code 2024-12-31}, {@code --12-31} (no year said),
 * {@code 2024-12}, {@code 2024}, {@code FY2025}, {@code 2024 Q3}, {@code this FY H1}, {@code first P9M}; a period told
 * by its end is {@code 2024-12/P3M}, whether its last day is named or not.
 */
final class Periods {

    private Periods() {
    }

    /** A year's name with a part of the year; either may be empty. */
    static String join(String year, String part) {
        return year.isEmpty() ? part : part.isEmpty() ? year : year + " " + part;
    }

    /** A day; a year or a day below 1 is one that was not said. */
    static String day(int year, int month, int day) {
        String years = year > 0 ? String.format(Locale.ROOT, "%04d", year) : "-";
        String months = String.format(Locale.ROOT, "-%02d", month);
        return years + months + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
    }

    /** So long a time up to that day, which need not be named where it is the last of its month. */
    static String ending(int year, int month, int day, String duration) {
        boolean last = day > 0 && day == YearMonth.of(year > 0 ? year : 2023, month).lengthOfMonth();
        return day(year, month, last ? 0 : day) + "/" + duration;
    }

    /** Whether the calendar has that day (in a leap year, where the year was not said). */
    static boolean exists(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(2024, month).lengthOfMonth();
    }

    /** The year of two or four digits. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
    }
}
