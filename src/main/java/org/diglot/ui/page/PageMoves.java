package org.diglot.ui.page;

import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.ReadingSession;

/** The ways to go about the call: by segment, by turn, by page, to its ends. */
final class PageMoves {

    private final ReadingSession session;
    private final Page page;

    PageMoves(ReadingSession session, Page page) {
        this.session = session;
        this.page = page;
    }

    private Optional<Transcript> call() {
        return Optional.ofNullable(session.transcriptProperty().get()).filter(call -> !call.segments().isEmpty());
    }

    private int current() {
        return session.currentProperty().get();
    }

    void bySegment(int way) {
        call().ifPresent(_ -> session.goTo(current() + way));
    }

    void byTurn(int way) {
        call().ifPresent(call -> {
            int next = call.segments().get(current()).turn() + way;
            while (next >= 0 && next < call.turns().size() && call.turns().get(next).segments() == 0) {
                next += way;
            }
            if (next >= 0 && next < call.turns().size()) {
                toTurn(call.turns().get(next));
            }
        });
    }

    void toTurn(Turn turn) {
        if (turn.segments() > 0) {
            session.goTo(turn.firstSegment());
        }
        page.showTurn(turn.index());
    }

    void byPage(int way) {
        call().ifPresent(_ -> {
            page.layout();
            Sight before = page.sightProperty().get();
            page.scrollBy(way * Math.max(40, page.getHeight() - TurnHeading.LINE - 48));
            page.layout();
            if (page.sightProperty().get().equals(before)) {
                toEnd(way);
            } else {
                standInSight();
            }
        });
    }

    private void standInSight() {
        List<SegmentRow> rows = page.segmentsInSight();
        boolean there = rows.stream().anyMatch(row -> row.segment().index() == current() && isWhole(row));
        if (!there) {
            rows.stream().filter(this::isWhole).findFirst().or(() -> rows.stream().findFirst())
                    .ifPresent(row -> session.stand(row.segment().index()));
        }
    }

    private boolean isWhole(SegmentRow row) {
        return row.getLayoutY() >= TurnHeading.LINE && row.getLayoutY() + row.getHeight() <= page.getHeight();
    }

    /** To the last segment, or with a negative way to the first. */
    void toEnd(int way) {
        call().ifPresent(call -> {
            session.goTo(way > 0 ? call.segments().size() - 1 : 0);
            page.scrollToFraction(way > 0 ? 1 : 0);
        });
    }

    /**
     * Goes to what somebody typed: the number of a segment, or {@code L123} or {@code :123} for a line of the file.
     *
     * @return whether there is such a place
     */
    boolean toTyped(String typed) {
        String plain = typed.strip();
        boolean line = plain.matches("[:lL].*");
        String digits = line ? plain.substring(1).strip() : plain;
        if (call().isEmpty() || !digits.matches("\\d{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(digits);
        int segment = line ? segmentOfLine(call().get(), number) : number;
        if (segment < 0 || segment >= call().get().segments().size()) {
            return false;
        }
        session.goTo(segment);
        return true;
    }

    /** The segment that holds a line, or else the next one below it. */
    private static int segmentOfLine(Transcript call, int line) {
        if (line < 1 || line > call.source().lines()) {
            return -1;
        }
        return call.segments().stream()
                .filter(segment -> segment.texts().stream().anyMatch(text -> text.lines().stream()
                        .anyMatch(one -> one >= line)))
                .findFirst().map(segment -> segment.index()).orElse(call.segments().size() - 1);
    }
}
