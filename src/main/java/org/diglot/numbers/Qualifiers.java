package org.diglot.numbers;

import java.util.Optional;
import java.util.regex.Pattern;
import org.diglot.transcript.Finding.Severity;

/** Over, up to, about: what is said with an amount. */
final class Qualifiers {

    private static final Pattern MORE = Pattern.compile(
            "(?i)(\\b(?:over|more than|above|exceed\\w*|surpass\\w*|cross\\w*|topp(?:ed|ing)|passed|at least|north of|odd|upwards? of|no less than)\\b"
            + "|超過|超过|超(?![額额級级])|逾|高於|高于|以上|至少|不低於|不低于|不少於|不少于|突破)");
    private static final Pattern NO_LESS = Pattern.compile("(?i)\\b(no|not) (less|lower|fewer|below)\\b|不[低少]於|不[低少]于");
    private static final Pattern NO_MORE = Pattern.compile("(?i)\\b(no|not) (more|higher|greater|over|exceed\\w*)\\b|不[會会]?超過|不[會会]?超过|不[高多]於|不[高多]于");
    private static final Pattern UP_TO = Pattern.compile("(?i)\\bup to $");
    /** To break through a mark and to reach it are said of the same event. */
    private static final Pattern REACHED = Pattern.compile("(?i)突破|破|cross|topp|surpass|pass");
    /** How far back one verb holds for all of a list: {@code passed US$1 trillion and the index 27,000}. */
    private static final int LISTED = 60;
    private static final Pattern ARRIVED = Pattern.compile("(?i)\\b(hit|hits|hitting|reach\\w*|attain\\w*|at|to|came in|totaled)\\b|達|达|到|至");
    private static final Pattern AS_MUCH = Pattern.compile("(?i)as (much|many) as $");
    private static final Pattern TARGET = Pattern.compile("(?i)guid|range|target|outlook|forecast|expectation|上限|下限|上緣|上缘|高端|低端|指引|區間|区间|目標|目标|預期|预期|預測|预测");
    private static final Pattern MORE_BEHIND = Pattern.compile("[多餘余+]");
    private static final Pattern LESS = Pattern.compile(
            "(?i)(\\b(?:up to|less than|fewer than|under|below|at most|no more than|maximum|as much as|nearly|almost|close to|just short|within)\\b"
            + "|不到|不足|跌破|跌穿|低於|低于|少於|少于|以下|以內|以内|最多|最高|至多|不[會会]?超過|不[會会]?超过|近|接近|將近|将近|幾乎|几乎)");

    private static final Pattern CLAUSE = Pattern.compile(".*[,;,;、。:](?!\\d)|.*\\d%");
    /** Above and 高於 compare as often as they bound: up from, 高於去年的. */
    private static final Pattern COMPARED = Pattern.compile("(?i)\\b(from|than|versus|vs|compared|against)\\b|由|從|从|較|较|高於|高于|低於|低于");

    private Qualifiers() {
    }

    /** How grave it is that the two are said with different qualifiers; empty where they are said alike. */
    static Optional<Severity> differ(Said one, Said other) {
        Quantity a = one.quantity();
        Quantity b = other.quantity();
        if (a.kind() == Quantity.Kind.FUZZY || b.kind() == Quantity.Kind.FUZZY
                || isTarget(one) || isTarget(other)) {
            return Optional.empty();
        }
        if (a.bound() != null && b.bound() != null) {
            return bound(one) == bound(other) ? Optional.empty() : Optional.of(Severity.ERROR);
        }
        if (a.bound() == null && b.bound() == null) {
            return a.approximate() == b.approximate() || one.measure().dimension() == Measure.Dimension.TIME || spoken(a.approximate() ? other : one)
                    ? Optional.empty() : Optional.of(Severity.NOTE);
        }
        Said bound = a.bound() != null ? one : other;
        if (AS_MUCH.matcher(bound.before(12)).find() && ARRIVED.matcher(around(bound == one ? other : one)).find()) {
            return Optional.empty();
        }
        Said bare = bound == one ? other : one;
        if (said(bound(bound) == Quantity.Bound.MIN ? Quantity.Bound.MAX : Quantity.Bound.MIN, bare)
                && !said(bound(bound), bare)) {
            return Optional.of(Severity.WARNING);
        }
        if (one.measure().dimension() != other.measure().dimension()) {
            return Optional.of(Severity.NOTE);
        }
        boolean listed = REACHED.matcher(bound.before(6)).find() && REACHED.matcher(bare.before(LISTED)).find();
        return listed || said(bound(bound), bare) || isLevel(bound) && Tone.way(bare) == Tone.Word.UP || COMPARED.matcher(around(bare)).find() ? Optional.empty()
                : Optional.of(REACHED.matcher(bound.before(6)).find() && ARRIVED.matcher(around(bare)).find() ? Severity.NOTE : Severity.WARNING);
    }

    /** What exceeds a range that was promised says nothing of the range itself. */
    private static boolean isTarget(Said said) {
        return said.measure().isRange() && TARGET.matcher(said.before(40) + said.after(30)).find();
    }

    /** {@code up to 31% from 28%} tells where it got to, not a limit. */
    private static boolean isLevel(Said said) {
        return UP_TO.matcher(said.before(8)).find() && said.after(8).startsWith(" from");
    }

    /** The bound, with what denies it: no less than is at least. */
    private static Quantity.Bound bound(Said said) {
        String before = around(said);
        return NO_LESS.matcher(before).find() ? Quantity.Bound.MIN
                : NO_MORE.matcher(before).find() ? Quantity.Bound.MAX : said.quantity().bound();
    }

    /** Whether the words beside the quantity bound it that way, though it was read without. */
    private static boolean said(Quantity.Bound bound, Said said) {
        return (bound == Quantity.Bound.MIN ? MORE : LESS).matcher(around(said)).find()
                || bound == Quantity.Bound.MIN && MORE_BEHIND.matcher(said.quantity().text() + said.after(1)).find();
    }

    private static boolean spoken(Said said) {
        return MORE.matcher(around(said)).find() || LESS.matcher(around(said)).find();
    }

    private static String around(Said said) {
        boolean spaced = said.quoted().language().script() == org.diglot.transcript.Language.Script.LATIN;
        return CLAUSE.matcher(said.before(spaced ? 24 : 12)).replaceFirst("") + said.quantity().text() + said.after(spaced ? 10 : 3);
    }

    /** The quantity with its qualifier, as far as the words right beside it show it. */
    static String said(Said said) {
        Quantity quantity = said.quantity();
        Quantity.Bound bound = quantity.bound() == null ? null : bound(said);
        String qualifier = bound == Quantity.Bound.MIN ? "at least "
                : bound == Quantity.Bound.MAX ? "at most " : quantity.approximate() ? "about " : "";
        return qualifier + quantity.text();
    }
}
