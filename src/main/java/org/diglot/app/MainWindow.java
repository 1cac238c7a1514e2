package org.diglot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.diglot.settings.SettingsFile;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Action;
import org.diglot.ui.Actions;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Failures;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;
import org.diglot.ui.find.FindView;
import org.diglot.ui.margin.MarginView;
import org.diglot.ui.page.PageView;
import org.diglot.ui.shelf.ShelfView;

/** One window, wired by hand. */
final class MainWindow {

    private static final double HINT_ABOVE_FOOT = 44;
    private static final double HINT_FROM_LEFT = 16;

    private final Stage stage;
    private final FileAsker asker;
    private final Path home;
    private final SettingsFile file;
    private final SettingsFile.Loaded before;
    private final ReadingSession session = new ReadingSession();
    private final Words words;
    private final Typography typography = new Typography(session.textSizeProperty());
    private final Actions actions = new Actions();
    private final Controls controls;
    private final Notices notices;
    private final Failures failures;
    private final Background background;
    private final Recents recents;
    private final Opening opening;
    private final Sides sides = new Sides();
    private final MenuBarShown menuBar = new MenuBarShown();
    private final Look look;
    private final BooleanProperty hinted = new SimpleBooleanProperty();
    private final Journal journal;
    private final Memory memory;
    private final MarginView margin;
    private final OwnTopics topics;
    private final OwnLibrary library;
    private final ShelfView shelf;

    /** @param home the folder of what belongs to the analyst */
    MainWindow(Stage stage, Path home, CallReader reader, FileAsker asker) {
        this.stage = stage;
        this.asker = asker;
        this.home = home;
        file = new SettingsFile(home);
        before = file.load();
        words = new Words(language(before.preferences().language()));
        controls = new Controls(actions, words);
        notices = new Notices(words);
        journal = new Journal(home);
        failures = new Failures(notices, MainWindow::copy, journal::note);
        background = new Background(failures);
        recents = new Recents(before.preferences().recent());
        opening = new Opening(reader, session, background, notices, failures, recents, new Shelved(home));
        look = new Look(typography, words);
        margin = new MarginView(session, words, background, notices, home, asker::askTarget);
        topics = new OwnTopics(home);
        library = new OwnLibrary(home, background, topics, failures);
        shelf = new ShelfView(library, topics, session, words, background, notices, asker);
        memory = new Memory(file, session,
                new Memory.WindowState(stage, words, look, sides, menuBar, hinted, recents), background, notices);
    }

    /** Shows the window, then opens what was asked for, what was open last, or the sample. */
    void show(List<Path> files) {
        memory.recall(before.preferences());
        look.wearBase();
        openFirst(files);
        Scene scene = new Scene(createView());
        look.dress(scene);
        actions.listen(scene);
        new Arrivals(opening).listen(scene);
        stage.setScene(scene);
        nameWindow();
        Placement.place(stage, before.preferences().window());
        tell();
        stage.setOnHidden(event -> {
            memory.saveNow();
            margin.saveNow();
            journal.close();
            library.shut();
        });
        stage.show();
        memory.watch();
        background.run(_ -> journal.open(), _ -> { });
    }

    /** The call is read while the window is made; it arrives when the window stands. */

    private void openFirst(List<Path> files) {
        if (!files.isEmpty()) {
            opening.open(files);
        } else if (recents.calls().isEmpty()) {
            opening.openSample();
        } else {
            opening.open(Path.of(recents.calls().getFirst().file()));
        }
    }

    private Parent createView() {
        listActions();
        KeysSheet keys = new KeysSheet(actions, words);
        actions.add(FrameActions.panel(sides));
        shelf.offer(actions, controls);
        margin.offer(actions);
        PageView page = new PageView(session, words, typography);
        page.offer(actions);
        FindView find = new FindView(session, words, background, home);
        find.offer(actions, controls);
        background.run(_ -> TermPlaces.with(home), page::know);
        actions.add(Action.of("help.keys", "F1", keys::toggle));
        SettingsSheet settings = new SettingsSheet(session, controls, words, home);
        actions.add(Action.of("help.settings", "Shortcut+Comma", settings::toggle));
        Menus menus = new Menus(actions, controls, words, recents, opening);
        Bar bar = new Bar(session, controls, menus, words, look);
        Body body = new Body(sides);
        Foot foot = new Foot(session, opening, controls, words);
        furnish(bar, body, foot, page);
        bar.searchProperty().set(find.field());
        placeMargin(body, foot, page);
        placeShelf(find);
        BorderPane root = new BorderPane();
        root.setTop(new VBox(menuBar(menus), bar, new NoticeBar(notices, words)));
        root.setCenter(new StackPane(body, shelf.sheet()));
        root.setBottom(foot);
        root.setMinSize(0, 0);
        StackPane layers = new StackPane(root, find.sheet(), keys, settings);
        hint(layers);
        return layers;
    }

