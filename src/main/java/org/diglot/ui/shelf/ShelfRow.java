package org.diglot.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.ui.Kept;

/** A line of the shelf. */
sealed interface ShelfRow {

    /** The head above the calls of one company. */
    record Company(String name, int calls) implements ShelfRow {
    }

    record Call(Kept kept) implements ShelfRow {
    }

    /** Company of the row; empty where the calls name none. */
    default String company() {
        return switch (this) {
            case Company(String name, int calls) -> name;
            case Call(Kept kept) -> kept.call().company();
        };
    }

    /**
     * Heads and calls, of which those are left out that have none of the filter's words in company, period or name.
     *
     * @param kept sorted by company
     */
    static List<ShelfRow> of(List<Kept> kept, String filter) {
        List<ShelfRow> rows = new ArrayList<>();
        List<Kept> shown = kept.stream().filter(one -> admits(one, filter)).toList();
        for (int at = 0; at < shown.size();) {
            int end = at;
            while (end < shown.size() && isSame(shown.get(at), shown.get(end))) {
                end++;
            }
            rows.add(new Company(shown.get(at).call().company(), end - at));
            shown.subList(at, end).forEach(one -> rows.add(new Call(one)));
            at = end;
        }
        return rows;
    }

    private static boolean isSame(Kept one, Kept other) {
        return one.call().company().equalsIgnoreCase(other.call().company());
    }

    private static boolean admits(Kept kept, String filter) {
        String text = String.join(" ", kept.call().company(), kept.call().period(), kept.call().name())
                .toLowerCase(Locale.ROOT);
        return List.of(filter.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
