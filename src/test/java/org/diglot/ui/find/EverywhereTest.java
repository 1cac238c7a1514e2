package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.reading.TranscriptReader;
import org.diglot.settings.SearchesFile;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Layer;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.WindowRobot;
import org.diglot.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The search over a library of three calls, one of which is open. */
@ExtendWith(ApplicationExtension.class)
class EverywhereTest {

    private static final String CALL = """
            Operator
            Operator
            Welcome to the %s %s quarter 2023 earnings call.
            歡迎參加 %s 2023 年財報電話會議。
            Siri Berg - CFO
            Siri Berg - CFO
            """;
    private static final String CAPEX = "Capital expenditure will rise.\n資本支出將會增加。\n";
    private static final String OTHER = "Costs are lower.\n成本下降。\n";

    private final WindowRobot robot = new WindowRobot();
    private final ReadingSession session = new ReadingSession();
    private final Words words = new Words(Language.ENGLISH);
    private final Notices notices = new Notices(words);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(failures::add);

    @TempDir
    private Path folder;
    private Stage stage;
    private OwnLibrary library;
    private FindView view;
    private Path open;

    @BeforeEach
    void open() throws Exception {
        open = call("Nordlys", "first", CAPEX + OTHER);
        List<Path> files = List.of(open, call("Nordlys", "second", OTHER + CAPEX + CAPEX.replace("rise", "fall")),
                call("Bakehus", "first", CAPEX));
        call("Tomheim", "first", OTHER);
        robot.interact(() -> {
            OwnTopics topics = new OwnTopics(folder.resolve("home"));
            library = new OwnLibrary(folder.resolve("home"), background, topics, failures::add);
            view = new FindView(session, words, background, notices, topics, library,
                    new SearchesFile(folder.resolve("home")), new Finder.Waits(Duration.millis(1), 0, Duration.millis(1)));
            Actions actions = new Actions();
            view.offer(actions, new Controls(actions, words));
            view.setOnOpen(this::show);
            Scene scene = new Scene(new StackPane(new BorderPane(null, view.field(), null, null, null), view.sheet()),
                    900, 700);
            scene.getStylesheets().add(Theme.LIGHT.palette());
            actions.listen(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            library.add(files, added -> { });
            show(open, 0);
        });
        await(() -> library.callsProperty().get().size() == 3 && library.workProperty().get() == null);
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            library.shut();
            stage.close();
        });
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void allCallsAreAskedAndWhatIsFoundStandsByCall() throws TimeoutException {
        askEverywhere("資本支出");

        await(() -> count().equals("4 in 3 calls"));
        assertThat(rows()).containsExactly("Bakehus first quarter 2023: 1", "1", "Nordlys first quarter 2023: 1", "1",
                "Nordlys second quarter 2023: 2", "2", "3");
    }

    @Test
    void aHeadNarrowsToItsCallAndWidensAgain() throws TimeoutException {
        askEverywhere("capex");
        await(() -> rows().size() == 7);
        robot.interact(() -> list().getSelectionModel().clearAndSelect(4));
        robot.interact(list()::requestFocus);
        robot.push(KeyCode.ENTER);
        await(() -> rows().size() == 3);
        assertThat(count()).isEqualTo("2 in 1 call");
        robot.interact(() -> robot.lookup("#find-call").<ToggleButton>query().fire());
        await(() -> rows().size() == 7);
    }

    @Test
    void aSentenceOfAnotherCallIsOpenedThereWithAllItsHitsLit() throws Exception {
        askEverywhere("capex");
        await(() -> rows().size() == 7);
        robot.interact(() -> list().getSelectionModel().clearAndSelect(6));
        robot.interact(list()::requestFocus);
        robot.push(KeyCode.ENTER);

        await(() -> session.transcriptProperty().get().period().startsWith("second"));
        await(() -> lit().equals(List.of(2, 3)));
        assertThat(session.currentProperty().get()).isEqualTo(3);
        assertThat(field().getText()).isEqualTo("capex");
        robot.push(KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(2);
    }

    @Test
    void whatIsTypedForgetsTheCallThatWasOpenBefore() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field().setText("capex"));
        await(() -> lit().equals(List.of(1)));
        robot.interact(() -> show(library.callsProperty().get().getFirst().call().file(), 0));
        await(() -> session.transcriptProperty().get().company().equals("Bakehus"));
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void whatIsAddedMeanwhileIsFoundWithoutAskingAgain() throws Exception {
        askEverywhere("capital");
        await(() -> count().equals("4 in 3 calls"));
        Path late = call("Fjord", "third", CAPEX);
        robot.interact(() -> library.add(List.of(late), added -> { }));
        await(() -> count().equals("5 in 4 calls"));
        robot.interact(library::undo);
        await(() -> count().equals("4 in 3 calls"));
    }

    @Test
    void aChartMayAskForTheSentencesOfOneCall() throws TimeoutException {
        String call = library.callsProperty().get().getFirst().call().sha256();
        robot.interact(() -> view.showIn("topic:capex", call));
        await(() -> rows().equals(List.of("Bakehus first quarter 2023: 1", "1")));
        assertThat(robot.lookup("#find-results").query().isVisible()).isTrue();
    }

    @Test
    void theSpeakersOfAllCallsNarrowThem() throws TimeoutException {
        askEverywhere("quarter OR capex");
        await(() -> count().equals("7 in 3 calls"));
        robot.interact(() -> robot.lookup("#find-speaker-Siri-Berg").<ToggleButton>query().fire());
        await(() -> count().equals("4 in 3 calls"));
        robot.interact(() -> robot.lookup("#find-speaker-Siri-Berg").<ToggleButton>query().fire());
        await(() -> count().equals("7 in 3 calls"));
    }

    private void askEverywhere(String query) {
        robot.push(KeyCode.SHIFT, KeyCode.F4);
        assertThat(field().isFocused()).isTrue();
        robot.interact(() -> field().setText(query));
    }

    private void show(Path file, int segment) {
        try {
            session.open(file, new TranscriptReader().read(file, Progress.NONE));
            session.goTo(segment);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private Path call(String company, String quarter, String said) throws IOException {
        Path file = folder.resolve(company + "-" + quarter + ".txt");
        return Files.writeString(file, CALL.formatted(company, quarter, company) + said);
    }

    private List<String> rows() {
        return list().getItems().stream().map(row -> switch (row) {
            case ResultRow.Head(var call, int count, boolean alone, boolean bare) ->
                    call.company() + " " + call.period() + ": " + count;
            case ResultRow.Sentence(Found found, var call) -> String.valueOf(found.segment());
        }).toList();
    }

    private List<Integer> lit() {
        return session.marksProperty().get().getOrDefault(Layer.HITS, List.of()).stream()
                .map(mark -> mark.segment()).distinct().toList();
    }

    private ListView<ResultRow> list() {
        return robot.lookup("#find-list").query();
    }

    private TextField field() {
        return robot.lookup("#find-text").query();
    }

    private String count() {
        return robot.lookup("#find-count").<Label>query().getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
