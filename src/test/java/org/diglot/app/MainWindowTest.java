package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.ui.Arrangement;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, driven as a person would. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private static final String SHORT = """
            Operator
            Operator
            Good day, and welcome to the Fjord Shipping third quarter 2023 earnings call.
            大家好,歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            Our revenue was NOK 4.2 billion.
            我們的收入為42億挪威克朗。
            """;

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;
    private Optional<Path> chosen = Optional.empty();

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void opensTheSampleWhereNothingWasOpen() throws TimeoutException {
        start(List.of());
        awaitSegments(378);
        assertThat(stage.getTitle()).startsWith("Alibaba Group");
        assertThat(label("#extent")).isEqualTo("37 turns · 378 segments");
        assertThat(label("#truth")).isEqualTo("Chinese is machine-translated");
    }

    @Test
    void opensTheFileGivenAsArgument() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
    }

    @Test
    void opensWhatTheMenuAskedFor() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        chosen = Optional.of(sample());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        awaitSegments(378);
    }

    @Test
    void opensWhatIsDroppedAndWhatIsPasted() throws IOException, TimeoutException {
        start(List.of());
        awaitSegments(378);
        List<File> dropped = List.of(call("b.txt").toFile());
        robot.interact(() -> new Arrivals(window.opening()).take(dropped, ""));
        awaitSegments(2);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                SHORT + "Thank you.\n謝謝。\n")));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        awaitSegments(3);
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndWhatIsOpenStays() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        chosen = Optional.of(Files.write(folder.resolve("empty.txt"), new byte[0]));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).contains("empty.txt");
        assertThat(window.session().transcriptProperty().get().segments()).hasSize(2);
        robot.interact(() -> robot.lookup(".dismiss").<Button>query().fire());
        assertThat(robot.lookup(".notice").tryQuery()).isEmpty();
    }

    @Test
    void aFileDeletedWhileOpenStaysOnThePageAndReloadSaysSo() throws IOException, TimeoutException {
        Path file = call("a.txt");
        start(List.of(file));
        awaitSegments(2);
        Files.delete(file);
        robot.push(KeyCode.F5);
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).startsWith("a.txt is no longer there");
        assertThat(window.session().transcriptProperty().get().segments()).hasSize(2);
    }

    @Test
    void theOlderOfTwoOpeningsNeverReplacesTheNewer() throws IOException, TimeoutException {
        CountDownLatch held = new CountDownLatch(1);
        Path slow = call("slow.txt");
        Path fast = Files.writeString(folder.resolve("fast.txt"), SHORT + "Thank you.\n謝謝。\n");
        CallReader holding = (file, progress) -> {
            if (file.equals(slow)) {
                awaitQuietly(held);
            }
            return new TranscriptReader().read(file, progress);
        };
        start(List.of(slow), holding);
        robot.interact(() -> window.opening().open(fast));
        awaitSegments(3);
        held.countDown();
        robot.interact(() -> window.opening().open(fast));
        awaitSegments(3);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session().fileProperty().get()).isEqualTo(fast);
    }

    @Test
    void readingCanBeStoppedWithEscape() throws IOException, TimeoutException {
        CountDownLatch held = new CountDownLatch(1);
        start(List.of(call("a.txt")), (file, progress) -> {
            awaitQuietly(held);
            return new TranscriptReader().read(file, progress);
        });
        assertThat(robot.lookup("#reading").<Node>query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        held.countDown();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#reading").<Node>query().isVisible()).isFalse();
        assertThat(window.session().transcriptProperty().get()).isNull();
        assertThat(robot.lookup(".invitation .label").<Label>query().getText()).contains("Open a transcript");
    }

    @Test
    void changesThemeAndLanguageWithoutARestart() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.push(KeyCode.D);
        assertThat(stage.getScene().getStylesheets().getFirst()).contains("palette-dark");
        robot.interact(() -> window.actions().get("language.traditional").run().run());
        assertThat(label("#extent")).isEqualTo("2 段發言 · 2 句");
        robot.interact(() -> window.actions().get("language.simplified").run().run());
        assertThat(label("#extent")).isEqualTo("2 段发言 · 2 句");
    }

    @Test
    void escapeFromAnEmptySearchFieldGivesTheKeyboardBackToThePage() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.J);
        assertThat(window.session().currentProperty().get()).isEqualTo(1);
    }

    @Test
    void escapeFromTheListOfHitsGivesTheKeyboardBackToThePage() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("a");
        robot.push(KeyCode.F4);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.J);
        assertThat(window.session().currentProperty().get()).isEqualTo(1);
        assertThat(robot.lookup("#find-text").<TextField>query().getText()).isEmpty();
    }

    @Test
    void comesBackAsItWasLeft() throws TimeoutException {
        start(List.of());
        awaitSegments(378);
        robot.push(KeyCode.X).push(KeyCode.D).push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.interact(() -> window.session().goTo(200));
        robot.interact(() -> window.actions().get("language.simplified").run().run());
        robot.interact(() -> stage.close());
        start(List.of());
        awaitSegments(378);
        assertThat(window.session().currentProperty().get()).isEqualTo(200);
        assertThat(window.session().arrangementProperty().get()).isEqualTo(Arrangement.BOTH_SWAPPED);
        assertThat(window.session().textSizeProperty().get()).isEqualTo(14);
        assertThat(stage.getScene().getStylesheets().getFirst()).contains("palette-dark");
        assertThat(label("#truth")).isEqualTo("中文为机器翻译");
    }

    @Test
    void brokenSettingsAreSaidAndTheWindowStarts() throws IOException, TimeoutException {
        Files.createDirectories(home());
        Files.writeString(home().resolve("settings.json"), "{\"theme\": ");
        start(List.of(call("a.txt")));
        awaitSegments(2);
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).contains("settings.broken");
    }

    @Test
    void lettersTypedIntoAFieldAreLetters() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.interact(() -> robot.lookup(".bar .text-field").<Node>query().requestFocus());
        robot.push(KeyCode.D).push(KeyCode.X);
        assertThat(stage.getScene().getStylesheets().getFirst()).contains("palette-light");
        assertThat(window.session().arrangementProperty().get()).isEqualTo(Arrangement.BOTH);
    }

    @Test
    void everyControlOfTheBarIsNamedAndExplained() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        assertThat(robot.lookup(".bar").queryParent().lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)).hasSizeGreaterThan(6).allSatisfy(button -> {
                    assertThat(button.getAccessibleText()).isNotBlank();
                    assertThat(((Control) button).getTooltip().getText()).isNotBlank();
                });
    }

    @Test
    void whatNobodyExpectedHasACodeAndNoStackTrace() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.interact(() -> window.failures().accept(new IllegalStateException("deep inside")));
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).matches(".*\\(D-[0-9A-F]{4}\\).*")
                .doesNotContain("deep inside", "Exception");
        robot.interact(() -> robot.lookup(".notice .button").<Button>query().fire());
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("IllegalStateException", "MainWindowTest").doesNotContain("deep inside"));
    }

    @Test
    void anExceptionThatNobodyCaughtIsSaidInTheWindow() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        Thread thread = new Thread(() -> {
            throw new IllegalArgumentException("what was said");
        });
        thread.setUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> window.failures().accept(failure)));
        thread.start();
        await(() -> robot.lookup(".notice:error").tryQuery().isPresent());
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).doesNotContain("what was said");
    }

    @Test
    void theFirstOfSeveralFilesOpensAndTheOthersWait() throws IOException, TimeoutException {
        Path other = Files.writeString(folder.resolve("other.txt"), SHORT + "Thank you.\n謝謝。\n");
        start(List.of(call("a.txt"), other));
        awaitSegments(2);
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).contains("other.txt");
        MenuButton more = robot.lookup("#more").queryAs(MenuButton.class);
        Menu file = (Menu) more.getItems().getFirst();
        Menu recent = (Menu) file.getItems().get(1);
        assertThat(recent.getItems()).hasSize(2);
        robot.interact(() -> recent.getItems().get(1).fire());
        awaitSegments(3);
    }

    @Test
    void oddLinesAreToldInTheFootAndLedTo() throws IOException, TimeoutException {
        Path odd = Files.writeString(folder.resolve("odd.txt"), SHORT + "我們的毛利率持續改善。\nThank you all for joining us today.\n"
                + "謝謝各位今天的參與。\n");
        start(List.of(odd));
        awaitSegments(4);
        Button told = robot.lookup("#odd-lines").queryButton();
        assertThat(told.getText()).endsWith("1 line has no counterpart");
        robot.interact(told::fire);
        assertThat(window.session().currentProperty().get()).isEqualTo(2);
        assertThat(told.getText()).contains("1 of 1", "line 9");
        robot.interact(() -> window.words().speak(Language.CHINESE_TRADITIONAL));
        assertThat(told.getText()).endsWith("1 行沒有對應的譯文");
    }

    @Test
    void whyAFileIsRefusedIsSaidInTheLanguageOfTheWindow() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.interact(() -> window.words().speak(Language.CHINESE_SIMPLIFIED));
        robot.interact(() -> window.opening().open(folder));
        await(() -> robot.lookup(".notice").tryQuery().isPresent());
        Label said = robot.lookup(".notice .label").query();
        assertThat(said.getText()).contains("这是文件夹").doesNotContain("folder;");
        robot.interact(() -> window.words().speak(Language.ENGLISH));
        assertThat(said.getText()).contains("This is a folder");
    }

    @Test
    void theWindowIsNeverSmallerThanItsTextNeeds() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        assertThat(stage.getMinWidth()).isEqualTo(720);
        assertThat(stage.getMinHeight()).isEqualTo(480);
    }

    @Test
    void settingsThatCannotBeSavedAreSaidOnce() throws IOException, TimeoutException {
        Files.writeString(folder.resolve("home"), "a file where the folder should be");
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.push(KeyCode.D);
        await(() -> said().stream().anyMatch(sentence -> sentence.startsWith("Settings can’t be saved")));
        robot.push(KeyCode.D);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(said().stream().filter(sentence -> sentence.startsWith("Settings can’t be saved"))).hasSize(1);
    }

    @Test
    void theKeysAreListedAndShutAgain() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.push(KeyCode.F1);
        Node sheet = robot.lookup("#keys-sheet").query();
        assertThat(sheet.isVisible()).isTrue();
        assertThat(sheet.lookupAll(".keys-key")).hasSizeGreaterThan(25);
        robot.push(KeyCode.ESCAPE);
        assertThat(sheet.isVisible()).isFalse();
    }

    @Test
    void afterAButtonOfTheBarTheKeysStillMoveThePage() throws IOException, TimeoutException {
        start(List.of(call("a.txt")));
        awaitSegments(2);
        robot.clickOn("#view-larger");
        robot.push(KeyCode.DOWN);
        assertThat(window.session().currentProperty().get()).isEqualTo(1);
        robot.clickOn("#view-first");
        robot.push(KeyCode.UP);
        assertThat(window.session().currentProperty().get()).isZero();
        MenuButton more = robot.lookup("#more").queryAs(MenuButton.class);
        robot.clickOn(more);
        assertThat(more.isShowing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(more.isShowing()).isFalse();
        robot.push(KeyCode.DOWN);
        assertThat(window.session().currentProperty().get()).isEqualTo(1);
    }

    private void start(List<Path> files) {
        start(files, new TranscriptReader()::read);
    }

    private void start(List<Path> files, CallReader reader) {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, home(), reader, title -> chosen, Pace.AT_ONCE);
            window.show(files);
            if (!Files.exists(home().resolve("settings.json"))) {
                window.words().speak(Language.ENGLISH);
            }
        });
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path call(String name) throws IOException {
        return Files.writeString(folder.resolve(name), SHORT);
    }

    private static Path sample() {
        return Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");
    }

    private List<String> said() {
        return robot.lookup(".notice > .label").<Label>queryAll().stream().map(Label::getText).toList();
    }

    private String label(String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private void awaitSegments(int count) throws TimeoutException {
        await(() -> window.session().transcriptProperty().get() != null
                && window.session().transcriptProperty().get().segments().size() == count);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
