package org.diglot.ui.margin;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** One speaker: colour, name, part, and how much of the call is theirs. */
final class SpeakerCell extends ListCell<Share> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ReadingSession session;
    private final Studying studying;
    private final Words words;
    private final Line line = new Line();

    SpeakerCell(ReadingSession session, Studying studying, Words words) {
        this.session = session;
        this.studying = studying;
        this.words = words;
        getStyleClass().add("speaker-cell");
        setTooltip(new Tooltip());
        setGraphic(line);
        session.chosenSpeakersProperty().subscribe(this::choose);
    }

    private void choose() {
        Share share = getItem();
        pseudoClassStateChanged(CHOSEN, share != null
                && session.chosenSpeakersProperty().get().contains(share.speaker().id()));
    }

    @Override
    protected void updateItem(Share share, boolean empty) {
        super.updateItem(share, empty);
        line.setVisible(!empty && share != null);
        if (!empty && share != null) {
            show(share);
        }
        choose();
    }

    private void show(Share share) {
        String name = share.speaker().shown();
        String role = People.role(share.speaker(), words);
        line.show(name, role, studying.people().hue(share.speaker().id()), share);
        String spoken = words.get("margin.speakerSays", share.statements(), Math.round(share.part() * 1000) / 10.0);
        getTooltip().setText(name + (role.isEmpty() ? "" : "\n" + role) + "\n" + spoken + "\n"
                + words.get("margin.speakerHow"));
        setAccessibleText(name + ", " + role + ", " + spoken);
    }

    /** Set by hand: the name gives way before bar and number do. */
    private static final class Line extends Region {

        private static final double BAR = 84;
        private static final double COUNT = 34;

        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label role = new Label();
        private final VBox both = new VBox(name, role);
        private final Region track = new Region();
        private final Region bar = new Region();
        private final Label count = new Label();
        private double part;

        Line() {
            getStyleClass().add("speaker-line");
            name.getStyleClass().add("speaker-name");
            role.getStyleClass().add("speaker-role");
            count.getStyleClass().add("speaker-count");
            track.getStyleClass().add("share-track");
            both.setFillWidth(true);
            both.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(dot, both, track, bar, count);
        }

        void show(String shown, String played, int hue, Share share) {
            name.setText(shown);
            role.setText(played);
            count.setText(FigureText.grouped(java.math.BigDecimal.valueOf(share.statements())));
            dot.getStyleClass().setAll("dot", "hue-" + hue);
            bar.getStyleClass().setAll("share-bar", "hue-" + hue);
            this.part = share.ofLargest();
            requestLayout();
        }

        @Override
        protected double computePrefHeight(double width) {
            return 40;
        }

        @Override
        protected double computePrefWidth(double height) {
            return 100;
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - 8;
            double height = getHeight();
            double track = width > 320 ? BAR : BAR * 0.7;
            double barX = width - COUNT - track - 6;
            dot.resizeRelocate(8, snapPositionY(height / 2 - 4.5), 9, 9);
            layoutInArea(both, 28, 0, Math.max(40, barX - 34), height, 0, HPos.LEFT, VPos.CENTER);
            double y = snapPositionY(height / 2 - 2.5);
            this.track.resizeRelocate(barX, y, track, 5);
            bar.resizeRelocate(barX, y, part == 0 ? 0 : Math.max(2, part * track), 5);
            layoutInArea(count, width - COUNT, 0, COUNT, height, 0, HPos.RIGHT, VPos.CENTER);
        }
    }
}
