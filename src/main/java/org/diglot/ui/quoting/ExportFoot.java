package org.diglot.ui.quoting;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.diglot.quotes.TemplateProblem;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Words;

/** Writes the export: what stands in the way, how far it is, and the buttons. */
final class ExportFoot extends HBox {

    /** What is to be written where. */
    private record Errand(Batch batch, Wish wish, Path file) {
    }

    /** What was written. */
    record Written(int quotes, int left, Path file) {
    }

    private final Background background;
    private final Compiling compiling;
    private final Words words;
    private final Consumer<Written> done;
    private final Label said = new Label();
    private final Button replace = new Button();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop = new Button();
    private final Button export = new Button();
    private Optional<Errand> asked = Optional.empty();
    private Optional<Job> running = Optional.empty();

    /**
     * @param start asks where to write and begins
     * @param close shuts the sheet
     */
    ExportFoot(Background background, Compiling compiling, Words words, Runnable start, Runnable close,
               Consumer<Written> done) {
        this.background = background;
        this.compiling = compiling;
        this.words = words;
        this.done = done;
        getStyleClass().add("export-foot");
        setAlignment(Pos.CENTER_RIGHT);
        said.setId("export-said");
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        progress.accessibleTextProperty().bind(words.of("export.progress"));
        Button shut = new Button();
        button(replace, "export-replace", "export.replace", () -> asked.ifPresent(errand -> write(errand, true)));
        button(stop, "export-stop", "export.stop", this::stop);
        button(shut, "export-close", "export.close", close);
        button(export, "export-write", "export.write", start);
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        getChildren().setAll(said, replace, progress, stop, shut, export);
        for (Node node : List.of(replace, progress, stop)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        rest("");
    }

    private void button(Button button, String id, String key, Runnable run) {
        button.setId(id);
        button.textProperty().bind(words.of(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
    }

    /** @param chosen by the person; without an ending, it gets that of what is written */
    void write(Batch batch, Wish wish, Path chosen) {
        Path file = named(chosen.toAbsolutePath(), wish.target().extension());
        Errand errand = new Errand(batch, wish, file);
        if (Files.exists(file) && !file.equals(chosen.toAbsolutePath())) {
            ask(errand);
        } else {
            write(errand, true);
        }
    }

    private void ask(Errand errand) {
        rest(words.get("export.exists", errand.file().getFileName().toString()));
        asked = Optional.of(errand);
        replace.setVisible(true);
        replace.requestFocus();
    }

    private static Path named(Path file, String extension) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension) ? file
                : file.resolveSibling(name + "." + extension);
    }

    private void write(Errand errand, boolean over) {
        rest("");
        export.setDisable(true);
        Job job = background.run(watch -> {
            var quotes = compiling.of(errand.batch(), errand.wish(), watch);
            Exporting.write(quotes, errand.wish(), errand.file(), over, watch);
            return new Written(quotes.quotes().size(), quotes.orphans().size(), errand.file());
        }, this::written, failure -> fail(errand, failure));
        progress.setVisible(true);
        stop.setVisible(true);
        progress.progressProperty().bind(job.progressProperty());
        running = Optional.of(job);
    }

    private void written(Written what) {
        rest("");
        done.accept(what);
    }

    private void fail(Errand errand, Throwable failure) {
        rest(switch (failure) {
            case TemplateProblem problem -> Preview.sentence(problem, words);
            case FileAlreadyExistsException _ -> "";
            default -> words.get("export.failed", errand.file().toString(), String.valueOf(failure.getMessage()));
        });
        if (failure instanceof FileAlreadyExistsException) {
            ask(errand);
        }
    }

    /** Ends what is being written; the file stays as it was. */
    void stop() {
        running.ifPresent(Job::stop);
        rest("");
    }

    private void rest(String sentence) {
        running = Optional.empty();
        asked = Optional.empty();
        progress.progressProperty().unbind();
        progress.setVisible(false);
        stop.setVisible(false);
        replace.setVisible(false);
        export.setDisable(false);
        said.setText(sentence);
    }
}
