package org.diglot.ui.find;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diglot.transcript.Language;
import org.diglot.ui.Typography;

/** Found words in one language with what stands around them, on one line. */
final class SnippetLine extends HBox {

    private final Label before = part("find-context");
    private final Label word = part("find-word");
    private final Label after = part("find-context");

    private Language language;

    SnippetLine() {
        getStyleClass().add("find-line");
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        word.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(before, word, after);
    }

    /** @param in what language it is; a line that changes it has to be dressed anew */
    SnippetLine shows(Snippet snippet, Language in) {
        if (in != language) {
            language = in;
            for (Label part : List.of(before, word, after)) {
                part.getStyleClass().removeIf(style -> style.startsWith("in-"));
                part.getStyleClass().add(Typography.style(in));
            }
        }
        before.setText(snippet.before());
        word.setText(snippet.word());
        word.setVisible(!snippet.word().isEmpty());
        after.setText(snippet.after());
        return this;
    }

    private static Label part(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
