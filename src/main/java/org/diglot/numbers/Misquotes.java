package org.diglot.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diglot.numbers.Measure.Dimension;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;

/**
 * Where two speakers give one figure differently. Equal figures aren't the same event: two mentions belong together only
 * if they have the same unit and share words. Each mention is held against the last few of its kind, so that the time
 * stays linear in the length of the call.
 */
final class Misquotes {

    private static final int RECENT = 40;
    private static final int ALIKE = 4;
    private static final Pattern QUOTING = Pattern.compile("(?i)\\b(you|management|team|company|they)('ve|'d| have| had| has)?"
            + "( also| just| earlier| previously| actually)? (mention|said|say|note|comment|guid|talk|indicat|referenc|highlight|target|spoke)"
            + "|\\b(management|your|team's)('s)? (\\w+ )?(comment|remark|guidance|statement|target)|prepared remarks|as you said"
            + "|管理[層层][^。]{0,6}(提到|表示|評論|评论|說|说|指出)|[您你][們们]?[^。]{0,6}(提到|說過?|说过?|表示|指引)");

    private final Transcript transcript;
    private final Map<String, Speaker.Kind> kinds = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    private Misquotes(Transcript transcript) {
        this.transcript = transcript;
        transcript.speakers().forEach(speaker -> kinds.put(speaker.id(), speaker.kind()));
    }

    /** @param said the quantities of the original, by segment */
    static List<Finding> in(Transcript transcript, List<List<Said>> said) {
        Misquotes misquotes = new Misquotes(transcript);
        misquotes.qualifiers(said);
        misquotes.quotations(said);
        return misquotes.findings;
    }

    private void qualifiers(List<List<Said>> segments) {
        Map<Object, List<Mention>> groups = new HashMap<>();
        for (List<Said> segment : segments) {
            for (Said said : segment) {
                if (isFigure(said) && speaks(said)) {
                    List<Mention> group = groups.computeIfAbsent(thread(said), key -> new ArrayList<>());
                    Mention mention = Mention.of(said, segment);
                    group.reversed().stream().limit(RECENT).filter(earlier -> differ(earlier.said(), said))
                            .filter(earlier -> earlier.sharedWords(mention) >= ALIKE)
                            .findFirst().ifPresent(earlier -> tell(earlier.said(), said));
                    group.add(mention);
                }
            }
        }
    }

    private static boolean isFigure(Said said) {
        return said.measure().isNumber() && !said.measure().isRange() && said.notable()
                && said.measure().dimension() != Dimension.TIME
                || said.quantity().kind() == Quantity.Kind.FUZZY && said.measure().isNumber() && said.notable();
    }

    private boolean speaks(Said said) {
        Speaker.Kind kind = kinds.get(said.quoted().speaker());
        return kind != Speaker.Kind.OPERATOR && kind != Speaker.Kind.EDITOR;
    }

    /** What two mentions must have in common; over 100% and triple-digit are of one size. */
    private static Object thread(Said said) {
        Measure measure = said.measure();
        Object size = measure.dimension() == Dimension.SHARE && measure.low().stripTrailingZeros().equals(new java.math.BigDecimal("1E+2"))
                ? "100" : List.of(measure.low().stripTrailingZeros(), measure.high().stripTrailingZeros());
        boolean loose = said.quantity().kind() == Quantity.Kind.FUZZY;
        return List.of(measure.dimension(), measure.unit(), loose ? measure.low().stripTrailingZeros().toPlainString()
                : size instanceof String ? size : size.toString());
    }

    private static boolean differ(Said one, Said other) {
        Quantity a = one.quantity();
        Quantity b = other.quantity();
        return !one.quoted().speaker().equals(other.quoted().speaker())
                && (a.bound() != b.bound() || a.kind() != b.kind() && (isLoose(a) || isLoose(b)));
    }

    private static boolean isLoose(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.FUZZY;
    }

    private void tell(Said earlier, Said later) {
        if (told.add(List.of(thread(earlier), Set.of(earlier.quoted().speaker(), later.quoted().speaker())))) {
            findings.add(finding(earlier, later, Severity.NOTE, "%s says “%s”; %s says “%s” of what looks like the same figure."));
        }
    }

    private void quotations(List<List<Said>> segments) {
        List<Mention> managed = new ArrayList<>();
        segments.forEach(segment -> segment.stream().filter(this::isManaged)
                .forEach(said -> managed.add(Mention.of(said, segment))));
        Map<Object, List<Mention>> byUnit = new HashMap<>();
        managed.forEach(mention -> byUnit.computeIfAbsent(unit(mention.said()), key -> new ArrayList<>()).add(mention));
        for (List<Said> segment : segments) {
            for (Said said : segment) {
                if (kinds.get(said.quoted().speaker()) == Speaker.Kind.ANALYST && said.notable()
                        && QUOTING.matcher(said.text()).find()) {
                    quotation(Mention.of(said, segment), byUnit.getOrDefault(unit(said), List.of()));
                }
            }
        }
    }

    private boolean isManaged(Said said) {
        Speaker.Kind kind = kinds.get(said.quoted().speaker());
        return said.notable() && said.measure().isNumber() && (kind == Speaker.Kind.EXECUTIVE || kind == Speaker.Kind.IR);
    }

    private static Object unit(Said said) {
        String canonical = said.quantity().canonical();
        return List.of(said.measure().dimension(), said.measure().unit(), said.measure().dimension() != Dimension.TIME ? ""
                : canonical == null ? "" : canonical.replaceAll(" ?P.*", ""));
    }

    /** An analyst's figure that management gives otherwise, and nowhere as the analyst does. */
    private void quotation(Mention mention, List<Mention> managed) {
        Said quoted = mention.said();
        boolean horizon = quoted.measure().dimension() == Dimension.TIME;
        if (horizon && unit(quoted).equals(List.of(Dimension.TIME, quoted.measure().unit(), ""))
                || managed.stream().anyMatch(one -> Likeness.same(one.said(), quoted) && one.linked(mention) > 0)) {
            return;
        }
        managed.stream().filter(one -> one.said().quoted().segment() < quoted.quoted().segment())
                .filter(one -> !Likeness.same(one.said(), quoted))
                .filter(one -> horizon ? one.linked(mention) >= 3 : one.sharedWords(mention) >= 3 && slip(one.said(), quoted))
                .max(java.util.Comparator.comparingInt(one -> one.linked(mention)))
                .ifPresent(one -> findings.add(finding(one.said(), quoted, Severity.WARNING,
                        "%s said “%s”; %s quotes it as “%s”.")));
    }

    private static boolean slip(Said one, Said other) {
        return one.measure().tensApart(other.measure()) != 0 || Digits.likeness(
                one.measure().low().stripTrailingZeros().unscaledValue().toString(),
                other.measure().low().stripTrailingZeros().unscaledValue().toString()) == 3;
    }

    private Finding finding(Said earlier, Said later, Severity severity, String sentence) {
        List<String> arguments = List.of(name(earlier), Qualifiers.said(earlier), name(later), Qualifiers.said(later));
        return new Finding(later.quoted().segment(), Kind.MISQUOTE, severity, sentence.formatted(arguments.toArray()),
                arguments, List.of(earlier.id(), later.id()));
    }

    private String name(Said said) {
        return transcript.speaker(said.quoted().speaker()).map(Speaker::shown).orElse(said.quoted().speaker());
    }
}