    /** Only the first start shows the sample by itself, and only then there is a newcomer. */
    private void hint(StackPane layers) {
        if (hinted.get() || !recents.calls().isEmpty()) {
            return;
        }
        once(session.transcriptProperty(), () -> {
            Hint hint = new Hint(actions, words);
            hinted.bind(hint.putAwayProperty());
            StackPane.setAlignment(hint, Pos.BOTTOM_LEFT);
            sides.outlineProperty().subscribe(outline -> StackPane.setMargin(hint,
                    new Insets(0, 0, HINT_ABOVE_FOOT, HINT_FROM_LEFT + (outline ? Sides.OUTLINE : 0))));
            layers.getChildren().add(1, hint);
        });
    }

    private static void once(ReadOnlyObjectProperty<?> value, Runnable then) {
        value.addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable changed) {
                value.removeListener(this);
                Platform.runLater(then);
            }
        });
    }

    private void listActions() {
        FrameActions frame = new FrameActions(session);
        frame.file(opening, this::ask, new Arrivals(opening), stage::close).forEach(actions::add);
        frame.view(look, sides, menuBar).forEach(actions::add);
        FrameActions.languages(words, words::speak).forEach(actions::add);
    }

    /**
     * Puts the views into the window: the one place that knows which there are. A search field belongs into the bar,
     * a panel into the body (with {@link FrameActions#panel}), what was found into the foot.
     */
    private void furnish(Bar bar, Body body, Foot foot, PageView page) {
        Node invitation = new Invitation(controls, words);
        session.transcriptProperty().subscribe(call -> {
            body.outlineProperty().set(call == null ? null : page.outline());
            body.pageProperty().set(call == null ? invitation : page.page());
            body.stripProperty().set(call == null ? null : page.strip());
            page.focus();
        });
    }

    private void placeMargin(Body body, Foot foot, PageView page) {
        margin.createView(controls);
        margin.setOnNeeded(() -> {
            if (!sides.panelProperty().get()) {
                sides.togglePanel();
            }
        });
        page.setOnMarkHover(margin::hover);
        page.setOnMarkClick(margin::click);
        foot.parts().getChildren().add(margin.foot());
        session.transcriptProperty().subscribe(call -> body.panelProperty().set(call == null ? null : margin.panel()));
    }

    private void placeShelf(FindView find) {
        shelf.setOnOpen(opening::open);
        shelf.follow(find.queryProperty());
    }

    private MenuBar menuBar(Menus menus) {
        MenuBar bar = menus.bar();
        bar.visibleProperty().bind(menuBar.shownProperty());
        bar.managedProperty().bind(menuBar.shownProperty());
        return bar;
    }

    private void nameWindow() {
        stage.titleProperty().bind(Bindings.createStringBinding(() -> {
            Transcript call = session.transcriptProperty().get();
            return call == null ? words.get("window.name")
                    : words.get("window.title", String.join(" ", Bar.name(call), call.period()).strip());
        }, session.transcriptProperty(), words.languageProperty()));
    }

    /** What the analyst should know: settings that were broken, and fonts that a call needs and nobody installed. */
    private void tell() {
        before.setAside().ifPresent(aside -> notices.say(Announcement.Kind.WARNING, "settings.broken",
                aside.toString()));
        session.transcriptProperty().subscribe(call -> {
            if (call != null) {
                call.languages().forEach(language -> typography.missing(language).ifPresent(
                        family -> notices.say(Announcement.Kind.WARNING, "notice.font", family)));
            }
        });
    }

    private void ask() {
        asker.ask(words.get("open.title")).ifPresent(opening::open);
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseGet(() -> ofSystem(Locale.getDefault()));
    }

    private static Language ofSystem(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return Language.ENGLISH;
        }
        boolean traditional = locale.getScript().equals("Hant")
                || List.of("TW", "HK", "MO").contains(locale.getCountry());
        return traditional ? Language.CHINESE_TRADITIONAL : Language.CHINESE_SIMPLIFIED;
    }

    ReadingSession session() {
        return session;
    }

    Opening opening() {
        return opening;
    }

    Words words() {
        return words;
    }

    Actions actions() {
        return actions;
    }

    Failures failures() {
        return failures;
    }
}
