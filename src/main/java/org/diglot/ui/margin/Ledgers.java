package org.diglot.ui.margin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TableColumn;
import org.diglot.settings.Verdict;
import org.diglot.ui.Background;
import org.diglot.ui.Choice;
import org.diglot.ui.Job;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** Makes the two ledgers, the short one beside the speakers and the full one, and fills them off the window's thread. */
final class Ledgers {

    private static final double NARROW = 340;
    private static final double PLACE = 36;
    private static final double CHECK = 30;

    private final ReadingSession session;
    private final Studying studying;
    private final Verdicts verdicts;
    private final Background background;
    private final Words words;
    private final FigureText say;
    private final ObjectProperty<Scale> scale = new SimpleObjectProperty<>(Scale.AS_SAID);

    Ledgers(ReadingSession session, Studying studying, Verdicts verdicts, Background background, Words words) {
        this.session = session;
        this.studying = studying;
        this.verdicts = verdicts;
        this.background = background;
        this.words = words;
        say = new FigureText(words);
    }

    /** In what all values are told, in both ledgers. */
    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    Choice<Scale> scaleSwitch(String id) {
        Choice<Scale> choice = new Choice<>(id, words, "margin.scale", one -> words.get("margin.scale."
                + one.printed()), List.of(Scale.values()));
        choice.valueProperty().bindBidirectional(scale);
        return choice;
    }

    FigureText say() {
        return say;
    }

    /** One line a figure: as said, in the other language, value, change, check. */
    LedgerTable brief(String id) {
        LedgerTable table = make(id);
        table.getStyleClass().add("brief");
        table.add(column(), "said", width -> width > NARROW ? width * 0.35 : width * 0.47,
                c -> new FigureCell("figure-said", Pos.CENTER_LEFT, Figure::shown).in(this::languages));
        table.add(column(), "other", width -> width > NARROW ? width * 0.21 : 0,
                c -> new FigureCell("figure-other", Pos.CENTER_LEFT,
                        figure -> figure.said().isEmpty() ? "" : figure.other()).in(one -> languages(one).reversed()));
        table.add(column(), "value", width -> width > NARROW ? width * 0.24 : width * 0.31,
                c -> new FigureCell("figure-value", Pos.CENTER_RIGHT, this::value));
        table.add(column(), "change", width -> width * 0.14,
                c -> new FigureCell("figure-change", Pos.CENTER_RIGHT, say::marks));
        table.add(column(), "state", width -> 22.0, c -> new StateCell(words, this::state));
        return table;
    }

    /** Two lines a figure, and who says it in which part of the call. */
    LedgerTable full(String id) {
        LedgerTable table = make(id);
        table.getStyleClass().add("full");
        table.add(sorted(Order.PLACE), "place", width -> PLACE, c -> new FigureCell("figure-place", Pos.CENTER_LEFT,
                figure -> Integer.toString(figure.segment())));
        table.add(sorted(Order.SAID), "said", width -> (width - PLACE - CHECK) * (width > NARROW ? 0.41 : 0.55),
                c -> new FigureCell("figure-said", Pos.CENTER_LEFT, Figure::shown).under("figure-other",
                        figure -> figure.said().isEmpty() ? "" : figure.other()).in(this::languages));
        table.add(sorted(Order.SIZE), "value", width -> (width - PLACE - CHECK) * (width > NARROW ? 0.29 : 0.45),
                c -> new FigureCell("figure-value", Pos.CENTER_RIGHT, this::value).under("figure-change", say::marks));
        table.add(sorted(Order.SPEAKER), "speaker", width -> width > NARROW ? (width - PLACE - CHECK) * 0.30 : 0,
                c -> new FigureCell("figure-speaker", Pos.CENTER_LEFT, this::speaker).under("figure-section",
                        figure -> words.get("margin.section." + figure.section().name()
                                .toLowerCase(java.util.Locale.ROOT))));
        table.add(sorted(Order.CHECK), "state", width -> CHECK, c -> new StateCell(words, this::state));
        return table;
    }

    private LedgerTable make(String id) {
        LedgerTable table = new LedgerTable(id, words, say);
        table.setOnGo(figure -> session.goTo(figure.segment()));
        scale.subscribe(table::refresh);
        words.languageProperty().subscribe(table::refresh);
        verdicts.allProperty().subscribe(table::refresh);
        return table;
    }

    private static TableColumn<Figure, Figure> column() {
        TableColumn<Figure, Figure> column = new TableColumn<>();
        column.setSortable(false);
        return column;
    }

    private TableColumn<Figure, Figure> sorted(Order order) {
        TableColumn<Figure, Figure> column = new TableColumn<>();
        column.textProperty().bind(words.of("margin.head." + order.printed()));
        column.setUserData(order);
        return column;
    }

    /** The languages of the words shown and of their counterpart, as the style sheet names them. */
    private List<String> languages(Figure figure) {
        List<String> styles = studying.studyProperty().get().map(study -> study.call().languages()).orElse(List.of())
                .stream().map(Typography::style).toList();
        return styles.isEmpty() ? List.of("", "")
                : List.of(figure.said().isEmpty() ? styles.getLast() : styles.getFirst(), styles.getLast());
    }

    private String value(Figure figure) {
        return say.brief(figure.quantity(), scale.get());
    }

    private CheckState state(Figure figure) {
        return CheckState.of(figure, verdicts.allProperty().get());
    }

    private String speaker(Figure figure) {
        return studying.people().name(figure.speaker());
    }

    /** Sifts and sorts in the background, then shows; the newest wish wins. */
    Optional<Job> fill(LedgerTable table, Sieve sieve, Optional<Comparator<Figure>> order, Optional<Job> before) {
        before.ifPresent(Job::stop);
        Optional<Study> study = studying.studyProperty().get();
        if (study.isEmpty()) {
            table.filledProperty().set(false);
            table.show(List.of());
            return Optional.empty();
        }
        List<Figure> all = study.get().figures();
        Map<String, Verdict> decided = verdicts.allProperty().get();
        return Optional.of(background.run(progress -> {
            var sifted = all.stream().filter(figure -> sieve.lets(figure, decided));
            return order.map(sifted::sorted).orElse(sifted).toList();
        }, figures -> {
            table.show(figures);
            table.filledProperty().set(true);
        }));
    }
}
