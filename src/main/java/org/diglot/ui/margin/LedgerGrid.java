package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.numbers.Quantity;
import org.diglot.quotes.Grid;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.ui.Words;

/** Turns figures into rows to copy or to write out; values are whole and exact, whatever the window shows them in. */
final class LedgerGrid {

    private static final List<String> COLUMNS = List.of("segment", "lines", "section", "speaker", "said", "other",
            "kind", "value", "low", "high", "unit", "marks", "change", "check", "findings");

    private final Study study;
    private final People people;
    private final Map<String, Verdict> verdicts;
    private final Words words;
    private final FindingWords say;

    LedgerGrid(Study study, People people, Map<String, Verdict> verdicts, Words words) {
        this.study = study;
        this.people = people;
        this.verdicts = verdicts;
        this.words = words;
        say = new FindingWords(words, new FigureText(words));
    }

    Grid of(List<Figure> figures) {
        return new Grid(words.get("margin.ledger"), COLUMNS.stream().map(one -> words.get("margin.column." + one))
                .toList(), figures.stream().map(this::row).toList());
    }

    private List<Grid.Cell> row(Figure figure) {
        Quantity quantity = figure.quantity();
        Segment segment = study.call().segments().get(figure.segment());
        List<Grid.Cell> row = new ArrayList<>();
        row.add(Grid.amount(java.math.BigDecimal.valueOf(figure.segment())));
        row.add(text(lines(segment)));
        row.add(text(words.get("margin.section." + figure.section().name().toLowerCase(Locale.ROOT))));
        row.add(text(people.name(figure.speaker())));
        row.add(text(figure.said()));
        row.add(text(figure.other()));
        row.add(text(quantity.kind().name().toLowerCase(Locale.ROOT)));
        Stream.of(quantity.value(), quantity.low(), quantity.high()).forEach(one -> row.add(Grid.amount(one)));
        row.add(text(quantity.unit() == null ? quantity.canonical() == null ? "" : quantity.canonical()
                : quantity.unit()));
        row.add(text(new FigureText(words).marksSpoken(figure)));
        row.add(figure.change().map(change -> Grid.amount(change.direction() == Quantity.Direction.DECREASE
                ? change.value().abs().negate() : change.value().abs())).orElse(text("")));
        row.add(text(words.get("margin.state." + CheckState.of(figure, verdicts).printed())));
        row.add(text(String.join(" ", figure.findings().stream()
                .map(found -> say.sentence(found.finding(), study)).toList())));
        return row;
    }

    private static String lines(Segment segment) {
        return String.join(" ", segment.texts().stream().map(Text::lines).flatMap(List::stream)
                .map(String::valueOf).toList());
    }

    private static Grid.Cell text(String words) {
        return new Grid.Words(words);
    }

    /** As spreadsheets take it from the clipboard: a row a line, cells apart by tabs. */
    static String tabbed(Grid grid) {
        StringBuilder text = new StringBuilder(String.join("\t", grid.header())).append('\n');
        grid.rows().forEach(row -> text.append(String.join("\t", row.stream().map(cell -> switch (cell) {
            case Grid.Words plain -> plain.text().replaceAll("[\\t\\r\\n]+", " ");
            case Grid.Amount amount -> amount.value().toPlainString();
        }).toList())).append('\n'));
        return text.toString();
    }
}
