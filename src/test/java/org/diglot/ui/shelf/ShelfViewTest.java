package org.diglot.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.numbers.QuantityReader;
import org.diglot.search.CallIndex;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.WindowRobot;
import org.diglot.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The library of somebody who follows a shipping line and a bakery, driven with the keys. */
@ExtendWith(ApplicationExtension.class)
class ShelfViewTest {

    private static final String HEAD = """
            Operator
            Operator
            Welcome to the %s %s quarter %s earnings call.
            歡迎參加 %s %s 年第%s季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            """;
    private static final String CAPEX = "Our capital expenditure will rise.\n我們的資本支出將會增加。\n";
    private static final String WRONG = "Revenue was NOK 4.2 billion.\n收入為52億挪威克朗。\n";

    private final WindowRobot robot = new WindowRobot();
    private final ReadingSession session = new ReadingSession();
    private final Words words = new Words(Language.ENGLISH);
    private final Notices notices = new Notices(words);
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(failures::add);
    private final List<Path> opened = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private List<Path> chosen = List.of();

    @TempDir
    private Path folder;
    private Path home;
    private Stage stage;
    private OwnLibrary library;
    private ShelfView view;

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(() -> {
            library.shut();
            stage.close();
        });
        await(() -> !isHeld());
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void anEmptyShelfSaysWhatToDoNext() throws TimeoutException {
        show();
        await(() -> label("#shelf-nothing").getText().startsWith("Drop transcripts or folders here"));
        robot.interact(() -> words.speak(Language.CHINESE_SIMPLIFIED));
        assertThat(label("#shelf-nothing").getText()).startsWith("请将逐字稿或文件夹拖放到这里");
    }

    @Test
    void callsStandByCompanyAndInTheOrderOfTimeWithWhatIsWrongInThem() throws Exception {
        chosen = List.of(call("Fjord Shipping", "first", "2024", CAPEX), call("Fjord Shipping", "third", "2023", WRONG),
                call("Bakehus", "second", "2023", CAPEX));
        show();
        robot.push(KeyCode.INSERT);
        await(() -> rows().size() == 5 && allCounted());

        assertThat(rows()).containsExactly("Bakehus 1", "second quarter 2023 ✓", "Fjord Shipping 2",
                "third quarter 2023 ▲1", "first quarter 2024 ✓");
        assertThat(notices.shown().getFirst().sentence().getValue()).isEqualTo("3 calls were added to the library.");
        assertThat(Files.list(home.resolve("library/calls"))).hasSize(3);
    }

