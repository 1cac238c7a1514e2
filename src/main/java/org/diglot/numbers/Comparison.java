package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.diglot.numbers.Measure.Dimension;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;

/** What two quantities taken for one don't say alike. */
final class Comparison {

    private static final String OTHER_WAY = "The translation moves %s the other way than the original moves %s.";
    private static final int NEAR = 24;
    private static final int CLAUSE = 110;
    private static final Pattern BETTER = Pattern.compile("(?i)improv|改善|優化|优化");
    private static final Pattern COST = Pattern.compile("(?i)\\b(?:cost|expense|expenditure|opex|loss|ratio|days|churn|debt|leverage|default"
            + "|delinquen|NPL|turnover)|as a percentage of|費用|费用|成本|開支|开支|虧損|亏损|費率|费率|天數|天数|流失|負債|负债|不良|逾期|占|佔");

    private static final Pattern POINTS = Pattern.compile("(?i)\\bpoints?\\b");
    private static final Pattern SHARE = Pattern.compile("(?i)\\b(?:margins?|rates?|shares?|ratio|utilization|utilisation|penetration|occupancy|yield|retention)\\b");
    private static final Pattern GOOD = Pattern.compile("(?i)\\b(?:margins?|profit\\w*|income|revenues?|sales|earnings|returns?)\\b|利潤|利润|毛利|[營营][收業业]|收入|[報报]酬|回[報报]");
    /** Large amounts of which Chinese speakers leave out what they are: {@code 9個億}. */
    private static final Pattern BARE = Pattern.compile("[個个][萬万億亿]$");

    private final Match match;
    private final Said original;
    private final Said translated;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(Match match) {
        this.match = match;
        this.original = match.original();
        this.translated = match.translated();
    }

    /** The worst first; none where the two agree. */
    static List<Finding> of(Match match) {
        Comparison comparison = new Comparison(match);
        comparison.compare();
        comparison.findings.sort(java.util.Comparator.comparing(Finding::severity));
        return comparison.findings;
    }

    private void compare() {
        if (isTime(original) || isTime(translated)) {
            period();
        } else {
            amount();
            unit();
        }
        if (original.notable() || translated.notable()) {
            manner();
        } else if (isStretch(original) && isStretch(translated) && (opposed(Tone::way) || opposed(Tone::step))) {
            find(Kind.DIRECTION, Severity.ERROR, OTHER_WAY);
        }
    }

    private static boolean isStretch(Said said) {
        return said.measure().dimension() == Dimension.TIME;
    }

    private static boolean isTime(Said said) {
        return said.measure().dimension() == Dimension.CALENDAR || said.measure().dimension() == Dimension.TIME;
    }

    private void period() {
        String a = original.quantity().canonical();
        String b = translated.quantity().canonical();
        if (match.status() == Ledger.Status.DIFFERS) {
            find(original.measure().tensApart(translated.measure()) != 0 ? Kind.SCALE : Kind.PERIOD, Severity.ERROR,
                    "The translation says %s where the original says %s.");
        } else if (Tense.opposed(a, b)) {
            find(Kind.PERIOD, Severity.ERROR, "The translation says %s where the original says %s: past against future.");
        }
    }

    private void amount() {
        if (match.status() == Ledger.Status.ROUNDED) {
            rounding();
        }
        if (match.status() != Ledger.Status.DIFFERS) {
            return;
        }
        Measure a = original.measure();
        Measure b = translated.measure();
        if (a.tensApart(b) != 0) {
            int tens = Math.abs(a.tensApart(b));
            find(Kind.SCALE, Severity.ERROR, "The translation says %s where the original says %s: off by a factor of "
                    + (tens > 15 ? "10^" + tens : "1" + "0".repeat(tens)) + ".");
        } else if (a.isRange() || b.isRange()) {
            find(Kind.RANGE, Severity.ERROR, "The translation says %s where the original says %s: the range differs.");
        } else {
            find(Kind.VALUE, original.notable() || translated.notable() ? Severity.ERROR : Severity.WARNING,
                    "The translation says %s where the original says %s.");
        }
    }

    /** Rounding is honest where it says so, or keeps three figures; to fewer it is at least worth a look. */
    private void rounding() {
        boolean said = Amounts.isMarked(translated) && !Amounts.isMarked(original);
        boolean wide = original.measure().dimension() == Dimension.SHARE && translated.measure().step().compareTo(BigDecimal.TEN) >= 0
                && original.measure().low().subtract(translated.measure().low()).abs().compareTo(BigDecimal.valueOf(3)) >= 0;
        if (wide && !Amounts.isMarked(translated) && !Amounts.isMarked(original) && translated.quantity().kind() != Quantity.Kind.FUZZY
                && original.quantity().kind() != Quantity.Kind.FUZZY) {
            find(Kind.VALUE, Severity.WARNING, "The translation rounds to %s what the original gives as %s, and doesn't say so.");
        }
        boolean large = isMoney() || original.measure().dimension() == Dimension.COUNT;
        if (large && !said && translated.measure().low().stripTrailingZeros().precision() < 3
                && translated.quantity().kind() != Quantity.Kind.FUZZY && original.quantity().kind() != Quantity.Kind.FUZZY) {
            find(Kind.VALUE, Severity.WARNING, "The translation rounds to %s what the original gives as %s, and doesn't say so.");
        }
    }

