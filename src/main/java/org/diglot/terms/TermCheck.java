package org.diglot.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/**
 * Finds the terms and names of a call that its Chinese doesn't keep: a term rendered by another term's word, and a
 * name with several renderings. Prefers silence to a false alarm.
 *
 * <p>The arguments of a finding are, for a mistaken term, {@code term, rendering}; for a name, {@code name} and then
 * for each rendering {@code rendering, count, segments} with the segments' indices separated by commas.
 */
public final class TermCheck {

    private final Transcript call;
    private final Glossary glossary;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    private TermCheck(Transcript call, Glossary glossary, Progress progress) {
        this.call = call;
        this.glossary = glossary;
        this.progress = progress;
    }

    /** The findings of kind {@link Finding.Kind#TERM}, by segment; none where the call isn't in both languages. */
    public static List<Finding> of(Transcript call, Glossary glossary, Progress progress) throws Progress.Stopped {
        Optional<Language> chinese = call.languages().stream().filter(Language::isChinese).findFirst();
        if (chinese.isEmpty() || !call.languages().contains(Language.ENGLISH)) {
            return List.of();
        }
        return new TermCheck(call, glossary, progress).run(chinese.get());
    }

    private List<Finding> run(Language chinese) throws Progress.Stopped {
        int size = Math.max(1, call.segments().size());
        for (Segment segment : call.segments()) {
            if (segment.index() % 256 == 0) {
                progress.step(segment.index() * 0.5 / size);
            }
            checkTerms(segment.index(), call.text(segment, Language.ENGLISH).text(), call.text(segment, chinese).text());
        }
        for (CallNames.Name name : CallNames.of(call, glossary, progress).names()) {
            if (name.renderings().size() > 1) {
                findings.add(several(name));
            }
        }
        progress.step(1);
        findings.sort(Comparator.comparingInt(Finding::segment));
        return List.copyOf(findings);
    }

    private void checkTerms(int segment, String english, String chinese) {
        List<TermMatch> there = glossary.find(chinese);
        if (there.stream().allMatch(match -> match.mistaken().isEmpty() && match.doubtful().isEmpty())) {
            return;
        }
        Set<Term> said = terms(glossary.find(english));
        Set<Term> rendered = terms(there);
        Set<Term> told = new HashSet<>();
        for (TermMatch match : there) {
            if (match.terms().stream().anyMatch(said::contains)) {
                continue;
            }
            for (Term term : match.mistaken()) {
                report(segment, term, match, chinese, said, rendered, told, Finding.Severity.WARNING);
            }
            for (Term term : match.doubtful()) {
                report(segment, term, match, chinese, said, rendered, told, Finding.Severity.NOTE);
            }
        }
    }

    private void report(int segment, Term term, TermMatch match, String chinese, Set<Term> said, Set<Term> rendered,
                        Set<Term> told, Finding.Severity severity) {
        if (!said.contains(term) || rendered.contains(term) || !told.add(term)) {
            return;
        }
        String wording = match.span().of(chinese);
        findings.add(new Finding(segment, Finding.Kind.TERM, severity,
                "“" + term.name() + "” is rendered as " + wording + ", which "
                        + (severity == Finding.Severity.NOTE ? "often means" : "means") + " " + meaning(match) + ".",
                List.of(term.name(), wording), List.of()));
    }

    private static String meaning(TermMatch match) {
        return match.terms().isEmpty() ? "something else" : match.terms().getFirst().name();
    }

    private static Set<Term> terms(List<TermMatch> matches) {
        Set<Term> terms = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.forEach(match -> terms.addAll(match.terms()));
        return terms;
    }

    private static Finding several(CallNames.Name name) {
        List<String> arguments = new ArrayList<>(List.of(name.name()));
        List<String> said = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        for (CallNames.Rendering rendering : name.renderings()) {
            String places = String.join(",", rendering.segments().stream().map(String::valueOf).toList());
            arguments.addAll(List.of(rendering.text(), String.valueOf(rendering.segments().size()), places));
            said.add(rendering.text() + " (" + rendering.segments().size() + ")");
            first = Math.min(first, rendering.segments().getFirst());
        }
        long translated = name.renderings().stream().filter(one -> !one.text().equals(name.name())).count();
        return new Finding(first, Finding.Kind.TERM,
                translated > 1 ? Finding.Severity.WARNING : Finding.Severity.NOTE,
                "“" + name.name() + "” has several renderings: " + String.join(", ", said) + ".", arguments, List.of());
    }
}
