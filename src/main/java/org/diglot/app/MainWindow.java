package org.diglot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.settings.SearchesFile;
import org.diglot.settings.SettingsFile;
import org.diglot.terms.Glossary;
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
import org.diglot.ui.quoting.QuotingView;
import org.diglot.ui.repairing.RepairView;
import org.diglot.ui.shelf.ShelfView;

/** One window, wired by hand. */
final class MainWindow {

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
    private final Pace pace;
    private final Body body = new Body(sides);
    private final Frame frame = new Frame(body);
    private boolean newcomer;
    private PageView page;
    private Optional<MarginView> margin = Optional.empty();
    private Optional<QuotingView> quoting = Optional.empty();
    private Optional<OwnLibrary> library = Optional.empty();
    private Optional<RepairView> repairing = Optional.empty();
    private OwnTopics topics;
    private ShelfView shelf;
    private FindView find;
    private KeysSheet keys;
    private SettingsSheet settings;
    private Foot foot;

    /**
     * @param home the folder of what belongs to the analyst
     * @param pace how it takes its time while it comes to be
     */
    MainWindow(Stage stage, Path home, CallReader reader, FileAsker asker, Pace pace) {
        this.stage = stage;
        this.asker = asker;
        this.home = home;
        this.pace = pace;
        file = new SettingsFile(home);
        before = file.load();
        words = new Words(SystemLanguage.or(before.preferences().language()));
        controls = new Controls(actions, words);
        notices = new Notices(words);
        journal = new Journal(home);
        failures = new Failures(notices, MainWindow::copy, journal::note);
        background = new Background(failures);
        recents = new Recents(before.preferences().recent());
        opening = new Opening(reader, new PairReader(reader, home), session, background, notices, failures, recents, new Shelved(home));
        look = new Look(typography, words);
        memory = new Memory(file, session,
                new Memory.WindowState(stage, words, look, sides, menuBar, hinted, recents), background, notices);
    }

