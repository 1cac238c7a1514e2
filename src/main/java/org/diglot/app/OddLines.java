package org.diglot.app;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Controls;
import org.diglot.ui.ProblemPlaces;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The part of the foot that tells of a call's odd lines and leads to them, one at each press. */
final class OddLines extends Button {

    private final ReadingSession session;
    private final Words words;
    private int next;

    OddLines(ReadingSession session, Words words) {
        this.session = session;
        this.words = words;
        setId("odd-lines");
        getStyleClass().addAll("quiet", "foot-link", "warning");
        Tooltip why = new Tooltip();
        why.textProperty().bind(words.of("foot.oddWhy"));
        setTooltip(why);
        Controls.leaveFocus(this);
        setOnAction(_ -> lead());
        managedProperty().bind(visibleProperty());
        session.transcriptProperty().subscribe(_ -> {
            next = 0;
            tell();
        });
        words.languageProperty().subscribe(_ -> tell());
    }

    private List<Problem> problems() {
        Transcript call = session.transcriptProperty().get();
        return call == null ? List.of() : call.problems();
    }

    private void tell() {
        List<Problem> problems = problems();
        setVisible(!problems.isEmpty());
        boolean alike = problems.stream().allMatch(one -> one.kind() == Problem.Kind.UNPAIRED_LINE);
        setText("▴ " + words.get(alike ? "foot.unpaired" : "foot.odd", problems.size()));
    }

    private void lead() {
        List<Problem> problems = problems();
        Problem problem = problems.get(next);
        setText("▴ " + words.get("foot.oddAt", next + 1, problems.size(),
                ProblemPlaces.sentence(problem, words)));
        session.goTo(new ProblemPlaces(session.transcriptProperty().get()).segment(problem));
        next = (next + 1) % problems.size();
    }
}
