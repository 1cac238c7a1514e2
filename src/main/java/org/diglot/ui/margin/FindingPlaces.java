package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Mark;

/** Where a finding shows on the page: its quantities, or the words that it is about. */
final class FindingPlaces {

    private final Transcript call;
    private final List<Quoted> quantities;

    FindingPlaces(Transcript call, List<Quoted> quantities) {
        this.call = call;
        this.quantities = quantities;
    }

    List<Mark> of(Finding finding) {
        Mark.Kind kind = switch (finding.severity()) {
            case ERROR -> Mark.Kind.FINDING_ERROR;
            case WARNING -> Mark.Kind.FINDING_WARNING;
            case NOTE -> Mark.Kind.FINDING_NOTE;
        };
        List<Mark> places = new ArrayList<>();
        for (int id : finding.quantities()) {
            Quoted one = quantities.get(id);
            places.add(new Mark(one.segment(), call.languages().indexOf(one.language()), one.quantity().span(), kind));
        }
        if (places.isEmpty()) {
            finding.arguments().forEach(words -> find(finding.segment(), words, kind, places));
        }
        return places;
    }

    /** Only words of some length: a count among the arguments isn't a place. */
    private void find(int segment, String words, Mark.Kind kind, List<Mark> places) {
        if (words.isBlank() || words.chars().allMatch(letter -> letter < 'A')) {
            return;
        }
        Segment here = call.segments().get(segment);
        for (int column = 0; column < here.texts().size(); column++) {
            int at = here.texts().get(column).text().toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
            if (at >= 0 && at + words.length() <= here.texts().get(column).text().length()) {
                places.add(new Mark(segment, column, new Span(at, at + words.length()), kind));
            }
        }
    }
}
