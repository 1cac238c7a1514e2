package org.diglot.ui.quoting;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.diglot.quotes.TemplateProblem;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Words;

/** The first quotes as they will be written, made in the background a moment after each change of a wish. */
final class Preview extends VBox {

    private static final Duration PAUSE = Duration.millis(80);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Background background;
    private final Compiling compiling;
    private final Words words;
    private final Label about = new Label();
    private final TextArea text = new TextArea();
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private Optional<Job> job = Optional.empty();

    Preview(Background background, Compiling compiling, Words words) {
        this.background = background;
        this.compiling = compiling;
        this.words = words;
        getStyleClass().add("export-preview");
        about.setId("export-about");
        about.getStyleClass().add("panel-note");
        about.setWrapText(true);
        text.setId("export-preview");
        text.setEditable(false);
        text.setWrapText(true);
        text.accessibleTextProperty().bind(words.of("export.preview"));
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().setAll(about, text);
    }

    void show(Batch batch, Wish wish) {
        job.ifPresent(Job::stop);
        soon.setOnFinished(_ -> job = Optional.of(background.run(
                progress -> Exporting.preview(compiling.of(batch, wish, progress), wish),
                said -> say(said, wish), this::fail)));
        soon.playFromStart();
    }

    private void say(String said, Wish wish) {
        pseudoClassStateChanged(WRONG, false);
        about.setText(words.get(Exporting.isOnlyWords(wish.target()) ? "export.previewWords" : "export.preview"));
        text.setText(said);
        text.setScrollTop(0);
    }

    private void fail(Throwable failure) {
        pseudoClassStateChanged(WRONG, true);
        about.setText(failure instanceof TemplateProblem problem ? sentence(problem, words)
                : words.get("export.noPreview", String.valueOf(failure.getMessage())));
        text.clear();
    }

    static String sentence(TemplateProblem problem, Words words) {
        return words.get("export.templateProblem", Integer.toString(problem.line()), Integer.toString(problem.column()),
                words.get("export.problem." + problem.kind().name(), problem.name()));
    }
}
