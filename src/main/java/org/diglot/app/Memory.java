package org.diglot.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.settings.Bounds;
import org.diglot.settings.Preferences;
import org.diglot.settings.SettingsFile;
import org.diglot.ui.Announcement;
import org.diglot.ui.Arrangement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Words;

/** Remembers how the window was left: soon after a change, and when it closes. */
final class Memory {

    private final SettingsFile file;
    private final ReadingSession session;
    private final WindowState state;
    private final Background background;
    private final Notices notices;
    private final PauseTransition soon = new PauseTransition(Duration.millis(400));
    private boolean complained;

    /** Everything but the session that is remembered. */
    record WindowState(Stage stage, Words words, Look look, Sides sides, MenuBarShown menuBar, BooleanProperty hinted,
                       Recents recents) {
    }

    Memory(SettingsFile file, ReadingSession session, WindowState state, Background background, Notices notices) {
        this.file = file;
        this.session = session;
        this.state = state;
        this.background = background;
        this.notices = notices;
        soon.setOnFinished(event -> save());
    }

    /** Where the analyst is counts as a change too. */
    void watch() {
        Stage stage = state.stage();
        for (ObservableValue<?> value : new ObservableValue<?>[] {session.transcriptProperty(),
            session.currentProperty(), session.arrangementProperty(), session.textSizeProperty(),
            session.columnRatioProperty(), state.words().languageProperty(), state.look().themeProperty(),
            state.sides().outlineWantedProperty(), state.sides().panelWantedProperty(),
            state.menuBar().shownProperty(), state.hinted(), stage.xProperty(), stage.yProperty(), stage.widthProperty(),
            stage.heightProperty(), stage.maximizedProperty()}) {
            value.subscribe(() -> soon.playFromStart());
        }
    }

    /** Before the window is gone: at once, on this thread. */
    void saveNow() {
        soon.stop();
        try {
            file.save(snapshot());
        } catch (IOException readOnly) {
            // The window is closing: there is nobody left to tell, and it was told at the first failure.
        }
    }

    private void save() {
        Preferences now = snapshot();
        background.run(progress -> {
            file.save(now);
            return now;
        }, saved -> { }, this::complain);
    }

    private void complain(Throwable failure) {
        if (!complained) {
            complained = true;
            notices.say(Announcement.Kind.WARNING, "settings.notSaved", String.valueOf(failure.getMessage()));
        }
    }

    private Preferences snapshot() {
        if (session.fileProperty().get() != null) {
            state.recents().stand(session.fileProperty().get(), session.currentProperty().get());
        }
        return new Preferences(state.words().languageProperty().get().tag(), printed(state.look().themeProperty().get()),
                session.textSizeProperty().get(), session.columnRatioProperty().get(),
                printed(session.arrangementProperty().get()), state.sides().outlineWantedProperty().get(),
                state.sides().panelWantedProperty().get(), state.menuBar().shownProperty().get(),
                state.hinted().get(),
                Optional.of(bounds(state.stage())), state.recents().calls());
    }

    private static Bounds bounds(Stage stage) {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static String printed(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Puts everything back but the call. */
    void recall(Preferences before) {
        session.setTextSize(before.textSize());
        session.setColumnRatio(before.columnRatio());
        session.arrange(named(Arrangement.values(), before.arrangement(), Arrangement.BOTH));
        state.look().wear(named(Theme.values(), before.theme(), Theme.LIGHT));
        state.sides().outlineWantedProperty().set(before.outline());
        state.sides().panelWantedProperty().set(before.panel());
        state.menuBar().show(before.menuBar());
        state.hinted().set(before.hinted());
    }

    private static <E extends Enum<E>> E named(E[] all, String printed, E otherwise) {
        for (E one : all) {
            if (printed(one).equals(printed)) {
                return one;
            }
        }
        return otherwise;
    }
}
