package org.diglot.ui.page;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Keeps a row for each item in sight, and those of the items gone by for the next ones to come. */
final class PageRows {

    private final Pane canvas;
    private final Swatches swatches;
    private final PageSentences say;
    private final FrontMatter front;
    private final Map<Integer, Region> live = new HashMap<>();
    private final Deque<SegmentRow> spareRows = new ArrayDeque<>();
    private final Deque<TurnHeading> spareHeadings = new ArrayDeque<>();

    PageRows(Pane canvas, Swatches swatches, PageSentences say) {
        this.canvas = canvas;
        this.swatches = swatches;
        this.say = say;
        front = new FrontMatter(swatches, say);
        front.setManaged(false);
        front.setVisible(false);
        canvas.getChildren().add(front);
    }

    /** The row that shows an item, if one does. */
    Region shown(int item) {
        return live.get(item);
    }

    /** A row that is to show a segment; the caller dresses it. */
    SegmentRow row(int item) {
        SegmentRow row = spareRows.isEmpty() ? added(new SegmentRow(swatches, say)) : spareRows.pop();
        row.setVisible(true);
        live.put(item, row);
        return row;
    }

    /** Makes a row beforehand. */
    void prepareRow() {
        SegmentRow row = added(new SegmentRow(swatches, say));
        row.setVisible(false);
        spareRows.push(row);
    }

    /** Makes a heading beforehand. */
    void prepareHeading() {
        TurnHeading heading = added(new TurnHeading(swatches, say, false));
        heading.setVisible(false);
        spareHeadings.push(heading);
    }

    /** A heading that is to show a turn; the caller dresses it. */
    TurnHeading heading(int item) {
        TurnHeading heading = spareHeadings.isEmpty() ? added(new TurnHeading(swatches, say, false))
                : spareHeadings.pop();
        heading.setVisible(true);
        live.put(item, heading);
        return heading;
    }

    /** The one block above the first turn; the caller dresses it. */
    FrontMatter front(int item) {
        front.setVisible(true);
        // Hidden so far, it has no style yet: styled only by the next pulse, it would be painted twice.
        front.applyCss();
        live.put(item, front);
        return front;
    }

    FrontMatter front() {
        return front;
    }

    private <R extends Region> R added(R row) {
        row.setManaged(false);
        canvas.getChildren().add(row);
        // Made in the middle of a layout: its labels have no size until the style sheets have been at them.
        row.applyCss();
        return row;
    }

    /** Lets go of everything but the items from the first to before the last. */
    void keep(int first, int end) {
        for (Iterator<Map.Entry<Integer, Region>> each = live.entrySet().iterator(); each.hasNext();) {
            Map.Entry<Integer, Region> one = each.next();
            if (one.getKey() < first || one.getKey() >= end) {
                release(one.getValue());
                each.remove();
            }
        }
    }

    private void release(Region row) {
        row.setVisible(false);
        switch (row) {
            case SegmentRow segment -> spareRows.push(segment);
            case TurnHeading heading -> spareHeadings.push(heading);
            case FrontMatter only -> only.setVisible(false);
            default -> throw new IllegalStateException("no row: " + row);
        }
    }

    void forget() {
        keep(0, 0);
    }

    /** Those of the segments in sight, from top to bottom. */
    List<SegmentRow> segments(Sight sight) {
        return IntStream.rangeClosed(sight.first(), sight.last()).mapToObj(live::get)
                .filter(SegmentRow.class::isInstance).map(SegmentRow.class::cast).toList();
    }

    /** The segment's row at a height on the page, or the nearest one in sight. */
    Optional<SegmentRow> nearest(Sight sight, double y) {
        return segments(sight).stream().min(Comparator.comparingDouble(
                row -> Math.max(0, Math.max(row.getLayoutY() - y, y - row.getLayoutY() - row.getHeight()))));
    }

    void forEachSegment(Consumer<SegmentRow> action) {
        live.values().stream().filter(SegmentRow.class::isInstance).map(SegmentRow.class::cast).forEach(action);
    }
}
