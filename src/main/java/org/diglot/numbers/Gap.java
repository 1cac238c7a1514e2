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
    private static final int REACH = 24;

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
