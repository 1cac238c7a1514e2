package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * Reads the quantities of a call and compares what its languages and its speakers say. The first language is taken for
 * the original; every other one is held against it, segment by segment. Where one side of a segment is missing there is
 * nothing to compare. Takes time linear in the length of the call.
 */
public final class CallCheck {

    private final Transcript transcript;
    private final NumberNames names;
    private final QuantityReader reader = new QuantityReader();
    private final List<Quoted> quoted = new ArrayList<>();
    private final List<Ledger.Pair> pairs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    /** By segment, then by language. */
    private List<List<List<Said>>> said = new ArrayList<>();

    private CallCheck(Transcript transcript) {
        this.transcript = transcript;
        this.names = new NumberNames(transcript);
    }

    /** @throws Progress.Stopped where the progress says so */
    public static Ledger of(Transcript transcript, Progress progress) throws Progress.Stopped {
        CallCheck check = new CallCheck(transcript);
        check.read(progress);
        for (int column = 1; column < transcript.languages().size(); column++) {
            check.compare(column, progress);
        }
        check.findings.addAll(Misquotes.in(transcript, check.said.stream().map(List::getFirst).toList()));
        check.pairs.sort(Comparator.comparingInt(Ledger.Pair::segment).thenComparing(pair -> pair.ids().getFirst()));
        check.findings.sort(Comparator.comparingInt(Finding::segment).thenComparing(Finding::severity));
        progress.step(1);
        return new Ledger(check.quoted, check.pairs, check.findings);
    }

    private void read(Progress progress) throws Progress.Stopped {
        for (Segment segment : transcript.segments()) {
            progress.step(0.7 * segment.index() / transcript.segments().size());
            List<List<Said>> columns = new ArrayList<>();
            for (int column = 0; column < transcript.languages().size(); column++) {
                columns.add(read(segment, column));
            }
            said.add(columns);
        }
        said = HomeCurrency.settle(said, StatedCurrency.of(transcript));
        said.forEach(columns -> columns.forEach(column -> column.forEach(one -> quoted.set(one.id(), one.quoted()))));
    }

    private List<Said> read(Segment segment, int column) {
        Language language = transcript.languages().get(column);
        String text = segment.texts().get(column).text();
        String speaker = transcript.turnOf(segment).speaker();
        String plain = Digits.halfWidth(text);
        List<Said> read = new ArrayList<>();
        for (Quantity quantity : reader.read(text, language)) {
            if (!names.names(quantity, text)) {
                Quoted one = new Quoted(quoted.size(), segment.index(), language, speaker, quantity);
                quoted.add(one);
                read.add(Said.of(one, plain));
            }
        }
        return read;
    }

    private void compare(int column, Progress progress) throws Progress.Stopped {
        List<Side> sides = new ArrayList<>();
        for (Segment segment : transcript.segments()) {
            progress.step(0.7 + 0.25 * segment.index() / transcript.segments().size());
            sides.add(side(segment, column));
        }
        new Neighbours(sides).join();
        for (Side side : sides) {
            side.matches().forEach(match -> {
                pairs.add(new Ledger.Pair(side.segment(), match.ids(), match.status()));
                findings.addAll(Comparison.of(match));
            });
            findings.addAll(Crossings.in(side.matches()));
            side.left().forEach(one -> {
                pairs.add(new Ledger.Pair(side.segment(), List.of(one.id()), Ledger.Status.ONLY_IN_ONE));
                side.lost(one).ifPresent(findings::add);
            });
        }
    }

    private Side side(Segment segment, int column) {
        List<Said> originals = said.get(segment.index()).getFirst();
        List<Said> translations = new ArrayList<>(said.get(segment.index()).get(column));
        Text original = segment.texts().getFirst();
        Text translated = segment.texts().get(column);
        translations.removeIf(one -> names.misread(one).map(findings::add).orElse(false));
        Language language = transcript.languages().getFirst();
        return original.text().isBlank() || translated.text().isBlank()
                ? new Side(segment, language, List.of(), List.of(), "", "")
                : new Side(segment, language, originals, translations, original.text(), translated.text());
    }
}
