package org.diglot.ui.page;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.diglot.ui.ReadingSession;

/** The gap between the columns: dragging it shares the width out anew, a double click halves it. */
final class Divider extends Region {

    private static final double GRIP = 14;
    private static final double STEP = 0.02;

    private final ReadingSession session;
    private Columns columns;
    private double offset;

    Divider(ReadingSession session, PageSentences say) {
        this.session = session;
        getStyleClass().add("column-divider");
        setCursor(Cursor.H_RESIZE);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(say.say("page.divider"));
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::halve);
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    void show(Columns shown, double height) {
        columns = shown;
        setVisible(shown.middle() > 0);
        resizeRelocate(Math.round(shown.middle() - GRIP / 2), 0, GRIP, height);
    }

    private void take(MouseEvent press) {
        offset = press.getX() - GRIP / 2;
        press.consume();
    }

    private void drag(MouseEvent drag) {
        // Where the pointer is on the page, not on the divider: that one moves while it is dragged.
        double pointer = getParent().sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
        session.setColumnRatio(columns.ratioAt(pointer - offset));
        drag.consume();
    }

    private void halve(MouseEvent click) {
        if (click.getClickCount() == 2) {
            session.setColumnRatio(0.5);
        }
        click.consume();
    }

    private void step(KeyEvent press) {
        if (press.getCode() == KeyCode.LEFT || press.getCode() == KeyCode.RIGHT) {
            double way = press.getCode() == KeyCode.LEFT ? -STEP : STEP;
            session.setColumnRatio(session.columnRatioProperty().get() + way);
            press.consume();
        }
    }
}
