package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.reading.TranscriptReader;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The first second of a window. */
@ExtendWith(ApplicationExtension.class)
class ComingToBeTest {

    private static final Path SAMPLE = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;
    private List<Runnable> pieces = List.of();

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void theRowsStandBeforeAnythingElseIsMadeAndNothingMovesThem() throws TimeoutException {
        start(SAMPLE, new TranscriptReader()::read, new Pace(Duration.seconds(20), Duration.ZERO, later -> pieces = later));
        await(() -> !pieces.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup(".segment-row").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".button.quiet").queryAll()).isEmpty();
        Bounds before = page();
        robot.interact(() -> pieces.forEach(Runnable::run));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".button.quiet").queryAll()).isNotEmpty();
        assertThat(page()).isEqualTo(before);
    }

    /** The base theme comes after the first rows: these must not need it. */
    @Test
    void theWholeThemeChangesNothingOnThePage() throws TimeoutException {
        start(SAMPLE, new TranscriptReader()::read, new Pace(Duration.seconds(20), Duration.ZERO, later -> pieces = later));
        await(() -> !pieces.isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
        List<String> before = drawn();
        robot.interact(() -> pieces.getFirst().run());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Application.getUserAgentStylesheet()).contains("primer");
        List<String> after = drawn();
        assertThat(after).hasSizeGreaterThan(50).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i));
        }
    }

    private List<String> drawn() {
        List<String> all = new ArrayList<>();
        robot.interact(() -> draw(stage.getScene().lookup(".page"), all));
        return all;
    }

    private static void draw(Node node, List<String> all) {
        if (!node.isVisible()) {
            return;
        }
        String look = switch (node) {
            case Text text -> text.getText() + text.getFill() + text.getFont();
            case Labeled label -> label.getText() + label.getTextFill() + label.getFont() + label.getInsets() + Objects.hashCode(label.getBackground());
            case Region region -> region.getInsets() + " " + Objects.hash(region.getBackground(), region.getBorder());
            default -> "";
        };
        all.add(node.getClass().getSimpleName() + node.localToScene(node.getLayoutBounds()) + look);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> draw(child, all));
        }
    }

    @Test
    void allOfItIsThereSoon() throws TimeoutException {
        start(SAMPLE, new TranscriptReader()::read, Pace.USUAL);
        await(() -> robot.lookup("#settings-sheet").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        for (String part : List.of(".outline", ".strip", ".bar .text-field", "#extent", ".panel", "#keys-sheet")) {
            assertThat(robot.lookup(part).tryQuery()).as(part).isPresent();
        }
    }

    @Test
    void aCallThatTakesLongIsNotWaitedForForever() throws TimeoutException {
        CountDownLatch held = new CountDownLatch(1);
        start(SAMPLE, (file, progress) -> {
            awaitQuietly(held);
            return new TranscriptReader().read(file, progress);
        }, new Pace(Duration.millis(50), Duration.millis(50), all -> all.forEach(Runnable::run)));
        await(() -> robot.lookup("#settings-sheet").tryQuery().isPresent());
        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#reading").<Node>query().isVisible()).isTrue();
        assertThat(robot.lookup(".invitation").tryQuery()).isEmpty();
        held.countDown();
        await(() -> !robot.lookup(".segment-row").queryAll().isEmpty());
    }

    @Test
    void everythingElseWaitsForTheRowsOfACallThatTakesLonger() throws TimeoutException {
        CountDownLatch held = new CountDownLatch(1);
        start(SAMPLE, (file, progress) -> {
            awaitQuietly(held);
            return new TranscriptReader().read(file, progress);
        }, new Pace(Duration.millis(50), Duration.seconds(60), later -> pieces = later));
        await(() -> stage.isShowing());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pieces).isEmpty();
        held.countDown();
        await(() -> !pieces.isEmpty());
        await(() -> !robot.lookup(".segment-row").queryAll().isEmpty());
    }

    @Test
    void whatCannotBeReadIsSaidInAWindowThatInvites() throws Exception {
        start(Files.createFile(folder.resolve("empty.txt")), new TranscriptReader()::read, Pace.USUAL);
        await(() -> robot.lookup("#settings-sheet").tryQuery().isPresent());
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).contains("empty.txt");
        assertThat(robot.lookup(".invitation").tryQuery()).isPresent();
    }

    private Bounds page() {
        Node page = robot.lookup(".page").query();
        return page.localToScene(page.getBoundsInLocal());
    }

    private void start(Path file, CallReader reader, Pace pace) {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, folder.resolve("home"), reader, title -> Optional.empty(), pace);
            window.show(List.of(file));
        });
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
