package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Whatever one character of what is quoted is changed into, dropped or doubled in an exported document, it is found. */
class TamperedExportProperties {

    private static final Transcript CALL = Calls.ordinary();
    private static final List<Format> FORMATS =
            List.of(Format.MARKDOWN, Format.HTML, Format.DOCX, Format.XLSX, Format.CSV, Format.JSON);
    private static final List<Language> LABELS =
            List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED);

    /** What the source decides and a person reads: texts, speakers, titles, firms, company and period. */
    private static final List<String> QUOTED = List.of("Revenue grew 11% to", "5.2 billion.", "營收成長11%,達52億美元。",
            "We returned cash to shareholders.", "我們把現金還給股東。", "Thank you. What about capex", "謝謝。資本支出呢", "Jane Roe",
            "Chief Financial Officer", "Wang Wu", "王五", "Northern Wind", "Q3 2025", "中文為機器翻譯", "A last one.", "最後一題。");

    private static final String OTHERS = "0123456789abcXYZ元億萬兩成长，。.,-+% ";

    @Property(tries = 300)
    void oneChangedCharacterIsFound(@ForAll @IntRange(max = 5) int format, @ForAll @IntRange(max = 2) int labels,
                                    @ForAll @IntRange(max = 15) int quoted, @ForAll @IntRange(max = 40) int where,
                                    @ForAll @IntRange(max = 32) int other, @ForAll @IntRange(max = 2) int how) throws Exception {
        byte[] document = VerifierTest.export(CALL, new ExportOptions(FORMATS.get(format), Set.of(), Grouping.ORDER, true,
                LABELS.get(labels)));
        String before = QUOTED.get(quoted);
        int at = where % before.length();
        char now = OTHERS.charAt(other % OTHERS.length());
        String after = switch (how) {
            case 0 -> before.substring(0, at) + now + before.substring(at + 1);
            case 1 -> before.substring(0, at) + before.substring(at + 1);
            default -> before.substring(0, at) + before.charAt(at) + before.substring(at);
        };
        if (!after.equals(before)) {
            assertThat(isFound(changed(document, before, after))).as("%s: %s for %s", FORMATS.get(format), after, before).isTrue();
        }
    }

    @Property(tries = 120)
    void quotesThatChangedPlacesAreFound(@ForAll @IntRange(max = 5) int format, @ForAll @IntRange(max = 5) int first,
                                     @ForAll @IntRange(max = 5) int second) throws Exception {
        List<Quote> quotes = new ArrayList<>(new Quoting(CALL).all());
        if (first != second) {
            String one = shown(quotes.get(first).anchor().text(), format);
            String other = shown(quotes.get(second).anchor().text(), format);
            assertThat(isFound(swapped(VerifierTest.export(CALL, FORMATS.get(format)), one, other))).isTrue();
        }
    }

    private static String shown(String text, int format) {
        return FORMATS.get(format) == Format.MARKDOWN ? MarkdownText.escaped(text)
                : FORMATS.get(format) == Format.HTML ? HtmlText.escaped(text) : text;
    }

    static byte[] changed(byte[] document, String before, String after) throws Exception {
        return rewritten(document, text -> replacedOnce(text, before, after));
    }

    private static byte[] swapped(byte[] document, String one, String other) throws Exception {
        return rewritten(document, text -> {
            String held = replacedOnce(text, one, "\uE000");
            return replacedOnce(replacedOnce(held, other, one), "\uE000", other);
        });
    }

    /** The first place where it is shown as what the source decides; a document's title is not. */
    private static String replacedOnce(String text, String before, String after) {
        int from = Math.max(text.indexOf("1 / 6"), Math.max(text.indexOf("Quote 1 of 6"), text.indexOf("diglot:attribution")));
        int at = text.indexOf(before, from < 0 || text.indexOf(before, from) < 0 ? 0 : from);
        return at < 0 ? text : text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static byte[] rewritten(byte[] document, java.util.function.UnaryOperator<String> how) throws Exception {
        if (document[0] != 'P') {
            String text = new String(document, StandardCharsets.UTF_8);
            String other = how.apply(text);
            assertThat(other).isNotEqualTo(text);
            return other.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(out);
        int changes = 0;
        for (var part : OfficePackage.parts(document).entrySet()) {
            boolean body = part.getKey().equals(OfficePackage.DOCUMENT) || part.getKey().endsWith("sheet1.xml");
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            String other = body ? how.apply(text) : text;
            changes += other.equals(text) ? 0 : 1;
            zip.entry(part.getKey(), other);
        }
        zip.finish();
        assertThat(changes).isOne();
        return out.toByteArray();
    }

    private static boolean isFound(byte[] document) throws Progress.Stopped {
        try {
            return !VerifierTest.verify(document, CALL).isEmpty();
        } catch (UnreadableExport broken) {
            return true;
        }
    }
}