    private void unit() {
        Measure a = original.measure();
        Measure b = translated.measure();
        if (a.dimension() == Dimension.MONEY || b.dimension() == Dimension.MONEY) {
            currency(a, b);
        } else if (a.dimension() == Dimension.SHARE && b.dimension() == Dimension.SHARE && !a.unit().equals(b.unit())) {
            boolean basis = "bp".equals(original.quantity().unit()) || "bp".equals(translated.quantity().unit());
            if (isSpokenPercent(original) || isSpokenPercent(translated)) {
                return;
            }
            find(Kind.PERCENT_OR_POINTS, basis ? Severity.WARNING : Severity.ERROR,
                    "The translation says %s where the original says %s: percent aren't percentage points.");
        } else if (isPointsOfShare(original, translated) || isPointsOfShare(translated, original)) {
            find(Kind.PERCENT_OR_POINTS, Severity.WARNING,
                    "The translation says %s where the original says %s: percent aren't percentage points.");
        } else if (isShareAndCount(a, b) && !isUnitUnsaid() && !isPoints(original) && !isPoints(translated)) {
            find(Kind.PERCENT_OR_POINTS, Severity.ERROR,
                    "The translation says %s where the original says %s: only one of them is a percentage.");
        }
    }

    /** {@code 20個點} is said for percent as well as for points of them. */
    private static boolean isSpokenPercent(Said said) {
        return said.quantity().text().matches(".*[個个][點点]");
    }

    /** Bare points, which are percentage points where a margin is spoken of. */
    private static boolean isPoints(Said said) {
        return said.quantity().text().matches("(?i).*(points?|pts|[點点])");
    }

    /** {@code win rates were up 3 points}: points of what is a share already, in English; percent are something else. */
    private static boolean isPointsOfShare(Said points, Said share) {
        boolean latin = points.quoted().language().script() == org.diglot.transcript.Language.Script.LATIN;
        String before = latin ? points.before(CLAUSE) : "";
        return latin && POINTS.matcher(points.quantity().text() + points.after(8)).find() && Units.PERCENT.equals(share.quantity().unit())
                && points.measure().dimension() == Dimension.COUNT && SHARE.matcher(before.substring(Clause.start(before))).find();
    }

    /** Speakers leave the unit to the listener, and translators say it: {@code up six-ish} is 上漲6%左右. */
    private boolean isUnitUnsaid() {
        boolean loose = original.quantity().kind() == Quantity.Kind.FUZZY && translated.quantity().kind() == Quantity.Kind.FUZZY;
        return loose || original.measure().dimension() == Dimension.COUNT && original.quantity().unit() == null;
    }

    private static boolean isShareAndCount(Measure a, Measure b) {
        return a.dimension() == Dimension.SHARE && b.dimension() == Dimension.COUNT
                || a.dimension() == Dimension.COUNT && b.dimension() == Dimension.SHARE;
    }

    private void currency(Measure a, Measure b) {
        boolean guessed = isGuessed(original) || isGuessed(translated);
        if (original.quantity().kind() == Quantity.Kind.FUZZY || translated.quantity().kind() == Quantity.Kind.FUZZY) {
            return;
        }
        if (a.dimension() != b.dimension()) {
            find(Kind.CURRENCY_DROPPED, original.quantity().inferred() || translated.quantity().inferred() || isUnitUnsaid()
                    || BARE.matcher(original.quantity().text()).find() || BARE.matcher(translated.quantity().text()).find()
                    ? Severity.NOTE : Severity.WARNING, "The translation says %s where the original says %s: only one of them is money.");
        } else if (guessed && isGuessed(original) != isGuessed(translated)) {
            Said open = isGuessed(original) ? original : translated;
            if (isSigned(open) && a.unit().equals(b.unit())) {
                return;
            }
            String told = isGuessed(original) ? b.unit() : a.unit();
            boolean likely = a.unit().equals(b.unit()) || a.unit().isEmpty() || b.unit().isEmpty() || !isSigned(open) && isRenminbi(told)
                    || isGuessed(original) && isPlainlyYuan(a.unit()) && isPlainlyYuan(b.unit());
            find(Kind.CURRENCY_DROPPED, likely ? Severity.NOTE : Severity.WARNING,
                    "The translation says %s where the original says %s: only one of them names the currency.");
        } else if (!guessed && !a.unit().equals(b.unit())) {
            find(Kind.CURRENCY, Severity.ERROR, "The translation says %s where the original says %s: the currency differs.");
        } else if (guessed && isSigned(original) != isSigned(translated) && !a.unit().equals(b.unit())
                && !(isPlainlyYuan(a.unit()) && isPlainlyYuan(b.unit())) && !a.unit().isEmpty() && !b.unit().isEmpty()) {
            find(Kind.CURRENCY, Severity.WARNING, "The translation says %s where the original says %s: the currency differs.");
        }
    }

