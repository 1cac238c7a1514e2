package org.diglot.ui.shelf;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** One bar of the chart: a call, as high as it has sentences; pressed, it shows them. */
final class MentionBar extends Button {

    private static final double NAME = 46;
    private static final double COUNT = 18;
    private static final double WIDEST = 44;

    private final double share;
    private final Drawing drawing = new Drawing();
    private final Label count = new Label();
    private final Label name = new Label();
    private final Region bar = new Region();

    /** @param most of any call in the chart */
    MentionBar(Mention mention, int most, ShelfSentences say, Runnable show) {
        share = most == 0 ? 0 : mention.segments() / (double) most;
        getStyleClass().add("mention-bar");
        count.getStyleClass().add("mention-count");
        name.getStyleClass().add("mention-name");
        bar.getStyleClass().add("mention-fill");
        count.setText(String.valueOf(mention.segments()));
        name.setText(say.call(mention.call()));
        name.setWrapText(true);
        name.setAlignment(Pos.TOP_CENTER);
        count.setAlignment(Pos.BOTTOM_CENTER);
        String sentence = say.of("shelf.mentions", mention.segments(), say.call(mention.call()));
        setAccessibleText(sentence);
        setTooltip(new Tooltip(sentence));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(drawing);
        setDisable(mention.segments() == 0);
        setOnAction(event -> show.run());
        drawing.getChildren().setAll(count, bar, name);
    }

    @Override
    protected void layoutChildren() {
        drawing.setPrefSize(getWidth(), getHeight());
        super.layoutChildren();
    }

    /** The bars of a chart stand on one line, above their names. */
    private final class Drawing extends Pane {

        @Override
        protected void layoutChildren() {
            double floor = getHeight() - NAME;
            double height = snapSizeY(share * Math.max(0, floor - COUNT));
            double width = snapSizeX(Math.min(WIDEST, getWidth() - 8));
            layoutInArea(name, 0, floor + 4, getWidth(), NAME - 4, 0, HPos.CENTER, VPos.TOP);
            bar.resizeRelocate(snapPositionX((getWidth() - width) / 2), floor - height, width, height);
            layoutInArea(count, 0, floor - height - COUNT, getWidth(), COUNT, 0, HPos.CENTER, VPos.BOTTOM);
        }
    }
}
