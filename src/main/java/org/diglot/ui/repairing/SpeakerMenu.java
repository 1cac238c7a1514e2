package org.diglot.ui.repairing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.diglot.transcript.Speaker;
import org.diglot.ui.SpeakerNames;
import org.diglot.ui.Words;

/** The speakers of a call to choose one of, with the arrow keys or a click; where wanted, a name may be typed. */
final class SpeakerMenu {

    private final Words words;

    SpeakerMenu(Words words) {
        this.words = words;
    }

    /**
     * @param question key of what is asked, as the menu's head
     * @param chosen   takes the id of a speaker
     */
    ContextMenu among(String question, List<Speaker> speakers, Consumer<String> chosen) {
        ContextMenu menu = new ContextMenu();
        menu.setId("speaker-menu");
        Label head = new Label(words.get(question));
        head.getStyleClass().add("menu-question");
        SeparatorMenuItem asked = new SeparatorMenuItem();
        asked.setContent(head);
        menu.getItems().add(asked);
        speakers.forEach(speaker -> {
            String firm = speaker.affiliation().isEmpty() ? speaker.title() : speaker.affiliation();
            String name = SpeakerNames.of(speaker, words);
            MenuItem item = new MenuItem(firm.isEmpty() || firm.equals(name) ? name : name + "  ·  " + firm);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(speaker.id()));
            menu.getItems().add(item);
        });
        return menu;
    }

    /**
     * @param question key of what is asked, as the menu's head
     * @param chosen   takes the id of a speaker or the name of a newcomer
     */
    ContextMenu orNew(String question, List<Speaker> speakers, Consumer<String> chosen) {
        ContextMenu menu = among(question, speakers, chosen);
        TextField name = new TextField();
        name.setId("speaker-name");
        name.setPromptText(words.get("repairing.newName"));
        name.setAccessibleText(words.get("repairing.newName"));
        name.setOnAction(_ -> {
            menu.hide();
            if (!name.getText().isBlank()) {
                chosen.accept(name.getText().strip());
            }
        });
        menu.getItems().addAll(new SeparatorMenuItem(), new CustomMenuItem(name, false));
        return menu;
    }

    static void show(ContextMenu menu, Node beside) {
        menu.show(beside, Side.TOP, 24, 24);
    }
}
