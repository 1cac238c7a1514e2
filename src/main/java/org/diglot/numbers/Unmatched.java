package org.diglot.numbers;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.numbers.Measure.Dimension;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;

/**
 * Whether a quantity that only one language says was lost or added. Speech leaves much implicit, so most of what finds
 * no counterpart is no finding: small counts, dates, a figure said twice, the ends of a range.
 */
final class Unmatched {

    private static final Pattern NUMERAL = Pattern.compile("(?<![\\d.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\d])");

    private static final Pattern PARTS = Pattern.compile("(?i)\\b(half|halv\\w+|thirds?|quarters?|fifths?)\\b|半|分之|[一二三四五六七八九]成");
    private static final Pattern PART_OF = Pattern.compile(
            "(?i)\\b(half|a third|one[- ]third|two[- ]thirds|an?[- ]quarter|one[- ]quarter|three[- ]quarters|a fifth) of\\b|一半|半數|半数|分之");
    private static final List<Pattern> SPELLED = Stream.of("", "", "two|second|twice|double|both|pair|couple|[二兩两雙双]",
            "three|third|triple|三", "four|quarter|四", "five|fifth|五", "six|六", "seven|七", "eight|八", "nine|ninth|九")
            .map(word -> Pattern.compile("(?i)" + word)).toList();
    private static final Pattern EXCUSE = Pattern.compile("(?i)sorry|pardon|excuse|correct|抱歉|對不起|对不起|不好意思|更正|說錯|说错|應該是|应该是");

    private static final Pattern ONE_POINT = Pattern.compile("(?i)\\b(?:a|one|another)(?: full)?(?: percentage)? point\\b|[一1]個百分點|[一1]个百分点");
    private static final Pattern RATE = Pattern.compile("(?i)\\b(?:to|on|against|per|for|every|each) (?:the |a |one |every )?(?:[A-Z]+ )?(?:US )?(?:dollar|yuan|euro|pound)|兌|兑|每");
    private static final List<Pattern> PARTS_BY_WHOLE = Stream.of("", "", "half|halv|半", "third|三分之", "quarter|fourth|四分之|刻",
            "fifth|五分之", "sixth|六分之", "seventh|七分之", "eighth|八分之", "ninth|九分之", "tenth|十分之")
            .map(word -> Pattern.compile("(?i)" + word + "|[一二三四五六七八九]成")).toList();

    private static final Pattern TEENS = Pattern.compile("十[幾几多]|十[一二三四五六七八九](?:左右|上下)");
    private static final Pattern DECADE = Pattern.compile("年代");

    private static final int REACH = 200;

    private final List<Said> here;
    private final List<Said> there;
    private final String other;
    private Set<String> unread;

    /**
     * @param here  all quantities of the text that says it
     * @param there all quantities of the other text
     * @param other the other text
     */
    Unmatched(List<Said> here, List<Said> there, String other) {
        this.here = here;
        this.there = there;
        this.other = Digits.halfWidth(other);
    }

    Optional<Finding> of(Said said, boolean original) {
        if (!said.notable() && !isWritten(said) || isTidied(said) || said.measure().dimension() == Dimension.CALENDAR
                || said.quantity().kind() == Quantity.Kind.ORDINAL && !said.hasDigits() || isRetimed(said)
                || isAge(said) || isDecade(said) || isTeens(said) || isOnePoint(said) || isBaseOfRate(said) || isSaidByParts(said) || isRepeated(said) || isSpread(said) || isUnread(said) || isProportion(said)) {
            return Optional.empty();
        }
        String text = said.quantity().text();
        return Optional.of(original
                ? new Finding(said.quoted().segment(), Kind.MISSING, severity(said),
                        "The translation doesn't say “" + text + "”.", List.of(text), List.of(said.id()))
                : new Finding(said.quoted().segment(), Kind.EXTRA, severity(said),
                        "Only the translation says “" + text + "”.", List.of(text), List.of(said.id())));
    }

    private static Severity severity(Said said) {
        return switch (said.measure().dimension()) {
            case MONEY -> Severity.ERROR;
            case SHARE, COUNT -> said.hasDigits() && said.notable() ? Severity.ERROR : Severity.WARNING;
            case TIMES, TIME, CALENDAR -> Severity.WARNING;
        };
    }

    /** The same text says it again, and one of the two has its counterpart. */
    private boolean isRepeated(Said said) {
        return near(said, here).stream().anyMatch(twin -> twin != said && isTwin(said, twin))
                && near(said, there).stream().anyMatch(twin -> isTwin(said, twin));
    }

    /** A speaker's slip that the translator left out together with the excuse. */
    private boolean isTidied(Said said) {
        return said.quantity().withdrawn() && !EXCUSE.matcher(other).find();
    }

    /** A fraction in words, where the other text has one that wasn't read as such: {@code nearly a half}. */
    private boolean isSaidByParts(Said said) {
        String canonical = said.quantity().canonical();
        return canonical != null && canonical.matches("\\d+/\\d+") && !said.hasDigits() ? parts(canonical).matcher(other).find()
                : isPart(said) && PART_OF.matcher(other).find();
    }

    /** {@code a point} is said as often as it is not meant as a figure. */
    private boolean isOnePoint(Said said) {
        return Units.POINTS.equals(said.quantity().unit()) && !said.hasDigits() && said.measure().low().compareTo(java.math.BigDecimal.ONE) == 0
                && ONE_POINT.matcher(other).find();
    }

