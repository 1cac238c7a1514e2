package org.diglot.quotes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a grid as a workbook of one sheet, its words verbatim. The same grid gives the same bytes. */
public final class GridXlsx {

    /** The most characters that a cell may hold. */
    private static final int MOST_LETTERS = 32_767;
    private static final int WIDTH = 16;

    private GridXlsx() {
    }

    /** @throws IllegalArgumentException where the grid has more rows than a sheet can hold */
    public static byte[] write(Grid grid) {
        if (grid.rows().size() >= Workbook.MOST_ROWS) {
            throw new IllegalArgumentException("more rows than a sheet can hold: " + grid.rows().size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(bytes, grid.name(),
                    grid.header().stream().map(heading -> new SheetColumn(plain(heading), WIDTH,
                            SheetColumn.Look.PLAIN)).toList(), grid.header().size());
            for (List<Grid.Cell> row : grid.rows()) {
                workbook.row(row.stream().map(GridXlsx::plain).toList());
            }
            workbook.end();
        } catch (IOException | XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static Grid.Cell plain(Grid.Cell cell) {
        return cell instanceof Grid.Words words ? new Grid.Words(plain(words.text())) : cell;
    }

    /** What a cell can hold: characters that XML 1.0 has no place for are left out. */
    private static String plain(String text) {
        int end = Math.min(text.length(), MOST_LETTERS);
        return text.substring(0, end).codePoints().filter(GridXlsx::isXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter < 0xD800
                || letter >= 0xE000 && letter < 0xFFFE || letter >= 0x10000;
    }
}
