package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.diglot.transcript.Segment;
import org.diglot.ui.Mark;

/** One segment: its number, and its texts side by side with their first lines on one baseline. */
final class SegmentRow extends Region {

    private static final double AIR = 9;
    private static final double TINT = 0.05;

    private final Swatches swatches;
    private final PageSentences say;
    private final Rectangle ground = new Rectangle();
    private final Rectangle stripe = new Rectangle(Columns.STRIPE - 1, 0);
    private final Text number = new Text();
    private String source = "";
    private Tooltip tip;
    private final List<ColumnText> columns = new ArrayList<>();
    private Setting setting;
    private Segment segment;
    private boolean odd;
    private double height = -1;

    SegmentRow(Swatches swatches, PageSentences say) {
        this.swatches = swatches;
        this.say = say;
        getStyleClass().add("segment-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        number.setTextOrigin(VPos.BASELINE);
        ground.setManaged(false);
        stripe.setManaged(false);
        number.setManaged(false);
        number.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tell());
        getChildren().addAll(ground, stripe, number);
        columns.add(new ColumnText(swatches));
        columns.add(new ColumnText(swatches));
        getChildren().addAll(columns);
    }

    /** Puts a segment on this row. */
    void show(Segment shown, Setting how, Look look, List<Mark> marks) {
        segment = shown;
        setting = how;
        height = -1;
        odd = !how.contents().problems(shown).isEmpty();
        number.setText((odd ? "▴ " : "") + shown.index());
        number.fontProperty().unbind();
        number.setFont(how.numbers());
        source = Stream.concat(Stream.of(say.place(how.contents().call(), shown)).filter(text -> !text.isEmpty()),
                how.contents().problems(shown).stream().map(say::problem)).collect(Collectors.joining("\n"));
        if (tip != null) {
            tip.setText(source);
        }
        ObservableValue<Paint> ink = swatches.named(look.dimmed() ? "dim" : "ink");
        for (int i = 0; i < columns.size(); i++) {
            boolean used = i < how.columns().shown().size();
            columns.get(i).setVisible(used);
            if (used) {
                int column = how.columns().shown().get(i);
                columns.get(i).show(shown.texts().get(column).text(), how.face(i), ink, in(column, marks));
            }
        }
        look(look);
        setAccessibleText(IntStream.range(0, how.columns().shown().size())
                .mapToObj(i -> columns.get(i).text()).collect(Collectors.joining("\n", shown.index() + ": ", "")));
        requestLayout();
    }

    /** Where the segment stands in its file and what is odd about it, made for whoever points at its number. */
    private void tell() {
        if (tip == null) {
            tip = new Tooltip();
            Tooltip.install(number, tip);
        }
        tip.setText(source);
    }

    private void look(Look look) {
        ground.setVisible(look.current() || look.tinted());
        ground.fillProperty().bind(swatches.named(look.current() ? "row-current" : "speaker-" + look.hue()));
        number.fillProperty().bind(swatches.named(odd ? "odd" : look.current() ? "ink" : "quiet"));
        ground.setOpacity(look.current() ? 1 : TINT);
        stripe.fillProperty().bind(swatches.named("speaker-" + look.hue()));
    }

    /** Paints other marks and another look on the same segment. */
    void repaint(Look look, List<Mark> marks) {
        for (int i = 0; i < setting.columns().shown().size(); i++) {
            columns.get(i).paint(in(setting.columns().shown().get(i), marks));
        }
        look(look);
    }

    private static List<Mark> in(int column, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.column() == column).toList();
    }

    Segment segment() {
        return segment;
    }

    Setting setting() {
        return setting;
    }

    /** The text at a position from the left. */
    ColumnText text(int position) {
        return columns.get(position);
    }

    /** The position from the left at which a language stands, if it is shown. */
    OptionalInt position(int column) {
        int position = setting.columns().shown().indexOf(column);
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (height < 0) {
            double most = 0;
            for (int i = 0; i < shown(); i++) {
                most = Math.max(most, drop(i) + columns.get(i).heightFor(setting.columns().widths()[i]));
            }
            height = Math.ceil(most + 2 * AIR);
        }
        return height;
    }

    private int shown() {
        return setting == null ? 0 : setting.columns().shown().size();
    }

    /** How far a text is let down so that all first lines stand on one baseline. */
    private double drop(int position) {
        double lowest = columns.stream().limit(shown()).map(ColumnText::baseline).max(Comparator.naturalOrder())
                .orElse(0.0);
        return Math.round(lowest - columns.get(position).baseline());
    }

    @Override
    protected void layoutChildren() {
        ground.setWidth(getWidth());
        ground.setHeight(getHeight());
        stripe.setHeight(getHeight());
        for (int i = 0; i < shown(); i++) {
            columns.get(i).resizeRelocate(setting.columns().x()[i], AIR + drop(i), setting.columns().widths()[i],
                    getHeight() - 2 * AIR - drop(i));
        }
        if (shown() > 0) {
            number.setX(Math.round(setting.columns().number()));
            number.setY(AIR + drop(0) + Math.round(columns.getFirst().baseline()));
        }
    }

    /** How a row stands out: the reader is on it, its speaker is among the chosen ones, or others are. */
    record Look(int hue, boolean current, boolean tinted, boolean dimmed) {
    }
}
