package org.diglot.quotes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads quotes back from comma-separated values, and as spreadsheets save them again: with semicolons or tabs, in UTF-16. */
final class CsvReader implements ClaimReader {

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        String text = new String(bytes, charset(bytes));
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = format(table).parse(new StringReader(table))) {
            List<List<String>> rows = parser.stream().map(CsvReader::cells).toList();
            if (rows.isEmpty()) {
                throw new UnreadableExport("It is empty; export it again.");
            }
            return ClaimTable.read(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableExport("It is no table of quotes; choose a file that Diglot exported.");
        } catch (IOException impossible) {
            throw new UnreadableExport("It can't be read; export it again.");
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** The headings have none of these within. */
    private static CSVFormat format(String table) {
        String headings = table.lines().findFirst().orElse("");
        char between = Stream.of(',', ';', '\t').max(Comparator.comparingLong(one -> headings.chars().filter(c -> c == one).count()))
                .orElseThrow();
        return CsvWriter.FORMAT.builder().setDelimiter(between).get();
    }

    private static List<String> cells(CSVRecord row) {
        return Stream.of(row.values()).map(CellText::meant).toList();
    }
}
