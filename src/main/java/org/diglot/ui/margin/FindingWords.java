package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Finding;
import org.diglot.ui.Words;

/** Says a finding in the language of the interface: what is there, and what was expected. */
final class FindingWords {

    /** A finding of several renderings lists, after the name, so many arguments for each. */
    private static final int PER_RENDERING = 3;

    private static final Map<String, String> QUALIFIERS = Map.of("at least ", "min", "at most ", "max", "about ",
            "approximate");

    private final Words words;
    private final FigureText say;

    FindingWords(Words words, FigureText say) {
        this.words = words;
        this.say = say;
    }

    String kind(Finding finding) {
        return words.get("margin.finding." + finding.kind().printed());
    }

    String severity(Finding finding) {
        return words.get("margin.severity." + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
    }

    String sentence(Finding finding, Study study) {
        List<String> about = finding.arguments();
        return switch (finding.kind()) {
            case MISSING -> words.get("margin.expect.missing", at(about, 0));
            case EXTRA -> words.get("margin.expect.extra", at(about, 0));
            case NAME_READ_AS_NUMBER -> words.get("margin.expect.name", at(about, 0), at(about, 1));
            case MISQUOTE -> words.get(finding.severity() == Finding.Severity.NOTE ? "margin.expect.differently"
                    : "margin.expect.misquote", at(about, 0), at(about, 1), at(about, 2), at(about, 3));
            case TERM -> term(about, finding.severity());
            case DIRECTION -> words.get("margin.expect.direction", at(about, 0),
                    about.size() > PER_RENDERING ? at(about, 2) : at(about, 1));
            case QUALIFIER -> words.get("margin.expect.qualifier", qualified(at(about, 0)), qualified(at(about, 1)));
            case CURRENCY_DROPPED, PERCENT_OR_POINTS, PERIOD, RANGE -> words.get("margin.expect."
                    + finding.kind().printed(), at(about, 0), at(about, 1)) + expected(finding, study);
            case VALUE, SCALE, CURRENCY -> words.get(isRounded(finding, study) ? "margin.expect.rounded"
                    : "margin.expect." + finding.kind().printed(), at(about, 0), at(about, 1))
                    + expected(finding, study);
        };
    }

    /** A finding puts the qualifier before the very words, in English. */
    private String qualified(String said) {
        return QUALIFIERS.entrySet().stream().filter(one -> said.startsWith(one.getKey())).findFirst()
                .map(one -> words.get("margin.qualified." + one.getValue(), said.substring(one.getKey().length())))
                .orElse(said);
    }

    private String term(List<String> about, Finding.Severity severity) {
        if (about.size() <= PER_RENDERING) {
            return words.get(severity == Finding.Severity.NOTE ? "margin.expect.doubtfulTerm" : "margin.expect.term",
                    at(about, 0), at(about, 1));
        }
        List<String> renderings = new ArrayList<>();
        for (int i = 1; i + 1 < about.size(); i += PER_RENDERING) {
            renderings.add(words.get("margin.rendering", about.get(i), about.get(i + 1)));
        }
        return words.get("margin.expect.renderings", at(about, 0), String.join(words.get("margin.joint"), renderings));
    }

    /** How the translation would give the original's figure; nothing where that says no more. */
    private String expected(Finding finding, Study study) {
        if (finding.kind() == Finding.Kind.PERIOD) {
            return "";
        }
        return finding.quantities().stream().map(study.ledger().quantities()::get)
                .filter(one -> one.language() == study.call().languages().getFirst()).findFirst()
                .flatMap(original -> translated(finding, study).map(other -> say.valueIn(original.quantity(),
                        other.language()))).filter(value -> !value.isEmpty())
                .map(value -> " " + words.get("margin.expected", value)).orElse("");
    }

    private static Optional<Quoted> translated(Finding finding, Study study) {
        return finding.quantities().stream().map(study.ledger().quantities()::get)
                .filter(one -> one.language() != study.call().languages().getFirst()).findFirst();
    }

    private static boolean isRounded(Finding finding, Study study) {
        return finding.kind() == Finding.Kind.VALUE && finding.quantities().stream()
                .map(id -> study.figures().get(study.ofId()[id]))
                .anyMatch(figure -> figure.status().equals(Optional.of(Ledger.Status.ROUNDED)));
    }

    private static String at(List<String> about, int index) {
        return index < about.size() ? about.get(index) : "";
    }
}
