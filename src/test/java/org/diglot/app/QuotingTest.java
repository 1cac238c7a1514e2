package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.quotes.Quote;
import org.diglot.reading.TranscriptReader;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Highlights in their window, as an analyst makes, keeps and changes them. */
@ExtendWith(ApplicationExtension.class)
class QuotingTest {

    private static final String CALL = """
            Operator
            Operator
            Good day, and welcome to the Fjord Shipping third quarter 2023 earnings call.
            大家好,歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
            Ingrid Dahl - CFO
            Ingrid Dahl - CFO
            Our revenue was USD4.2 billion, an increase of 8%.
            我們的收入為42億美元,增長8%。
            Operating costs came to USD950 million in the quarter.
            本季度營運成本為9.5億美元。
            Lars Moen - CEO
            Lars Moen - CEO
            We will invest USD120 million in new vessels.
            我們將投資1.2億美元購買新船。
            The order book stands at 61 ships.
            在手訂單為61艘船。
            """;

    private final FxRobot robot = new FxRobot();
    private final List<Stage> stages = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        robot.interact(() -> stages.forEach(Stage::close));
    }

    @Test
    void aRowIsHighlightedInBothLanguagesWithOneKeyAndThereAgainInTheNextWindow() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        assertThat(marks(window)).containsExactly(
                new Mark(1, 0, new org.diglot.transcript.Span(0, 50), Mark.Kind.QUOTE_YELLOW),
                new Mark(1, 1, new org.diglot.transcript.Span(0, 17), Mark.Kind.QUOTE_YELLOW));
        robot.interact(() -> stages.getFirst().close());
        MainWindow next = open(call());
        await(() -> marks(next).size() == 2);
        assertThat(shown(1)).extracting(quote -> quote.anchor().text())
                .containsExactly("Our revenue was USD4.2 billion, an increase of 8%.");
    }

    @Test
    void selectedWordsAreHighlightedWithoutTheBlanksAroundThem() throws Exception {
        MainWindow window = open(call());
        robot.interact(() -> window.session().goTo(2));
        for (int i = 0; i < 16; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await(() -> !marks(window).isEmpty());
        assertThat(marks(window)).containsExactly(
                new Mark(2, 0, new org.diglot.transcript.Span(0, 15), Mark.Kind.QUOTE_BLUE),
                new Mark(2, 1, new org.diglot.transcript.Span(0, 15), Mark.Kind.QUOTE_BLUE));
        assertThat(shown(0).getFirst().counterparts().getFirst().text()).isEqualTo("本季度營運成本為9.5億美元。");
    }

    private Path call() throws IOException {
        return Files.write(folder.resolve("call.txt"), CALL.getBytes(StandardCharsets.UTF_8));
    }

    private MainWindow open(Path file) throws TimeoutException {
        MainWindow[] made = new MainWindow[1];
        robot.interact(() -> {
            Stage stage = new Stage();
            stages.add(stage);
            made[0] = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read, _ -> Optional.empty(),
                    Pace.AT_ONCE);
            made[0].show(List.of(file));
            stage.setWidth(980);
            stage.setHeight(760);
        });
        await(() -> made[0].session().transcriptProperty().get() != null
                && made[0].actions().get("quotes.highlight").enabled().get());
        return made[0];
    }

    private void highlight(MainWindow window, int segment) throws TimeoutException {
        int before = marks(window).size();
        robot.interact(() -> window.session().goTo(segment));
        robot.push(KeyCode.H);
        await(() -> marks(window).size() > before);
    }

    private static List<Mark> marks(MainWindow window) {
        return window.session().marksProperty().get().getOrDefault(Layer.QUOTES, List.of());
    }

    /** The quotes in the list of a window, by the order in which the windows were opened. */
    @SuppressWarnings("unchecked")
    private List<Quote> shown(int window) {
        return ((ListView<Quote>) stages.get(window).getScene().lookup("#quotes")).getItems();
    }

    private void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
