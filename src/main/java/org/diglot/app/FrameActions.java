package org.diglot.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Language;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Action;
import org.diglot.ui.Arrangement;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Words;

/** What the window itself can do, as entries of the one table. */
final class FrameActions {

    private static final double SIZE = 15;
    private static final Set<Problem.Kind> PAIRS = Set.of(Problem.Kind.UNPAIRED_LINE, Problem.Kind.DOUBTFUL_PAIR,
            Problem.Kind.STRAY_LINE);

    private static final Set<String> EVERYWHERE = Set.of("view.theme", "view.menuBar");
    private static final Set<String> STEPS = Set.of("find.next", "find.previous");

    private final ReadingSession session;
    private final BooleanBinding twoLanguages;
    private final BooleanBinding slipped;

    FrameActions(ReadingSession session) {
        this.session = session;
        twoLanguages = Bindings.createBooleanBinding(() -> session.transcriptProperty().get() != null
                && session.transcriptProperty().get().languages().size() > 1, session.transcriptProperty());
        slipped = Bindings.createBooleanBinding(() -> isSlipped(session.transcriptProperty().get()),
                session.transcriptProperty());
    }

    /** Whether the file's own pairs leave something to mend. */
    private static boolean isSlipped(Transcript call) {
        return call != null && call.languages().size() == 2 && call.alignment() == Alignment.PRINTED
                && call.problems().stream().anyMatch(one -> PAIRS.contains(one.kind()));
    }

    List<Action> file(Opening opening, Runnable ask, Arrivals arrivals, Runnable close) {
        return List.of(
                Action.of("file.open", "Shortcut+O", ask),
                Action.of("file.paste", "Shortcut+V", arrivals::paste),
                Action.of("file.sample", "", opening::openSample),
                Action.of("file.reload", "Shortcut+R F5", opening::reload)
                        .enabledWhen(session.fileProperty().isNotNull()),
                Action.of("file.realign", "", opening::realign).enabledWhen(slipped),
                Action.of("file.stop", "Esc", opening::stop).enabledWhen(opening.runningProperty().isNotNull()),
                Action.of("file.close", "Shortcut+W Shortcut+Q", close));
    }

    List<Action> view(Look look, Sides sides, MenuBarShown menuBar) {
        return List.of(
                arrange("view.first", "1", Arrangement.FIRST_ONLY),
                Action.of("view.both", "2", () -> session.arrange(Arrangement.BOTH)).enabledWhen(twoLanguages)
                        .shownOn(session.arrangementProperty().isEqualTo(Arrangement.BOTH)
                                .or(session.arrangementProperty().isEqualTo(Arrangement.BOTH_SWAPPED))),
                arrange("view.second", "3", Arrangement.SECOND_ONLY),
                Action.of("view.swap", "X", this::swap).enabledWhen(twoLanguages)
                        .shownOn(session.arrangementProperty().isEqualTo(Arrangement.BOTH_SWAPPED)),
                Action.of("view.larger", "Shortcut+Plus Shortcut+Equals Shortcut+Shift+Equals Shortcut+Add",
                        () -> resize(1)).enabledWhen(
                        session.textSizeProperty().lessThan(ReadingSession.LARGEST)),
                Action.of("view.smaller", "Shortcut+Minus Shortcut+Subtract", () -> resize(-1)).enabledWhen(
                        session.textSizeProperty().greaterThan(ReadingSession.SMALLEST)),
                Action.of("view.usual", "Shortcut+0", () -> session.setTextSize(SIZE)),
                Action.of("view.theme", "D", () -> look.wear(look.themeProperty().get().other()))
                        .shownOn(look.themeProperty().isEqualTo(Theme.DARK)),
                Action.of("view.outline", "O F9", sides::toggleOutline).shownOn(sides.outlineProperty()),
                Action.of("view.menuBar", "F10", menuBar::toggle).shownOn(menuBar.shownProperty()));
    }

    /** Whether an action is about the page or what stands beside it. */
    static boolean isOfThePage(Action action) {
        return switch (action.menu()) {
            case "go", "edit", "select", "quotes", "panel", "figures", "checks", "repair" -> true;
            case "view" -> !EVERYWHERE.contains(action.id());
            case "find" -> STEPS.contains(action.id());
            default -> false;
        };
    }

    /** For the table once there is a panel. */
    static Action panel(Sides sides) {
        return Action.of("view.panel", "I F8", sides::togglePanel).shownOn(sides.panelProperty());
    }

    static List<Action> languages(Words words, Consumer<Language> speak) {
        return List.of(language("language.english", Language.ENGLISH, words, speak),
                language("language.traditional", Language.CHINESE_TRADITIONAL, words, speak),
                language("language.simplified", Language.CHINESE_SIMPLIFIED, words, speak));
    }

    private static Action language(String id, Language language, Words words, Consumer<Language> speak) {
        return Action.of(id, "", () -> speak.accept(language))
                .shownOn(words.languageProperty().isEqualTo(language));
    }

    private Action arrange(String id, String key, Arrangement columns) {
        return Action.of(id, key, () -> session.arrange(columns)).enabledWhen(twoLanguages)
                .shownOn(session.arrangementProperty().isEqualTo(columns));
    }

    private void swap() {
        session.arrange(session.arrangementProperty().get() == Arrangement.BOTH_SWAPPED
                ? Arrangement.BOTH : Arrangement.BOTH_SWAPPED);
    }

    private void resize(int step) {
        session.setTextSize(session.textSizeProperty().get() + step);
    }
}
