package org.diglot.ui.page;

import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.diglot.transcript.Turn;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The whole call in one glance, and the page's scroll bar: who speaks, what is marked, where the reader is. */
final class Strip extends Region {

    private static final double WIDTH = 16;
    private static final double SPEAKERS = 3;
    private static final double TICK = 2;
    private static final double ODD = 5;
    private static final double LEAST_THUMB = 14;

    private final ReadingSession session;
    private final Page page;
    private final Swatches swatches = new Swatches();
    private final Canvas canvas = new Canvas();
    private final Region thumb = new Region();
    private double grip;
    private boolean stale = true;

    Strip(ReadingSession session, Page page, Words words) {
        this.session = session;
        this.page = page;
        getStyleClass().add("strip");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        accessibleTextProperty().bind(words.of("page.strip"));
        thumb.getStyleClass().add("strip-thumb");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(swatches, canvas, thumb);
        getChildren().forEach(child -> child.setManaged(false));
        thumb.setMouseTransparent(true);
        listen();
    }

    private void listen() {
        session.marksProperty().addListener((_, _, _) -> redraw());
        session.transcriptProperty().addListener((_, _, _) -> redraw());
        swatches.onChange(this::redraw);
        heightProperty().addListener((_, _, _) -> redraw());
        page.sightProperty().addListener((_, _, _) -> placeThumb());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> goTo(event.getY()));
        addEventHandler(ScrollEvent.SCROLL, event -> page.fireEvent(event.copyFor(page, page)));
    }

    private void press(MouseEvent event) {
        boolean onThumb = event.getY() >= thumb.getLayoutY()
                && event.getY() <= thumb.getLayoutY() + thumb.getHeight();
        grip = onThumb ? event.getY() - thumb.getLayoutY() : thumb.getHeight() / 2;
        if (!onThumb) {
            goTo(event.getY());
        }
    }

    private void goTo(double y) {
        page.scrollToFraction(Math.clamp((y - grip) / getHeight(), 0, 1));
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void placeThumb() {
        Sight sight = page.sightProperty().get();
        double height = Math.max(LEAST_THUMB, (sight.to() - sight.from()) * getHeight());
        double top = Math.clamp(sight.from() * getHeight(), 0, Math.max(0, getHeight() - height));
        thumb.setVisible(page.contents() != null && page.contents().size() > 0 && sight.to() - sight.from() < 1);
        thumb.resizeRelocate(0, Math.round(top), getWidth(), Math.round(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            stale = false;
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            draw(canvas.getGraphicsContext2D());
        }
        placeThumb();
    }

    private void draw(GraphicsContext to) {
        to.clearRect(0, 0, getWidth(), getHeight());
        Contents contents = page.contents();
        if (contents == null || contents.call() != session.transcriptProperty().get() || getHeight() <= 0) {
            return;
        }
        drawSpeakers(to, contents);
        drawOddLines(to, contents);
        boolean[][] drawn = new boolean[Mark.Kind.values().length][(int) getHeight() + 1];
        Map<Layer, List<Mark>> layers = session.marksProperty().get();
        for (Layer layer : new Layer[] {Layer.FIGURES, Layer.QUOTES, Layer.HITS, Layer.FINDINGS}) {
            for (Mark mark : layers.getOrDefault(layer, List.of())) {
                int y = (int) (contents.fraction(contents.itemOfSegment(mark.segment()), 0.3) * getHeight());
                if (!drawn[mark.kind().ordinal()][y]) {
                    drawn[mark.kind().ordinal()][y] = true;
                    to.setFill(swatches.strip(mark.kind()));
                    to.fillRect(SPEAKERS + 1, y, getWidth() - SPEAKERS - 3, TICK);
                }
            }
        }
    }

    /** Short, at the far edge: there to be seen, not to be looked at first. */
    private void drawOddLines(GraphicsContext to, Contents contents) {
        to.setFill(swatches.now("odd"));
        double drawn = -TICK;
        for (int segment : contents.oddSegments()) {
            double y = Math.floor(contents.fraction(contents.itemOfSegment(segment), 0.3) * getHeight());
            if (y >= drawn + TICK) {
                to.fillRect(getWidth() - ODD, y, ODD, 1);
                drawn = y;
            }
        }
    }

    private void drawSpeakers(GraphicsContext to, Contents contents) {
        double drawn = -1;
        for (Turn turn : contents.call().turns()) {
            double top = contents.fraction(contents.itemOfTurn(turn.index()), 0) * getHeight();
            int next = turn.index() + 1;
            double bottom = next == contents.call().turns().size() ? getHeight()
                    : contents.fraction(contents.itemOfTurn(next), 0) * getHeight();
            if (bottom - drawn >= 0.5) {
                to.setFill(swatches.now("speaker-" + contents.hue(turn.speaker())));
                to.fillRect(0, top, SPEAKERS, bottom - top);
                drawn = bottom;
            }
        }
    }
}
