package org.diglot.ui.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;

/** What the mouse does on the page: wheel, click, selection, and what it points at. */
final class PageMouse {

    /** A wheel's notch is told apart from a touch pad's stroke by its size, in pixels. */
    private static final double NOTCH = 30;

    private final ReadingSession session;
    private final Page page;
    private final Selecting selecting;
    private final Glide glide;
    private final AnimationTimer edge = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtEdge();
        }
    };
    private Consumer<Optional<Mark>> onHover = _ -> { };
    private Consumer<Mark> onClick = _ -> { };
    private Optional<Mark> hovered = Optional.empty();
    private int column = -1;
    private double pointerX;
    private double pointerY;

    PageMouse(ReadingSession session, Page page, Selecting selecting) {
        this.session = session;
        this.page = page;
        this.selecting = selecting;
        glide = new Glide(page::scrollBy);
        session.transcriptProperty().addListener((_, _, _) -> release());
        page.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        page.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        page.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered(Optional.empty()));
    }

    void onHover(Consumer<Optional<Mark>> action) {
        onHover = action;
    }

    void onClick(Consumer<Mark> action) {
        onClick = action;
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown() || event.isShortcutDown()) {
            session.setTextSize(session.textSizeProperty().get() + Math.signum(event.getDeltaY()));
        } else if (event.isInertia() || event.isDirect() || Math.abs(event.getDeltaY()) < NOTCH) {
            glide.end();
            page.scrollBy(-event.getDeltaY());
        } else {
            glide.by(-event.getDeltaY() * 1.5);
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        page.requestFocus();
        page.caret().hide();
        glide.end();
        Optional<SegmentRow> row = page.isReady() ? page.rowAt(event.getY()) : Optional.empty();
        if (event.getButton() != MouseButton.PRIMARY || row.isEmpty()) {
            return;
        }
        SegmentRow on = row.get();
        column = shownAt(event.getX());
        boolean inside = event.getY() >= on.getLayoutY() && event.getY() < on.getLayoutY() + on.getHeight();
        int segment = on.segment().index();
        if (event.isShiftDown() && page.selectionProperty().get().isPresent()) {
            selecting.extend(caretAt(event.getX(), event.getY()));
        } else if (event.getClickCount() >= 3) {
            selecting.sentence(column, segment);
        } else if (event.getClickCount() == 2) {
            ColumnText text = textOf(on);
            selecting.word(column, segment, text.letterAt(event.getX() - text.getLayoutX(),
                    event.getY() - on.getLayoutY() - text.getLayoutY()));
        } else {
            selecting.begin(column, caretAt(event.getX(), event.getY()));
            if (inside) {
                session.stand(segment);
            }
        }
    }

    private int shownAt(double x) {
        Columns columns = page.setting().columns();
        return columns.shown().get(columns.at(x));
    }

    private ColumnText textOf(SegmentRow row) {
        return row.text(row.position(column).orElse(0));
    }

    private Caret caretAt(double x, double y) {
        SegmentRow row = page.rowAt(y).orElseThrow();
        ColumnText text = textOf(row);
        return new Caret(row.segment().index(),
                text.offsetAt(x - text.getLayoutX(), y - row.getLayoutY() - text.getLayoutY()));
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || column < 0 || !page.isReady() || event.getClickCount() > 1) {
            return;
        }
        pointerX = event.getX();
        pointerY = event.getY();
        extend();
        if (beyond() == 0) {
            edge.stop();
        } else {
            edge.start();
        }
    }

    private void extend() {
        if (page.rowAt(pointerY).isPresent()) {
            selecting.extend(caretAt(pointerX, Math.clamp(pointerY, 0, page.getHeight())));
        }
    }

    private double beyond() {
        return Math.min(0, pointerY - TurnHeading.LINE) + Math.max(0, pointerY - page.getHeight());
    }

    private void scrollAtEdge() {
        page.scrollBy(Math.clamp(beyond() * 0.3, -40, 40));
        page.layout();
        extend();
    }

    private void release() {
        edge.stop();
        glide.end();
        column = -1;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && page.isReady()) {
            markAt(event.getX(), event.getY()).ifPresent(onClick);
        }
    }

    private void hover(double x, double y) {
        boolean overText = page.isReady() && page.setting().columns().isText(x) && page.rowAt(y)
                .filter(row -> y > TurnHeading.LINE && y >= row.getLayoutY()
                        && y < row.getLayoutY() + row.getHeight()).isPresent();
        page.setCursor(overText ? Cursor.TEXT : Cursor.DEFAULT);
        hovered(overText ? markAt(x, y) : Optional.empty());
    }

    private void hovered(Optional<Mark> mark) {
        if (!mark.equals(hovered)) {
            hovered = mark;
            onHover.accept(mark);
        }
        if (mark.isPresent()) {
            page.setCursor(Cursor.HAND);
        }
    }

    private Optional<Mark> markAt(double x, double y) {
        return page.rowAt(y).filter(row -> y >= row.getLayoutY() && y < row.getLayoutY() + row.getHeight())
                .flatMap(row -> {
                    ColumnText text = row.text(page.setting().columns().at(x));
                    return text.markAt(x - text.getLayoutX(), y - row.getLayoutY() - text.getLayoutY());
                });
    }
}
