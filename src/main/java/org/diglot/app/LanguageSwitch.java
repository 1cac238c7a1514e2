package org.diglot.app;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Arrangement;
import org.diglot.ui.Controls;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** Which columns are shown, in the names of the call's own languages. Hidden where the call has but one. */
final class LanguageSwitch extends HBox {

    private final ReadingSession session;
    private final Words words;
    private final ToggleButton first;
    private final ToggleButton both;
    private final ToggleButton second;

    LanguageSwitch(ReadingSession session, Controls controls, Words words) {
        this.session = session;
        this.words = words;
        first = controls.toggle("view.first");
        both = controls.toggle("view.both");
        second = controls.toggle("view.second");
        getStyleClass().add("segmented");
        getChildren().setAll(first, both, second);
        session.transcriptProperty().subscribe(this::name);
        session.arrangementProperty().subscribe(this::name);
        words.languageProperty().subscribe(this::name);
        name();
    }

    private void name() {
        Transcript call = session.transcriptProperty().get();
        boolean two = call != null && call.languages().size() > 1;
        setVisible(two);
        setManaged(two);
        if (two) {
            List<String> names = call.languages().stream().map(one -> label(one, call.languages())).toList();
            boolean swapped = session.arrangementProperty().get() == Arrangement.BOTH_SWAPPED;
            first.setText(names.getFirst());
            second.setText(names.get(1));
            both.setText(swapped ? names.get(1) + " " + names.getFirst() : names.getFirst() + " " + names.get(1));
        }
    }

    private String label(Language language, List<Language> all) {
        boolean twoChinese = all.stream().filter(Language::isChinese).count() > 1;
        String tag = language.isChinese() && !twoChinese ? "zh" : language.tag();
        return words.get("label." + tag);
    }
}