    /** A currency sign that several currencies share. */
    private static boolean isSigned(Said said) {
        return said.quantity().text().chars().anyMatch(c -> "$¥￥".indexOf(c) >= 0);
    }

    /** Whose very name is 元. */
    private static boolean isRenminbi(String unit) {
        return unit.equals("CNY") || unit.equals("CNH");
    }

    /** At home these are all called 元 and no more, so a bare 元 may be any of them. */
    private static boolean isPlainlyYuan(String unit) {
        return unit.equals("CNY") || unit.equals("CNH") || unit.equals("TWD") || unit.equals("HKD");
    }

    private static boolean isGuessed(Said said) {
        return said.quantity().inferred() || said.measure().unit().isEmpty();
    }

    private void manner() {
        Quantity a = original.quantity();
        Quantity b = translated.quantity();
        if (a.direction() != null && b.direction() != null && a.direction() != b.direction() && !isBetterByLess()) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation says %s goes %s where the original says %s goes %s.",
                    translated.quantity().text(), way(b), original.quantity().text(), way(a));
        } else if (opposed(Tone::way) || isWorse(Tone.way(original), Tone.way(translated))) {
            find(Kind.DIRECTION, Severity.ERROR, OTHER_WAY);
        } else if (isMoney() && opposed(Tone::result)) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation says %s where the original says %s: only one of them is a loss.");
        } else if (isMoney() && opposed(Tone::turn)) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation turns to the other side of nought at %s than the original at %s.");
        } else if (Sign.differ(original, translated)) {
            find(Kind.DIRECTION, Severity.WARNING, "The translation says %s where the original says %s: only one of them is below nought.");
        } else if (opposed(Tone::step)) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation moves away from %s the other way than the original moves from %s.");
        } else if (differ(Gap::of) || match.status() != Ledger.Status.DIFFERS && differ(Gap::from)) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation has %s on the other side of what it is compared with than the original has %s.");
        } else if (isTurnedRound()) {
            find(Kind.DIRECTION, Severity.ERROR, "The translation comes to %s where the original starts from %s, or the other way round.");
        }
        if (differ(Basis::of)) {
            find(Kind.PERIOD, Severity.ERROR, "The translation compares %s with another period than the original compares %s.");
        }
        Qualifiers.differ(original, translated).ifPresent(severity -> find(Kind.QUALIFIER, severity,
                "The translation says %s where the original says %s.",
                Qualifiers.said(translated), Qualifiers.said(original)));
    }

    /** What the one started from is what the other came to. */
    private boolean isTurnedRound() {
        return match.status() != Ledger.Status.DIFFERS && differ(Role::of);
    }

    /** An expense, a loss or a waiting time that improves goes down. */
    private boolean isBetterByLess() {
        return BETTER.matcher(original.before(NEAR)).find() && COST.matcher(original.before(CLAUSE)).find()
                || BETTER.matcher(translated.before(NEAR)).find() && COST.matcher(translated.before(CLAUSE)).find();
    }

    private boolean opposed(Function<Said, Tone.Word> tone) {
        Tone.Word one = tone.apply(original);
        return one != null && one.opposes(tone.apply(translated));
    }

    /** What deteriorates falls where more of it is better. */
    private boolean isWorse(Tone.Word one, Tone.Word other) {
        boolean turned = one == Tone.Word.WORSE && other == Tone.Word.UP || one == Tone.Word.UP && other == Tone.Word.WORSE
                || one == Tone.Word.BETTER && other == Tone.Word.DOWN || one == Tone.Word.DOWN && other == Tone.Word.BETTER;
        String before = turned ? original.before(CLAUSE) + translated.before(CLAUSE) : "";
        return turned && GOOD.matcher(before).find() && !COST.matcher(before).find();
    }

    /** Whether both say it, and not the same. */
    private <T> boolean differ(Function<Said, T> said) {
        T one = said.apply(original);
        T other = one == null ? null : said.apply(translated);
        return other != null && one != other;
    }

    private boolean isMoney() {
        return original.measure().dimension() == Dimension.MONEY && translated.measure().dimension() == Dimension.MONEY;
    }

    private static String way(Quantity quantity) {
        return quantity.direction() == Quantity.Direction.INCREASE ? "up" : "down";
    }

    private void find(Kind kind, Severity severity, String sentence) {
        find(kind, severity, sentence, translated.quantity().text(), original.quantity().text());
    }

    private void find(Kind kind, Severity severity, String sentence, String... arguments) {
        Object[] quoted = java.util.Arrays.stream(arguments)
                .map(one -> one.equals("up") || one.equals("down") ? one : "“" + one + "”").toArray();
        findings.add(new Finding(translated.quoted().segment(), kind, severity, sentence.formatted(quoted),
                List.of(arguments).stream().filter(Objects::nonNull).toList(), match.ids()));
    }
}
