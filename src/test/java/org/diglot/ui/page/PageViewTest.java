package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.Arrangement;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;
import org.diglot.ui.Theme;
import org.diglot.ui.Typography;
import org.diglot.ui.WindowRobot;
import org.diglot.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page on the sample, driven as a person would. */
@ExtendWith(ApplicationExtension.class)
class PageViewTest {

    private final ReadingSession session = new ReadingSession();
    private final Transcript call = Calls.sample();
    private final Words words = new Words(Language.ENGLISH);
    private PageView view;
    private Page page;

    private final WindowRobot robot = new WindowRobot();

    @Start
    void start(Stage stage) {
        view = new PageView(session, words, new Typography(session.textSizeProperty()));
        Actions actions = new Actions();
        view.offer(actions);
        HBox parts = new HBox(view.outline(), view.page(), view.strip());
        HBox.setHgrow(view.page(), Priority.ALWAYS);
        Scene scene = new Scene(parts, 980, 700);
        scene.getStylesheets().add(Theme.LIGHT.palette());
        actions.listen(scene);
        stage.setScene(scene);
        stage.show();
        session.open(null, call);
        view.focus();
        page = (Page) scene.lookup(".page");
    }

    @BeforeEach
    void settle() {
        run(() -> { });
    }

    private <T> T on(Callable<T> work) {
        T value = WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }

    private void run(Runnable work) {
        on(() -> {
            work.run();
            page.layout();
            return null;
        });
    }

