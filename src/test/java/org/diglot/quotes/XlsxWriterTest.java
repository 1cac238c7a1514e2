package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

/** Read by Apache POI. */
class XlsxWriterTest {

    @Test
    void aRowAQuoteUnderHeadingsThatStay() throws Exception {
        Transcript call = Calls.saying("Revenue <grew> & ]]> 11%.", "營收成長11%。", "=1+1", "😀 𠮷");
        try (XSSFWorkbook book = open(call)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Quotes");
            assertThat(cells(sheet.getRow(0)).subList(0, 5)).containsExactly("Quote", "Text en", "Text zh-Hant", "Speaker", "Title");
            assertThat(cells(sheet.getRow(1)).subList(0, 5)).containsExactly("1", "Revenue <grew> & ]]> 11%.", "營收成長11%。",
                    "Jane Roe", "Chief Financial Officer");
            assertThat(cells(sheet.getRow(2)).subList(0, 3)).containsExactly("2", "'=1+1", "😀 𠮷");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(book.getPrintArea(0)).startsWith("'Quotes'!$A$1:$").endsWith("$3");
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.isColumnHidden(cells(sheet.getRow(0)).indexOf("Note"))).isTrue();
            assertThat(sheet.isColumnHidden(cells(sheet.getRow(0)).indexOf("Machine translation"))).isFalse();
        }
    }

    @Test
    void aNumberOfAQuoteIsANumberAndNoTextIs() throws Exception {
        try (XSSFWorkbook book = open(Calls.saying("11", "12", "12.5%", "2025"))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    boolean counts = List.of("Quote", "Of", "Turn", "Segment").contains(
                            book.getSheetAt(0).getRow(0).getCell(cell.getColumnIndex()).getStringCellValue());
                    assertThat(cell.getCellType()).as(cell.getAddress().toString())
                            .isEqualTo(counts && row.getRowNum() > 0 ? CellType.NUMERIC : CellType.STRING);
                }
            }
        }
    }

    private static XSSFWorkbook open(Transcript call) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(VerifierTest.export(call, Format.XLSX)));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
        return cells;
    }
}
