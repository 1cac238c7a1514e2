package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"ENGLISH", "CHINESE_TRADITIONAL", "CHINESE_SIMPLIFIED"})
    void noTwoThingsHaveOneName(Language language) {
        Labels labels = Labels.of(language);
        assertThat(Stream.of(Field.values()).map(labels::field)).doesNotHaveDuplicates().doesNotContain(labels.languages())
                .noneMatch(String::isBlank);
        assertThat(Stream.of(Row.values()).map(labels::row)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Stream.of(Language.values()).map(labels::text)).doesNotHaveDuplicates();
        assertThat(Stream.of(Field.values()).map(labels::before)).allMatch(before -> before.isEmpty() || before.endsWith(" "));
        assertThat(Stream.of(Ledger.Status.values()).map(labels::check)).doesNotHaveDuplicates();
        assertThat(labels.section(Section.QA)).isNotEqualTo(labels.section(Section.PREPARED));
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"ENGLISH", "CHINESE_TRADITIONAL", "CHINESE_SIMPLIFIED"})
    void whatIsPutInStaysAsItIs(Language language) {
        Labels labels = Labels.of(language);
        assertThat(labels.notice(4, "{0} ' $1 \\")).contains("4").endsWith("{0} ' $1 \\");
        assertThat(labels.heading(labels.heading("7", 12)).orElseThrow().claim().get(Field.NUMBER)).isEqualTo("7");
        assertThat(labels.heading(labels.heading("7", 12)).orElseThrow().claim().get(Field.TOTAL)).isEqualTo("12");
        assertThat(Labels.where(one -> one.languages().equals(labels.languages()))).contains(labels);
    }

    @ParameterizedTest
    @EnumSource(value = Format.class, names = "TMX", mode = EnumSource.Mode.EXCLUDE)
    void adocumentIsReadBackInWhateverLanguageItSpeaks(Format format) throws Exception {
        Transcript call = Calls.ordinary();
        Transcript swapped = Calls.of("Jane Doe", call.segments());
        for (Language language : Language.values()) {
            byte[] document = VerifierTest.export(call,
                    new ExportOptions(format, Set.of(), Grouping.SPEAKER, true, language));
            assertThat(VerifierTest.verify(document, call)).as("%s", language).isEmpty();
            assertThat(VerifierTest.verify(document, swapped)).as("%s", language).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"CHINESE_TRADITIONAL", "CHINESE_SIMPLIFIED"})
    void nothingEnglishIsLeftInADocumentForAReader(Language language) throws Exception {
        Transcript call = Calls.saying("一一%", "一", "二", "二", "三", "三", "四", "四");
        for (Format format : List.of(Format.MARKDOWN, Format.CSV)) {
            String text = new String(VerifierTest.export(call, new ExportOptions(format, Set.of(), Grouping.ORDER, false, language)),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(text.replaceAll("Northern Wind|Q3 2025|Jane Roe|Chief Financial Officer|Wang Wu|Some .{1,8} Sons ..?Securities"
                    + "..?|call.txt|sha256|SHA-256|`?\\ben\\b`?|zh-Hant|zh-Hans|U.00B7|" + Calls.HASH, "")).doesNotContainPattern("[A-Za-z]{2}");
        }
    }
}
