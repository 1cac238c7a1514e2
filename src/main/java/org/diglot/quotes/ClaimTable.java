package org.diglot.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.transcript.Language;

/** Quotes as rows of cells, a quote a row, under a row of headings: its number, the texts, then what is said of it. */
final class ClaimTable {

    private final Claims claims;
    private final Labels labels;

    ClaimTable(Claims claims) {
        this.claims = claims;
        this.labels = claims.labels();
    }

    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(column(Field.NUMBER)));
        claims.languages().forEach(language -> columns.add(new SheetColumn(labels.text(language), 46, SheetColumn.Look.WRAPPED)));
        rest().map(this::column).forEach(columns::add);
        columns.add(new SheetColumn(labels.languages(), 12, SheetColumn.Look.PLAIN));
        return columns;
    }

    /** How many columns, from the first on, are worth the paper. */
    int printed() {
        return headings().indexOf(labels.field(Field.ALIGNMENT)) + 1;
    }

    List<String> headings() {
        return columns().stream().map(SheetColumn::heading).toList();
    }

    /** The cells of a quote, everything in them visible; none is made safe yet. */
    List<String> row(Claim claim) {
        List<String> row = new ArrayList<>(List.of(claim.get(Field.NUMBER)));
        claims.languages().forEach(language -> row.add(Visible.shown(claim.text(language))));
        rest().forEach(field -> row.add(Visible.shown(claim.get(field))));
        row.add(claims.tags());
        return row;
    }

    /** A column that no quote has anything in is there all the same, for programs, but takes no room. */
    private SheetColumn column(Field field) {
        boolean nothing = claims.claims().stream().allMatch(claim -> claim.get(field).isEmpty());
        return switch (field) {
            case NUMBER, TOTAL, TURN, SEGMENT -> new SheetColumn(labels.field(field), 8, SheetColumn.Look.COUNT, nothing);
            case LINES, COLOUR, LANGUAGE, SPAN, SECTION -> new SheetColumn(labels.field(field), 11, SheetColumn.Look.WRAPPED, nothing);
            case FIGURES, NOTE, TRANSLATION -> new SheetColumn(labels.field(field), 26, SheetColumn.Look.WRAPPED, nothing);
            case SHA256 -> new SheetColumn(labels.field(field), 14, SheetColumn.Look.PLAIN, nothing);
            default -> new SheetColumn(labels.field(field), 16, SheetColumn.Look.WRAPPED, nothing);
        };
    }

    private static Stream<Field> rest() {
        return Stream.of(Field.values()).filter(field -> field != Field.NUMBER);
    }

    /** Reads a table back; the columns may stand in any order, and others among them. */
    static Claims read(List<String> headings, List<List<String>> rows) throws UnreadableExport {
        Labels labels = Labels.where(one -> headings.contains(one.languages())).orElseThrow(ClaimTable::noTable);
        if (!headings.contains(labels.field(Field.NUMBER)) || !headings.contains(labels.field(Field.TOTAL))) {
            throw noTable();
        }
        Map<String, Language> texts = new HashMap<>();
        Stream.of(Language.values()).forEach(language -> texts.put(labels.text(language), language));
        List<Claim> claims = new ArrayList<>();
        for (List<String> row : rows) {
            ClaimDraft draft = new ClaimDraft();
            for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
                String value = Visible.meant(row.get(i));
                if (texts.containsKey(headings.get(i))) {
                    draft.put(texts.get(headings.get(i)), value);
                } else {
                    labels.field(headings.get(i)).ifPresent(field -> draft.put(field, value));
                }
            }
            claims.add(draft.claim());
        }
        int total = claims.isEmpty() ? -1 : Head.number(claims.getFirst().get(Field.TOTAL));
        int languages = headings.indexOf(labels.languages());
        String tags = rows.isEmpty() || rows.getFirst().size() <= languages ? "" : rows.getFirst().get(languages);
        return new Claims(labels, "", total, Head.languages(tags), claims);
    }

    private static UnreadableExport noTable() {
        return new UnreadableExport("Its first row does not name the columns of an export, such as Quote, Of and Languages; "
                + "export it again.");
    }
}