    /** What the keys ask for is laid out before anybody looks. */
    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            run(() -> { });
        }
    }

    private SegmentRow row(int segment) {
        return page.segmentsInSight().stream().filter(row -> row.segment().index() == segment).findFirst()
                .orElseThrow();
    }

    /** Where the left edge of a letter is on the screen. */
    private Point2D letter(int segment, int position, int offset) {
        return on(() -> {
            ColumnText text = row(segment).text(position);
            Rectangle2D box = text.boxes(new Span(offset, offset + 1)).getFirst();
            return text.localToScreen(box.getMinX() + 1, (box.getMinY() + box.getMaxY()) / 2);
        });
    }

    private String clipboard() {
        return on(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void opensOnTheFirstSegmentInBothLanguages() {
        SegmentRow first = page.segmentsInSight().getFirst();
        assertThat(first.segment().index()).isZero();
        assertThat(first.text(0).text()).isEqualTo("Good day, ladies and gentlemen, thank you for standing by.");
        assertThat(first.text(1).text()).isEqualTo("女士們、先生們,大家好,感謝你們的支持。");
        assertThat(session.currentProperty().get()).isZero();
    }

    @Test
    void bothTextsOfARowBeginOnOneBaseline() {
        for (SegmentRow row : page.segmentsInSight()) {
            double left = row.text(0).getLayoutY() + row.text(0).baseline();
            double right = row.text(1).getLayoutY() + row.text(1).baseline();
            assertThat(left).isCloseTo(right, org.assertj.core.data.Offset.offset(0.51));
        }
    }

    @Test
    void movesByTurnAndNamesItsSpeaker() {
        type(KeyCode.N, KeyCode.N, KeyCode.N);
        assertThat(session.currentProperty().get()).isEqualTo(call.turns().get(3).firstSegment());
        assertThat(page.headingAbove().turn().speaker()).isEqualTo("xu-hong");
        type(KeyCode.P);
        assertThat(page.headingAbove().turn().speaker()).isEqualTo("yongming-wu");
    }

    @Test
    void movesBySegmentPageAndToTheEnds() {
        type(KeyCode.J, KeyCode.DOWN, KeyCode.K);
        assertThat(session.currentProperty().get()).isEqualTo(1);
        int last = page.segmentsInSight().getLast().segment().index();
        type(KeyCode.PAGE_DOWN);
        assertThat(page.segmentsInSight().getFirst().segment().index()).isBetween(last - 3, last);
        assertThat(session.currentProperty().get()).isBetween(last - 3, last + 1);
        type(KeyCode.END);
        assertThat(page.segmentsInSight().getLast().segment().index()).isEqualTo(377);
        assertThat(session.currentProperty().get()).isEqualTo(377);
        type(KeyCode.HOME);
        assertThat(page.segmentsInSight().getFirst().segment().index()).isZero();
    }

    @Test
    void aRowKeepsItsPlaceWhenTheArrangementOrTheSizeChanges() {
        run(() -> session.goTo(140));
        run(() -> session.goTo(141));
        double before = row(141).getLayoutY();
        for (Arrangement arrangement : List.of(Arrangement.SECOND_ONLY, Arrangement.FIRST_ONLY,
                Arrangement.BOTH_SWAPPED, Arrangement.BOTH)) {
            run(() -> session.arrange(arrangement));
            assertThat(row(141).getLayoutY()).isEqualTo(before);
        }
        run(() -> session.setTextSize(22));
        assertThat(row(141).getLayoutY()).isEqualTo(before);
        run(() -> session.setColumnRatio(0.3));
        assertThat(row(141).getLayoutY()).isEqualTo(before);
    }

    @Test
    void oneLanguageAloneTakesTheWidthAndSwappingChangesSides() {
        run(() -> session.arrange(Arrangement.SECOND_ONLY));
        assertThat(row(0).text(0).text()).startsWith("女士們");
        assertThat(row(0).text(1).isVisible()).isFalse();
        run(() -> session.arrange(Arrangement.BOTH_SWAPPED));
        assertThat(row(0).text(0).text()).startsWith("女士們");
        assertThat(row(0).text(1).text()).startsWith("Good day");
    }

    @Test
    void selectsAcrossTwoSentencesAndCopiesThem() {
        robot.drag(letter(0, 0, 5), MouseButton.PRIMARY).dropTo(letter(1, 0, 7));
        assertThat(view.selectionProperty().get()).contains(new TextSelection(0, 0, 5, 1, 7));
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        assertThat(clipboard()).isEqualTo("day, ladies and gentlemen, thank you for standing by.\nWelcome");
    }

    @Test
    void copiesChineseWithItsSourceAndTheNotice() {
        run(() -> session.goTo(73));
        Point2D at = letter(73, 1, 5);
        robot.moveTo(at).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(clipboard()).isEqualTo("""
                12 月季度,我們共回購了 13 億美元的股票,股票數量淨減少 0.6%。

                — Xu Hong, Chief Financial Officer, Alibaba Group, December quarter 2024, segment 73, line 160
                使用警語:中文譯文來源為 Google 翻譯,僅供參考,實際內容請以英文原文為主""");
    }

    @Test
    void aDoubleClickSelectsAWord() {
        Point2D at = letter(0, 0, 12);
        robot.moveTo(at).doubleClickOn(MouseButton.PRIMARY);
        assertThat(view.selectionProperty().get().orElseThrow().text(call)).isEqualTo("ladies");
    }

    @Test
    void theKeyboardAloneSelectsBySentenceAndWord() {
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN)
                .release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(view.selectionProperty().get().orElseThrow().text(call)).isEqualTo(
                "Good day, ladies and gentlemen, thank you for standing by.\n"
                        + "Welcome to Alibaba Group's December quarter 2024 results conference call.");
        robot.type(KeyCode.ESCAPE);
        assertThat(view.selectionProperty().get()).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(view.selectionProperty().get().orElseThrow().text(call)).isEqualTo("Good");
    }

    @Test
    void theKeyboardChoosesTheColumnAndSelectsByLinesWithItsPlaceInSight() {
        run(() -> session.goTo(1));
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        run(() -> { });
        assertThat(page.caret().isVisible()).isTrue();
        assertThat(page.caret().getX()).isCloseTo(row(1).text(1).getLayoutX(), org.assertj.core.data.Offset.offset(3.0));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(view.selectionProperty().get()).contains(new TextSelection(1, 1, 0, 1, 2));
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(view.selectionProperty().get()).isEmpty();
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        run(() -> { });
        double line = row(1).text(0).boxes(new Span(0, 1)).getFirst().getHeight();
        TextSelection selected = view.selectionProperty().get().orElseThrow();
        assertThat(selected.toSegment()).isEqualTo(1);
        Rectangle2D end = row(1).text(0).caret(selected.toOffset());
        assertThat(end.getMinY()).isGreaterThanOrEqualTo(line);
        assertThat(end.getMinX()).isLessThan(12);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(view.selectionProperty().get().orElseThrow().toSegment()).isEqualTo(2);
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(view.selectionProperty().get()).isEmpty();
        robot.clickOn(letter(0, 0, 3));
        run(() -> { });
        assertThat(page.caret().isVisible()).isFalse();
    }

    @Test
    void selectingAllTakesTheTurnAndThenTheCall() {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        assertThat(view.selectionProperty().get().orElseThrow().toSegment())
                .isEqualTo(call.turns().getFirst().segments() - 1);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        assertThat(view.selectionProperty().get().orElseThrow().toSegment()).isEqualTo(377);
    }

    @Test
    void aClickMakesTheRowTheCurrentOneWithoutScrolling() {
        double before = row(3).getLayoutY();
        robot.clickOn(letter(3, 1, 1));
        run(() -> { });
        assertThat(session.currentProperty().get()).isEqualTo(3);
        assertThat(row(3).getLayoutY()).isEqualTo(before);
    }

    @Test
    void theOutlineFollowsThePageAndLeadsIt() {
        ListView<OutlineEntry> list = robot.lookup(".outline-list").queryListView();
        run(() -> session.goTo(call.turns().get(6).firstSegment()));
        assertThat(list.getSelectionModel().getSelectedItem().name()).isEqualTo("Alicia Yap");
        robot.clickOn(".outline-filter").write("Financial Off");
        assertThat(list.getItems()).extracting(OutlineEntry::name).contains("Xu Hong").doesNotContain("Operator");
        assertThat(list.getItems()).filteredOn(entry -> entry.level() != OutlineEntry.Level.SECTION)
                .filteredOn(entry -> entry.level() == OutlineEntry.Level.TURN).isNotEmpty();
        robot.type(KeyCode.ENTER);
        assertThat(session.currentProperty().get()).isEqualTo(call.turns().get(3).firstSegment());
    }

    @Test
    void lettersTypedIntoAFieldNeverMoveThePage() {
        robot.clickOn(".outline-filter").write("jnnk");
        assertThat(session.currentProperty().get()).isZero();
    }

    @Test
    void goesToASegmentOrALineThatIsTyped() {
        robot.type(KeyCode.G).write("73").type(KeyCode.ENTER);
        assertThat(session.currentProperty().get()).isEqualTo(73);
        robot.type(KeyCode.G).write("L275").type(KeyCode.ENTER);
        assertThat(session.currentProperty().get()).isEqualTo(call.turns().get(6).firstSegment());
        robot.type(KeyCode.G).write("9999").type(KeyCode.ENTER);
        TextField field = robot.lookup(".go-to-field").queryAs(TextField.class);
        assertThat(field.isVisible()).isTrue();
        assertThat(session.currentProperty().get()).isEqualTo(call.turns().get(6).firstSegment());
        robot.type(KeyCode.ESCAPE);
        assertThat(field.isVisible()).isFalse();
    }

    @Test
    void theHeadingAboveIsAlwaysThatOfTheTopmostRow() {
        for (int step = 0; step < 200; step++) {
            run(() -> page.scrollBy(37));
            double edge = page.headingAbove().getLayoutY() + TurnHeading.LINE;
            Optional<SegmentRow> top = page.segmentsInSight().stream()
                    .filter(row -> row.getLayoutY() + row.getHeight() > Math.max(1, edge)).findFirst();
            if (page.headingAbove().isVisible() && edge > 1 && top.orElseThrow().getLayoutY() < edge) {
                assertThat(page.headingAbove().turn().index()).isEqualTo(top.orElseThrow().segment().turn());
            }
        }
        assertThat(page.headingAbove().turn().index()).isPositive();
    }

    @Test
    void hearsOfTheMarkThatIsPointedAtAndClicked() {
        Mark mark = new Mark(0, 0, new Span(10, 16), Mark.Kind.MONEY);
        Mark[] heard = new Mark[2];
        view.setOnMarkHover(now -> heard[0] = now.orElse(null));
        view.setOnMarkClick(now -> heard[1] = now);
        run(() -> session.mark(Layer.FIGURES, List.of(mark)));
        robot.clickOn(letter(0, 0, 13));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(heard).containsExactly(mark, mark);
        robot.moveTo(letter(0, 0, 30));
        assertThat(heard[0]).isNull();
    }

    @Test
    void goingAgainToTheSameSegmentShowsItAgain() {
        run(() -> session.goTo(50));
        run(() -> page.scrollToFraction(0.9));
        assertThat(page.segmentsInSight()).noneMatch(row -> row.segment().index() == 50);
        run(() -> session.goTo(50));
        assertThat(page.segmentsInSight()).anyMatch(row -> row.segment().index() == 50);
    }

    @Test
    void theSessionKnowsThePlaceAndCanPutItBack() {
        run(() -> page.scrollToFraction(0.5));
        Place place = session.placeProperty().get();
        run(() -> page.scrollToFraction(0.1));
        run(() -> session.scrollTo(place));
        assertThat(session.placeProperty().get()).isEqualTo(place);
    }

    @Test
    void whatStandsBeforeTheFirstTurnIsShownSelectedCopiedAndFolded() {
        FrontMatter front = page.front();
        double open = front.getHeight();
        ColumnText text = on(() -> (ColumnText) front.getChildrenUnmodifiable().get(1));
        assertThat(text.text()).startsWith("使用警語");
        robot.drag(on(() -> text.localToScreen(1, 8)), MouseButton.PRIMARY)
                .dropTo(on(() -> text.localToScreen(text.boxes(new Span(3, 4)).getFirst().getMaxX() + 1, 8)));
        robot.press(KeyCode.SHORTCUT, KeyCode.C).release(KeyCode.C, KeyCode.SHORTCUT);
        assertThat(clipboard()).isEqualTo("使用警語");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(clipboard()).isEqualTo("使用警語\n\n— Alibaba Group, December quarter 2024, line 4");
        robot.drag(letter(0, 0, 5), MouseButton.PRIMARY).dropTo(letter(0, 0, 8));
        assertThat(front.selectionProperty().get()).isEmpty();
        robot.clickOn(".front-title");
        run(() -> { });
        assertThat(front.getHeight()).isLessThan(open);
        assertThat(text.isVisible()).isFalse();
        type(KeyCode.J);
        assertThat(session.currentProperty().get()).isEqualTo(1);
    }

    @Test
    void theDividerFollowsThePointerAndSharesTheWidth() {
        Node divider = page.lookup(".column-divider");
        double grip = on(() -> divider.localToScene(7, 300).getX());
        run(() -> fire(divider, MouseEvent.MOUSE_PRESSED, grip));
        for (int moved = 20; moved <= 80; moved += 20) {
            double to = grip + moved;
            run(() -> fire(divider, MouseEvent.MOUSE_DRAGGED, to));
            assertThat(on(() -> divider.localToScene(7, 300).getX())).isCloseTo(to, org.assertj.core.data.Offset.offset(1.5));
        }
        assertThat(session.columnRatioProperty().get()).isBetween(0.58, 0.68);
    }

    private static void fire(Node at, EventType<MouseEvent> type, double x) {
        Event.fireEvent(at, new MouseEvent(type, x, 300, x, 300, MouseButton.PRIMARY, 1, false, false, false, false,
                true, false, false, false, false, false, null));
    }

    @Test
    void aClickOnTheStripGoesThere() {
        robot.clickOn(on(() -> view.strip().localToScreen(8, view.strip().getHeight() * 0.75)));
        run(() -> { });
        double middle = (page.sightProperty().get().from() + page.sightProperty().get().to()) / 2;
        assertThat(middle).isCloseTo(0.75, org.assertj.core.data.Offset.offset(0.03));
    }

    @Test
    void chosenSpeakersAreTintedAndTheOthersDimmed() {
        run(() -> session.choose(Set.of("lydia-liu")));
        assertThat(ground(row(5)).isVisible()).isTrue();
        assertThat(ground(row(5)).getOpacity()).isLessThan(0.2);
        assertThat(ground(row(2)).isVisible()).isFalse();
        assertThat(ink(row(2))).isNotEqualTo(ink(row(5)));
        run(() -> session.choose(Set.of()));
        assertThat(ink(row(2))).isEqualTo(ink(row(5)));
    }

    private static Rectangle ground(SegmentRow row) {
        return (Rectangle) row.getChildrenUnmodifiable().getFirst();
    }

    private static Paint ink(SegmentRow row) {
        return ((Text) ((TextFlow) row.text(0).getChildrenUnmodifiable().get(1)).getChildren().getFirst()).getFill();
    }

    @Test
    void aSelectionDraggedToTheEdgeScrollsThePage() throws TimeoutException {
        run(() -> session.goTo(60));
        double before = page.sightProperty().get().from();
        robot.drag(letter(60, 0, 5), MouseButton.PRIMARY).moveTo(on(() -> page.localToScreen(300, 4)));
        WindowRobot.await(() -> on(() -> page.sightProperty().get().from() < before - 0.02));
        robot.release(MouseButton.PRIMARY);
        run(() -> { });
        TextSelection selected = view.selectionProperty().get().orElseThrow();
        assertThat(selected.fromSegment()).isLessThan(55);
        assertThat(selected.toSegment()).isEqualTo(60);
    }

    @Test
    void thePageFollowsTheLanguageOfTheInterface() {
        run(() -> words.speak(Language.CHINESE_SIMPLIFIED));
        run(() -> session.goTo(10));
        TurnHeading above = page.headingAbove();
        assertThat(above.getAccessibleText()).contains(words.get("page.sectionPrepared"));
        run(() -> words.speak(Language.ENGLISH));
        run(() -> { });
        assertThat(above.getAccessibleText()).contains("Prepared remarks");
    }
}
