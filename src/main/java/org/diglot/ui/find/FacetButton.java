package org.diglot.ui.find;

import javafx.scene.control.ToggleButton;

/** A way to narrow what is shown, with its count; pressed again, it widens. */
final class FacetButton extends ToggleButton {

    FacetButton(String id) {
        setId(id);
        setMnemonicParsing(false);
        getStyleClass().add("find-facet");
    }

    FacetButton says(String text, boolean on, Runnable act) {
        setText(text);
        setSelected(on);
        setOnAction(event -> act.run());
        return this;
    }
}
