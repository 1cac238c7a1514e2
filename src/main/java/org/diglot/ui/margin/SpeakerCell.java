package org.diglot.ui.margin;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.SpeakerNames;
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
        String name = SpeakerNames.of(share.speaker(), words);
        String played = People.role(share.speaker(), words);
        String role = played.equalsIgnoreCase(name) || share.speaker().shown().isBlank() ? "" : played;
        line.show(name, role, studying.people().hue(share.speaker().id()), share);
        String spoken = words.get("margin.speakerSays", share.statements(), Math.round(share.part() * 1000) / 10.0);
        getTooltip().setText(name + (role.isEmpty() ? "" : "\n" + role) + "\n" + spoken + "\n"
                + words.get("margin.speakerHow"));
        setAccessibleText(name + (role.isEmpty() ? "" : ", " + role) + ", " + spoken);
    }

    /** Set by hand: bar and number stand beside the name, which gives way before they do; the part has all the room below. */
    private static final class Line extends Region {

        private static final double BAR = 84;
        private static final double COUNT = 34;
        private static final double TEXT = 28;

        private final Region dot = new Region();
        private final Label name = new Label();
        private final Label role = new Label();
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
            getChildren().addAll(dot, name, role, track, bar, count);
        }

        void show(String shown, String played, int hue, Share share) {
            name.setText(shown);
            role.setText(played);
            role.setVisible(!played.isEmpty());
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
            double track = width > 320 ? BAR : BAR * 0.7;
            double barX = width - COUNT - track - 6;
            double line = name.prefHeight(-1);
            double below = role.isVisible() ? role.prefHeight(-1) : 0;
            double top = snapPositionY((getHeight() - line - below) / 2);
            double middle = top + line / 2;
            dot.resizeRelocate(8, snapPositionY(middle - 4.5), 9, 9);
            layoutInArea(name, TEXT, top, Math.max(40, barX - TEXT - 6), line, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(role, TEXT, top + line, width - TEXT, below, 0, HPos.LEFT, VPos.CENTER);
            this.track.resizeRelocate(barX, snapPositionY(middle - 2.5), track, 5);
            bar.resizeRelocate(barX, snapPositionY(middle - 2.5), part == 0 ? 0 : Math.max(2, part * track), 5);
            layoutInArea(count, width - COUNT, top, COUNT, line, 0, HPos.RIGHT, VPos.CENTER);
        }
    }
}
