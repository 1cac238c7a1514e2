package org.diglot.ui.quoting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.diglot.quotes.Quote;
import org.diglot.ui.Icon;
import org.diglot.ui.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What can be done to the quote that is chosen, in its own cell: colours, tags, note, copy, delete. */
final class QuoteTools extends FlowPane {

    private static final PseudoClass WORN = PseudoClass.getPseudoClass("worn");

    private final Words words;
    private final Supplier<Quote> quote;
    private final Map<Colour, Button> colours = new EnumMap<>(Colour.class);
    private final Button anchor;

    QuoteTools(Words words, ColourNames names, QuoteCommands commands, Editing editing, Supplier<Quote> quote) {
        this.words = words;
        this.quote = quote;
        getStyleClass().add("quote-tools");
        List<Button> all = new ArrayList<>();
        for (Colour colour : Colour.values()) {
            Button button = button("colour-" + colour.key(), () -> commands.colour(colour));
            Region dot = new Region();
            dot.getStyleClass().addAll("quote-swatch", "quote-" + colour.key());
            button.setGraphic(dot);
            var name = Bindings.createStringBinding(() -> names.of(colour), names.givenProperty(), words.languageProperty());
            button.accessibleTextProperty().bind(name);
            button.getTooltip().textProperty().bind(Bindings.concat(name, "  " + colour.shortcut()));
            colours.put(colour, button);
            all.add(button);
        }
        all.add(tool("tags", Feather.TAG, "T", () -> editing.begin(quote.get().id(), Editing.Part.TAGS)));
        all.add(tool("note", Feather.EDIT_3, "M", () -> editing.begin(quote.get().id(), Editing.Part.NOTE)));
        all.add(tool("copy", Feather.COPY, "", commands::copy));
        anchor = tool("anchor", Feather.ANCHOR, "", () -> commands.anchorHere(quote.get().id()));
        anchor.managedProperty().bind(anchor.visibleProperty());
        all.add(anchor);
        all.add(tool("remove", Feather.TRASH_2, "Delete", commands::removeChosen));
        getChildren().setAll(all);
    }

    void show(Quote shown, boolean canAnchor) {
        colours.forEach((colour, button) -> button.pseudoClassStateChanged(WORN, colour == Colour.of(shown)));
        anchor.setVisible(canAnchor);
    }

    private Button tool(String what, Ikon icon, String key, Runnable run) {
        Button button = button("quote-tool-" + what, run);
        button.setGraphic(new Icon(icon));
        button.accessibleTextProperty().bind(words.of("quotes.tool." + what));
        button.getTooltip().textProperty().bind(words.of("quotes.tool." + what).map(said -> key.isEmpty() ? said
                : said + "  " + key));
        return button;
    }

    private Button button(String id, Runnable run) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("quiet", "quote-tool");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> {
            if (quote.get() != null) {
                run.run();
            }
        });
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return button;
    }
}
