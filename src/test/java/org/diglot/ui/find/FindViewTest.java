package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.diglot.reading.TranscriptReader;
import org.diglot.settings.PastSearch;
import org.diglot.settings.SearchesFile;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.Background;
import org.diglot.ui.Controls;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.Notices;
import org.diglot.ui.OwnLibrary;
import org.diglot.ui.OwnTopics;
import org.diglot.ui.Place;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.WindowRobot;
import org.diglot.ui.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The search on the call that comes along, driven as a person would. What must be found was listed by reading it. */
@ExtendWith(ApplicationExtension.class)
class FindViewTest {

    private static final List<Integer> BUYBACKS = List.of(67, 73, 74, 112, 278, 280, 281, 282, 283, 284, 285, 287, 289);

    private final WindowRobot robot = new WindowRobot();
    private final ReadingSession session = new ReadingSession();
    private final Words words = new Words(Language.ENGLISH);
    private final Notices notices = new Notices(words);
    private final Background background = new Background(failure -> {
        throw new AssertionError(failure);
    });

    @TempDir
    private Path own;
    private Stage stage;
    private OwnLibrary library;
    private FindView view;

    @BeforeEach
    void open() throws Exception {
        Transcript call = sample();
        robot.interact(() -> {
            OwnTopics topics = new OwnTopics(own);
            library = new OwnLibrary(own, background, topics, failure -> {
                throw new AssertionError(failure);
            });
            view = new FindView(session, words, background, notices, topics, library,
                    new SearchesFile(own), new Finder.Waits(Duration.millis(1), 0, Duration.millis(1)));
            Actions actions = new Actions();
            view.offer(actions, new Controls(actions, words));
            Scene scene = new Scene(new StackPane(new BorderPane(null, view.field(), null, null, null), view.sheet()),
                    900, 700);
            scene.getStylesheets().add(Theme.LIGHT.palette());
            actions.listen(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            session.open(null, call);
        });
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
        background.close();
    }

    @Test
    void typingLightsEveryHitInBothLanguages() throws TimeoutException {
        type("buybacks");

        await(() -> count().equals("topic · 1/13"));
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(BUYBACKS);
        assertThat(words(112)).contains("回購");
        assertThat(session.currentProperty().get()).isEqualTo(67);
    }

    @Test
    void aChineseQueryInEitherScriptFindsTheSame() throws TimeoutException {
        type("回购");
        await(() -> count().equals("topic · 1/13"));
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(BUYBACKS);
    }

    @Test
    void theKeysGoThroughTheHitsAndRoundTheEnd() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));

        robot.push(KeyCode.F3).push(KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(74);
        assertThat(lit(Mark.Kind.HIT_CURRENT)).containsExactly(74);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(73);
        robot.push(KeyCode.SHIFT, KeyCode.F3).push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(289);
    }

    @Test
    void whoeverWentElsewhereGoesOnFromThere() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.interact(() -> session.goTo(200));

        robot.push(KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(278);
        robot.interact(() -> session.goTo(200));
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(112);
    }

    @Test
    void oneClickNarrowsToASpeakerAndAnotherWidensAgain() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        String speaker = session.transcriptProperty().get().turns().get(
                session.transcriptProperty().get().segments().get(73).turn()).speaker();
        List<Integer> theirs = BUYBACKS.stream().filter(segment -> speaker.equals(speakerOf(segment))).toList();
        robot.push(KeyCode.F4);

        click("#find-speaker-" + speaker);
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(theirs).isNotEqualTo(BUYBACKS);
        assertThat(count()).isEqualTo("topic · narrowed · 1/" + theirs.size());
        click("#find-speaker-" + speaker);
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(BUYBACKS);
    }

    @Test
    void oneClickLeavesTheTopicOut() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.push(KeyCode.F4);

        click("#find-exact");
        await(() -> count().startsWith("1/"));
        assertThat(session.marksProperty().get().get(Layer.HITS))
                .filteredOn(mark -> mark.kind() != Mark.Kind.HIT_COUNTERPART).isNotEmpty()
                .allMatch(mark -> slice(mark).equalsIgnoreCase("buybacks"));
    }

    @Test
    void escapeGivesThePageBackAsItWas() throws TimeoutException {
        robot.interact(() -> {
            session.goTo(150);
            session.scrollTo(new Place(148, -12));
        });
        type("buybacks");
        await(() -> count().equals("topic · 5/13"));
        robot.push(KeyCode.F3);

        robot.push(KeyCode.ESCAPE);
        assertThat(session.currentProperty().get()).isEqualTo(150);
        assertThat(session.placeProperty().get()).isEqualTo(new Place(148, -12));
        assertThat(session.marksProperty().get().get(Layer.HITS)).isEmpty();
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void theListShowsTheWordsInBothLanguagesAndGoesThere() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.push(KeyCode.F4);
        ListView<?> list = robot.lookup("#find-list").query();
        await(() -> !list.lookupAll(".find-word").isEmpty());

        assertThat(list.lookupAll(".find-word").stream().map(node -> ((Label) node).getText().toLowerCase()))
                .contains("repurchased", "回購");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(session.currentProperty().get()).isEqualTo(73);
    }

    @Test
    void whatIsOddIsSaidSoftlyInTheLanguageOfTheInterface() throws TimeoutException {
        type("capex AND");
        await(() -> label("#find-odd").isVisible());
        assertThat(label("#find-odd").getText()).isEqualTo("“AND” joins nothing here and was left out.");
        robot.interact(() -> words.speak(Language.CHINESE_TRADITIONAL));
        assertThat(label("#find-odd").getText()).isEqualTo("「AND」在此沒有可連接的內容，已略去。");
        assertThat(count()).startsWith("主題 · ");
    }

    @Test
    void aSuggestionIsChosenWithTheKeys() throws TimeoutException {
        type("buyb");
        await(() -> robot.lookup(".find-suggestion-name").tryQuery().isPresent());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> count().equals("topic · 1/13"));
        assertThat(field().getText()).isEqualTo("topic:buybacks ");
    }

    @Test
    void anUnfinishedWordFindsAlready() throws TimeoutException {
        type("buyba");
        await(() -> count().contains("/"));
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).contains(67).isSubsetOf(BUYBACKS);
    }

    @Test
    void theOtherLanguagesWordIsLitWhereItIsSure() throws TimeoutException {
        type("Taobao");
        await(() -> count().contains("/"));
        assertThat(session.marksProperty().get().get(Layer.HITS))
                .filteredOn(mark -> mark.kind() == Mark.Kind.HIT_COUNTERPART).isNotEmpty()
                .allMatch(mark -> slice(mark).startsWith("淘"));
    }

    @Test
    void theNewestQueryWins() throws TimeoutException {
        robot.interact(() -> {
            field().setText("the");
            field().setText("cloud");
            field().setText("buybacks");
        });
        await(() -> count().equals("topic · 1/13"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(BUYBACKS);
    }

    @Test
    void theSameInChineseTypedNarrowedGoneThroughAndGivenBack() throws TimeoutException {
        robot.interact(() -> words.speak(Language.CHINESE_SIMPLIFIED));
        robot.interact(() -> session.goTo(20));
        type("回购");
        await(() -> count().equals("主题 · 第 1 个，共 13 个"));
        String speaker = speakerOf(73);
        List<Integer> theirs = BUYBACKS.stream().filter(segment -> speaker.equals(speakerOf(segment))).toList();
        robot.push(KeyCode.F4);
        click("#find-speaker-" + speaker);
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).isEqualTo(theirs);

        robot.push(KeyCode.F3);
        assertThat(session.currentProperty().get()).isEqualTo(theirs.get(1));
        assertThat(words(theirs.get(1))).contains("回購");
        robot.push(KeyCode.ESCAPE);
        assertThat(session.currentProperty().get()).isEqualTo(20);
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void wordsOfTheCallAreSuggestedInChineseTooWhicheverScriptIsTyped() throws TimeoutException {
        type("电子");
        await(() -> suggestions().contains("電子商務"));
        type("资本支");
        await(() -> suggestions().contains("資本支出"));
    }

    @Test
    void whatWasSearchedForComesBackWithTheDownKey() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.push(KeyCode.ENTER);
        await(() -> past().history().equals(List.of("buybacks")));
        robot.push(KeyCode.ESCAPE);
        type("cloud");
        await(() -> count().contains("/"));
        robot.push(KeyCode.ENTER);
        await(() -> past().history().equals(List.of("cloud", "buybacks")));
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.DOWN);
        await(() -> suggestions().equals(List.of("cloud", "buybacks")));
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        await(() -> past().history().equals(List.of("buybacks")));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> count().equals("topic · 1/13"));
    }

    @Test
    void aSearchIsSavedByNameAndFoundByIt() throws TimeoutException {
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> robot.lookup("#find-name-text").<TextField>query().setText("Returns 股東"));
        robot.push(KeyCode.ENTER);
        await(() -> past().saved().equals(List.of(new PastSearch("Returns 股東", "buybacks"))));
        assertThat(field().isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        type("ret");
        await(() -> suggestions().contains("Returns 股東"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> count().equals("topic · 1/13"));
        assertThat(field().getText()).isEqualTo("buybacks");

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> suggestions().equals(List.of("Returns 股東")));
    }

    @Test
    void aBrokenFileOfSearchesIsSetAsideAndSaid() throws Exception {
        Files.writeString(own.resolve("searches.json"), "{");
        type("buybacks");
        await(() -> count().equals("topic · 1/13"));
        robot.push(KeyCode.ENTER);
        await(() -> !notices.shown().isEmpty());
        assertThat(notices.shown().getFirst().sentence().getValue()).startsWith("Your searches could not be read");
    }

    @Test
    void aLongCallAnswersWhileItIsStillReadAndRefreshes() throws Exception {
        Transcript call = session.transcriptProperty().get();
        Transcript longCall = repeated(call, 60);
        robot.interact(() -> {
            session.open(null, longCall);
            field().setText("buybacks");
        });
        await(() -> count().contains("/"));
        await(() -> count().equals("topic · 1/" + 60 * BUYBACKS.size()));
        await(() -> lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT).size() == 60 * BUYBACKS.size());
        assertThat(lit(Mark.Kind.HIT, Mark.Kind.HIT_CURRENT)).startsWith(67, 73)
                .endsWith(59 * call.segments().size() + 289);
    }

    private static Transcript repeated(Transcript call, int times) {
        List<Segment> segments = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            for (Segment segment : call.segments()) {
                segments.add(new Segment(segments.size(), segment.turn(), segment.texts()));
            }
        }
        return new Transcript(call.source(), call.title(), call.company(), call.period(), call.languages(),
                call.preamble(), call.notices(), call.speakers(), call.turns(), call.exchanges(), segments,
                call.cited(), call.problems());
    }

    private SearchesFile.Loaded past() {
        return new SearchesFile(own).load();
    }

    private List<String> suggestions() {
        return robot.lookup(".find-suggestion-name").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private void type(String query) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> field().setText(query));
    }

    private void click(String id) {
        robot.interact(() -> robot.lookup(id).<ToggleButton>query().fire());
    }

    private TextField field() {
        return robot.lookup("#find-text").query();
    }

    private Label label(String id) {
        return robot.lookup(id).query();
    }

    private String count() {
        return label("#find-count").getText();
    }

    private List<Integer> lit(Mark.Kind... kinds) {
        return session.marksProperty().get().getOrDefault(Layer.HITS, List.of()).stream()
                .filter(mark -> Stream.of(kinds).anyMatch(kind -> kind == mark.kind())).map(Mark::segment).distinct()
                .toList();
    }

    private List<String> words(int segment) {
        return session.marksProperty().get().get(Layer.HITS).stream().filter(mark -> mark.segment() == segment)
                .map(this::slice).toList();
    }

    private String slice(Mark mark) {
        Segment segment = session.transcriptProperty().get().segments().get(mark.segment());
        return mark.span().of(segment.texts().get(mark.column()).text());
    }

    private String speakerOf(int segment) {
        Transcript call = session.transcriptProperty().get();
        return call.turnOf(call.segments().get(segment)).speaker();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Transcript sample() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("assets/samples"))) {
            Path file = samples.filter(one -> one.toString().endsWith("zh-Hant.txt")).findFirst().orElseThrow();
            return new TranscriptReader().read(file, Progress.NONE);
        }
    }
}
