package org.diglot.ui.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.search.CallIndex;
import org.diglot.settings.SearchesFile;
import org.diglot.terms.Folding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Words;

/**
 * How long it takes from a key to the pulse that shows the hits, key by key, in the open call and in a library:
 * {@code FindBench HOME}, where {@code HOME/library/index} is an index. It is held by this process, so that the window
 * reads it as it stands.
 */
public final class FindBench extends Application {

    private static final List<String> TYPED = List.of("capex", "share repurchase", "quarter", "回購", "資本支出", ">10bn",
            "cloud AND margin", "speaker:xu growth", "人工智慧");
    private static final int ROUNDS = 4;

    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();
    private final ReadingSession session = new ReadingSession();
    private final Background background = new Background(Throwable::printStackTrace);
    private final Random random = new Random(3);
    private final List<Double> times = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private CallIndex held;
    private OwnLibrary library;
    private FindView view;
    private TextField field;
    private ObservableValue<String> answered;
    private long pressed;
    private boolean arrived;
    private int key;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) throws Exception {
        Path home = Path.of(getParameters().getRaw().getFirst());
        OwnTopics topics = new OwnTopics(home);
        held = CallIndex.open(home.resolve("library/index"), Folding.standard(), topics.now(), new QuantityReader());
        own(home.resolve("library/calls"));
        library = new OwnLibrary(home, background, topics, Throwable::printStackTrace);
        Words words = new Words(Language.ENGLISH);
        view = new FindView(session, words, background, new Notices(words), topics, library, new SearchesFile(home));
        Actions actions = new Actions();
        view.offer(actions, new Controls(actions, words));
        Scene scene = new Scene(new StackPane(new BorderPane(null, view.field(), null, null, null), view.sheet()), 1000, 900);
        scene.getStylesheets().add(Theme.LIGHT.palette());
        actions.listen(scene);
        scene.addPostLayoutPulseListener(this::painted);
        stage.setScene(scene);
        stage.show();
        field = (TextField) scene.lookup("#find-text");
        Transcript call = new TranscriptReader().read(Path.of(System.getProperty("sample")), Progress.NONE);
        session.open(null, call);
        for (int round = 0; round < ROUNDS; round++) {
            TYPED.forEach(query -> {
                keys.add("");
                query.chars().forEach(one -> keys.add(Character.toString(one)));
            });
        }
        hand.schedule(() -> Platform.runLater(() -> begin("the open call", view.finder().answerProperty()
                .map(Answer::query))), 3, TimeUnit.SECONDS);
    }

    /** The library must own what stands in the index; of the originals no more is asked than that they are there. */
    private void own(Path calls) throws Exception {
        for (String hash : held.calls()) {
            Path original = Files.createDirectories(calls.resolve(hash).resolve("original")).resolve("call.txt");
            Files.writeString(original, "");
            Files.writeString(calls.resolve(hash).resolve("about.txt"), "Company\nQ1 2024\n");
        }
    }

    private void begin(String where, ObservableValue<String> query) {
        answered = query;
        answered.addListener((property, before, now) -> arrive(now));
        times.clear();
        key = 0;
        press(where);
    }

    private void arrive(String query) {
        arrived |= !query.isEmpty() && query.equals(field.getText().strip());
    }

    private void press(String where) {
        if (key == keys.size()) {
            tell(where);
            if (view.everywhere().onProperty().get()) {
                end();
            } else {
                view.everywhere().onProperty().set(true);
                hand.schedule(() -> Platform.runLater(() -> begin("the library", view.everywhere().spreadProperty()
                        .map(Spread::query))), 10, TimeUnit.SECONDS);
            }
            return;
        }
        String next = keys.get(key++);
        arrived = false;
        pressed = 0;
        if (next.isEmpty()) {
            field.clear();
        } else {
            pressed = System.nanoTime();
            field.end();
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_TYPED, next, "", KeyCode.UNDEFINED, false, false, false, false));
        }
        hand.schedule(() -> Platform.runLater(() -> press(where)), 120_000 + random.nextInt(50_000), TimeUnit.MICROSECONDS);
    }

    private void painted() {
        if (arrived && pressed > 0) {
            times.add((System.nanoTime() - pressed) / 1e6);
            pressed = 0;
        }
    }

    private void tell(String where) {
        long asked = keys.stream().filter(one -> !one.isBlank()).count();
        List<Double> sorted = times.stream().sorted().toList();
        String what = "Key to shown hits in " + where + ", %d keys".formatted(sorted.size()) + ": ";
        line(what + "median", sorted.get(sorted.size() / 2), "one frame", 1000.0 / 60);
        line(what + "p99", sorted.get(sorted.size() * 99 / 100), "the most it may take", 50);
        System.err.printf(Locale.ROOT, "%s: %d of %d keys answered%n", where, times.size(), asked);
    }

    private static void line(String what, double value, String against, double base) {
        System.out.println(String.join("\t", "line", what, Double.toString(value), "ms", against, Double.toString(base)));
    }

    private void end() {
        hand.shutdown();
        library.shut();
        Platform.exit();
        System.exit(0);
    }
}
