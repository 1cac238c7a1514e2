package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Arrangement;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How rows are laid out: without overlap, without cutting a text, at any width, anywhere in the call. */
@ExtendWith(ApplicationExtension.class)
class PageTest {

    private static final List<Language> BOTH = List.of(Language.ENGLISH, Language.CHINESE_SIMPLIFIED);

    private final ReadingSession session = new ReadingSession();
    private Page page;

    @Start
    void start(Stage stage) {
        page = new Page(session, new PageSentences(new Words(Language.ENGLISH)),
                new Typography(session.textSizeProperty()));
        page.setManaged(false);
        stage.setScene(new Scene(new Pane(page), 900, 700));
        stage.show();
    }

    private void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, (Callable<Void>) () -> {
            work.run();
            page.layout();
            page.segmentsInSight().forEach(row -> row.layout());
            return null;
        });
    }

    private void assertRowsFit() {
        SegmentRow before = null;
        for (SegmentRow row : page.segmentsInSight()) {
            if (before != null) {
                assertThat(row.getLayoutY()).isGreaterThanOrEqualTo(before.getLayoutY() + before.getHeight() - 1);
            }
            for (int i = 0; i < page.setting().columns().shown().size(); i++) {
                ColumnText text = row.text(i);
                double bottom = text.text().isEmpty() ? 0 : text.boxes(new Span(0, text.text().length())).stream()
                        .mapToDouble(box -> box.getMaxY()).max().orElse(0);
                assertThat(text.getLayoutY() + bottom).as("segment %s", row.segment().index())
                        .isLessThanOrEqualTo(row.getHeight());
            }
            before = row;
        }
    }

    @Test
    void rowsNeverOverlapAndHoldBothTextsAtAnyWidth() {
        run(() -> session.open(null, Calls.sample()));
        for (double width : new double[] {420, 640, 777, 1000, 1600}) {
            run(() -> page.resize(width, 700));
            for (Arrangement arrangement : Arrangement.values()) {
                run(() -> session.arrange(arrangement));
                for (double fraction : new double[] {0, 0.13, 0.37, 0.5, 0.81, 1}) {
                    run(() -> page.scrollToFraction(fraction));
                    assertThat(page.segmentsInSight()).isNotEmpty();
                    assertRowsFit();
                }
            }
        }
    }

    @Test
    void nothingIsDrawnOverFrontMatterThatFillsTheWindow() {
        run(() -> session.open(null, Calls.sample()));
        run(() -> session.setTextSize(ReadingSession.LARGEST));
        run(() -> page.resize(420, 120));
        run(() -> page.scrollToFraction(0));
        assertThat(page.front().getHeight()).isGreaterThan(120);
        assertThat(page.front().getParent().getChildrenUnmodifiable()).filteredOn(Node::isVisible)
                .containsExactly(page.front());
    }

    @Test
    void scrollingBackAndForthComesBackToTheSamePixel() {
        run(() -> session.open(null, Calls.sample()));
        run(() -> page.resize(800, 600));
        run(() -> page.scrollToFraction(0.4));
        SegmentRow row = page.segmentsInSight().get(2);
        int segment = row.segment().index();
        double y = row.getLayoutY();
        for (int i = 0; i < 60; i++) {
            run(() -> page.scrollBy(-83));
        }
        for (int i = 0; i < 60; i++) {
            run(() -> page.scrollBy(83));
        }
        assertThat(page.segmentsInSight()).filteredOn(one -> one.segment().index() == segment)
                .singleElement().satisfies(one -> assertThat(one.getLayoutY()).isEqualTo(y));
    }

    @Test
    void aRowTallerThanTheWindowScrollsByPixelsAndNotByRows() {
        String english = "We continue to invest in our people and in our platform. ".repeat(80);
        String chinese = "我们继续投资于员工和平台。".repeat(80);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(List.of(english, chinese));
        }
        run(() -> session.open(null, Calls.of(BOTH, rows)));
        run(() -> page.resize(600, 300));
        double height = page.segmentsInSight().getFirst().getHeight();
        assertThat(page.segmentsInSight().getFirst().getLayoutY()).isEqualTo(70);
        assertThat(height).isGreaterThan(600);
        run(() -> page.scrollBy(500));
        assertThat(page.segmentsInSight().getFirst().getLayoutY()).isEqualTo(70.0 - 500);
        run(() -> page.scrollToFraction(0.55));
        assertRowsFit();
        assertThat(page.segmentsInSight().getFirst().segment().index()).isEqualTo(5);
    }

    @Test
    void theEndsOfTheCallAreNotScrolledPast() {
        run(() -> session.open(null, Calls.sample()));
        run(() -> page.resize(800, 600));
        run(() -> page.scrollBy(-5000));
        assertThat(page.sightProperty().get().from()).isZero();
        run(() -> page.scrollToFraction(1));
        run(() -> page.scrollBy(50_000));
        SegmentRow last = page.segmentsInSight().getLast();
        assertThat(last.segment().index()).isEqualTo(377);
        assertThat(last.getLayoutY() + last.getHeight()).isBetween(500.0, 600.0);
    }

    @Test
    void aCallOfOneShortLineAndOneWithoutAnyAreShownInPeace() {
        run(() -> session.open(null, Calls.of(List.of(Language.ENGLISH), List.of(List.of("Hello.")))));
        run(() -> page.resize(800, 600));
        assertThat(page.segmentsInSight()).singleElement()
                .satisfies(row -> assertThat(row.text(1).isVisible()).isFalse());
        run(() -> session.open(null, Calls.of(BOTH, List.of())));
        run(() -> page.scrollBy(100));
        assertThat(page.segmentsInSight()).isEmpty();
        run(() -> session.scrollTo(new Place(7, 20)));
        assertThat(page.segmentsInSight()).isEmpty();
        Transcript nothing = new Transcript(Calls.sample().source(), "Nothing", "", "", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        run(() -> session.open(null, nothing));
        run(() -> page.scrollToFraction(0.5));
        assertThat(page.segmentsInSight()).isEmpty();
    }

    @Test
    void aRowWithoutOneSideAndRowsOfMarksAloneFit() {
        run(() -> session.open(null, Calls.of(BOTH, List.of(List.of(".", "。"), List.of("", "只有中文。"),
                List.of("English only.", ""), List.of("x".repeat(500), "長".repeat(500))))));
        run(() -> page.resize(500, 600));
        assertThat(page.segmentsInSight()).hasSize(4);
        assertRowsFit();
    }
}
