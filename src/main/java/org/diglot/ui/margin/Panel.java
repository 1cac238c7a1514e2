package org.diglot.ui.margin;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diglot.ui.Controls;

/**
 * The faces, one at a time, under their tabs. A further face is a further entry of {@link Face} and a call of add. A face
 * comes into the window when it is first shown: laid out unseen, it would make its rows, and open fonts for them.
 */
final class Panel extends VBox {

    /** In the order of the tabs. */
    enum Face {
        SPEAKERS("panel.speakers"), FIGURES("panel.figures"), CHECKS("panel.checks"), QUOTES("panel.quotes");

        private final String action;

        Face(String action) {
            this.action = action;
        }

        /** The id of the action that shows it. */
        String action() {
            return action;
        }
    }

    /** In a narrower panel the tabs stand closer, so that they keep to one line. */
    private static final double ROOMY = 340;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final ReadOnlyObjectWrapper<Face> shown = new ReadOnlyObjectWrapper<>(Face.SPEAKERS);
    private final FlowPane tabs = new FlowPane();
    private final StackPane faces = new StackPane();

    Panel() {
        setId("panel");
        getStyleClass().add("panel");
        getStylesheets().add(Panel.class.getResource("margin.css").toExternalForm());
        tabs.getStyleClass().add("panel-tabs");
        tabs.setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(width -> tabs.pseudoClassStateChanged(TIGHT, width.doubleValue() < ROOMY));
        VBox.setVgrow(faces, Priority.ALWAYS);
        faces.setMinSize(0, 0);
        setMinSize(0, 0);
        getChildren().setAll(tabs, faces);
    }

    ReadOnlyObjectProperty<Face> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void show(Face face) {
        shown.set(face);
    }

    void add(Face face, Region its, Controls controls) {
        ToggleButton tab = controls.toggle(face.action());
        tab.getStyleClass().add("panel-tab");
        tab.textProperty().bind(tab.accessibleTextProperty());
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tabs.getChildren().add(tab);
        its.visibleProperty().bind(shown.isEqualTo(face));
        its.managedProperty().bind(its.visibleProperty());
        shown.subscribe(now -> {
            if (now == face) {
                place(its);
            }
        });
    }

    /** Brings a face into the window, though it may not be the one that is shown. */
    void place(Region its) {
        if (!faces.getChildren().contains(its)) {
            faces.getChildren().add(its);
        }
    }

    /** Puts a number on a tab; 0 shows none. */
    void count(Face face, ObservableIntegerValue number) {
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        ToggleButton tab = (ToggleButton) tabs.getChildren().get(List.of(Face.values()).indexOf(face));
        tab.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        number.subscribe(now -> {
            badge.setText(now.toString());
            tab.setGraphic(now.intValue() > 0 ? badge : null);
        });
    }
}
