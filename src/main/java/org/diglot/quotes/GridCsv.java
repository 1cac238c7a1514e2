package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a grid as CSV (RFC 4180) in UTF-8 with the mark that Excel wants. No cell of words can start a formula: an
 * apostrophe is set before the characters that would (OWASP, CSV Injection).
 */
public final class GridCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private GridCsv() {
    }

    public static byte[] write(Grid grid) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(grid.header().stream().map(GridCsv::words).collect(Collectors.joining(","))).append("\r\n");
        for (List<Grid.Cell> row : grid.rows()) {
            csv.append(row.stream().map(GridCsv::cell).collect(Collectors.joining(","))).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Grid.Cell cell) {
        return switch (cell) {
            case Grid.Words words -> words(words.text());
            case Grid.Amount amount -> amount.value().toPlainString();
        };
    }

    private static String words(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n'
                || letter == '\r' || letter == '\t') || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Spreadsheets pass over spaces before a formula. */
    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0'
                || text.charAt(at) == '\u3000' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at < text.length() && STARTS_FORMULA.indexOf(text.charAt(at)) >= 0;
    }
}
