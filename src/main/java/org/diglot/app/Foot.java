package org.diglot.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Controls;
import org.diglot.ui.Job;
import org.diglot.ui.MachineTranslation;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** The truth in a line: at the left what was found, at the right what the text is; between them what is being read. */
final class Foot extends HBox {

    /** As its style sheet has it. */
    static final double HEIGHT = 28;

    private final HBox parts = new HBox();
    private final HBox reading;

    Foot(ReadingSession session, Opening opening, Controls controls, Words words) {
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER_LEFT);
        parts.getStyleClass().add("foot-parts");
        parts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setMinWidth(0);
        reading = reading(opening, controls, words);
        getChildren().setAll(parts, reading, truth(session, words));
        parts.getChildren().addAll(extent(session, words), new OddLines(session, words));
    }

    /** Where the lists are told of: each part a link to one. */
    HBox parts() {
        return parts;
    }

    private static Label extent(ReadingSession session, Words words) {
        Label label = new Label();
        label.setId("extent");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(() -> {
            Transcript call = session.transcriptProperty().get();
            return call == null ? "" : words.get("foot.extent", call.turns().size(), call.segments().size());
        }, session.transcriptProperty(), words.languageProperty()));
        return label;
    }

    /** How the text was made and read, as far as the analyst should mistrust it. */
    private static Label truth(ReadingSession session, Words words) {
        Label label = new Label();
        label.setId("truth");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(Bindings.createStringBinding(() -> {
            Transcript call = session.transcriptProperty().get();
            if (call == null) {
                return "";
            }
            List<Language> made = MachineTranslation.made(call);
            String machine = made.isEmpty() ? ""
                    : words.get(made.getFirst().isChinese() ? "foot.machine" : "foot.machineEnglish");
            String charset = call.source().charset();
            String readAs = charset.equals("UTF-8") ? "" : words.get("foot.charset", charset);
            String aligned = isAligned(call) ? words.get("foot.aligned") : "";
            return Stream.of(readAs, machine, aligned).filter(one -> !one.isEmpty()).collect(Collectors.joining("   "));
        }, session.transcriptProperty(), words.languageProperty()));
        return label;
    }

    /** Repaired by hand, a call that came in two files is still paired by us, and one that was printed in pairs is not. */
    private static boolean isAligned(Transcript call) {
        return switch (call.alignment()) {
            case PRINTED -> false;
            case COMPUTED -> true;
            case EDITED -> call.segments().stream().anyMatch(one -> one.confidence() < 1);
        };
    }

    private static HBox reading(Opening opening, Controls controls, Words words) {
        Label name = new Label();
        name.textProperty().bind(Bindings.createStringBinding(
                () -> words.get("foot.reading", opening.readingProperty().get()),
                opening.readingProperty(), words.languageProperty()));
        ProgressBar bar = new ProgressBar();
        bar.accessibleTextProperty().bind(name.textProperty());
        bar.progressProperty().bind(opening.runningProperty().flatMap(Job::progressProperty).orElse(-1.0));
        Button stop = controls.button("file.stop", Feather.X);
        HBox box = new HBox(name, bar, stop);
        box.setId("reading");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("foot-parts");
        box.visibleProperty().bind(opening.runningProperty().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
