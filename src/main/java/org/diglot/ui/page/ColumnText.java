package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.diglot.transcript.Span;
import org.diglot.ui.Mark;

/**
 * One text of a row with its marks, painted in this order: grounds, words, lines under words. Marks may overlap in any
 * way; within each of the three, the later kind lies on top.
 */
final class ColumnText extends Region {

    private static final double LINE = 1.2;
    private static final double DOT = 7;

    private final Swatches swatches;
    private final Pane grounds = new Pane();
    private final TextFlow flow = new TextFlow();
    private final Pane lines = new Pane();
    private final ObjectProperty<Font> font = new SimpleObjectProperty<>(Font.getDefault());
    private ObservableValue<Paint> ink;
    private String text = "";
    private List<Mark> marks = List.of();

    ColumnText(Swatches swatches) {
        this.swatches = swatches;
        ink = swatches.named("ink");
        grounds.setManaged(false);
        lines.setManaged(false);
        flow.setMouseTransparent(true);
        getChildren().addAll(grounds, flow, lines);
        setMouseTransparent(true);
    }

    void show(String words, Face face, ObservableValue<Paint> plain, List<Mark> painted) {
        font.set(face.font());
        flow.setLineSpacing(face.spacing());
        boolean same = text.equals(words) && ink == plain && marks.equals(painted) && !flow.getChildren().isEmpty();
        text = words;
        ink = plain;
        marks = painted;
        if (!same) {
            setRuns();
        }
        requestLayout();
    }

    void paint(List<Mark> painted) {
        if (!marks.equals(painted)) {
            boolean figures = !coloured(marks).equals(coloured(painted));
            marks = painted;
            if (figures) {
                setRuns();
            }
            requestLayout();
        }
    }

    private static List<Mark> coloured(List<Mark> marks) {
        return marks.stream().filter(mark -> MarkStyle.of(mark.kind()) == MarkStyle.FIGURE).toList();
    }

    String text() {
        return text;
    }

    List<Mark> marks() {
        return marks;
    }

    private void setRuns() {
        List<Mark> figures = coloured(marks);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        figures.forEach(mark -> {
            cuts.add(Math.min(mark.span().start(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        });
        List<Integer> at = new ArrayList<>(cuts);
        int runs = Math.max(1, at.size() - 1);
        while (flow.getChildren().size() > runs) {
            flow.getChildren().removeLast();
        }
        while (flow.getChildren().size() < runs) {
            Text run = new Text();
            run.fontProperty().bind(font);
            flow.getChildren().add(run);
        }
        for (int i = 0; i < runs; i++) {
            Text run = (Text) flow.getChildren().get(i);
            int start = at.get(i);
            run.setText(at.size() == 1 ? "" : text.substring(start, at.get(i + 1)));
            run.fillProperty().bind(figures.stream().filter(mark -> mark.span().contains(start))
                    .reduce((lower, upper) -> upper).map(mark -> swatches.ink(mark.kind())).orElse(ink));
        }
    }

    double baseline() {
        return flow.getBaselineOffset();
    }

    /** Distance of two lines. */
    double lineHeight() {
        int lines = flow.getLayoutInfo().getTextLineCount();
        return lines == 0 ? flow.prefHeight(-1) : (textHeight() + flow.getLineSpacing()) / lines;
    }

    /** Height of all its lines. */
    double textHeight() {
        return flow.prefHeight(flow.getWidth());
    }

    /** Sets the text to a width first, so that measuring and laying out are one and the same work. */
    double heightFor(double width) {
        if (flow.getWidth() != width) {
            flow.resize(width, flow.getHeight());
        }
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        List<Rectangle> below = new ArrayList<>();
        List<Rectangle> above = new ArrayList<>();
        for (Mark mark : marks) {
            switch (MarkStyle.of(mark.kind())) {
                case GROUND -> addGrounds(mark, below);
                case FIGURE, LINE -> addLines(mark, above);
                case DOT -> addDot(mark, above);
            }
        }
        replace(grounds, below);
        replace(lines, above);
    }

    private static void replace(Pane layer, List<Rectangle> shapes) {
        if (!shapes.isEmpty() || !layer.getChildren().isEmpty()) {
            layer.getChildren().setAll(shapes);
        }
    }

    private void addGrounds(Mark mark, List<Rectangle> to) {
        double round = mark.kind() == Mark.Kind.SELECTION ? 0 : 5;
        for (Rectangle2D box : boxes(mark.span())) {
            double out = mark.kind() == Mark.Kind.SELECTION ? 0 : 1.5;
            Rectangle ground = new Rectangle(box.getMinX() - out, box.getMinY(), box.getWidth() + 2 * out,
                    box.getHeight());
            ground.setArcWidth(round);
            ground.setArcHeight(round);
            ground.fillProperty().bind(swatches.ground(mark.kind()));
            to.add(ground);
        }
    }

    private void addLines(Mark mark, List<Rectangle> to) {
        double lower = MarkStyle.of(mark.kind()) == MarkStyle.LINE ? 2 : 0;
        for (Rectangle2D box : boxes(mark.span())) {
            double y = Math.round(box.getMinY() + baseline() + font.get().getSize() * 0.2) + lower;
            Rectangle line = new Rectangle(box.getMinX(), y, box.getWidth(), LINE);
            line.fillProperty().bind(swatches.line(mark.kind()));
            to.add(line);
        }
    }

    private void addDot(Mark mark, List<Rectangle> to) {
        boxes(mark.span()).stream().reduce((_, last) -> last).ifPresent(box -> {
            Rectangle dot = new Rectangle(box.getMaxX() - DOT / 2, box.getMinY() - DOT / 2, DOT, DOT);
            dot.setArcWidth(DOT);
            dot.setArcHeight(DOT);
            dot.fillProperty().bind(swatches.line(mark.kind()));
            to.add(dot);
        });
    }

    /** Where the words of a span stand, one box a line, in this region's coordinates. */
    List<Rectangle2D> boxes(Span span) {
        if (span.start() >= text.length()) {
            return List.of();
        }
        return flow.getLayoutInfo().getSelectionGeometry(span.start(), Math.min(span.end(), text.length()), false);
    }

    /** The place between two letters that is nearest to a point, as an offset into the text. */
    int offsetAt(double x, double y) {
        if (text.isEmpty() || y < 0) {
            return 0;
        }
        return y > getHeight() ? text.length()
                : Math.clamp(flow.getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, text.length());
    }

    /** Where the line stands that marks a place between two letters, in this region's coordinates. */
    Rectangle2D caret(int offset) {
        if (text.isEmpty()) {
            return new Rectangle2D(0, 0, 0, font.get().getSize());
        }
        boolean end = offset >= text.length();
        return flow.getLayoutInfo().caretInfoAt(end ? text.length() - 1 : offset, !end).getSegmentAt(0);
    }

    /** The letter under a point, as an offset; the nearest one where the point is beside the words. */
    int letterAt(double x, double y) {
        return Math.clamp(flow.getHitInfo(new Point2D(x, y)).getCharIndex(), 0, Math.max(0, text.length() - 1));
    }

    /** The topmost mark under a point. */
    Optional<Mark> markAt(double x, double y) {
        Point2D point = new Point2D(x, y);
        return marks.stream().filter(mark -> mark.kind() != Mark.Kind.SELECTION)
                .filter(mark -> boxes(mark.span()).stream().anyMatch(box -> box.contains(point)))
                .reduce((lower, upper) -> upper);
    }
}