    /** Opens what was asked for, what was open last, or the sample, and shows the window once it has been read. */
    void show(List<Path> files) {
        openFirst(files);
        memory.recall(before.preferences());
        newcomer = files.isEmpty() && !hinted.get() && recents.calls().isEmpty();
        look.dressDown();
        page = new PageView(session, words, typography);
        body.pageProperty().set(page.page());
        session.transcriptProperty().subscribe(page::focus);
        Placement.place(stage, before.preferences().window());
        // With a size, or it would first be measured.
        Scene scene = new Scene(new Group(), stage.getWidth(), stage.getHeight());
        look.dress(scene);
        // Only now, or all that stands would be matched with the sheets twice.
        scene.setRoot(frame);
        page.prepare();
        actions.listen(scene);
        new Arrivals(opening).listen(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(Bar.titleOf(session, words));
        stage.setOnHidden(event -> {
            memory.saveNow();
            margin.ifPresent(MarginView::saveNow);
            quoting.ifPresent(QuotingView::saveNow);
            repairing.ifPresent(RepairView::saveNow);
            journal.close();
            library.ifPresent(OwnLibrary::shut);
        });
        new Patience<>(opening.runningProperty(), Objects::isNull, pace.patience()).then(this::appear);
    }

    private void openFirst(List<Path> files) {
        if (!files.isEmpty()) {
            opening.open(files);
        } else if (recents.calls().isEmpty()) {
            opening.openSample();
        } else {
            opening.open(recents.calls().getFirst());
        }
    }

    private void appear() {
        stage.show();
        memory.watch();
        List<Runnable> pieces = List.of(look::dressUp, this::placeSides, this::makeMargin, this::makeQuoting, this::makeRepairing,
                this::makeShelf, this::makeActions, this::placeBars, this::placeMargin, this::placeLayers, this::tell, this::lookFurther);
        new Patience<>(opening.runningProperty(), Objects::isNull, pace.rows()).then(() -> pace.pieces().accept(pieces));
    }

    /**
     * From here on, the pieces that come after the first rows: the one place that knows which views there are. A search
     * field belongs into the bar, a panel into the body (with {@link FrameActions#panel}), what was found into the foot.
     */
    private void placeSides() {
        session.transcriptProperty().subscribe(call -> {
            body.outlineProperty().set(call == null ? null : page.outline());
            body.stripProperty().set(call == null ? null : page.strip());
        });
    }

    private void makeMargin() {
        margin = Optional.of(new MarginView(session, words, background, notices, home, asker::askTarget));
        keys = new KeysSheet(actions, words);
        settings = new SettingsSheet(session, controls, words, home);
    }

    private void makeQuoting() {
        QuotingView view = new QuotingView(session, words, background, notices, home,
                new QuotesAround(page, margin.orElseThrow()), asker);
        margin.orElseThrow().setQuotes(view.face(), view.first(), view.countProperty());
        quoting = Optional.of(view);
    }

    private void makeRepairing() {
        repairing = Optional.of(new RepairView(session, words, background, notices, home, page.page(),
                page.selectionProperty()::get));
    }

    private void makeShelf() {
        topics = new OwnTopics(home);
        OwnLibrary owned = new OwnLibrary(home, background, topics, failures);
        library = Optional.of(owned);
        shelf = new ShelfView(owned, topics, session, words, background, notices, asker);
        find = new FindView(session, words, background, notices, topics, owned, new SearchesFile(home));
        shelf.setOnOpen(opening::open);
        shelf.setOnSentences(find::showIn);
        shelf.follow(find.queryProperty());
        shelf.openProperty().addListener((property, before, shown) -> find.libraryShown(shown));
        find.setOnOpen((file, segment) -> {
            shelf.shut();
            opening.open(file, segment);
        });
    }

    /** In the order in which they are asked whether a key is theirs. */
    private void makeActions() {
        actions.cover(shelf.openProperty(), FrameActions::isOfThePage);
        FrameActions own = new FrameActions(session);
        own.file(opening, this::ask, new Arrivals(opening), stage::close).forEach(actions::add);
        own.view(look, sides, menuBar).forEach(actions::add);
        FrameActions.languages(words, words::speak).forEach(actions::add);
        actions.add(FrameActions.panel(sides));
        shelf.offer(actions, controls);
        quoting.orElseThrow().offer(actions);
        margin.orElseThrow().offer(actions);
        repairing.orElseThrow().offer(actions);
        page.offer(actions);
        find.offer(actions, controls);
        actions.add(Action.of("help.keys", "F1", keys::toggle));
        actions.add(Action.of("help.settings", "Shortcut+Comma", settings::toggle));
    }

    private void placeBars() {
        Menus menus = new Menus(actions, controls, words, recents, opening);
        Bar bar = new Bar(session, controls, menus, words, look);
        bar.searchProperty().set(find.field());
        foot = new Foot(session, opening, controls, words);
        frame.setTop(menuBar(menus), bar, new NoticeBar(notices, words));
        frame.setFoot(foot);
        inviteWhereNothingIsOpen();
    }

    private void inviteWhereNothingIsOpen() {
        Invitation invitation = new Invitation(controls, words);
        Runnable place = () -> body.pageProperty().set(session.transcriptProperty().get() == null
                && opening.runningProperty().get() == null ? invitation : page.page());
        session.transcriptProperty().subscribe(() -> {
            place.run();
            page.focus();
        });
        opening.runningProperty().subscribe(place);
        place.run();
    }

    private void placeMargin() {
        MarginView view = margin.orElseThrow();
        QuotingView quotes = quoting.orElseThrow();
        quotes.createView(controls);
        view.createView(controls);
        view.setOnNeeded(() -> {
            if (!sides.panelProperty().get()) {
                sides.togglePanel();
            }
        });
        page.setOnCite(quotes::copy);
        page.setOnMarkHover(view::hover);
        page.setOnMarkClick(mark -> {
            view.click(mark);
            quotes.click(mark);
        });
        foot.parts().getChildren().addAll(view.foot(), repairing.orElseThrow().foot());
        session.transcriptProperty().subscribe(call -> body.panelProperty().set(call == null ? null : view.panel()));
    }

    private void placeLayers() {
        frame.addOverBody(shelf.sheet());
        frame.addLayers(find.sheet(), find.topics(), keys, settings);
        quoting.orElseThrow().sheets().forEach(frame::addLayers);
        if (newcomer) {
            new Patience<>(session.transcriptProperty(), Objects::nonNull, Duration.INDEFINITE)
                    .then(() -> frame.addLowest(hint()));
        }
    }

    private Hint hint() {
        Hint hint = new Hint(actions, words);
        hinted.bind(hint.putAwayProperty());
        sides.outlineProperty().subscribe(hint::standBeside);
        return hint;
    }

    private MenuBar menuBar(Menus menus) {
        MenuBar bar = menus.bar();
        bar.visibleProperty().bind(menuBar.shownProperty());
        bar.managedProperty().bind(menuBar.shownProperty());
        return bar;
    }

    /** What the analyst should know: settings that were broken, and fonts that a call needs and nobody installed. */
    private void tell() {
        before.setAside().ifPresent(aside -> notices.say(Announcement.Kind.WARNING, "settings.broken",
                aside.toString()));
        session.transcriptProperty().subscribe(call -> {
            if (call != null) {
                look.learn(stage.getScene(), call.languages());
                call.languages().forEach(language -> typography.missing(language).ifPresent(
                        family -> notices.say(Announcement.Kind.WARNING, "notice.font", family)));
            }
        });
    }

    private void lookFurther() {
        know();
        topics.revisionProperty().subscribe(this::know);
        background.run(_ -> topics.now().problems(), problems -> topics.tell(problems, notices));
        background.run(_ -> journal.open(), _ -> { });
        WindowIcon.hang(stage);
    }

    private void know() {
        background.run(_ -> new TermPlaces(Glossary.with(home), topics.now()), page::know);
    }

    private void ask() {
        List<Path> files = asker.askForAny(words.get("open.title"));
        if (!files.isEmpty()) {
            opening.open(files);
        }
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
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
