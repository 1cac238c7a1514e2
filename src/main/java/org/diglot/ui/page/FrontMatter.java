package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.diglot.transcript.Line;
import org.diglot.ui.Mark;

/**
 * What the file says before the first turn, and its notices: a quiet block that folds, whose text can be selected. A
 * {@link Caret} in it counts its lines from 0 where one on the page counts segments.
 */
final class FrontMatter extends Region {

    private static final double TITLE = 28;
    private static final double AIR = 8;
    private static final double GAP = 6;

    private final Swatches swatches;
    private final Button title = new Button();
    private final FoldMark fold = new FoldMark();
    private final PageSentences say;
    private final List<ColumnText> texts = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<FrontSelection>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable changed = () -> { };
    private Runnable taken = () -> { };
    private List<Line> lines = List.of();
    private Setting setting;
    private boolean folded;
    private Caret held = new Caret(0, 0);

    FrontMatter(Swatches swatches, PageSentences say) {
        this.swatches = swatches;
        this.say = say;
        getStyleClass().add("front-matter");
        title.getStyleClass().add("front-title");
        title.setGraphic(fold);
        title.setOnAction(_ -> fold());
        setCursor(Cursor.TEXT);
        title.setCursor(Cursor.HAND);
        getChildren().add(title);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        selection.addListener((_, _, _) -> paint());
    }

    /**
     * @param heightChanged runs when the block folds or unfolds
     * @param onTaken       runs when the mouse begins to select here
     */
    void listen(Runnable heightChanged, Runnable onTaken) {
        changed = heightChanged;
        taken = onTaken;
    }

    void show(Setting how) {
        if (setting == null || setting.contents() != how.contents()) {
            selection.set(Optional.empty());
            folded = false;
        }
        setting = how;
        lines = how.contents().front();
        boolean summary = !how.contents().call().preamble().isEmpty();
        title.setText(say.say(summary ? "page.front" : "page.frontNotices"));
        title.setAccessibleHelp(say.say("page.frontFold"));
        while (texts.size() < lines.size()) {
            texts.add(new ColumnText(swatches));
            getChildren().add(texts.getLast());
        }
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).setVisible(i < lines.size() && !folded);
            if (i < lines.size()) {
                texts.get(i).show(lines.get(i).text(), how.front(), swatches.named("quiet"), marks(i));
            }
        }
        requestLayout();
    }

    Setting setting() {
        return setting;
    }

    private void fold() {
        folded = !folded;
        fold.show(folded);
        selection.set(Optional.empty());
        show(setting);
        taken.run();
        changed.run();
    }

    private void paint() {
        for (int i = 0; i < lines.size(); i++) {
            texts.get(i).paint(marks(i));
        }
    }

    private List<Mark> marks(int line) {
        return selection.get().flatMap(selected -> selected.in(line)).map(span ->
                List.of(new Mark(line, 0, span, Mark.Kind.SELECTION))).orElse(List.of());
    }

    /** What is selected here, if anything is. */
    ReadOnlyObjectProperty<Optional<FrontSelection>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    void clear() {
        selection.set(Optional.empty());
    }

    private void press(MouseEvent event) {
        event.consume();
        taken.run();
        clear();
        if (event.getButton() == MouseButton.PRIMARY && !folded && !lines.isEmpty()) {
            held = caretAt(event.getX(), event.getY());
            if (event.getClickCount() > 1) {
                held = new Caret(held.segment(), 0);
                select(new Caret(held.segment(), lines.get(held.segment()).text().length()));
            }
        }
    }

    private void drag(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY && !folded && !lines.isEmpty()) {
            select(caretAt(event.getX(), event.getY()));
        }
    }

    private void select(Caret to) {
        selection.set(Caret.between(0, held, to).map(range -> new FrontSelection(lines, range)));
    }

    private Caret caretAt(double x, double y) {
        int line = 0;
        while (line + 1 < lines.size() && texts.get(line + 1).getLayoutY() <= y) {
            line++;
        }
        ColumnText text = texts.get(line);
        return new Caret(line, text.offsetAt(x - text.getLayoutX(), y - text.getLayoutY()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = AIR + TITLE + AIR;
        for (int i = 0; i < lines.size() && !folded; i++) {
            height += texts.get(i).heightFor(measure()) + GAP;
        }
        return Math.ceil(height);
    }

    private double left() {
        return setting.columns().x()[0];
    }

    private double measure() {
        double[] x = setting.columns().x();
        double right = x[x.length - 1] + setting.columns().widths()[x.length - 1];
        return Math.max(40, Math.min(right - left(), setting.front().measure() * 1.4));
    }

    @Override
    protected void layoutChildren() {
        if (setting == null) {
            return;
        }
        double titleWidth = Math.min(title.prefWidth(-1), measure());
        title.resizeRelocate(left() - 22, AIR, titleWidth, TITLE);
        double y = AIR + TITLE;
        for (int i = 0; i < lines.size() && !folded; i++) {
            double height = texts.get(i).heightFor(measure());
            texts.get(i).resizeRelocate(left(), y, measure(), height);
            y += height + GAP;
        }
    }
}
