package org.diglot.ui.repairing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.diglot.repair.Repair;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;
import org.diglot.ui.Words;

/** Repairs of the row that the reader stands on, with the keyboard or from the menu; each can be undone. */
public final class RepairView {

    private final ReadingSession session;
    private final Words words;
    private final Notices notices;
    private final RepairBook book;
    private final SpeakerMenu speakers;
    private final Node page;
    private final Supplier<Optional<TextSelection>> selection;

    /**
     * @param home      the folder of what belongs to the analyst
     * @param page      over which menus open
     * @param selection what is selected there
     */
    public RepairView(ReadingSession session, Words words, Background background, Notices notices, Path home, Node page,
                      Supplier<Optional<TextSelection>> selection) {
        this.session = session;
        this.words = words;
        this.notices = notices;
        this.page = page;
        this.selection = selection;
        book = new RepairBook(session, background, notices, home);
        speakers = new SpeakerMenu(words);
    }

    /** Adds what can be done here to the window's table. */
    public void offer(Actions to) {
        BooleanBinding open = Bindings.createBooleanBinding(() -> session.transcriptProperty().get() != null
                && session.currentProperty().get() >= 0, session.transcriptProperty(), session.currentProperty());
        BooleanBinding two = Bindings.createBooleanBinding(() -> session.transcriptProperty().get() != null
                && session.transcriptProperty().get().languages().size() == 2, session.transcriptProperty());
        to.add(Action.of("repair.join", "Shortcut+J", () -> repair(new Repair.Join(current()))).enabledWhen(open));
        to.add(Action.of("repair.split", "Shortcut+Shift+J", this::split).enabledWhen(open));
        to.add(Action.of("repair.up", "Alt+Shift+Up", () -> shift(false)).enabledWhen(open));
        to.add(Action.of("repair.down", "Alt+Shift+Down", () -> shift(true)).enabledWhen(open));
        to.add(Action.of("repair.swap", "Alt+Shift+X", () -> repair(new Repair.Swap(current()))).enabledWhen(two));
        to.add(Action.of("repair.speaker", "Alt+Shift+S", this::askSpeaker).enabledWhen(open));
        to.add(Action.of("repair.unite", "Alt+Shift+U", this::askUnited).enabledWhen(open));
        to.add(Action.of("repair.undo", "Shortcut+Alt+Z", book::undo).enabledWhen(book.countProperty().greaterThan(0)));
        to.add(Action.of("repair.redo", "Shortcut+Alt+Y", book::redo).enabledWhen(book.undoneProperty().greaterThan(0)));
    }

    /** How many repairs there are, for the foot of the window; nothing where none. A click takes the last one back. */
    public Node foot() {
        Button told = new Button();
        told.setId("repairs");
        told.getStyleClass().setAll("button", "found-part", "note");
        told.setMinWidth(Region.USE_PREF_SIZE);
        told.textProperty().bind(Bindings.createStringBinding(() -> words.get("repairing.count", book.countProperty().get()),
                book.countProperty(), words.languageProperty()));
        told.visibleProperty().bind(book.countProperty().greaterThan(0));
        told.managedProperty().bind(told.visibleProperty());
        Tooltip why = new Tooltip();
        why.textProperty().bind(words.of("repairing.countHow"));
        told.setTooltip(why);
        told.setOnAction(_ -> book.undo());
        return told;
    }

    /** Before the window is gone. */
    public void saveNow() {
        book.saveNow();
    }

    private int current() {
        return session.currentProperty().get();
    }

    private void repair(Repair repair) {
        if (!book.repair(repair)) {
            notices.say(Announcement.Kind.INFORMATION, "repairing.unfit." + repair.getClass().getSimpleName());
        }
    }

    private void split() {
        Segment segment = session.transcriptProperty().get().segments().get(current());
        Optional<List<Integer>> cut = selection.get().filter(one -> one.fromSegment() == segment.index())
                .map(one -> Cut.at(segment, one.column(), one.fromOffset() > 0 ? one.fromOffset() : one.toOffset()))
                .or(() -> Cut.afterFirstSentence(segment));
        repair(new Repair.Split(segment.index(), cut.orElse(List.of())));
    }

    /** The language selected moves, or else the last, which is the translation. */
    private void shift(boolean down) {
        int column = selection.get().map(TextSelection::column)
                .orElse(session.transcriptProperty().get().languages().size() - 1);
        repair(new Repair.Shift(current(), column, down));
    }

    private void askSpeaker() {
        SpeakerMenu.show(speakers.orNew("repairing.whoSpeaks", session.transcriptProperty().get().speakers(),
                name -> repair(new Repair.Say(current(), name))), page);
    }

    private void askUnited() {
        Transcript call = session.transcriptProperty().get();
        String id = call.turnOf(call.segments().get(current())).speaker();
        List<Speaker> others = call.speakers().stream().filter(one -> !one.id().equals(id)).toList();
        if (!others.isEmpty()) {
            SpeakerMenu.show(speakers.among("repairing.alsoIs", others, other -> repair(new Repair.Unite(current(), id, other))), page);
        }
    }
}
