package org.diglot.reading.form;

import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Progress;

/** Text of rows and fields, a column for each language: CSV, TSV, and what else one character sets apart. */
record SeparatedForm(char separator) implements Form {

    private static final String SEPARATORS = "\t,;|";
    private static final int PROBE_ROWS = 60;
    private static final int PROBE = 1 << 16;

    /** The form of this text if it is a table; prose with commas is none. */
    static Optional<Form> of(String text) {
        String probe = text.length() > PROBE ? text.substring(0, PROBE) : text;
        int end = Math.max(probe.indexOf('\n'), probe.indexOf('\r'));
        for (char separator : SEPARATORS.toCharArray()) {
            if (end > 0 && Separators.isLikely(probe, 0, separator) && isTable(probe, separator, text.length() > PROBE)) {
                return Optional.of(new SeparatedForm(separator));
            }
        }
        return Optional.empty();
    }

    private static boolean isTable(String probe, char separator, boolean cut) {
        try {
            List<Grid.Row> rows = new Separated(probe, separator).rows(PROBE_ROWS);
            return isTable(cut && rows.size() < PROBE_ROWS ? rows.subList(0, Math.max(0, rows.size() - 1)) : rows);
        } catch (Undrawable broken) {
            return isNamed(probe, separator);
        }
    }

    /** Whether the first line names the columns, where a broken quotation hides the others. */
    private static boolean isNamed(String probe, char separator) {
        String first = probe.lines().findFirst().orElse("");
        List<Heading> names = List.of(first.split(java.util.regex.Pattern.quote(String.valueOf(separator)))).stream()
                .map(Heading::of).toList();
        return names.size() > 1 && names.stream().anyMatch(Heading::isWords) && !names.contains(Heading.UNKNOWN);
    }

    private static boolean isTable(List<Grid.Row> rows) {
        Grid grid = new Grid(List.of(), rows);
        int width = grid.width();
        long full = rows.stream().filter(row -> row.cells().size() == width).count();
        // A header may stand between the rows of two columns, on a line that has no second.
        long even = full + (width == 2 && full * 2 > rows.size() ? rows.size() - full : 0);
        Optional<Columns> columns = rows.size() < 2 || width < 2 || even * 2 < rows.size() ? Optional.empty() : Columns.of(grid);
        if (columns.isEmpty()) {
            return false;
        }
        boolean named = columns.get().header() >= 0;
        return named || columns.get().isBilingual() && even * 20 >= rows.size() * 19L && rows.size() > 3
                && width <= 8;
    }

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        Grid grid = new Grid(List.of(), new Separated(content.text(), separator).rows(Integer.MAX_VALUE));
        Columns columns = Columns.of(grid).orElseThrow(() -> new Undrawable(Undrawable.Why.WORDLESS,
                "No column holds the words of a call; save the table with a column for each language."));
        Sheet sheet = new Sheet();
        new GridDrawer(columns, sheet).draw(grid, progress);
        return sheet.drawn(content.charset());
    }
}
