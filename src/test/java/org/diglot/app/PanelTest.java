package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Language;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The panel in its window: speakers, figures, checks. */
@ExtendWith(ApplicationExtension.class)
class PanelTest {

    /** Six figures of two speakers: one of them is given wrongly in Chinese, one without its currency. */
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
            我們將投資12億美元購買新船。
            It will cost GBP35 million to dock them.
            停靠費用為3500萬。
            The order book stands at 61 ships.
            在手訂單為61艘船。
            """;

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;
    private Path chosen;

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void everyFigureIsMarkedInBothLanguages() throws IOException, TimeoutException {
        start();
        List<Mark> money = marks(Layer.FIGURES).stream().filter(mark -> mark.kind() == Mark.Kind.MONEY).toList();
        assertThat(money).hasSize(7);
        assertThat(money.stream().map(this::words)).contains("USD4.2 billion", "42億美元", "12億美元");
        assertThat(marks(Layer.FINDINGS)).extracting(this::words).contains("USD120 million", "12億美元");
    }

    @Test
    void choosingASpeakerTintsTheirRowsAndNarrowsTheLedger() throws IOException, TimeoutException {
        start();
        await(() -> said("#quoted").size() == 6);
        robot.interact(() -> robot.clickOn(speaker("Ingrid Dahl")));
        assertThat(window.session().chosenSpeakersProperty().get()).hasSize(1);
        await(() -> tinted().equals(List.of("1", "2")));
        await(() -> said("#quoted").equals(List.of("USD4.2 billion", "8%", "USD950 million")));
        assertThat(robot.lookup("#quoted-by").<Label>query().getText()).isEqualTo("FIGURES QUOTED BY INGRID DAHL");
        robot.interact(() -> robot.clickOn(speaker("Ingrid Dahl")));
        assertThat(window.session().chosenSpeakersProperty().get()).isEmpty();
        await(() -> tinted().isEmpty());
        await(() -> said("#quoted").size() == 6);
    }

    @Test
    void theKeyboardAloneChoosesSpeakers() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        Set<String> one = window.session().chosenSpeakersProperty().get();
        assertThat(one).hasSize(1);
        robot.push(KeyCode.UP).push(KeyCode.SPACE);
        assertThat(window.session().chosenSpeakersProperty().get()).hasSize(2).containsAll(one);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.session().chosenSpeakersProperty().get()).isEmpty();
    }

    @Test
    void whoeverQuotesNothingIsSaidToQuoteNothing() throws IOException, TimeoutException {
        start();
        robot.interact(() -> window.session().choose(Set.of("operator")));
        await(() -> said("#quoted").isEmpty());
        assertThat(placeholder("#quoted")).isEqualTo("No figures quoted by Operator.");
    }

    @Test
    void aFigureLeadsToItsPlaceAndLightsInBothLanguages() throws IOException, TimeoutException {
        start();
        await(() -> said("#quoted").size() == 6);
        robot.interact(() -> robot.clickOn(cell("#quoted", "USD120 million")));
        assertThat(window.session().currentProperty().get()).isEqualTo(3);
        assertThat(marks(Layer.LIT)).extracting(this::words).containsExactly("USD120 million", "12億美元");
    }

    @Test
    void theLedgerIsSortedByValueAndBack() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> said("#ledger").size() == 6);
        choose("#order", "by value");
        await(() -> said("#ledger").subList(1, 4).equals(List.of("USD4.2 billion", "USD950 million", "USD120 million")));
        choose("#order", "by place");
        await(() -> said("#ledger").equals(List.of("USD4.2 billion", "8%", "USD950 million", "USD120 million",
                "GBP35 million", "61 ships")));
    }

    @Test
    void theLedgerIsSiftedByTextKindSizeAndState() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        type("#sieve-text", "億");
        await(() -> said("#ledger").equals(List.of("USD4.2 billion", "USD950 million", "USD120 million")));
        type("#sieve-least", "900 million");
        await(() -> said("#ledger").equals(List.of("USD4.2 billion", "USD950 million")));
        type("#sieve-text", "");
        type("#sieve-least", "");
        choose("#sieve-kind", "Percent");
        await(() -> said("#ledger").equals(List.of("8%")));
        choose("#sieve-kind", "Any kind");
        choose("#sieve-state", "Wrong");
        await(() -> said("#ledger").equals(List.of("USD120 million")));
        choose("#sieve-state", "Any check");
        robot.interact(() -> robot.lookup("#sieve-all").<CheckBox>query().fire());
        await(() -> said("#ledger").size() > 6);
        type("#sieve-text", "nobody says this");
        await(() -> said("#ledger").isEmpty());
        assertThat(placeholder("#ledger")).isEqualTo("Nothing fits these filters; loosen one to see more.");
    }

    @Test
    void oneSwitchTellsAllFiguresInAnotherUnit() throws IOException, TimeoutException {
        start();
        await(() -> said("#quoted").size() == 6);
        assertThat(texts("#quoted", ".figure-value")).contains("4.2bn USD", "950m USD", "8 %");
        choose("#scale-brief", "in 億");
        await(() -> texts("#quoted", ".figure-value").containsAll(List.of("42億 USD", "9.5億 USD", "8 %")));
        choose("#scale-brief", "in millions");
        await(() -> texts("#quoted", ".figure-value").containsAll(List.of("4,200m USD", "120m USD")));
    }

    @Test
    void anAcceptedFindingIsAcceptedAfterARestart() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> !findings().isEmpty());
        int all = findings().size();
        assertThat(badge()).isEqualTo(Integer.toString(all));
        robot.interact(() -> robot.lookup("#accept").<Button>query().fire());
        await(() -> badge().equals(Integer.toString(all - 1)));
        robot.interact(() -> stage.close());
        start();
        await(() -> badge().equals(Integer.toString(all - 1)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(findings()).hasSize(all);
    }

    @Test
    void aFindingIsDecidedByItsKeyAndSaysSo() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        int all = findings().size();
        assertThat(selectedFinding()).isZero();
        robot.push(KeyCode.A);
        await(() -> decided(0).equals("Accepted"));
        assertThat(badge()).isEqualTo(Integer.toString(all - 1));
        assertThat(selectedFinding()).isEqualTo(1);
        robot.push(KeyCode.E);
        await(() -> decided(all - 1).equals("Not an error"));
        robot.push(KeyCode.HOME).push(KeyCode.U);
        await(() -> decided(0).isEmpty());
        assertThat(badge()).isEqualTo(Integer.toString(all - 1));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> decided(0).equals("Accepted"));
    }

    @Test
    void aFindingIsDecidedByItsButtonAndSaysSoAfterARestart() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        press(0, "#accept");
        await(() -> decided(0).equals("Accepted"));
        press(0, "#undo-verdict");
        await(() -> decided(0).isEmpty());
        press(0, "#accept");
        await(() -> decided(0).equals("Accepted"));
        robot.interact(() -> stage.close());
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> decided(0).equals("Accepted"));
        assertThat(badge()).isEqualTo(Integer.toString(findings().size() - 1));
    }

    @Test
    void whatIsNoErrorLosesItsMarksAndIsUndone() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> !findings().isEmpty());
        int marked = marks(Layer.FINDINGS).size();
        robot.push(KeyCode.HOME);
        robot.interact(() -> robot.lookup("#not-an-error").<Button>query().fire());
        await(() -> marks(Layer.FINDINGS).size() < marked);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> marks(Layer.FINDINGS).size() == marked);
    }

    @Test
    void brokenDecisionsAreSetAsideAndSaid() throws IOException, TimeoutException {
        start();
        String hash = window.session().transcriptProperty().get().source().sha256();
        robot.interact(() -> stage.close());
        Path file = home().resolve("checks").resolve(hash + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"verdicts\": ");
        start();
        await(() -> robot.lookup(".notice .label").tryQuery().isPresent());
        assertThat(robot.lookup(".notice .label").<Label>query().getText()).contains(hash + ".broken-");
    }

    @Test
    void theFootTellsWhatAgreesAndLeadsToIt() throws IOException, TimeoutException {
        start();
        List<String> parts = robot.lookup(".found-part").<Button>queryAll().stream().map(Button::getText).toList();
        assertThat(parts.getFirst()).isEqualTo("✓ 4 figures agree in both languages");
        assertThat(parts.get(1)).startsWith("▲ 1 ");
        robot.interact(() -> robot.lookup(".found-part.good").<Button>query().fire());
        await(() -> said("#ledger").equals(List.of("USD4.2 billion", "8%", "USD950 million", "61 ships")));
        robot.interact(() -> robot.lookup(".found-part.error").<Button>query().fire());
        await(() -> findings().size() == 1 && robot.lookup("#findings").query().isVisible());
    }

    @Test
    void theLedgerIsExportedAsCsvAndAsWorkbook() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> said("#ledger").size() == 6);
        chosen = folder.resolve("ledger.csv");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> Files.exists(chosen));
        String csv = Files.readString(chosen);
        assertThat(csv).startsWith("\uFEFFSegment,Lines,").contains("USD4.2 billion,42億美元,money,4200000000,,,USD,");
        assertThat(csv.lines()).hasSize(7);
        chosen = folder.resolve("ledger");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> Files.exists(folder.resolve("ledger.xlsx")));
        assertThat(Files.readAllBytes(folder.resolve("ledger.xlsx"))).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void rowsAreCopiedWithTabs() throws IOException, TimeoutException {
        start();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> said("#ledger").size() == 6);
        robot.push(KeyCode.HOME).push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString().lines().toList().get(1))
                .contains("USD4.2 billion\t42億美元\tmoney\t4200000000\t"));
    }

    @Test
    void everyControlOfThePanelIsNamed() throws IOException, TimeoutException {
        start();
        for (KeyCode face : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            robot.push(KeyCode.CONTROL, face);
            assertThat(robot.lookup("#panel").queryParent().lookupAll("*").stream()
                    .filter(node -> node instanceof ButtonBase || node instanceof TextField)).isNotEmpty().allSatisfy(node -> assertThat(node instanceof ButtonBase button
                            && button.getText() != null && !button.getText().isBlank() ? button.getText()
                            : node.getAccessibleText()).isNotBlank());
        }
    }

    private void start() throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("call.txt"), CALL);
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, home(), new TranscriptReader()::read, title -> Optional.ofNullable(chosen), Pace.AT_ONCE);
            window.show(List.of(file));
            window.words().speak(Language.ENGLISH);
        });
        await(() -> !marks(Layer.FIGURES).isEmpty() && !robot.lookup(".found-part").queryAll().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path home() {
        return folder.resolve("home");
    }

    private List<Mark> marks(Layer layer) {
        return window.session().marksProperty().get().getOrDefault(layer, List.of());
    }

    private String words(Mark mark) {
        return mark.span().of(window.session().transcriptProperty().get().segments().get(mark.segment()).texts()
                .get(mark.column()).text());
    }

    /** Which rows of the page stand on their speaker's colour. */
    private List<String> tinted() {
        return robot.lookup(".segment-row").<Region>queryAll().stream().filter(row -> row.isVisible()
                        && row.getChildrenUnmodifiable().getFirst().isVisible()
                        && row.getChildrenUnmodifiable().getFirst().getOpacity() < 1)
                .map(row -> row.getAccessibleText().split(":", 2)[0]).sorted().toList();
    }

    private Node speaker(String name) {
        return robot.lookup("#speakers .speaker-name").<Label>queryAll().stream()
                .filter(label -> label.getText().equals(name) && label.isVisible()).findFirst().orElseThrow();
    }

    private Stream<Label> labels(String table, String style) {
        return robot.lookup(table + " " + style).<Label>queryAll().stream()
                .filter(label -> !((TableCell<?, ?>) label.getParent().getParent()).isEmpty());
    }

    private Label cell(String table, String text) {
        return labels(table, ".figure-said").filter(label -> label.getText().equals(text)).findFirst().orElseThrow();
    }

    private List<String> texts(String table, String style) {
        return labels(table, style).map(Label::getText).toList();
    }

    /** What the rows of a table say, in their order. */
    private List<String> said(String table) {
        TableView<?> view = robot.lookup(table).query();
        return view.getItems().stream().map(PanelTest::said).toList();
    }

    private static String said(Object row) {
        String printed = row.toString();
        int from = printed.indexOf(", said=") + ", said=".length();
        return printed.substring(from, printed.indexOf(", other=", from));
    }

    private String placeholder(String table) {
        return ((Label) robot.lookup(table).<TableView<?>>query().getPlaceholder()).getText();
    }

    private List<?> findings() {
        return robot.lookup("#findings").<ListView<?>>query().getItems();
    }

    private int selectedFinding() {
        return robot.lookup("#findings").<ListView<?>>query().getSelectionModel().getSelectedIndex();
    }

    /** The cell that shows a finding; those that a list only measures with stand aside. */
    private ListCell<?> findingCell(int index) {
        return robot.lookup("#findings .finding-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getIndex() == index
                        && cell.getItem() == findings().get(index)).findFirst().orElseThrow();
    }

    /** What the cell of a finding says of the decision; nothing while there is none. */
    private String decided(int index) {
        Label label = (Label) findingCell(index).lookup(".finding-decided");
        return label.isVisible() ? label.getText() : "";
    }

    private void press(int index, String button) {
        robot.interact(() -> robot.clickOn(findingCell(index).lookup(button)));
    }

    private String badge() {
        return robot.lookup(".badge").<Label>query().getText();
    }

    private void choose(String button, String item) {
        robot.interact(() -> robot.lookup(button).<MenuButton>query().getItems().stream()
                .filter(one -> one.getText().equals(item)).findFirst().orElseThrow().fire());
    }

    private void type(String field, String text) {
        robot.interact(() -> robot.lookup(field).<TextField>query().setText(text));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
