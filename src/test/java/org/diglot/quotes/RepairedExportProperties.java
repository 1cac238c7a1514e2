package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diglot.repair.Repair;
import org.diglot.repair.Repairing;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An export of a call that was repaired stands in the bare file; whatever is changed in it does not. */
class RepairedExportProperties {

    private static final Transcript BARE = Calls.ordinary();
    private static final List<Format> FORMATS =
            List.of(Format.MARKDOWN, Format.HTML, Format.DOCX, Format.XLSX, Format.CSV, Format.JSON);
    private static final List<Language> LABELS =
            List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED);

    @Property(tries = 250)
    void whateverWasRepairedStandsInTheFile(@ForAll @IntRange(max = 5) int format, @ForAll @IntRange(max = 2) int labels,
                                            @ForAll Random chance) throws Exception {
        Transcript call = repaired(chance);
        assertThat(doubts(export(call, format, labels))).as("%s", call).isEmpty();
    }

    @Property(tries = 250)
    void oneChangedCharacterOfATextIsFound(@ForAll @IntRange(max = 5) int format, @ForAll Random chance) throws Exception {
        Transcript call = repaired(chance);
        if (call.alignment() == Alignment.EDITED) {
            Language language = call.languages().get(chance.nextInt(2));
            List<Quote> quotes = new Quoting(call).all();
            Quote quote = quotes.get(chance.nextInt(quotes.size()));
            String text = call.text(call.segments().get(quote.anchor().segment()), language).text();
            if (text.length() > 8) {
                int at = chance.nextInt(text.length());
                String cut = text.substring(0, at) + (chance.nextBoolean() ? "" : "8") + text.substring(at + 1);
                byte[] document = export(call, format, 0);
                byte[] other = TamperedExportProperties.changed(document, shown(text, format), shown(cut, format));
                assertThat(isFound(other)).as("%s for %s", cut, text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void whatIsSwappedIsNamed(Format format) throws Exception {
        Transcript call = Repairing.all(BARE, List.of(new Repair.Join(0), new Repair.Say(2, "Li Si"))).call();
        byte[] document = export(call, FORMATS.indexOf(format), 0);
        assertThat(doubts(document)).isEmpty();
        assertThat(doubts(TamperedExportProperties.changed(document, "Jane Roe", "Jane Doe"))).isNotEmpty()
                .allSatisfy(doubt -> assertThat(doubt.what()).startsWith("speaker is not what the source says"));
        byte[] renamed = TamperedExportProperties.changed(document, "Li Si", "Li Wu");
        assertThat(doubts(renamed)).isNotEmpty();
        assertThat(doubts(TamperedExportProperties.changed(document, "en 0 (0", "en 0 (1"))).isNotEmpty();
        assertThat(doubts(TamperedExportProperties.changed(document, "edited by its reader", "edited by the source"))).isNotEmpty();
    }

    @Test
    void aDoubtIsSaidInEachLanguage() throws Exception {
        byte[] document = TamperedExportProperties.changed(VerifierTest.export(BARE, Format.CSV), "grew 11%", "grew 13%");
        assertThat(doubts(document)).singleElement().satisfies(doubt -> {
            assertThat(doubt.what()).isEqualTo("the text in en does not stand there: “…venue grew 13% to $5.2 billion.”"
                    + " where the source has “…venue grew 11% to $5.2 billion.” (character 15)");
            assertThat(doubt.what(Language.CHINESE_TRADITIONAL)).startsWith("en 的文字不在該處：").contains("13%").doesNotContain("{");
            assertThat(doubt.what(Language.CHINESE_SIMPLIFIED)).startsWith("en 的文字不在该处：").contains("11%").doesNotContain("{");
        });
    }

    private static String shown(String text, int format) {
        return FORMATS.get(format) == Format.MARKDOWN ? MarkdownText.escaped(text)
                : FORMATS.get(format) == Format.HTML ? HtmlText.escaped(text) : text;
    }

    private static boolean isFound(byte[] document) throws Progress.Stopped {
        try {
            return !doubts(document).isEmpty();
        } catch (UnreadableExport broken) {
            return true;
        }
    }

    private static List<Doubt> doubts(byte[] document) throws UnreadableExport, Progress.Stopped {
        return VerifierTest.verify(document, BARE);
    }

    private static byte[] export(Transcript call, int format, int labels) throws Exception {
        return VerifierTest.bytes(new Compilation(call, Optional.of(BARE), Calls.check(call), new Quoting(call).all()),
                new ExportOptions(FORMATS.get(format), Set.of(), Grouping.ORDER, true, LABELS.get(labels)));
    }

    private static Transcript repaired(Random chance) {
        Transcript call = BARE;
        for (int i = 1 + chance.nextInt(5); i > 0; i--) {
            call = Repairing.of(call, repair(call, chance)).orElse(call);
        }
        return call;
    }

    private static Repair repair(Transcript call, Random chance) {
        int segment = chance.nextInt(call.segments().size());
        return switch (chance.nextInt(7)) {
            case 0 -> new Repair.Join(segment);
            case 1, 2 -> {
                List<Integer> cuts = new ArrayList<>();
                call.segments().get(segment).texts().forEach(text -> cuts.add(chance.nextInt(text.text().length() + 1)));
                yield new Repair.Split(segment, cuts);
            }
            case 3 -> new Repair.Shift(segment, chance.nextInt(2), chance.nextBoolean());
            case 4 -> new Repair.Swap(segment);
            case 5 -> new Repair.Say(segment, chance.nextBoolean() ? "Somebody Else; Jr. = 3" : "Jane Roe");
            default -> new Repair.Unite(segment, "first", "second");
        };
    }
}
