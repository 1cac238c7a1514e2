package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.diglot.reading.FormWriter;
import org.junit.jupiter.api.Test;

class OfficeFormTest {

    @Test
    void aWordDocumentIsReadAsItPrints() throws Exception {
        String body = """
                <w:p><w:r><w:t>Operator</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">We </w:t></w:r><w:del w:id="1"><w:r><w:delText>shrank</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>grew</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> 5%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:hyperlink><w:r><w:t>, see here</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t><w:br/><w:t>我們成長了5%</w:t><w:noBreakHyphen/><w:t>如此。</w:t></w:r></w:p>
                <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p>
                <w:p><w:r><w:t>paragraph.</w:t></w:r><w:moveFrom w:id="4"><w:r><w:t>moved away</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Field</w:t></w:r></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """;
        String note = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Unaudited.</w:t></w:r></w:p></w:footnote>";
        String head = "<w:p><w:r><w:t>Kestrel Foods</w:t></w:r></w:p>";
        assertThat(Draws.bytes(FormWriter.docx(body, Map.of("footnotes", FormWriter.word("footnotes", note),
                "header1", FormWriter.word("hdr", head), "header2", FormWriter.word("hdr", head)))))
                .containsExactly("header | ~ Kestrel Foods", "paragraph 1 | Operator", "paragraph 2 | We grew 5%, see here.",
                        "paragraph 2 | 我們成長了5%-如此。", "paragraph 4 | One paragraph.", "paragraph 5 | Field", "paragraph 6 | In a box",
                        "footnote | ~ Unaudited.");
    }

    @Test
    void aTableOfTwoLanguagesIsPairsAndAnyOtherIsLines() throws Exception {
        String table = """
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Good day.</w:t></w:r></w:p><w:p><w:r><w:t>We grew.</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>大家好。</w:t></w:r></w:p><w:p><w:r><w:t>我們成長了。</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>A.</w:t></w:r></w:p><w:p><w:r><w:t>B.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>甲乙。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ana Ruiz</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>CEO</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                """;
        assertThat(Draws.bytes(FormWriter.docx(table, Map.of())))
                .containsExactly("table 1, row 1 | 1a Good day.", "table 1, row 1 | 1b 大家好。", "table 1, row 1 | 2a We grew.",
                        "table 1, row 1 | 2b 我們成長了。", "table 1, row 2 | 3a A. B.", "table 1, row 2 | 3b 甲乙。",
                        "table 2, row 1 | Ana Ruiz", "table 2, row 1 | CEO");
    }

    @Test
    void aSheetMayHaveATitleAboveItsNamesOfColumns() throws Exception {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        String sheet = """
                <row r="1"><c r="A1" t="s"><v>0</v></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>No.</t></is></c><c r="B3" t="inlineStr"><is><t>Speaker</t></is></c><c r="C3" t="inlineStr"><is><t>Chinese</t></is></c><c r="D3" t="inlineStr"><is><t>English</t></is></c></row>
                <row r="4"><c r="A4"><v>1</v></c><c r="B4" t="inlineStr"><is><t>Ana Ruiz</t></is></c><c r="C4" t="s"><v>1</v></c><c r="D4" t="str"><f>A1</f><v>Good day.</v></c></row>
                <row r="5"><c r="A5"><v>2</v></c><c r="D5" t="inlineStr"><is><t>We grew.</t></is></c></row>
                """;
        assertThat(Draws.bytes(FormWriter.zip(Map.of("xl/workbook.xml", "<workbook " + main + "/>",
                "xl/sharedStrings.xml", "<sst " + main + "><si><t>Kestrel Foods Q2</t></si><si><r><t>大家</t></r><r><t>好。</t></r></si></sst>",
                "xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>",
                "xl/worksheets/sheet2.xml", "<worksheet " + main + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Notes</t></is></c></row></sheetData></worksheet>"))))
                .containsExactly("row 1 | Kestrel Foods Q2", "row 3 | ~ No. | Speaker | Chinese | English", "row 4 | @ Ana Ruiz",
                        "row 4 | 1a 大家好。", "row 4 | 1b Good day.", "row 5 | 2b We grew.", "sheet 2, row 1 | ~ Notes");
    }
}
