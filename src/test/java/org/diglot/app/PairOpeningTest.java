package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Language;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Two files opened together, and lines that slipped. */
@ExtendWith(ApplicationExtension.class)
class PairOpeningTest {

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void twoFilesInOneLanguageEachAreOneCall() throws IOException, TimeoutException {
        start(List.of(english(), chinese()));
        await(() -> call() != null && call().languages().size() == 2);
        assertThat(call().sources()).extracting(Source::name).containsExactly("call.en.txt", "call.zh.txt");
        assertThat(call().alignment()).isEqualTo(Alignment.COMPUTED);
        assertThat(label("#truth")).contains("Lines paired by Diglot");
        assertThat(label(".notice .label")).contains("call.en.txt, call.zh.txt");
    }

    @Test
    void theyAreOneCallAgainAfterReloadAndAtTheNextStart() throws IOException, TimeoutException {
        start(List.of());
        await(() -> call() != null);
        robot.interact(() -> new Arrivals(window.opening()).take(List.of(english().toFile(), chinese().toFile()), ""));
        await(() -> call().sources().size() == 2);
        Transcript before = call();
        robot.push(KeyCode.F5);
        await(() -> call() != before);
        assertThat(call().sources()).hasSize(2);
        robot.interact(() -> stage.close());
        start(List.of());
        await(() -> call() != null && call().sources().size() == 2);
    }

    @Test
    void ofTwoFilesThatAreNoPairTheFirstOpensAndTheOtherWaits() throws IOException, TimeoutException {
        Path other = Files.writeString(folder.resolve("other.txt"), Files.readString(english()));
        start(List.of(english(), other));
        await(() -> call() != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(call().source().name()).isEqualTo("call.en.txt");
        assertThat(call().languages()).containsExactly(Language.ENGLISH);
        assertThat(label(".notice .label")).contains("other.txt");
        robot.interact(() -> window.actions().get("file.reload").run().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(call().languages()).containsExactly(Language.ENGLISH);
    }

    @Test
    void linesThatSlippedArePairedAnewAndReloadBringsThemBack() throws IOException, TimeoutException {
        start(List.of(Files.writeString(folder.resolve("slipped.txt"), """
                Operator
                Operator
                Good morning and welcome to the Harbour Lights earnings call.
                早安，歡迎參加海港之光的財報電話會議。
                Please go ahead.
                請開始。
                Daniel Chen - Chief Financial Officer
                Daniel Chen - Chief Financial Officer
                Revenue rose 12% to $48 million in the quarter.
                本季營收成長12%至4,800萬美元，我們的利潤率為31%。
                Our margin was 31%.
                We opened nine stores in Penang this summer.
                今年夏天我們在檳城開了九家店。
                """)));
        await(() -> call() != null);
        Transcript slipped = call();
        assertThat(slipped.problems()).isNotEmpty();
        robot.interact(() -> window.actions().get("file.realign").run().run());
        await(() -> call() != slipped);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(call().alignment()).isEqualTo(Alignment.COMPUTED);
        assertThat(call().problems()).isEmpty();
        assertThat(call().segments().get(2).texts().getFirst().lines()).containsExactly(9, 11);
        assertThat(window.actions().get("file.realign").enabled().get()).isFalse();
        robot.push(KeyCode.F5);
        await(() -> call().alignment() == Alignment.PRINTED);
        assertThat(window.actions().get("file.realign").enabled().get()).isTrue();
    }

    private Path english() {
        return write("call.en.txt", """
                Operator
                Good morning and welcome to the Harbour Lights earnings call.
                Please go ahead.
                Daniel Chen - Chief Financial Officer
                Revenue rose 12% to $48 million in the quarter.
                Our margin was 31%.
                """);
    }

    private Path chinese() {
        return write("call.zh.txt", """
                操作員
                早安，歡迎參加海港之光的財報電話會議。
                請開始。
                陳大文 - 財務長
                本季營收成長12%至4,800萬美元，我們的利潤率為31%。
                """);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private Transcript call() {
        return window.session().transcriptProperty().get();
    }

    private String label(String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private void start(List<Path> files) {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read, title -> Optional.empty(),
                    Pace.AT_ONCE);
            window.show(files);
            window.words().speak(Language.ENGLISH);
        });
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