    @Test
    void aCallIsRemovedWithAKeyAndBroughtBackWithAnother() throws Exception {
        addTwo();
        robot.push(KeyCode.DELETE);
        await(() -> rows().size() == 2);
        assertThat(rows()).containsExactly("Fjord Shipping 1", "first quarter 2024 ✓");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows().isEmpty());
        assertThat(home.resolve("library/calls")).isEmptyDirectory();
    }

    @Test
    void enterOpensACallAndEscapeGoesBackToThePage() throws Exception {
        addTwo();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(opened).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).isEqualTo("Fjord Shipping-first-2024.txt");
            assertThat(file).startsWith(home.resolve("library")).hasContent(Files.readString(chosen.getFirst()));
        });
        assertThat(view.openProperty().get()).isFalse();
        robot.push(KeyCode.L);
        assertThat(view.openProperty().get()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(view.openProperty().get()).isFalse();
    }

    @Test
    void aBarOfTheChartIsAKeyAwayFromItsSentences() throws Exception {
        addTwo();
        await(() -> label("#shelf-sum").getText().startsWith("3 segments in 2 of 2 calls"));
        List<Button> bars = robot.lookup(".mention-bar").queryAllAs(Button.class).stream().toList();
        assertThat(bars).extracting(Button::getAccessibleText)
                .containsExactly("third quarter 2023: 1 segment", "first quarter 2024: 2 segments");

        robot.interact(bars.getFirst()::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        String hash = library.callsProperty().get().get(1).call().sha256();
        assertThat(shown).containsExactly("topic:capex " + hash);
    }

    @Test
    void theFilterLeavesWhatIsAskedForAndTheDownKeyGoesThere() throws Exception {
        addTwo();
        robot.interact(() -> robot.lookup("#shelf-filter").<TextField>query().requestFocus());
        robot.interact(() -> robot.lookup("#shelf-filter").<TextField>query().setText("fjord 2024"));
        assertThat(rows()).containsExactly("Fjord Shipping 1", "first quarter 2024 ✓");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        robot.interact(() -> robot.lookup("#shelf-filter").<TextField>query().setText("bakery"));
        assertThat(label("#shelf-nothing").getText()).startsWith("No call has these words");
    }

    @Test
    void whatIsNoTranscriptIsNamedAndTheRestIsAdded() throws Exception {
        Path broken = Files.write(folder.resolve("broken.txt"), new byte[0]);
        chosen = List.of(broken, call("Fjord Shipping", "first", "2024", CAPEX));
        show();
        robot.push(KeyCode.INSERT);
        await(() -> !notices.shown().isEmpty());
        assertThat(notices.shown().getFirst().sentence().getValue())
                .isEqualTo("1 call was added to the library. 1 file is no transcript: broken.txt.");
    }

    @Test
    void aFolderIsAddedWithEverythingInItOnce() throws Exception {
        call("Fjord Shipping", "first", "2024", CAPEX);
        call("Fjord Shipping", "third", "2023", CAPEX);
        chosen = List.of(folder.resolve("calls"));
        show();
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        await(() -> rows().size() == 3);
        robot.push(KeyCode.SHIFT, KeyCode.INSERT);
        await(() -> notices.shown().size() == 2);
        assertThat(notices.shown().getFirst().sentence().getValue()).isEqualTo("2 were there already.");
    }

    @Test
    void besideAnotherDiglotItIsReadAndNotChanged() throws Exception {
        addTwo();
        robot.interact(library::shut);
        await(() -> !isHeld());
        try (CallIndex other = CallIndex.open(home.resolve("library/index"), Folding.standard(), Topics.shipped(),
                new QuantityReader())) {
            assertThat(other.state()).isEqualTo(CallIndex.State.AS_LEFT);
            robot.interact(() -> stage.close());
            show();
            await(() -> label("#shelf-status").getText().startsWith("Another Diglot has the library open"));
            assertThat(rows()).hasSize(3);
            assertThat(robot.lookup("#shelf-remove").<Button>query().isDisabled()).isTrue();
            await(() -> label("#shelf-sum").getText().startsWith("3 segments in 2 of 2 calls"));
        }
        robot.push(KeyCode.ESCAPE).push(KeyCode.L);
        await(() -> !robot.lookup("#shelf-remove").<Button>query().isDisabled());
        assertThat(label("#shelf-status").getText()).isEmpty();
    }

    private boolean isHeld() throws IOException {
        try (CallIndex index = CallIndex.open(home.resolve("library/index"), Folding.standard(), Topics.shipped(),
                new QuantityReader())) {
            return index.state() == CallIndex.State.READ_ONLY;
        }
    }

    private void addTwo() throws Exception {
        chosen = List.of(call("Fjord Shipping", "first", "2024", CAPEX + CAPEX.replace("will", "may")),
                call("Fjord Shipping", "third", "2023", CAPEX));
        show();
        robot.push(KeyCode.INSERT);
        await(() -> rows().size() == 3 && allCounted() && library.workProperty().get() == null);
        robot.interact(() -> list().getSelectionModel().clearAndSelect(1));
        robot.interact(list()::requestFocus);
    }

    private void show() {
        home = folder.resolve("home");
        robot.interact(() -> {
            OwnTopics topics = new OwnTopics(home);
            library = new OwnLibrary(home, background, topics, failures::add);
            view = new ShelfView(library, topics, session, words, background, notices, new FilesAsker() {
                @Override
                public List<Path> askFiles(String title) {
                    return chosen;
                }

                @Override
                public Optional<Path> askFolder(String title) {
                    return chosen.stream().findFirst();
                }
            }, Duration.millis(1));
            Actions actions = new Actions();
            view.offer(actions, new Controls(actions, words));
            view.setOnOpen(opened::add);
            view.setOnSentences((query, call) -> shown.add(query + " " + call));
            Scene scene = new Scene(new StackPane(view.sheet()), 900, 700);
            scene.getStylesheets().add(Theme.LIGHT.palette());
            actions.listen(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            view.toggle();
        });
    }

    private Path call(String company, String quarter, String year, String said) throws IOException {
        Path file = Files.createDirectories(folder.resolve("calls"))
                .resolve(company + "-" + quarter + "-" + year + ".txt");
        return Files.writeString(file, HEAD.formatted(company, quarter, year, company, year,
                Map.of("first", "一", "second", "二", "third", "三").get(quarter)) + said);
    }

    private List<String> rows() {
        return list().getItems().stream().map(row -> switch (row) {
            case ShelfRow.Company(String name, int calls) -> name + " " + calls;
            case ShelfRow.Call(var kept) -> kept.call().period() + " " + kept.wrong().map(
                    wrong -> wrong.errors() > 0 ? "▲" + wrong.errors() : wrong.warnings() > 0 ? "●" : "✓").orElse("…");
        }).toList();
    }

    private boolean allCounted() {
        return Stream.of(rows()).flatMap(List::stream).noneMatch(row -> row.endsWith("…"));
    }

    private ListView<ShelfRow> list() {
        return robot.lookup("#shelf-list").query();
    }

    private Label label(String id) {
        return robot.lookup(id).query();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
