package org.diglot.ui.find;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The search in two parts for a window to place: the field for its bar, and the sheet that hangs below it. */
public final class FindView {

    private final ReadingSession session;
    private final Words words;
    private final Finder finder;
    private final Trail trail;
    private final FindSheet sheet;
    private final FindField field;
    private final ReadOnlyObjectWrapper<String> asked = new ReadOnlyObjectWrapper<>("");

    /** @param own the folder of what belongs to the analyst, with topics of their own perhaps */
    public FindView(ReadingSession session, Words words, Background background, Path own) {
        this(session, words, background, own, Finder.Waits.USUAL);
    }

    FindView(ReadingSession session, Words words, Background background, Path own, Finder.Waits waits) {
        this.session = session;
        this.words = words;
        finder = new Finder(session, background, own, waits);
        trail = new Trail(session, finder);
        FindSentences say = new FindSentences(words);
        sheet = new FindSheet(finder, trail, words, say);
        field = new FindField(finder, trail, sheet, say);
        finder.answerProperty().subscribe(answer -> asked.set(answer.query()));
    }

    /** Adds what can be done with the search to the window's table, and makes the field that offers it. */
    public void offer(Actions to, Controls controls) {
        ObservableBooleanValue open = session.transcriptProperty().isNotNull();
        ObservableBooleanValue typed = finder.queryProperty().isNotEmpty();
        to.add(Action.of("find.find", "Shortcut+F", field::ask).enabledWhen(open));
        to.add(Action.of("find.next", "F3 Shortcut+G", trail::next).enabledWhen(typed));
        to.add(Action.of("find.previous", "Shift+F3 Shortcut+Shift+G", trail::previous).enabledWhen(typed));
        to.add(Action.of("find.results", "F4", sheet::toggle).enabledWhen(typed).shownOn(sheet.openProperty()));
        to.add(Action.of("find.exact", "", () -> finder.exactProperty().set(!finder.exactProperty().get()))
                .shownOn(finder.exactProperty()));
        to.add(Action.of("find.clear", "", trail::leave).enabledWhen(typed));
        to.add(Action.of("find.back", "Esc", trail::giveBack).enabledWhen(typed));
        field.createView(controls, words);
        field.listen(words);
        sheet.hangBelow(field);
        String look = FindView.class.getResource("find.css").toExternalForm();
        for (Parent part : new Parent[] {field, sheet}) {
            part.getStylesheets().add(look);
        }
    }

    /** What is typed, and has been asked. */
    public ReadOnlyObjectProperty<String> queryProperty() {
        return asked.getReadOnlyProperty();
    }

    /** For the window's bar. */
    public Region field() {
        return field;
    }

    /** For a layer over the whole window. */
    public Region sheet() {
        return sheet;
    }
}
