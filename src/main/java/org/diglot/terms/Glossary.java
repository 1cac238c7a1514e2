package org.diglot.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.transcript.Span;

/**
 * The terms of finance in English and Chinese, and where a text uses them. Immutable, for any number of threads.
 *
 * <p>Terms are read from {@code assets/terms/glossary.txt} and from the analyst's own {@code glossary.txt} of the same
 * form, whose wordings are added to a term with the same first English wording.
 */
public final class Glossary {

    /** The name of the analyst's own file in the folder handed in. */
    public static final String FILE = "glossary.txt";

    private enum Role {
        ACCEPTED, MISTAKEN, DOUBTFUL
    }

    private record Use(Term term, Role role) {
    }

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final PhraseTrie<Use> trie = new PhraseTrie<>();
    private final List<PackProblem> problems;

    private Glossary(List<Term> terms, List<PackProblem> problems) {
        terms.forEach(term -> this.terms.merge(Folding.standard().search(term.name()).text(), term, Term::plus));
        this.problems = List.copyOf(problems);
        this.terms.values().forEach(this::enter);
    }

    /** The terms that travel with the program. */
    public static Glossary shipped() {
        return Shipped.ALL;
    }

    /**
     * Words that speakers of every call use: too loose to check a translation by, but enough to tell that a line and
     * its translation belong together.
     */
    public static Glossary everyday() {
        return of(List.of(AssetFile.shipped("everyday.txt")), List.of());
    }

    /** The shipped terms and those of {@code glossary.txt} in a folder, if it has one. */
    public static Glossary with(Path folder) {
        OwnFile own = OwnFile.in(folder, FILE);
        if (own.file().isEmpty() && own.problems().isEmpty()) {
            return shipped();
        }
        List<AssetFile> files = new ArrayList<>(List.of(AssetFile.shipped(FILE)));
        own.file().ifPresent(files::add);
        return of(files, own.problems());
    }

    static Glossary of(List<AssetFile> files, List<PackProblem> already) {
        List<Term> terms = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>(already);
        for (AssetFile file : files) {
            GlossaryFile read = new GlossaryFile(file);
            terms.addAll(read.terms());
            problems.addAll(read.problems());
        }
        return new Glossary(terms, problems);
    }

    /** All terms, in the order of the files. */
    public Collection<Term> all() {
        return terms.values();
    }

    /** What could not be used of the files. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** The terms that accept a wording, in any language. */
    public List<Term> named(String wording) {
        return trie.whole(wording).stream().filter(use -> use.role == Role.ACCEPTED).map(Use::term).distinct().toList();
    }

    /** The terms a text uses, from left to right, the longest wording at each place; places don't overlap. */
    public List<TermMatch> find(String text) {
        List<TermMatch> found = new ArrayList<>();
        List<PhraseTrie.Match<Use>> best = new ArrayList<>();
        for (PhraseTrie.Match<Use> match : trie.matches(text)) {
            if (!best.isEmpty() && match.start() >= best.getFirst().end()) {
                found.add(match(best));
                best.clear();
            }
            if (best.isEmpty() || match.start() == best.getFirst().start() && match.end() > best.getFirst().end()) {
                best.clear();
                best.add(match);
            } else if (match.start() == best.getFirst().start() && match.end() == best.getFirst().end()) {
                best.add(match);
            }
        }
        if (!best.isEmpty()) {
            found.add(match(best));
        }
        return List.copyOf(found);
    }

    private static TermMatch match(List<PhraseTrie.Match<Use>> same) {
        Span span = new Span(same.getFirst().start(), same.getFirst().end());
        return new TermMatch(span, with(Role.ACCEPTED, same), with(Role.MISTAKEN, same), with(Role.DOUBTFUL, same));
    }

    private static List<Term> with(Role role, List<PhraseTrie.Match<Use>> matches) {
        return matches.stream().map(PhraseTrie.Match::value).filter(use -> use.role == role).map(Use::term).distinct()
                .toList();
    }

    private void enter(Term term) {
        Stream.of(term.english(), term.traditional(), term.simplified()).flatMap(List::stream).distinct()
                .forEach(phrase -> trie.add(new Phrase(phrase), new Use(term, Role.ACCEPTED)));
        term.mistaken().forEach(phrase -> trie.add(new Phrase(phrase), new Use(term, Role.MISTAKEN)));
        term.doubtful().forEach(phrase -> trie.add(new Phrase(phrase), new Use(term, Role.DOUBTFUL)));
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Glossary ALL = of(List.of(AssetFile.shipped(FILE)), List.of());
    }
}
