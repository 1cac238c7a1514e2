package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ends of a range as a query writes it.
 *
 * @param certain whether nothing but a range is written so: {@code 5..15}, not {@code 5-15}
 */
record Ends(String from, String to, boolean isCertain) {

    private static final Pattern BETWEEN = Pattern.compile("(?:between|from) (.+?) (?:and|to|through) (.+)"
            + "|(?:介於|介于|介乎|在|從|从|由) ?(.+?) ?(?:至|到|與|与|和|及|-|~|–|—) ?(.+?) ?(?:之間|之间|間|间)?"
            + "|(.+?) ?(?:至|到|與|与|和|及|-|~|–|—) ?(.+?) ?(?:之間|之间)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTS = Pattern.compile("(.+?) ?(?:\\.{2,3}|…) ?(.+)");

    private static final Pattern JOINED = Pattern.compile(" (?:to|through|thru) | ?(?:至|到|~|～|〜|–|—|−|-) ?");

    private static final String HAN_FIGURE = ".*[\\u3400-\\u9fff].*";

    /** Every way to see a range in some text, the surest first. */
    static List<Ends> of(String text) {
        List<Ends> ends = new ArrayList<>();
        Matcher dots = DOTS.matcher(text);
        if (dots.matches()) {
            ends.add(new Ends(dots.group(1), dots.group(2), true));
            return ends;
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            for (int group = 1; group < between.groupCount(); group += 2) {
                if (between.group(group) != null) {
                    ends.add(new Ends(between.group(group), between.group(group + 1), true));
                }
            }
        }
        Matcher joined = JOINED.matcher(text);
        while (joined.find()) {
            if (joined.start() > 0 && joined.end() < text.length()) {
                ends.add(new Ends(text.substring(0, joined.start()), text.substring(joined.end()), false));
            }
        }
        return ends;
    }

    /** As a text of either language would say it. */
    String asSaid() {
        return from + (to.matches(HAN_FIGURE) || from.matches(HAN_FIGURE) ? "到" : " to ") + to;
    }
}
