package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Actions;
import org.diglot.ui.Arrangement;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Theme;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** The page by itself in a window, with made-up marks, to look at: {@code PageDemo WIDTH HEIGHT THEME SEGMENT}. */
public final class PageDemo extends Application {

    private static final Pattern HITS = Pattern.compile("(?i)share buybacks|repurchased|回購");
    private static final Pattern MONEY = Pattern.compile("(RMB|USD|CNH)[\\d.]+ [bm]illion|[\\d.,]+ ?億(美元|元)?");
    private static final Pattern PERCENT = Pattern.compile("[\\d.]+%");

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        List<String> given = getParameters().getRaw();
        double width = Double.parseDouble(given.get(0));
        Theme theme = Theme.valueOf(given.get(2));
        ReadingSession session = new ReadingSession();
        PageView view = new PageView(session, new Words(Language.ENGLISH), new Typography(session.textSizeProperty()));
        Actions actions = new Actions();
        view.offer(actions);
        HBox parts = width > 1200 ? new HBox(view.outline(), view.page(), view.strip(), panel())
                : new HBox(view.page(), view.strip());
        HBox.setHgrow(view.page(), Priority.ALWAYS);
        Scene scene = new Scene(parts, width, Double.parseDouble(given.get(1)));
        Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(theme.palette());
        actions.listen(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        Transcript call = Calls.sample();
        session.open(null, call);
        mark(session, call);
        session.goTo(Integer.parseInt(given.get(3)));
        if (given.size() > 4) {
            session.arrange(Arrangement.valueOf(given.get(4)));
        }
        if (given.size() > 5) {
            session.choose(Set.of(given.get(5)));
        }
        view.focus();
    }

    private static Region panel() {
        Region panel = new Region();
        panel.setMinWidth(400);
        return panel;
    }

    static void mark(ReadingSession session, Transcript call) {
        session.mark(Layer.HITS, found(call, HITS, Mark.Kind.HIT));
        List<Mark> figures = new ArrayList<>(found(call, MONEY, Mark.Kind.MONEY));
        figures.addAll(found(call, PERCENT, Mark.Kind.PERCENT));
        figures.sort(java.util.Comparator.comparingInt(Mark::segment).thenComparingInt(Mark::column)
                .thenComparing(Mark::span));
        session.mark(Layer.FIGURES, figures);
    }

    private static List<Mark> found(Transcript call, Pattern pattern, Mark.Kind kind) {
        List<Mark> marks = new ArrayList<>();
        for (Segment segment : call.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                Matcher matcher = pattern.matcher(segment.texts().get(column).text());
                while (matcher.find()) {
                    marks.add(new Mark(segment.index(), column, new Span(matcher.start(), matcher.end()), kind));
                }
            }
        }
        return marks;
    }
}