    /** {@code in my forties} and 四十多歲. */
    private static boolean isAge(Said said) {
        return "years of age".equals(said.quantity().unit()) && !said.hasDigits();
    }

    /** {@code mid-teens} and 十五左右, which leaves out that it is a share. */
    private boolean isTeens(Said said) {
        return said.quantity().kind() == Quantity.Kind.FUZZY && said.quantity().text().endsWith("teens") && TEENS.matcher(other).find();
    }

    /** {@code in the eighties} may be years. */
    private boolean isDecade(Said said) {
        return said.quantity().kind() == Quantity.Kind.FUZZY && said.quantity().text().endsWith("ties") && DECADE.matcher(other).find();
    }

    /** {@code 148 to the dollar} and {@code 148日圓兌1美元}: the one of a rate. */
    private boolean isBaseOfRate(Said said) {
        java.math.BigDecimal value = said.quantity().value();
        return said.measure().dimension() == Dimension.MONEY && value != null && value.compareTo(java.math.BigDecimal.ONE) == 0
                && RATE.matcher(other).find();
    }

    /** The words for such a part in either language. */
    private static Pattern parts(String fraction) {
        String whole = fraction.substring(fraction.indexOf('/') + 1);
        return whole.length() == 1 && whole.charAt(0) > '1' ? PARTS_BY_WHOLE.get(whole.charAt(0) - '0')
                : whole.equals("10") ? PARTS_BY_WHOLE.get(10) : PARTS;
    }

    private boolean isProportion(Said said) {
        return Proportion.says(other, said.measure())
                || Proportion.holds(said) && there.stream().anyMatch(share -> Proportion.says(said.text(), share.measure()));
    }

    /** A small count in digits, of which the other text has no trace, not even the word for the number. */
    private boolean isWritten(Said said) {
        java.math.BigDecimal value = said.quantity().value();
        return said.quantity().kind() == Quantity.Kind.COUNT && said.hasDigits() && value != null
                && value.compareTo(java.math.BigDecimal.TWO) >= 0 && !Nouns.isDiscourse(said.quantity().unit())
                && said.quantity().unit() != null && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(java.math.BigDecimal.TEN) < 0
                && !SPELLED.get(value.intValue()).matcher(other).find();
    }

    private static boolean isPart(Said said) {
        return said.measure().dimension() == Dimension.SHARE && !said.measure().isRange()
                && List.of("20", "25", "33", "50", "67", "75").contains(said.measure().low().toPlainString());
    }

    private static boolean isTwin(Said said, Said other) {
        boolean bare = said.measure().dimension() == Dimension.COUNT && said.quantity().unit() == null
                && said.quantity().approximate() && other.measure().dimension() == Dimension.SHARE;
        return bare && said.measure().sameValue(other.measure()) || said.measure().dimension() == other.measure().dimension() && Amounts.same(said, other);
    }

    /** A span of time may be told in another unit, or as a date: thirty days as a month. */
    private boolean isRetimed(Said said) {
        return said.measure().dimension() == Dimension.TIME && near(said, there).stream().anyMatch(time ->
                time.measure().dimension() == Dimension.CALENDAR && !said.hasDigits() || time.measure().dimension() == Dimension.TIME
                        && !time.measure().unit().equals(said.measure().unit()));
    }

    /** The other text says both ends of this range apart, or this is the end of a range there. */
    private boolean isSpread(Said said) {
        Measure measure = said.measure();
        if (measure.isRange() && said.quantity().kind() != Quantity.Kind.FUZZY) {
            return near(said, there).stream().anyMatch(end -> isEnd(end.measure(), measure, measure.low()))
                    && near(said, there).stream().anyMatch(end -> isEnd(end.measure(), measure, measure.high()));
        }
        return near(said, there).stream().filter(one -> one.quantity().kind() != Quantity.Kind.FUZZY).map(Said::measure).anyMatch(range -> range.isRange() && (
                isEnd(measure, range, range.low()) || isEnd(measure, range, range.high())));
    }

    private static boolean isEnd(Measure single, Measure range, java.math.BigDecimal end) {
        return single.dimension() == range.dimension() && !single.isRange() && single.low().compareTo(end) == 0;
    }

    /** The other text shows the same digits where nothing was read. */
    private boolean isUnread(Said said) {
        Matcher mine = NUMERAL.matcher(Digits.halfWidth(said.quantity().text()));
        return mine.find() && unread().contains(mine.group().replace(",", ""));
    }

    /** The numerals of the other text outside all quantities; found once, as a text may have thousands. */
    private Set<String> unread() {
        if (unread == null) {
            unread = new HashSet<>();
            BitSet read = new BitSet();
            there.forEach(one -> read.set(one.quantity().span().start(), one.quantity().span().end()));
            Matcher numeral = NUMERAL.matcher(other);
            while (numeral.find()) {
                if (!read.get(numeral.start())) {
                    unread.add(numeral.group().replace(",", ""));
                }
            }
        }
        return unread;
    }

    /** Of a text with very many quantities only those in about the same place, so that the time stays linear. */
    private static List<Said> near(Said said, List<Said> all) {
        int middle = (int) (said.order() * all.size());
        return all.size() <= 2 * REACH ? all
                : all.subList(Math.max(0, middle - REACH), Math.min(all.size(), middle + REACH));
    }
}
