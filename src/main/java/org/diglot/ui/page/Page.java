package org.diglot.ui.page;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;
import org.diglot.ui.Typography;

/** The two columns: where in the call they are, and the ways to be elsewhere. Only the items in sight have rows. */
final class Page extends Region {

    /** What a window of usual height shows at once. */
    private static final int FIRST_ROWS = 10;
    private static final int FIRST_HEADINGS = 2;

    private final ReadingSession session;
    private final Typography typography;
    private final Swatches swatches = new Swatches();
    private final Pane canvas = new Pane();
    private final PageRows rows;
    private final RowDresser dresser;
    private final RowStack stack;
    private final TurnHeading above;
    private final Divider divider;
    private final PageCaret caret;
    private final Rectangle clip = new Rectangle();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NONE);
    private final ReadOnlyObjectWrapper<Optional<TextSelection>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Contents contents;
    private Setting setting;
    private boolean placing;

    Page(ReadingSession session, PageSentences say, Typography typography) {
        this.session = session;
        this.typography = typography;
        rows = new PageRows(canvas, swatches, say);
        dresser = new RowDresser(session, rows, selection::get);
        stack = new RowStack(rows, dresser);
        above = new TurnHeading(swatches, say, true);
        divider = new Divider(session, say);
        caret = new PageCaret(this, swatches);
        createView(say);
        listen();
    }

    private void createView(PageSentences say) {
        getStyleClass().add("page");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(say.say("page.name"));
        setFocusTraversable(true);
        setClip(clip);
        canvas.setManaged(false);
        canvas.getStyleClass().add("page-canvas");
        getChildren().addAll(swatches, canvas, caret, divider, above);
        getChildren().forEach(child -> child.setManaged(false));
    }

    private void listen() {
        session.transcriptProperty().subscribe(this::open);
        session.currentProperty().addListener((_, _, _) -> repaint());
        session.marksProperty().addListener((_, _, _) -> repaint());
        session.chosenSpeakersProperty().addListener((_, _, _) -> reset());
        session.journeysProperty().addListener((_, _, _) -> reveal(session.currentProperty().get()));
        session.placeProperty().addListener((_, _, where) -> restore(where));
        session.arrangementProperty().addListener((_, _, _) -> reset());
        session.columnRatioProperty().addListener((_, _, _) -> reset());
        session.textSizeProperty().addListener((_, _, _) -> reset());
        selection.addListener((_, _, now) -> {
            now.ifPresent(_ -> front().clear());
            repaint();
        });
        front().listen(this::requestLayout, () -> {
            selection.set(Optional.empty());
            requestFocus();
        });
        widthProperty().addListener((_, _, _) -> reset());
    }

    /** What the first page will need of fonts and rows, made piece by piece while the call is still being read. */
    Deque<Runnable> preparations(Language... expected) {
        Deque<Runnable> pieces = new ArrayDeque<>();
        for (Language language : expected) {
            pieces.add(() -> Face.of(language, typography));
        }
        pieces.addAll(Collections.nCopies(FIRST_HEADINGS, rows::prepareHeading));
        pieces.addAll(Collections.nCopies(FIRST_ROWS, rows::prepareRow));
        return pieces;
    }

    private void open(Transcript call) {
        rows.forget();
        caret.hide();
        selection.set(Optional.empty());
        contents = call == null ? null : new Contents(call);
        setting = null;
        stack.hold(0, 0);
        sight.set(Sight.NONE);
        turn.set(-1);
        requestLayout();
    }

    /** Sets every row anew; the row that the reader is on, or else the first in sight, stays where it is. */
    void reset() {
        if (contents != null && contents.size() > 0 && setting != null) {
            holdCurrent();
            setting = null;
        }
        requestLayout();
    }

    private void holdCurrent() {
        int current = session.currentProperty().get();
        if (current < 0) {
            return;
        }
        Region row = rows.shown(contents.itemOfSegment(current));
        if (row != null && row.getLayoutY() < getHeight() && row.getLayoutY() >= 0) {
            stack.hold(contents.itemOfSegment(current), row.getLayoutY());
        }
    }

    private void repaint() {
        dresser.repaint(contents);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        canvas.resize(getWidth(), getHeight());
        boolean any = contents != null && contents.size() > 0 && getWidth() > 0 && getHeight() > 0;
        above.setVisible(any);
        divider.setVisible(any);
        if (any) {
            if (setting == null) {
                setting = Setting.of(contents, session, typography, getWidth());
            }
            sight.set(stack.layOut(setting, getWidth(), getHeight()));
            layOutAbove();
            divider.show(setting.columns(), getHeight());
            caret.place();
            tellPlace();
        }
    }

    /** The heading that stays is that of the turn at the edge; the next turn's own heading pushes it off. */
    private void layOutAbove() {
        int at = sight.get().first();
        double push = 0;
        for (int item = at; item <= sight.get().last() && push == 0; item++) {
            if (contents.isHeading(item) && stack.heading(item).getLayoutY() <= 0) {
                at = item;
            } else if (contents.isHeading(item)) {
                push = Math.clamp(stack.heading(item).getLayoutY() - TurnHeading.LINE, -TurnHeading.LINE, 0);
            }
        }
        if (above.turn() != contents.turn(at) || above.setting() != setting) {
            above.show(contents.turn(at), setting);
        }
        above.setVisible(contents.isSegment(at) || contents.isHeading(at) && stack.heading(at).barY() <= 0);
        above.resizeRelocate(0, push, getWidth(), TurnHeading.LINE);
    }

    private void tellPlace() {
        int item = sight.get().first();
        double y = stack.top();
        while (item < contents.size() && !contents.isSegment(item)) {
            y += stack.heightOf(item++);
        }
        // Rows below the lower edge were only measured.
        rows.keep(sight.get().first(), sight.get().last() + 1);
        if (item < contents.size()) {
            placing = true;
            session.scrollTo(new Place(contents.segment(item).index(), y));
            placing = false;
        }
        turn.set(turnInSight());
    }

    private int turnInSight() {
        int current = session.currentProperty().get();
        Region row = current < 0 ? null : rows.shown(contents.itemOfSegment(current));
        return row != null && row.getLayoutY() + row.getHeight() > TurnHeading.LINE
                ? contents.call().segments().get(current).turn() : above.turn().index();
    }

    private void restore(Place where) {
        if (!placing && contents != null && contents.size() > 0) {
            anchorAt(contents.itemOfSegment(where.segment()), where.top());
        }
    }

    private void anchorAt(int item, double y) {
        stack.hold(item, y);
        requestLayout();
    }

    /** Moves the text up by so many pixels; down if negative. */
    void scrollBy(double pixels) {
        stack.moveBy(-pixels);
        requestLayout();
    }

    /** Shows the place that is this far down the call, 0 to 1, at the upper edge. */
    void scrollToFraction(double fraction) {
        int item = contents == null ? -1 : contents.itemAt(fraction);
        if (item >= 0 && isReady()) {
            anchorAt(item, -contents.inside(item, fraction) * stack.heightOf(item));
        }
    }

    /** Brings a segment into sight: not at all where it is, by the least where it is near, to the upper third else. */
    void reveal(int segment) {
        if (contents == null || segment < 0) {
            return;
        }
        if (segment == 0 || !isReady()) {
            anchorAt(segment == 0 ? 0 : contents.itemOfSegment(segment), segment == 0 ? 0 : TurnHeading.LINE);
            return;
        }
        int item = contents.itemOfSegment(segment);
        if (item < sight.get().first() - 2 || item > sight.get().last() + 2) {
            anchorAt(item, TurnHeading.LINE + (getHeight() - TurnHeading.LINE) * 0.25);
            return;
        }
        double top = rows.shown(item) == null ? (item < sight.get().first() ? -1e6 : 1e6)
                : rows.shown(item).getLayoutY();
        double height = stack.heightOf(item);
        double highest = TurnHeading.LINE + 8;
        double lowest = Math.max(highest, getHeight() - height - 24);
        if (top < highest || top > lowest) {
            anchorAt(item, Math.clamp(top, highest, lowest));
        }
    }

    /** Shows a turn from its heading on. */
    void showTurn(int index) {
        anchorAt(contents.itemOfTurn(index), 0);
    }

    /** Lays out what has changed; then, whether anything stands on the page. */
    boolean isReady() {
        layout();
        return setting != null && sight.get().last() >= 0;
    }

    Contents contents() {
        return contents;
    }

    Setting setting() {
        return setting;
    }

    Swatches swatches() {
        return swatches;
    }

    /** Index of the turn that the reader is in; -1 where there is none. */
    ReadOnlyIntegerProperty turnProperty() {
        return turn.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<TextSelection>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    void select(Optional<TextSelection> what) {
        selection.set(what);
    }

    TurnHeading headingAbove() {
        return above;
    }

    PageCaret caret() {
        return caret;
    }

    /** The row of a segment, if it is in sight. */
    Optional<SegmentRow> rowOfSegment(int segment) {
        return Optional.ofNullable((SegmentRow) rows.shown(contents.itemOfSegment(segment)));
    }

    FrontMatter front() {
        return rows.front();
    }

    /** The rows of the segments in sight, from top to bottom. */
    List<SegmentRow> segmentsInSight() {
        return rows.segments(sight.get());
    }

    /** The row under a height on the page, or the nearest; none where the page is empty. */
    Optional<SegmentRow> rowAt(double y) {
        return rows.nearest(sight.get(), y);
    }
}
