package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.diglot.quotes.Quote;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Span;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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

    private final WindowRobot robot = new WindowRobot();
    private final List<Stage> stages = new ArrayList<>();

    @TempDir
    private Path folder;
    private Path source;
    private Path target;

    /** Answers as the test says. */
    private final class Given implements FileAsker {

        @Override
        public Optional<Path> ask(String title) {
            return Optional.ofNullable(source);
        }

        @Override
        public Optional<Path> askTarget(String title, String name) {
            return Optional.ofNullable(target);
        }
    }

    @AfterEach
    void close() {
        robot.interact(() -> stages.forEach(Stage::close));
    }

    @Test
    void aRowIsHighlightedInBothLanguagesWithOneKeyAndThereAgainInTheNextWindow() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        assertThat(marks(window)).containsExactly(
                new Mark(1, 0, new Span(0, 50), Mark.Kind.QUOTE_YELLOW),
                new Mark(1, 1, new Span(0, 17), Mark.Kind.QUOTE_YELLOW));
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
                new Mark(2, 0, new Span(0, 15), Mark.Kind.QUOTE_BLUE),
                new Mark(2, 1, new Span(0, 15), Mark.Kind.QUOTE_BLUE));
        assertThat(shown(0).getFirst().counterparts().getFirst().text()).isEqualTo("本季度營運成本為9.5億美元。");
    }

    @Test
    void tagsAndANoteAreWrittenInPlaceAndShownOnThePageByADot() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        robot.push(KeyCode.M);
        type("#quote-note", "Compare with the peers");
        await(() -> shown(0).getFirst().note().equals("Compare with the peers"));
        robot.push(KeyCode.T);
        type("#quote-tags", "growth, #revenue，margin");
        await(() -> !shown(0).getFirst().tags().isEmpty());
        assertThat(shown(0).getFirst().tags()).containsExactly("growth", "revenue", "margin");
        assertThat(marks(window)).contains(new Mark(1, 0, new Span(49, 50), Mark.Kind.QUOTE_NOTE));
        robot.interact(() -> window.session().goTo(1));
    }

    @Test
    void escapeKeepsNothingOfWhatWasTyped() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        robot.push(KeyCode.M);
        await(() -> lookup("#quote-note").isPresent() && lookup("#quote-note").get().isFocused());
        robot.interact(() -> ((TextInputControl) lookup("#quote-note").orElseThrow()).setText("nothing"));
        robot.push(KeyCode.ESCAPE);
        await(() -> lookup("#quote-note").isEmpty());
        assertThat(shown(0).getFirst().note()).isEmpty();
    }

    @Test
    void everythingIsTakenBackAndDoneAgain() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        highlight(window, 2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> kinds(window).contains(Mark.Kind.QUOTE_GREEN));
        robot.push(KeyCode.DELETE);
        await(() -> marks(window).size() == 2);
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> marks(window).isEmpty());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        await(() -> marks(window).size() == 4);
        assertThat(kinds(window)).contains(Mark.Kind.QUOTE_GREEN, Mark.Kind.QUOTE_YELLOW);
    }

    @Test
    void quotesAreMovedWithTheKeyboardAndFilteredByText() throws Exception {
        MainWindow window = open(call());
        for (int segment = 1; segment < 5; segment++) {
            highlight(window, segment);
        }
        assertThat(places(0)).containsExactly(1, 2, 3, 4);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> lookup("#quotes").orElseThrow().isFocused());
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> places(0).equals(List.of(1, 2, 4, 3)));
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> places(0).equals(List.of(1, 4, 2, 3)));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> places(0).equals(List.of(1, 2, 4, 3)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        type("#quotes-text", "投资");
        await(() -> places(0).equals(List.of(3)));
    }

    @Test
    void allThatTheChosenSpeakersSayIsHighlightedAtOnce() throws Exception {
        MainWindow window = open(call());
        robot.interact(() -> window.session().choose(Set.of("ingrid-dahl")));
        robot.push(KeyCode.SHIFT, KeyCode.H);
        await(() -> marks(window).size() == 4);
        assertThat(places(0)).containsExactly(1, 2);
    }

    @Test
    void allThatWasFoundIsHighlightedAtOnce() throws Exception {
        MainWindow window = open(call());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("quarter");
        await(() -> window.session().marksProperty().get().getOrDefault(Layer.HITS, List.of()).size() > 1);
        robot.interact(() -> window.actions().get("quotes.highlightAll").run().run());
        await(() -> !marks(window).isEmpty());
        assertThat(places(0)).containsExactly(0, 2);
    }

    @Test
    void twoWindowsOnOneCallShowEachOthersHighlights() throws Exception {
        MainWindow one = open(call());
        MainWindow other = open(call());
        robot.interact(() -> {
            one.session().goTo(1);
            one.actions().get("quotes.highlight").run().run();
            other.session().goTo(3);
            other.actions().get("quotes.highlight").run().run();
        });
        await(() -> places(0).equals(List.of(1, 3)) && places(1).equals(List.of(1, 3)));
    }

    @Test
    void whenTheFileHasChangedItsQuotesAreShownBesideWhatStandsThereNow() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        await(() -> Files.exists(folder.resolve("home/quotes/files")));
        robot.interact(() -> stages.getFirst().close());
        Files.writeString(folder.resolve("call.txt"), CALL.replace("USD4.2 billion", "USD4.3 billion"));
        MainWindow next = open(folder.resolve("call.txt"));
        await(() -> shown(1).size() == 1);
        assertThat(marks(next)).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> texts().anyMatch(text -> text.equals("Stands there now: Our revenue was USD4.3 billion, an increase of 8%.")));
        assertThat(texts()).contains("From an earlier version of the file",
                "Our revenue was USD4.2 billion, an increase of 8%.");
        robot.interact(() -> ((ListView<?>) lookup("#quotes").orElseThrow()).getSelectionModel().select(0));
        click("#quote-tool-anchor");
        await(() -> marks(next).size() == 2);
        assertThat(shown(1)).extracting(quote -> quote.anchor().text())
                .containsExactly("Our revenue was USD4.3 billion, an increase of 8%.");
    }

    @Test
    void aBrokenFileIsSetAsideAndSaid() throws Exception {
        Path file = call();
        MainWindow window = open(file);
        highlight(window, 1);
        Path kept = folder.resolve("home/quotes").resolve(window.session().transcriptProperty().get().source().sha256() + ".json");
        await(() -> Files.exists(kept));
        robot.interact(() -> stages.getFirst().close());
        Files.writeString(kept, "{broken");
        MainWindow next = open(file);
        await(() -> texts().anyMatch(text -> text.contains("could not be read and start afresh")));
        assertThat(marks(next)).isEmpty();
        assertThat(kept.resolveSibling(kept.getFileName().toString().replace(".json", ".broken"))).exists();
    }

    @Test
    void whatCannotBeSavedIsSaidKeptInTheWindowAndSavedLater() throws Exception {
        Path file = call();
        MainWindow window = open(file);
        Path quotes = folder.resolve("home/quotes");
        await(() -> Files.exists(quotes));
        robot.interact(() -> window.session().goTo(0));
        try (Stream<Path> all = Files.list(quotes)) {
            for (Path one : all.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(quotes);
        Files.writeString(quotes, "a file where the folder should be");
        highlight(window, 1);
        await(() -> texts().anyMatch(text -> text.startsWith("Highlights can’t be saved.")));
        assertThat(marks(window)).hasSize(2);
        Files.delete(quotes);
        await(() -> Files.exists(quotes.resolve(window.session().transcriptProperty().get().source().sha256() + ".json")));
        await(() -> texts().noneMatch(text -> text.startsWith("Highlights can’t be saved.")));
    }

    @Test
    void quotesAreExportedThroughTheDialogAndVerified() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        highlight(window, 3);
        target = folder.resolve("out");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> preview().contains("Our revenue was USD4.2 billion") && preview().contains("我們將投資1.2億美元購買新船。"));
        choose("#export-format", "Markdown (.md)");
        await(() -> lookup("#export-about").map(node -> ((Label) node).getText()).orElse("").endsWith("as they will be written"));
        click("#export-write");
        Path written = folder.resolve("out.md");
        await(() -> Files.exists(written) && texts().anyMatch(text -> text.startsWith("2 quotes were written to")));
        assertThat(Files.readString(written)).contains("Our revenue was USD4.2 billion, an increase of 8%.", "42億美元");
        source = written;
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        await(() -> said().equals("All 2 quotes of out.md stand in this call, character by character."));
        Files.writeString(written, Files.readString(written).replace("USD4.2 billion", "USD4.7 billion"));
        click("#verify-other");
        await(() -> said().startsWith("out.md: 1 of its 2 quotes do not stand"));
        assertThat(texts()).anyMatch(text -> text.equals("Quote 1"));
    }

    @Test
    void aFileThatIsThereIsAskedAbout() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        Path there = Files.writeString(folder.resolve("out.docx"), "mine");
        target = folder.resolve("out");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> !preview().isEmpty());
        click("#export-write");
        await(() -> texts().anyMatch(text -> text.equals("out.docx is there already.")));
        assertThat(Files.readString(there)).isEqualTo("mine");
        click("#export-replace");
        await(() -> Files.size(there) > 1000);
    }

    @Test
    void theRowIsCopiedWithItsSourceAsFormattedAndAsPlainText() throws Exception {
        MainWindow window = open(call());
        robot.interact(() -> window.session().goTo(1));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> texts().anyMatch(text -> text.equals("1 quote is on the clipboard, with source")));
        String[] copied = new String[2];
        robot.interact(() -> {
            copied[0] = Clipboard.getSystemClipboard().getHtml();
            copied[1] = Clipboard.getSystemClipboard().getString();
        });
        assertThat(copied).allSatisfy(text -> assertThat(text).contains("USD4.2 billion", "42億美元", "Ingrid Dahl", "CFO"));
        assertThat(copied[0]).contains("<");
    }

    @Test
    void aColourIsCalledAsTheAnalystWants() throws Exception {
        MainWindow window = open(call());
        highlight(window, 1);
        robot.interact(() -> window.actions().get("quotes.names").run().run());
        await(() -> lookup("#name-yellow").orElseThrow().isFocused());
        robot.interact(() -> ((TextInputControl) lookup("#name-yellow").orElseThrow()).setText("Guidance"));
        robot.push(KeyCode.ENTER);
        await(() -> Files.exists(folder.resolve("home/colours.json")));
        MenuButton colours = (MenuButton) lookup("#quotes-colour").orElseThrow();
        await(() -> colours.getItems().stream().anyMatch(item -> item.getText().equals("Guidance")));
    }

    private Path call() throws IOException {
        return Files.write(folder.resolve("call.txt"), CALL.getBytes(StandardCharsets.UTF_8));
    }

    private MainWindow open(Path file) throws TimeoutException {
        MainWindow[] made = new MainWindow[1];
        robot.interact(() -> {
            Stage stage = new Stage();
            stages.add(stage);
            made[0] = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read, new Given(), Pace.AT_ONCE);
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

    private String preview() {
        return lookup("#export-preview").map(node -> ((TextInputControl) node).getText()).orElse("");
    }

    private String said() {
        return lookup("#verify-said").map(node -> ((Label) node).getText()).orElse("");
    }

    private void choose(String menu, String item) {
        robot.interact(() -> ((MenuButton) lookup(menu).orElseThrow()).getItems().stream()
                .filter(one -> one.getText().equals(item)).findFirst().orElseThrow().fire());
    }

    private void click(String button) throws TimeoutException {
        await(() -> lookup(button).filter(Node::isVisible).isPresent());
        robot.interact(() -> ((Button) lookup(button).orElseThrow()).fire());
    }

    private void type(String field, String words) throws TimeoutException {
        await(() -> lookup(field).filter(Node::isFocused).isPresent());
        robot.interact(() -> ((TextInputControl) lookup(field).orElseThrow()).setText(words));
        robot.push(KeyCode.ENTER);
    }

    /** In the window that was opened last. */
    private Optional<Node> lookup(String query) {
        return Optional.ofNullable(stages.getLast().getScene().lookup(query));
    }

    private Stream<String> texts() {
        return stages.getLast().getScene().getRoot().lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText());
    }

    private static List<Mark.Kind> kinds(MainWindow window) {
        return marks(window).stream().map(Mark::kind).toList();
    }

    private List<Integer> places(int window) {
        return shown(window).stream().map(quote -> quote.anchor().segment()).toList();
    }

    private void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
