package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
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

/** An analyst of shipping makes a topic of ferries. */
@ExtendWith(ApplicationExtension.class)
class TopicsSheetTest {

    private static final String CALL = """
            Operator
            Operator
            Welcome to the Fjord Shipping third quarter 2023 earnings call.
            歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            The ferries were full.
            渡輪客滿。
            We sold two car-carriers.
            我們賣了兩艘渡船。
            It was no ferry tale.
            這並非童話。
            Capital expenditure was low.
            資本支出很低。
            """;

    private final WindowRobot robot = new WindowRobot();
    private final ReadingSession session = new ReadingSession();
    private final Words words = new Words(Language.ENGLISH);
    private final Notices notices = new Notices(words);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(failures::add);

    @TempDir
    private Path home;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(home.resolve("call.txt"), CALL);
        robot.interact(() -> {
            OwnTopics topics = new OwnTopics(home);
            FindView view = new FindView(session, words, background, notices, topics,
                    new OwnLibrary(home, background, topics, failures::add), new SearchesFile(home),
                    new Finder.Waits(Duration.millis(1), 0, Duration.millis(1)));
            Actions actions = new Actions();
            view.offer(actions, new Controls(actions, words));
            Scene scene = new Scene(new StackPane(new BorderPane(null, view.field(), null, null, null), view.sheet(),
                    view.topics()), 980, 760);
            scene.getStylesheets().add(Theme.LIGHT.palette());
            actions.listen(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        var call = new TranscriptReader().read(file, Progress.NONE);
        robot.interact(() -> session.open(file, call));
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aNewTopicFindsItsWordsInTheOpenCallAtOnce() throws Exception {
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("ferries"));
        await(() -> lit().equals(List.of(1, 3)));

        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> list().getItems().size() > 40);
        press("#topics-new");
        fill("#topic-name-en", "Ferries");
        fill("#topic-name-zh-Hant", "渡輪");
        fill("#topic-english", "ferry; car carrier");
        fill("#topic-traditional", "渡輪");
        fill("#topic-simplified", "渡船");
        fill("#topic-excluded", "ferry tale");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> said().startsWith("Saved;"));

        await(() -> lit().equals(List.of(1, 2)));
        assertThat(home.resolve("topics.txt")).hasContent("""
                [ferries]
                name: Ferries; 渡輪; Ferries
                en: ferry; car carrier
                zh: 渡輪; 渡船
                not: ferry tale
                """);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#topics-sheet").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("渡轮"));
        await(() -> lit().equals(List.of(1, 2)));
    }

    @Test
    void wordsAreAddedToATopicThatComesWithTheProgramAndTakenBack() throws Exception {
        robot.interact(() -> robot.lookup("#find-text").<TextField>query().setText("capex"));
        await(() -> lit().equals(List.of(4)));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> list().getItems().size() > 40);
        choose("capex");
        fill("#topic-english", "car carrier; *");
        press("#topics-save");
        await(() -> said().equals("Saved without what can’t be searched for: *"));
        await(() -> lit().equals(List.of(2, 4)));

        assertThat(list().getSelectionModel().getSelectedItem().topic().id()).isEqualTo("capex");
        press("#topics-remove");
        await(() -> said().startsWith("Removed"));
        await(() -> lit().equals(List.of(4)));
        assertThat(home.resolve("topics.txt")).isEmptyFile();
    }

    @Test
    void aFileThatCannotBeReadIsSetAsideAndSaid() throws Exception {
        byte[] big5 = "[ferries]\nzh: 渡輪\n".getBytes(Charset.forName("Big5"));
        Files.write(home.resolve("topics.txt"), big5);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> list().getItems().size() > 40);
        choose("capex");
        fill("#topic-english", "yard");
        press("#topics-save");
        await(() -> said().startsWith("Saved. The file that was there could not be read"));
        Path aside = Path.of(said().replaceAll(".* kept as (.*)\\.$", "$1"));
        assertThat(Files.readAllBytes(aside)).isEqualTo(big5);
    }

    @Test
    void aTopicWithoutWordsIsNotSaved() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> list().getItems().size() > 40);
        press("#topics-new");
        fill("#topic-name-en", "Ferries");
        press("#topics-save");
        assertThat(said()).startsWith("A topic needs a name and at least one word");
        assertThat(home.resolve("topics.txt")).doesNotExist();
    }

    private void choose(String id) {
        robot.interact(() -> list().getSelectionModel().select(list().getItems().stream()
                .filter(choice -> choice.topic().id().equals(id)).findFirst().orElseThrow()));
    }

    private void fill(String id, String text) {
        robot.interact(() -> robot.lookup(id).<TextInputControl>query().setText(text));
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    private String said() {
        return robot.lookup("#topics-said").<Label>query().getText();
    }

    private ListView<TopicChoice> list() {
        return robot.lookup("#topics-list").query();
    }

    private List<Integer> lit() {
        return session.marksProperty().get().getOrDefault(Layer.HITS, List.of()).stream()
                .map(mark -> mark.segment()).distinct().toList();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
