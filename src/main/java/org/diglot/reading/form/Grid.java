package org.diglot.reading.form;

import java.util.List;

/**
 * Rows of fields: a table, a sheet, a list of records.
 *
 * @param names of the columns, where the form has them apart from the rows; else empty
 */
record Grid(List<String> names, List<Row> rows) {

    /** @param cells as many as the row has; a column that it lacks is blank */
    record Row(String place, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    int width() {
        return Math.max(names.size(), rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }
}
