package org.diglot.ui.quoting;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diglot.ui.Controls;
import org.diglot.ui.Icon;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with all the quotes, beside their filter: export in one step, the rest in a menu. */
final class FaceTools extends HBox {

    private static final List<String> FURTHER = List.of("quotes.copyShown", "quotes.verify", "quotes.names", "quotes.undo",
            "quotes.redo");

    FaceTools(Controls controls, Words words) {
        MenuButton more = new MenuButton(null, new Icon(Feather.MORE_HORIZONTAL));
        more.setId("quotes-more");
        more.getStyleClass().addAll("quiet", "no-arrow");
        more.getItems().setAll(FURTHER.stream().map(controls::item).toList());
        more.accessibleTextProperty().bind(words.of("quotes.more"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of("quotes.more"));
        more.setTooltip(tooltip);
        Controls.leaveFocus(more);
        setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(controls.button("quotes.export", Feather.SHARE), more);
    }
}
