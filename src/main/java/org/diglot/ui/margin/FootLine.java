package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.ui.Words;

/** What was found, in a line: how many figures agree, and what does not; each part leads to its list. */
final class FootLine extends HBox {

    /** Kinds that are named; the rest is one part. */
    private static final int NAMED = 3;

    private final Studying studying;
    private final Verdicts verdicts;
    private final Words words;
    private final Consumer<CheckState> figures;
    private final Consumer<Optional<Finding.Kind>> checks;

    /** @param figures leads to the figures in a state; @param checks to the findings of a kind, or all */
    FootLine(Studying studying, Verdicts verdicts, Words words, Consumer<CheckState> figures,
             Consumer<Optional<Finding.Kind>> checks) {
        this.studying = studying;
        this.verdicts = verdicts;
        this.words = words;
        this.figures = figures;
        this.checks = checks;
        getStyleClass().add("found-line");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        studying.studyProperty().subscribe(this::fill);
        verdicts.allProperty().subscribe(this::fill);
        words.languageProperty().subscribe(this::fill);
        studying.progressProperty().subscribe(this::fill);
    }

    private void fill() {
        Optional<Study> study = studying.studyProperty().get();
        if (study.isEmpty()) {
            double done = studying.progressProperty().get();
            Label reading = new Label(words.get("margin.readingNow", Math.round(Math.max(0, done) * 100)));
            getChildren().setAll(done >= 0 && done < 1 ? List.of(reading) : List.of());
        } else {
            getChildren().setAll(study.get().inTwoLanguages() ? parts(study.get())
                    : List.of(new Label(words.get("margin.oneLanguage"))));
        }
    }

    private List<Button> parts(Study study) {
        Map<String, Verdict> all = verdicts.allProperty().get();
        long agree = study.figures().stream().filter(Figure::notable)
                .filter(figure -> CheckState.of(figure, all) == CheckState.AGREES).count();
        List<Button> parts = new ArrayList<>();
        parts.add(part("✓", words.get("margin.foot.agree", agree), "good", () -> figures.accept(CheckState.AGREES)));
        Map<Finding.Kind, List<Finding>> kinds = new EnumMap<>(Finding.Kind.class);
        study.findings().stream().filter(found -> all.get(found.id()) != Verdict.NOT_AN_ERROR).map(Found::finding)
                .forEach(one -> kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        List<Map.Entry<Finding.Kind, List<Finding>>> worst = kinds.entrySet().stream().sorted(
                java.util.Comparator.comparing((Map.Entry<Finding.Kind, List<Finding>> entry) -> severity(entry.getValue()))
                        .thenComparing(entry -> -entry.getValue().size())).toList();
        worst.stream().limit(NAMED).forEach(entry -> parts.add(part(sign(severity(entry.getValue())),
                words.get("margin.foot." + entry.getKey().printed(), entry.getValue().size()),
                style(severity(entry.getValue())), () -> checks.accept(Optional.of(entry.getKey())))));
        int more = worst.stream().skip(NAMED).mapToInt(entry -> entry.getValue().size()).sum();
        if (more > 0) {
            parts.add(part("", words.get("margin.foot.more", more), "note", () -> checks.accept(Optional.empty())));
        }
        return parts;
    }

    private static Finding.Severity severity(List<Finding> some) {
        return some.stream().map(Finding::severity).min(Finding.Severity::compareTo).orElseThrow();
    }

    private static String sign(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "▲";
            case WARNING -> "●";
            case NOTE -> "○";
        };
    }

    private static String style(Finding.Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Button part(String sign, String text, String style, Runnable lead) {
        Button part = new Button((sign + " " + text).strip());
        part.getStyleClass().setAll("button", "found-part", style);
        part.setMinWidth(USE_PREF_SIZE);
        part.setAccessibleText(text);
        Tooltip tooltip = new Tooltip(words.get("margin.foot.show", text));
        part.setTooltip(tooltip);
        part.setOnAction(event -> lead.run());
        return part;
    }

    /** A part is shown whole or not at all; the first ones matter most. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getManagedChildren().forEach(part -> part.setVisible(part.getBoundsInParent().getMaxX() <= getWidth() + 1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
