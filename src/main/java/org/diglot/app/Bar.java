package org.diglot.app;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Controls;
import org.diglot.ui.Icon;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** The one bar: what is open, the search field in the middle, how it looks, and a menu for the rest. */
final class Bar extends Region {

    /** In every window, so that its place can be kept. */
    static final double HEIGHT = 50;
    private static final double EDGE = 12;
    private static final double GAP = 12;
    private static final double SEARCH = 620;
    private static final double LEAST_TITLE = 72;
    private static final double LEAST_SEARCH = 240;

    private final ObjectProperty<Node> search = new SimpleObjectProperty<>();
    private final HBox left = new HBox();
    private final HBox right = new HBox();

    Bar(ReadingSession session, Controls controls, Menus menus, Words words, Look look) {
        getStyleClass().add("bar");
        left.getStyleClass().add("bar-left");
        right.getStyleClass().add("bar-right");
        left.setAlignment(Pos.CENTER_LEFT);
        right.setAlignment(Pos.CENTER_RIGHT);
        left.getChildren().setAll(controls.button("view.outline", Feather.MENU),
                controls.button("shelf.show", Feather.BOOK_OPEN), title(session, words));
        right.getChildren().setAll(new LanguageSwitch(session, controls, words),
                letter(controls, "view.smaller", "A−"), letter(controls, "view.larger", "A+"),
                theme(controls, look), more(menus, words));
        search.subscribe(this::fill);
        fill();
    }

    /** Where the search field goes. */
    ObjectProperty<Node> searchProperty() {
        return search;
    }

    private void fill() {
        getChildren().setAll(left, right);
        if (search.get() != null) {
            getChildren().add(1, search.get());
        }
    }

    private static Node title(ReadingSession session, Words words) {
        Label company = new Label();
        company.getStyleClass().add("bar-title");
        company.textProperty().bind(session.transcriptProperty().map(Bar::name)
                .orElse(words.get("window.name")));
        Label period = new Label();
        period.getStyleClass().add("bar-period");
        period.textProperty().bind(session.transcriptProperty().map(Transcript::period).orElse(""));
        period.visibleProperty().bind(period.textProperty().isNotEmpty());
        period.managedProperty().bind(period.visibleProperty());
        VBox both = new VBox(company, period);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setMinWidth(0);
        return both;
    }

    static String name(Transcript call) {
        return call.company().isEmpty() ? call.title() : call.company();
    }

    /** Of the window, which names the call too. */
    static ObservableValue<String> titleOf(ReadingSession session, Words words) {
        return Bindings.createStringBinding(() -> {
            Transcript call = session.transcriptProperty().get();
            return call == null ? words.get("window.name")
                    : words.get("window.title", String.join(" ", name(call), call.period()).strip());
        }, session.transcriptProperty(), words.languageProperty());
    }

    private static Node letter(Controls controls, String id, String text) {
        var button = controls.button(id, Feather.TYPE);
        button.setGraphic(null);
        button.setText(text);
        button.getStyleClass().add("letter");
        return button;
    }

    /** Shows what the window would become: a moon by day, a sun by night. */
    private static Node theme(Controls controls, Look look) {
        Button button = controls.button("view.theme", Feather.MOON);
        Icon icon = (Icon) button.getGraphic();
        look.themeProperty().subscribe(theme -> icon.show(theme == Theme.DARK ? Feather.SUN : Feather.MOON));
        return button;
    }

    private static Node more(Menus menus, Words words) {
        MenuButton more = new MenuButton(null, new Icon(Feather.MORE_HORIZONTAL));
        more.setId("more");
        more.getStyleClass().addAll("quiet", "no-arrow");
        more.getItems().setAll(menus.create());
        more.accessibleTextProperty().bind(words.of("bar.more"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of("bar.more"));
        more.setTooltip(tooltip);
        Controls.leaveFocus(more);
        return more;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** The search field stands in the middle of the window while there is room; then it gives way, the title last. */
    @Override
    protected void layoutChildren() {
        double rightWidth = snapSizeX(right.prefWidth(-1));
        double room = getWidth() - 2 * EDGE - rightWidth - GAP;
        boolean searching = search.get() != null;
        double leftWidth = Math.min(left.prefWidth(-1), searching ? Math.max(120, room - LEAST_SEARCH - GAP) : room);
        Node title = left.getChildren().getLast();
        double buttons = left.prefWidth(-1) - title.prefWidth(-1);
        // Two letters and an ellipsis say nothing: the window's own title names the call.
        title.setVisible(leftWidth - buttons >= Math.min(LEAST_TITLE, title.prefWidth(-1)));
        leftWidth = title.isVisible() ? leftWidth : Math.min(leftWidth, buttons);
        put(left, EDGE, leftWidth);
        put(right, getWidth() - EDGE - rightWidth, rightWidth);
        if (searching) {
            double from = EDGE + leftWidth + GAP;
            double to = getWidth() - EDGE - rightWidth - GAP;
            double width = Math.clamp(to - from, 0, SEARCH);
            put(search.get(), Math.clamp((getWidth() - width) / 2, from, Math.max(from, to - width)), width);
        }
    }

    private void put(Node node, double x, double width) {
        layoutInArea(node, snapPositionX(x), 0, snapSizeX(width), getHeight() - 1, 0, HPos.LEFT, VPos.CENTER);
    }
}
