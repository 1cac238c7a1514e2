package org.diglot.ui.margin;

import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** Who speaks when, as one band from the first word to the last; under it where the figures fall. */
final class Band extends Region {

    private static final double BAND = 16;
    private static final double TICKS = 7;
    private static final double GAP = 3;
    private static final double ASIDE = 0.22;

    private final ReadingSession session;
    private final Studying studying;
    private final Hues hues = new Hues();
    private final Canvas canvas = new Canvas();
    private double[] before = {0};
    private boolean stale = true;

    Band(ReadingSession session, Studying studying, Words words) {
        this.session = session;
        this.studying = studying;
        setId("band");
        getStyleClass().add("band");
        setMinHeight(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(words.of("margin.band"));
        canvas.setManaged(false);
        getChildren().addAll(hues, canvas);
        listen();
    }

    private void listen() {
        session.transcriptProperty().subscribe(this::measure);
        session.chosenSpeakersProperty().subscribe(this::redraw);
        session.currentProperty().subscribe(this::redraw);
        studying.studyProperty().subscribe(this::redraw);
        hues.onChange(this::redraw);
        widthProperty().subscribe(this::redraw);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            goTo(event.getX());
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> goTo(event.getX()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Left and right lead from turn to turn of those who are chosen. */
    private void press(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        Transcript call = session.transcriptProperty().get();
        if (step == 0 || call == null || session.currentProperty().get() < 0) {
            return;
        }
        event.consume();
        int turn = call.segments().get(session.currentProperty().get()).turn() + step;
        while (turn >= 0 && turn < call.turns().size() && !leadsTo(call.turns().get(turn))) {
            turn += step;
        }
        if (turn >= 0 && turn < call.turns().size()) {
            session.goTo(call.turns().get(turn).firstSegment());
        }
    }

    private boolean leadsTo(Turn turn) {
        return turn.segments() > 0 && isChosen(turn.speaker());
    }

    private boolean isChosen(String speaker) {
        Set<String> chosen = session.chosenSpeakersProperty().get();
        return chosen.isEmpty() || chosen.contains(speaker);
    }

    private void measure(Transcript call) {
        int size = call == null ? 0 : call.segments().size();
        before = new double[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + 1 + length(call.segments().get(i));
        }
        redraw();
    }

    private static int length(Segment segment) {
        int longest = 0;
        for (Text text : segment.texts()) {
            longest = Math.max(longest, text.text().length());
        }
        return longest;
    }

    private void goTo(double x) {
        if (before.length > 1) {
            double wanted = Math.clamp(x / getWidth(), 0, 1) * before[before.length - 1];
            int found = java.util.Arrays.binarySearch(before, wanted);
            session.goTo(Math.clamp(found < 0 ? -found - 2 : found, 0, before.length - 2));
        }
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return BAND + GAP + TICKS;
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw(canvas.getGraphicsContext2D());
        }
    }

    private void draw(GraphicsContext to) {
        to.clearRect(0, 0, getWidth(), getHeight());
        Transcript call = session.transcriptProperty().get();
        if (call == null || call.segments().isEmpty() || getWidth() <= 0) {
            return;
        }
        drawTurns(to, call);
        studying.studyProperty().get().filter(study -> study.call() == call).ifPresent(study -> drawFigures(to, study));
        to.setGlobalAlpha(1);
        to.setFill(hues.here());
        to.fillRect(Math.round(x(Math.max(0, session.currentProperty().get()))) - 1, 0, 2, BAND);
    }

    private void drawTurns(GraphicsContext to, Transcript call) {
        People people = studying.people();
        double drawn = -1;
        for (Turn turn : call.turns()) {
            double from = x(turn.firstSegment());
            double end = x(turn.firstSegment() + turn.segments());
            if (end - drawn >= 0.4) {
                to.setGlobalAlpha(isChosen(turn.speaker()) ? 1 : ASIDE);
                to.setFill(hues.hue(people.hue(turn.speaker())));
                to.fillRect(from, 0, Math.max(0.6, end - from - (end - from > 3 ? 1 : 0)), BAND);
                drawn = end;
            }
        }
    }

    private void drawFigures(GraphicsContext to, Study study) {
        boolean[][] drawn = new boolean[FigureKind.values().length][(int) getWidth() + 2];
        for (Figure figure : study.figures()) {
            FigureKind kind = FigureKind.of(figure.quantity());
            int x = (int) x(figure.segment());
            if (figure.notable() && isChosen(figure.speaker()) && !drawn[kind.ordinal()][x]) {
                drawn[kind.ordinal()][x] = true;
                to.setGlobalAlpha(0.75);
                to.setFill(hues.kind(kind));
                to.fillRect(x, BAND + GAP, 1.5, TICKS);
            }
        }
    }

    private double x(int segment) {
        return before[Math.min(segment, before.length - 1)] / before[before.length - 1] * getWidth();
    }
}
