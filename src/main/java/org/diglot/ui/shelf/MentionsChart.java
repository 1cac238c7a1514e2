package org.diglot.ui.shelf;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The calls of a company side by side in the order of time, a bar each; the arrow keys go from bar to bar. */
final class MentionsChart extends Region {

    static final double HEIGHT = 220;
    private static final double WIDEST = 76;
    private static final double NARROWEST = 44;

    private final ShelfSentences say;
    private final Consumer<Mention> show;

    MentionsChart(ShelfSentences say, Consumer<Mention> show) {
        this.say = say;
        this.show = show;
        getStyleClass().add("mentions-chart");
        setId("shelf-chart");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
                event.consume();
            }
        });
    }

    void show(List<Mention> mentions) {
        int most = mentions.stream().mapToInt(Mention::segments).max().orElse(0);
        getChildren().setAll(mentions.stream()
                .map(one -> new MentionBar(one, most, say, () -> show.accept(one))).toList());
        requestLayout();
    }

    private void step(int way) {
        List<Node> live = getChildren().stream().filter(bar -> !bar.isDisabled()).toList();
        int at = live.indexOf(getScene().getFocusOwner());
        if (at >= 0) {
            live.get(Math.clamp(at + way, 0, live.size() - 1)).requestFocus();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return NARROWEST * getChildren().size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        int bars = Math.max(1, getChildren().size());
        double width = snapSizeX(Math.clamp(getWidth() / bars, NARROWEST, WIDEST));
        for (int at = 0; at < getChildren().size(); at++) {
            getChildren().get(at).resizeRelocate(at * width, 0, width, getHeight());
        }
    }
}
