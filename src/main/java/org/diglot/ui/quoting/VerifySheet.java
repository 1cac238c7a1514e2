package org.diglot.ui.quoting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.quotes.Doubt;
import org.diglot.quotes.UnreadableExport;
import org.diglot.quotes.Verdict;
import org.diglot.quotes.Verifier;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Background;
import org.diglot.ui.Job;
import org.diglot.ui.Overlay;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** Reads an exported document back and shows each quote that doesn't stand in the call, with what stands there. */
final class VerifySheet extends Overlay {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 560;

    private final Words words;
    private final Background background;
    private final Asker asker;
    private final ReadingSession session;
    private final List<Path> further = new ArrayList<>();
    private Optional<Path> verified = Optional.empty();
    private final Label said = new Label();
    private final ListView<Doubt> list = new ListView<>();
    private final Button other = new Button();
    private final Button more = new Button();
    private Optional<Job> job = Optional.empty();

    VerifySheet(Words words, Background background, Asker asker, ReadingSession session) {
        super("verify-sheet", "verify.title", words);
        this.words = words;
        this.background = background;
        this.asker = asker;
        this.session = session;
        createView();
        words.languageProperty().subscribe(list::refresh);
        setOnDragOver(this::over);
        setOnDragDropped(this::drop);
    }

    private void createView() {
        said.setId("verify-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("verify-doubts");
        list.getStyleClass().addAll("panel-list", "doubt-list");
        list.accessibleTextProperty().bind(words.of("verify.doubts"));
        list.setCellFactory(_ -> new DoubtCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        other.setId("verify-other");
        other.textProperty().bind(words.of("verify.other"));
        other.setOnAction(_ -> ask());
        more.setId("verify-further");
        more.textProperty().bind(words.of("verify.further"));
        more.setOnAction(_ -> addSource());
        Button done = new Button();
        done.setId("verify-done");
        done.textProperty().bind(words.of("quotes.done"));
        done.setOnAction(_ -> shut());
        HBox foot = new HBox(more, other, done);
        foot.getStyleClass().add("export-foot");
        foot.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        VBox content = new VBox(said, list, foot);
        content.getStyleClass().add("export");
        fill(WIDTH, HEIGHT, content);
    }

    /** Asks for the document. */
    void ask() {
        asker.ask(words.get("verify.ask")).ifPresent(this::verify);
    }

    /** Another transcript that the document may quote: it counts until the window is gone. */
    private void addSource() {
        asker.ask(words.get("verify.askFurther")).ifPresent(file -> {
            further.add(file);
            verified.ifPresent(this::verify);
        });
    }

    void verify(Path document) {
        job.ifPresent(Job::stop);
        list.getItems().clear();
        verified = Optional.of(document);
        String name = document.getFileName().toString();
        Transcript open = session.transcriptProperty().get();
        Path file = session.fileProperty().get();
        List<Path> others = List.copyOf(further);
        said.setText(words.get("verify.reading", name));
        open(other);
        job = Optional.of(background.run(progress -> {
            List<Transcript> calls = new ArrayList<>(List.of(open));
            SourceCalls.of(open, file, progress).ifPresent(calls::add);
            for (Path one : others) {
                calls.add(new TranscriptReader().read(one, progress));
            }
            return new Verifier(calls).verify(Files.readAllBytes(document), progress);
        }, verdict -> show(name, verdict), failure -> fail(name, failure)));
    }

    private void show(String name, Verdict verdict) {
        long doubted = verdict.doubts().stream().map(Doubt::quote).filter(quote -> quote > 0).distinct().count();
        said.setText(verdict.doubts().isEmpty() ? words.get("verify.stands", verdict.quotes(), name)
                : words.get("verify.doubted", doubted, verdict.quotes(), name));
        list.getItems().setAll(verdict.doubts());
        if (!verdict.doubts().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private void fail(String name, Throwable failure) {
        if (failure instanceof UnreadableTranscript source) {
            further.removeIf(file -> source.file().endsWith(file.getFileName().toString()));
        }
        said.setText(words.get(failure instanceof UnreadableExport ? "verify.noExport" : "verify.unreadable", name,
                String.valueOf(failure.getMessage())));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> verify(file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }

    /** One doubt: the quote it is of, and what is wrong. */
    private final class DoubtCell extends ListCell<Doubt> {

        private final Label quote = new Label();
        private final Label what = new Label();
        private final VBox both = new VBox(quote, what);

        DoubtCell() {
            getStyleClass().add("doubt-cell");
            quote.getStyleClass().add("quote-speaker");
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            both.getStyleClass().add("doubt-body");
        }

        @Override
        protected void updateItem(Doubt doubt, boolean empty) {
            super.updateItem(doubt, empty);
            setGraphic(empty || doubt == null ? null : both);
            if (!empty && doubt != null) {
                quote.setText(doubt.quote() > 0 ? words.get("verify.quote", Integer.toString(doubt.quote()))
                        : words.get("verify.document"));
                what.setText(doubt.what(words.languageProperty().get()));
                setAccessibleText(quote.getText() + ". " + what.getText());
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = (width > 0 ? width : getListView() == null ? WIDTH : getListView().getWidth() - 12)
                    - snappedLeftInset() - snappedRightInset();
            return isEmpty() ? super.computePrefHeight(width)
                    : snappedTopInset() + both.prefHeight(room) + snappedBottomInset();
        }
    }
}
