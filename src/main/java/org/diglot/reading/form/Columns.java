package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the columns of a grid hold, by their names and by what stands in them.
 *
 * @param header   index of the row that names the columns; -1 where none does
 * @param first    the column of the language that stands first
 * @param second   that of the other language; -1 where there is one language only
 * @param speakers columns that name who speaks, the first of them the name to use
 * @param title    -1 where there is none
 * @param firm     -1 where there is none
 * @param others   further columns of words
 */
record Columns(int header, int first, int second, List<Integer> speakers, int title, int firm, List<Integer> others) {

    /** A row of names stands near the top, below a title at most. */
    private static final int HEADER_WITHIN = 12;
    private static final int WIDEST = 256;

    /** Empty where no column holds words of a call. */
    static Optional<Columns> of(Grid grid) {
        int width = Math.min(grid.width(), WIDEST);
        int header = grid.names().isEmpty() ? header(grid, width) : -1;
        List<Heading> headings = IntStream.range(0, width).mapToObj(column -> Heading.of(name(grid, header, column))).toList();
        List<ColumnText> texts = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            texts.add(ColumnText.of(grid.rows().subList(header + 1, grid.rows().size()), column));
        }
        return new Finding(headings, texts).find(header);
    }

    boolean isBilingual() {
        return second >= 0;
    }

    private static String name(Grid grid, int header, int column) {
        return header >= 0 ? grid.rows().get(header).cell(column)
                : column < grid.names().size() ? grid.names().get(column) : "";
    }

    private static int header(Grid grid, int width) {
        for (int i = 0; i < Math.min(HEADER_WITHIN, grid.rows().size() - 1); i++) {
            Grid.Row row = grid.rows().get(i);
            List<Heading> headings = IntStream.range(0, width).mapToObj(c -> Heading.of(row.cell(c))).toList();
            long known = headings.stream().filter(one -> one != Heading.UNKNOWN).count();
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            boolean words = headings.stream().anyMatch(Heading::isWords);
            if (words && known >= 2 && known * 2 > filled || words && filled == 1 && width == 1) {
                return i;
            }
        }
        return -1;
    }

    /** The choice among the columns. */
    private record Finding(List<Heading> headings, List<ColumnText> texts) {

        private Optional<Columns> find(int header) {
            Map<Letters.Writing, Integer> best = new EnumMap<>(Letters.Writing.class);
            for (int column = 0; column < texts.size(); column++) {
                Letters.Writing writing = texts.get(column).writing();
                if (headings.get(column).allows(writing) && (!best.containsKey(writing) || weight(column) > weight(best.get(writing)))) {
                    best.put(writing, column);
                }
            }
            if (best.isEmpty()) {
                return Optional.empty();
            }
            List<Integer> two = best.values().stream().sorted(Comparator.comparingLong(this::weight).reversed()).limit(2)
                    .sorted().toList();
            int first = two.getFirst();
            int second = two.size() > 1 ? two.getLast() : -1;
            List<Integer> speakers = speakers(first, second);
            int title = named(Heading.TITLE, first, second);
            int firm = speakers.isEmpty() ? -1 : named(Heading.FIRM, first, second);
            List<Integer> others = IntStream.range(0, texts.size()).boxed().filter(column -> column != first
                    && column != second && !speakers.contains(column) && column != title && column != firm
                    && headings.get(column) != Heading.FRAME && texts.get(column).isWords()).toList();
            return Optional.of(new Columns(header, first, second, speakers, title, firm, others));
        }

        /** A column that bears a language's name goes before a larger one that doesn't. */
        private long weight(int column) {
            Heading heading = headings.get(column);
            return texts.get(column).weight() + (heading.isLanguage() ? 1L << 40 : heading.isWords() ? 1L << 39 : 0);
        }

        private List<Integer> speakers(int first, int second) {
            List<Integer> named = IntStream.range(0, texts.size()).boxed().filter(column -> column != first && column != second
                    && headings.get(column) == Heading.SPEAKER).toList();
            if (!named.isEmpty()) {
                return named;
            }
            return IntStream.range(0, texts.size()).boxed().filter(column -> column != first && column != second
                    && headings.get(column) == Heading.UNKNOWN && texts.get(column).isNames()).limit(1).toList();
        }

        private int named(Heading heading, int first, int second) {
            int column = headings.indexOf(heading);
            return column == first || column == second ? -1 : column;
        }
    }
}
