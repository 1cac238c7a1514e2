package org.diglot.ui.page;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.diglot.transcript.Turn;

/** Who speaks: above the first row of a turn, and again at the page's upper edge while the turn scrolls. */
final class TurnHeading extends Region {

    /** Height of the line that stays in sight. */
    static final double LINE = 40;
    private static final double DOT = 5;

    private final boolean stays;
    private final PageSentences say;
    private final Swatches swatches;
    private final Label section = new Label();
    private final Label exchange = new Label();
    private final Region bar = new Region();
    private final Rectangle stripe = new Rectangle(Columns.STRIPE - 1, LINE);
    private final Circle dot = new Circle(DOT);
    private final Label name = new Label();
    private final Label role = new Label();
    private final Label place = new Label();
    private Setting setting;
    private Turn turn;

    /** @param stays whether this is the one at the upper edge, which shows no section and exchange */
    TurnHeading(Swatches swatches, PageSentences say, boolean stays) {
        this.swatches = swatches;
        this.say = say;
        this.stays = stays;
        getStyleClass().add(stays ? "turn-heading-above" : "turn-heading");
        setAccessibleRole(AccessibleRole.TEXT);
        section.getStyleClass().add("section-mark");
        exchange.getStyleClass().add("exchange-mark");
        bar.getStyleClass().add("turn-bar");
        name.getStyleClass().add("turn-name");
        role.getStyleClass().add("turn-role");
        place.getStyleClass().add("turn-place");
        getChildren().addAll(section, exchange, bar, stripe, dot, name, role, place);
    }

    void show(Turn shown, Setting how) {
        setting = how;
        turn = shown;
        Contents contents = how.contents();
        name.setText(contents.speaker(shown.speaker()).map(say::name).orElse(shown.speaker()));
        role.setText(contents.speaker(shown.speaker()).map(PageSentences::role).orElse(""));
        place.setText(say.say("page.turnOf", say.section(shown.section()), shown.index() + 1,
                contents.call().turns().size()));
        section.setText(!stays && contents.opensSection(shown) ? say.section(shown.section()).toUpperCase(Locale.ROOT) : "");
        exchange.setText(stays ? "" : contents.opening(shown)
                .map(one -> say.say("page.exchangeOf", one.index() + 1, contents.call().exchanges().size()))
                .orElse(""));
        dot.fillProperty().bind(swatches.named("speaker-" + contents.hue(shown.speaker())));
        stripe.fillProperty().bind(dot.fillProperty());
        stripe.setVisible(!stays);
        setAccessibleText(String.join(", ", name.getText(), role.getText(), place.getText()));
        requestLayout();
    }

    Setting setting() {
        return setting;
    }

    Turn turn() {
        return turn;
    }

    /** How far below its upper edge the line begins that stays in sight. */
    double above() {
        return stays ? 0 : air() + markHeight(section, 30) + markHeight(exchange, 24);
    }

    /** Where on the page that line begins. */
    double barY() {
        return getLayoutY() + above();
    }

    private double air() {
        return turn.index() == 0 ? 0 : 10;
    }

    private static double markHeight(Label mark, double height) {
        return mark.getText().isEmpty() ? 0 : height;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return turn == null ? LINE : above() + LINE;
    }

    @Override
    protected void layoutChildren() {
        if (setting == null || setting.columns().x().length == 0) {
            return;
        }
        double[] x = setting.columns().x();
        double left = x[0];
        double right = x[x.length - 1] + setting.columns().widths()[x.length - 1];
        double y = air();
        y = layOutMark(section, left, right, stays ? 0 : y, 30);
        layOutMark(exchange, left, right, y, 24);
        layOutLine(left, right, above());
    }

    private double layOutMark(Label mark, double left, double right, double y, double height) {
        double used = markHeight(mark, height);
        mark.resizeRelocate(left, y, Math.max(0, right - left), used);
        return y + used;
    }

    private void layOutLine(double left, double right, double y) {
        bar.resizeRelocate(0, y, getWidth(), LINE);
        stripe.setY(y);
        dot.setCenterX(left - 3 * DOT);
        dot.setCenterY(y + LINE / 2);
        double placeWidth = Math.min(snapSizeX(place.prefWidth(-1)), (right - left) / 2);
        double nameWidth = Math.min(snapSizeX(name.prefWidth(-1)), right - left - placeWidth - 12);
        double roleLeft = left + nameWidth + 9;
        double roleWidth = Math.max(0, Math.min(snapSizeX(role.prefWidth(-1)), right - placeWidth - 12 - roleLeft));
        name.resizeRelocate(left, y, nameWidth, LINE);
        role.resizeRelocate(roleLeft, y, roleWidth, LINE);
        place.resizeRelocate(right - placeWidth, y, placeWidth, LINE);
    }
}
