package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Read by Apache POI. */
class DocxWriterTest {

    @Test
    void quotesStandUnderHeadingsOfTheirLevel() throws Exception {
        Transcript call = Calls.saying("Revenue <grew> & ]]> 11%.", "營收成長11%。");
        byte[] bytes = VerifierTest.export(call, new ExportOptions(Format.DOCX, Set.of(), Grouping.SPEAKER, false));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertThat(paragraphs.stream().map(one -> name(document, one) + ": " + one.getText()).limit(8)).containsExactly(
                    "Title: Quotes: Northern Wind, Q3 2025", "Quote Head: Quotes: 1", "Quote Head: Languages: en, zh-Hant",
                    "heading 1: Jane Roe", "heading 2: Quote 1 of 1", "Quote en: Revenue <grew> & ]]> 11%.",
                    "Quote zh-Hant: 營收成長11%。", "Quote Source: Speaker: Jane Roe · Chief Financial Officer");
            assertThat(name(document, paragraphs.getLast())).isEqualTo("Quote Source Last");
            assertThat(document.getFooterList()).singleElement().satisfies(footer ->
                    assertThat(footer._getHdrFtr().xmlText()).contains("PAGE"));
        }
    }

    @Test
    void everyLanguageHasItsStyle() throws Exception {
        WordStyles styles = new WordStyles(Parts.text("document-styles.xml").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (Language language : Language.values()) {
            String name = WordStyles.text(language);
            assertThat(styles.name(styles.id(name))).isEqualTo(name);
            assertThat(styles.id(name)).isNotEqualTo(name);
        }
    }

    private static String name(XWPFDocument document, XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyleID()).getName();
    }
}
