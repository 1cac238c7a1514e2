package org.diglot.app;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.ui.Announcement;
import org.diglot.ui.Icon;
import org.diglot.ui.Notices;
import org.diglot.ui.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the window has to say, quietly, above the page. */
final class NoticeBar extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Notices notices;
    private final Words words;

    NoticeBar(Notices notices, Words words) {
        this.notices = notices;
        this.words = words;
        getStyleClass().add("notices");
        notices.shown().addListener((ListChangeListener<Announcement>) change -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(notices.shown().stream().map(this::row).toList());
    }

    private Node row(Announcement one) {
        Icon icon = new Icon(one.kind() == Announcement.Kind.INFORMATION ? Feather.INFO
                : Feather.ALERT_TRIANGLE);
        Label sentence = new Label();
        sentence.textProperty().bind(one.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(icon, sentence);
        one.offers().forEach(offer -> row.getChildren().add(offer(offer)));
        row.getChildren().add(dismiss(one));
        row.getStyleClass().add("notice");
        row.pseudoClassStateChanged(ERROR, one.kind() == Announcement.Kind.ERROR);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button offer(Announcement.Offer offer) {
        Button button = new Button();
        button.textProperty().bind(offer.words());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> offer.run().run());
        return button;
    }

    private Button dismiss(Announcement one) {
        Button button = new Button(null, new Icon(Feather.X));
        button.getStyleClass().addAll("quiet", "dismiss");
        button.accessibleTextProperty().bind(words.of("notice.dismiss"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.of("notice.dismiss"));
        button.setTooltip(tooltip);
        button.setOnAction(event -> notices.dismiss(one));
        return button;
    }
}
