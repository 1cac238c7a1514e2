package org.diglot.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which side of what it is compared with an amount lies: {@code 50 basis points above the midpoint}, {@code 比去年低3%}. */
enum Gap {
    ABOVE, BELOW;

    private static final Pattern LATIN = Pattern.compile("(?i)^ (?:(?<above>above|higher than|ahead of|more than|better than|greater than)"
            + "|(?<below>below|lower than|short of|less than|fewer than|worse than|behind)) (?:the|our|that|what|last|its|where|a year|at|in|expect|plan|guid|target|consensus)");
    private static final Pattern HAN = Pattern.compile("(?:[比較较][^\\d,。;、:]{1,16}?(?:(?<above>高出?|多出?|超出|好)|(?<below>低|少|差|短少))"
            + "|(?<higher>高於|高于|超出|高出)[^\\d,。;、:的]{2,14}|(?<lower>低於|低于|落後|落后)[^\\d,。;、:的]{2,14})(?:了|約|约|大約|近|逾)*\\s*$");
    private static final Pattern LATIN_BASE = Pattern.compile("(?i)\\b(?:(?<above>up|higher|raised|increased)|(?<below>down|lower|lowered|reduced)) from (?:[a-z']+ ){0,5}$");
    private static final Pattern HAN_BASE = Pattern.compile("(?:(?<above>高於|高于)|(?<below>低於|低于))(?:[^\\d,。;、:]{0,8}的?)(?:約|约|人民幣|人民币|新台幣|新台币)*\\s*$");
    private static final int REACH = 24;
    private static final int BASE_REACH = 40;

    /** On which side of this amount, an earlier one, lies what is compared with it; null where the words before don't say. */
    static Gap from(Said said) {
        boolean han = said.quoted().language().script().isSquare();
        Matcher word = (han ? HAN_BASE : LATIN_BASE).matcher(said.before(BASE_REACH));
        return !word.find() ? null : word.group("above") != null ? ABOVE : BELOW;
    }

    /** Null where the words beside it don't say. */
    static Gap of(Said said) {
        boolean han = said.quoted().language().script().isSquare();
        Matcher word = (han ? HAN : LATIN).matcher(han ? said.before(REACH) : said.after(REACH));
        if (!word.find()) {
            return null;
        }
        return word.group("above") != null || han && word.group("higher") != null ? ABOVE : BELOW;
    }
}
