package org.diglot.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.diglot.transcript.Segment;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;

/** Gives each row what it shows just now: its turn or its segment, its look, its marks. */
final class RowDresser {

    private final ReadingSession session;
    private final PageRows rows;
    private final Supplier<Optional<TextSelection>> selection;

    RowDresser(ReadingSession session, PageRows rows, Supplier<Optional<TextSelection>> selection) {
        this.session = session;
        this.rows = rows;
        this.selection = selection;
    }

    /** The row of an item, set as wanted; one that stands already and is set so is left as it is. */
    Region row(int item, Setting setting) {
        Contents contents = setting.contents();
        Region row = rows.shown(item);
        if (contents.isFront(item)) {
            FrontMatter front = rows.front(item);
            if (row == null || front.setting() != setting) {
                front.show(setting);
            }
            return front;
        }
        if (contents.isHeading(item)) {
            TurnHeading heading = row instanceof TurnHeading one ? one : rows.heading(item);
            if (row == null || heading.setting() != setting) {
                heading.show(contents.turn(item), setting);
            }
            return heading;
        }
        SegmentRow segment = row instanceof SegmentRow one ? one : rows.row(item);
        if (row == null || segment.setting() != setting) {
            Segment what = contents.segment(item);
            segment.show(what, setting, look(contents, what), marks(contents, what.index()));
        }
        return segment;
    }

    /** Paints anew what changes without anything moving. */
    void repaint(Contents contents) {
        rows.forEachSegment(row -> row.repaint(look(contents, row.segment()), marks(contents, row.segment().index())));
    }

    private SegmentRow.Look look(Contents contents, Segment segment) {
        String speaker = contents.call().turnOf(segment).speaker();
        Set<String> chosen = session.chosenSpeakersProperty().get();
        boolean among = chosen.contains(speaker);
        return new SegmentRow.Look(contents.hue(speaker), segment.index() == session.currentProperty().get(), among,
                !chosen.isEmpty() && !among);
    }

    private List<Mark> marks(Contents contents, int segment) {
        List<Mark> marks = RowMarks.of(session.marksProperty().get(), segment);
        selection.get().ifPresent(selected -> marks.addAll(selected.in(contents.call(), segment)));
        return marks;
    }
}
