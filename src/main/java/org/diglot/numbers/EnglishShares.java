package org.diglot.numbers;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import org.diglot.numbers.Quantity.Kind;

/** Shares without a percent sign in English: {@code two-thirds}, {@code one in five}, {@code a quarter point}. */
final class EnglishShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Integer> PARTS = Map.ofEntries(entry("half", 2), entry("halves", 2), entry("third", 3),
            entry("thirds", 3), entry("quarter", 4), entry("quarters", 4), entry("fifth", 5), entry("fifths", 5), entry("sixth", 6),
            entry("sixths", 6), entry("seventh", 7), entry("eighth", 8), entry("eighths", 8), entry("ninth", 9), entry("tenth", 10),
            entry("tenths", 10));
    private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "nearly", "almost", "approximately", "over", "some",
            "than", "only", "just", "up", "down", "rose", "fell", "jumped", "dropped");
    private static final Set<String> WHOLES = Set.of("the", "our", "all", "its", "their", "total", "that", "those", "these",
            "this", "global", "revenue");
    private static final Set<String> AFTER = Set.of("in", "from", "to", "on", "at", "and", "or", "by", "over", "compared", "versus", "since",
            "while", "with", "but", "year", "as", "is", "are", "was", "were", "lower", "higher", "less", "more", "this", "last", "came", "comes");
    private static final Set<String> HALVED = Set.of("the", "our", "its", "their", "all", "that");

    /** What one is in rather than out of: {@code three in ten cities} counts the three. */
    private static final Set<String> PLACES = Set.of("cities", "countries", "markets", "states", "regions", "provinces", "locations",
            "categories", "areas");

    private final EnglishWords words;
    private final EnglishNumbers numbers;

    EnglishShares(EnglishWords words, EnglishNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /** What may begin there, besides numbers and articles. */
    static Set<String> words() {
        return PARTS.keySet();
    }

    /** The share that begins with that word, or null. */
    Draft at(int index) {
        Draft draft = ofPoint(index);
        draft = draft != null ? draft : fraction(index);
        draft = draft != null ? draft : changedBy(index);
        draft = draft != null ? draft : outOf(index);
        return draft != null ? draft : nines(index);
    }

    /** {@code half a percentage point}, {@code a quarter point}, {@code a tenth of a point}, {@code three-quarters of a percent}. */
    private Draft ofPoint(int index) {
        boolean article = words.is(index, "a") || words.is(index, "one");
        int over = EnglishNumbers.small(words.lower(index));
        int part = article || over > 0 ? hyphen(index + 1) : index;
        Integer under = PARTS.get(words.lower(part));
        if (under == null || over >= under) {
            return null;
        }
        int at = part + 1;
        while (words.is(at, "of") || words.is(at, "a") || words.is(at, "-")) {
            at++;
        }
        boolean percent = words.is(at, "percent") || words.is(at, "%") || words.is(at, "percentage");
        int point = percent ? hyphen(at + 1) : at;
        boolean points = words.is(point, "point") || words.is(point, "points");
        if (!points && (!percent || words.is(at, "percentage"))) {
            return null;
        }
        BigDecimal count = BigDecimal.valueOf(article || over < 1 ? 1 : over);
        return draft(index, points ? point + 1 : at + 1).value(count.divide(BigDecimal.valueOf(under), 4, RoundingMode.HALF_UP))
                .unit(points ? Units.POINTS : Units.PERCENT);
    }

    /** {@code two-thirds}, {@code a quarter of our revenue}, {@code half of them}, {@code 2/3}. */
    private Draft fraction(int index) {
        int over = EnglishNumbers.small(words.lower(index));
        boolean half = words.is(index, "half");
        boolean article = words.is(index, "a") || words.is(index, "an");
        int part = half ? index : hyphen(index + 1);
        Integer under = PARTS.get(words.lower(part));
        if (under == null || !half && !article && (over < 1 || over >= under)) {
            return null;
        }
        boolean of = words.is(part + 1, "of") || half && HALVED.contains(words.lower(part + 1));
        boolean spelled = !half && !article && under != 4 && under != 2 || !half && words.is(index + 1, "-");
        boolean bare = article && under != 4 && under != 2 && (ABOUT.contains(words.lower(index - 1)) || EnglishContext.isChange(words.lower(index - 1)))
                && !words.isNumber(part + 1) && (!words.isWord(part + 1) || AFTER.contains(words.lower(part + 1)));
        if (!of && !spelled && !bare || under == 4 && article && !isShareOf(part + 1) || isAfterOrdinal(index)
                || words.is(part + 1, "-")) {
            return null;
        }
        return share(index, part + 1, half || article ? 1 : over, under);
    }

    /** {@code fell by a third}, {@code down by half}. */
    private Draft changedBy(int index) {
        int by = index - 1;
        while (by > index - 4 && (ABOUT.contains(words.lower(by)) || words.is(by, "more") || words.is(by, "less")) && !EnglishContext.isChange(words.lower(by))) {
            by--;
        }
        boolean said = words.is(by, "by") && EnglishContext.isChange(words.lower(by - 1));
        if (!said && !EnglishContext.isChange(words.lower(by))) {
            return null;
        }
        int part = words.is(index, "a") ? index + 1 : index;
        Integer under = PARTS.get(words.lower(part));
        boolean whole = under != null && (part > index || words.is(part, "half")) && !words.is(part + 1, "of")
                && !EnglishNumbers.isScale(words.lower(part + 1)) && !words.is(part + 1, "a") && !words.is(part + 1, "-");
        return whole ? share(index, part + 1, 1, under) : null;
    }

    /** {@code one in five}, {@code nine in ten}, {@code nine out of ten}. */
    private Draft outOf(int index) {
        EnglishNumbers.Number over = numbers.at(index);
        if (over == null || over.value().signum() <= 0) {
            return null;
        }
        boolean out = words.is(over.to(), "out") && words.is(over.to() + 1, "of");
        int at = over.to() + (out ? 2 : 1);
        at = words.is(at, "every") ? at + 1 : at;
        EnglishNumbers.Number under = out || words.is(over.to(), "in") && over.spelled() ? numbers.at(at) : null;
        boolean in = under != null && (over.value().compareTo(BigDecimal.ONE) == 0 || under.value().compareTo(BigDecimal.TEN) == 0 && !PLACES.contains(words.lower(under.to())));
        boolean sane = (out || in) && under != null && isSmall(over) && isSmall(under) && over.value().compareTo(under.value()) < 0
                && !words.is(under.to(), "%") && (out || under.spelled() && TimeUnit.english(words.lower(under.to())) == null);
        return sane ? share(index, under.to(), over.value().intValue(), under.value().intValue()) : null;
    }

    /** {@code five nines} of availability. */
    private Draft nines(int index) {
        int count = EnglishNumbers.small(words.lower(index));
        boolean nines = count > 1 && count < 10 && words.is(hyphen(index + 1), "nines");
        return nines ? draft(index, hyphen(index + 1) + 1).value(HUNDRED.subtract(BigDecimal.ONE.movePointLeft(count - 2)))
                .unit(Units.PERCENT) : null;
    }

    private static boolean isSmall(EnglishNumbers.Number number) {
        return number.value().compareTo(HUNDRED) <= 0 && number.value().stripTrailingZeros().scale() <= 0;
    }

    private Draft share(int from, int to, int over, int under) {
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(over)).divide(BigDecimal.valueOf(under), 4, RoundingMode.HALF_UP);
        return draft(from, to).value(share).unit(Units.PERCENT).canonical(over + "/" + under);
    }

    private boolean isShareOf(int of) {
        return WHOLES.contains(words.lower(of + 1)) && !words.is(of + 2, "year");
    }

    private boolean isAfterOrdinal(int index) {
        return EnglishOrdinals.rank(words, index - 1) > 0 || words.is(index - 1, "last") || words.is(index - 1, "this");
    }

    private int hyphen(int at) {
        return words.is(at, "-") ? at + 1 : at;
    }

    private Draft draft(int from, int to) {
        return new Draft(Kind.PERCENT, words.at(from).start(), words.at(to - 1).end()).around(from, to);
    }
}
