package org.diglot.quotes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads quotes back from comma-separated values. */
final class CsvReader implements ClaimReader {

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CsvWriter.FORMAT.parse(new StringReader(table))) {
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

    private static List<String> cells(CSVRecord row) {
        return Stream.of(row.values()).map(CellText::meant).toList();
    }
}
