package org.diglot.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Added;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The library as a sheet that takes the page's place while it is open. */
public final class ShelfView {

    private final OwnLibrary library;
    private final ReadingSession session;
    private final Notices notices;
    private final FilesAsker asker;
    private final Words words;
    private final ShelfSentences say;
    private final MentionsPane mentions;
    private final ShelfList list;
    private final ShelfSheet sheet = new ShelfSheet();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Consumer<Path> openCall = file -> { };
    private BiConsumer<String, String> showSentences = (query, call) -> { };
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private Optional<Node> before = Optional.empty();

    public ShelfView(OwnLibrary library, OwnTopics topics, ReadingSession session, Words words, Background background,
                     Notices notices, FilesAsker asker) {
        this(library, topics, session, words, background, notices, asker, Mentions.USUAL_PAUSE);
    }

    ShelfView(OwnLibrary library, OwnTopics topics, ReadingSession session, Words words, Background background,
              Notices notices, FilesAsker asker, Duration pause) {
        this.library = library;
        this.session = session;
        this.notices = notices;
        this.asker = asker;
        this.words = words;
        say = new ShelfSentences(words);
        mentions = new MentionsPane(new Mentions(library, background, pause), topics, background, words, say,
                (query, call) -> showSentences.accept(query, call));
        list = new ShelfList(library, session, words, say, kept -> {
            shut();
            openCall.accept(kept.call().file());
        });
    }

    /** @param opening given the file of a call that is to be opened */
    public void setOnOpen(Consumer<Path> opening) {
        openCall = opening;
    }

    /** @param showing given a query and the hash of the call whose sentences are wanted */
    public void setOnSentences(BiConsumer<String, String> showing) {
        showSentences = showing;
    }

    /** What is in the search field is counted too; Escape ends the search first. */
    public void follow(ObservableValue<String> query) {
        mentions.follow(query);
        searching.bind(Bindings.createBooleanBinding(() -> !query.getValue().isBlank(), query));
    }

    /** Adds what can be done with the library to the window's table, and makes the sheet that offers it. */
    public void offer(Actions to, Controls controls) {
        ObservableBooleanValue changeable = open.and(Bindings.createBooleanBinding(
                () -> switch (library.stateProperty().get()) {
                    case SHUT, OPEN -> true;
                    case READ_ONLY, UNWRITABLE -> false;
                }, library.stateProperty()));
        to.add(Action.of("shelf.show", "L Shortcut+L", this::toggle).shownOn(open));
        to.add(Action.of("shelf.keep", "Shortcut+D", this::keep).enabledWhen(session.fileProperty().isNotNull()));
        to.add(Action.of("shelf.addFiles", "Insert", () -> add(asker.askFiles(words.get("shelf.askFiles"))))
                .enabledWhen(changeable));
        to.add(Action.of("shelf.addFolder", "Shift+Insert",
                () -> add(asker.askFolder(words.get("shelf.askFolder")).stream().toList())).enabledWhen(changeable));
        to.add(Action.of("shelf.remove", "Delete", () -> library.remove(list.chosen())).enabledWhen(changeable));
        to.add(Action.of("shelf.undo", "Shortcut+Z", library::undo)
                .enabledWhen(library.undoableProperty().and(open)));
        to.add(Action.of("shelf.stop", "", library::stop).enabledWhen(library.workProperty().isNotNull()));
        to.add(Action.of("shelf.shut", "Esc", this::shut).enabledWhen(open.and(searching.not())));
        sheet.createView(controls, words, list, mentions, new ShelfStatus(library, controls, words));
        sheet.listen(this::add);
        list.companyProperty().subscribe(mentions::choose);
    }

    /** For a layer over outline, page and panel. */
    public Region sheet() {
        return sheet;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public void toggle() {
        if (open.get()) {
            shut();
            return;
        }
        before = Optional.ofNullable(sheet.getScene()).map(Scene::getFocusOwner);
        open.set(true);
        sheet.setVisible(true);
        library.open();
        mentions.load();
        list.focusList();
    }

    public void shut() {
        if (open.get()) {
            open.set(false);
            sheet.setVisible(false);
            before.ifPresent(Node::requestFocus);
        }
    }

    private void keep() {
        add(List.of(session.fileProperty().get()));
    }

    private void add(List<Path> files) {
        if (!files.isEmpty()) {
            library.add(files, this::tell);
        }
    }

    private void tell(Added added) {
        switch (library.stateProperty().get()) {
            case READ_ONLY -> notices.say(Announcement.Kind.WARNING, "shelf.readOnly");
            case UNWRITABLE -> notices.say(Announcement.Kind.WARNING, "shelf.unwritable");
            case SHUT, OPEN -> notices.say(added.refused().isEmpty() && added.failed() == 0
                    ? Announcement.Kind.INFORMATION : Announcement.Kind.WARNING, any -> say.added(added));
        }
    }
}
