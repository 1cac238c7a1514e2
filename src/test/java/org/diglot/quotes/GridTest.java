package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Grid GRID = new Grid("Figures: [Q3]", List.of("Said", "Value"), List.of(
            List.of(new Grid.Words("=HYPERLINK(\"x\")"), new Grid.Amount(new BigDecimal("280200000000"))),
            List.of(new Grid.Words("  +1, or \"two\""), new Grid.Amount(new BigDecimal("12345678901234567.89"))),
            List.of(new Grid.Words("28億 <b>&\u0001"), Grid.amount(null))));

    @Test
    void noCellOfTheCsvStartsAFormula() {
        String csv = new String(GridCsv.write(GRID), StandardCharsets.UTF_8);
        assertThat(csv.lines()).containsExactly("\uFEFFSaid,Value", "\"'=HYPERLINK(\"\"x\"\")\",280200000000",
                "\"'  +1, or \"\"two\"\"\",12345678901234567.89", "28億 <b>&\u0001,");
    }

    @Test
    void theWorkbookIsReadByAnotherProgramWithWordsAsWordsAndNoDigitLost() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(GridXlsx.write(GRID)))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("Figures   Q3");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(rows.get(1).getCellAsNumber(1)).hasValue(new BigDecimal("280200000000"));
            assertThat(rows.get(2).getCellText(1)).isEqualTo("12345678901234567.89");
            assertThat(rows.get(3).getCellText(0)).isEqualTo("28億 <b>&");
        }
    }

    @Test
    void theSameGridGivesTheSameBytes() {
        assertThat(GridXlsx.write(GRID)).isEqualTo(GridXlsx.write(GRID));
    }

    @Test
    void aRowUnderTooShortAHeaderIsRefused() {
        assertThatThrownBy(() -> new Grid("x", List.of("a"), List.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
