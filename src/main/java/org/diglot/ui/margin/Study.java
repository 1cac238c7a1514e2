package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quoted;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Mark;

/**
 * All that was read from the figures of one call.
 *
 * @param figures  in the order of the call
 * @param findings worst first, then in the order of the call
 * @param ofId     index of the figure that each quantity stands in
 */
record Study(Transcript call, Ledger ledger, List<Figure> figures, List<Found> findings, int[] ofId) {

    private static final Comparator<Mark> PAGE = Comparator.comparingInt(Mark::segment).thenComparingInt(Mark::column)
            .thenComparing(Mark::span);

    Study {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** Takes long on a long call. */
    static Study of(Transcript call, Ledger ledger, List<Finding> terms) {
        List<Finding> all = new ArrayList<>(ledger.findings());
        all.addAll(terms);
        FindingPlaces places = new FindingPlaces(call, ledger.quantities());
        Identity identity = new Identity(call, ledger);
        List<Found> found = all.stream().map(one -> new Found(identity.of(one), one, places.of(one)))
                .sorted(Comparator.comparing((Found one) -> one.finding().severity())
                        .thenComparing(Found::segment)).toList();
        List<Figure> figures = Figures.of(call, ledger, found);
        int[] ofId = new int[ledger.quantities().size()];
        figures.forEach(figure -> figure.ids().forEach(id -> ofId[id] = figure.index()));
        return new Study(call, ledger, figures, found, ofId);
    }

    /** Whether there is anything to compare. */
    boolean inTwoLanguages() {
        return call.languages().size() > 1;
    }

    /** Every quantity, quietly by kind. */
    List<Mark> figureMarks() {
        return ledger.quantities().stream().map(one -> mark(one, one.quantity().notable()
                ? FigureKind.of(one.quantity()).mark() : Mark.Kind.OTHER_FIGURE)).sorted(PAGE).toList();
    }

    /** The findings that the analyst hasn't put aside. */
    List<Mark> findingMarks(Map<String, Verdict> verdicts) {
        return findings.stream().filter(found -> verdicts.get(found.id()) != Verdict.NOT_AN_ERROR)
                .flatMap(found -> found.places().stream()).distinct().sorted(PAGE).toList();
    }

    /** What lights together: the figure in both languages. */
    List<Mark> litMarks(Figure figure) {
        return figure.ids().stream().map(id -> mark(ledger.quantities().get(id), Mark.Kind.FIGURE_LIT)).sorted(PAGE)
                .toList();
    }

    /** The figure that a mark of the page lies on, if there is one. */
    Optional<Figure> at(Mark mark) {
        List<Quoted> all = ledger.quantities();
        for (int id = first(mark.segment()); id < all.size() && all.get(id).segment() == mark.segment(); id++) {
            Quoted one = all.get(id);
            if (call.languages().indexOf(one.language()) == mark.column()
                    && one.quantity().span().overlaps(mark.span())) {
                return Optional.of(figures.get(ofId[id]));
            }
        }
        return Optional.empty();
    }

    private int first(int segment) {
        int low = 0;
        int high = ledger.quantities().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ledger.quantities().get(middle).segment() < segment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Mark mark(Quoted one, Mark.Kind kind) {
        return new Mark(one.segment(), call.languages().indexOf(one.language()), one.quantity().span(), kind);
    }
}
