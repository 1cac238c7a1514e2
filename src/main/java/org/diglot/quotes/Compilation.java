package org.diglot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** Quotes of one call with everything that is known of them, ready to be written out. */
public final class Compilation {

    private final Transcript call;
    private final Optional<Reworked> reworked;
    private final Attribution attribution;
    private final Figures figures;
    private final List<Quote> standing = new ArrayList<>();
    private final List<Quote> orphans = new ArrayList<>();

    /**
     * Takes the quotes in the order in which they are to stand. Those that don't stand in the call are left out.
     *
     * @param ledger the checked figures of that call; an empty one where they weren't checked
     */
    public Compilation(Transcript call, Ledger ledger, List<Quote> quotes) {
        this(call, Optional.empty(), ledger, quotes);
    }

    /**
     * The same of a call whose lines were paired otherwise than its source has them.
     *
     * @param source the call as its source has it, by which the quotes can be proved; empty where nobody has it any more
     */
    public Compilation(Transcript call, Optional<Transcript> source, Ledger ledger, List<Quote> quotes) {
        this.call = call;
        this.reworked = source.filter(one -> !one.equals(call) && CallSources.hashes(one).equals(CallSources.hashes(call)))
                .map(Reworked::new);
        this.attribution = new Attribution(call);
        this.figures = new Figures(ledger);
        for (Quote kept : quotes) {
            Quote quote = kept.follow(call);
            switch (quote.anchor().in(call)) {
                case Standing.Stands _ -> standing.add(quote);
                case Standing.Orphan _ -> orphans.add(quote);
            }
        }
    }

    private Compilation(Compilation whole, List<Quote> some) {
        this.call = whole.call;
        this.reworked = whole.reworked;
        this.attribution = whole.attribution;
        this.figures = whole.figures;
        standing.addAll(some);
    }

    /** These of its quotes alone. */
    public Compilation of(List<Quote> some) {
        return new Compilation(this, some);
    }

    /** The quotes that will be written. */
    public List<Quote> quotes() {
        return List.copyOf(standing);
    }

    /** The quotes that the call doesn't say any more. */
    public List<Quote> orphans() {
        return List.copyOf(orphans);
    }

    /** The figures of a quote and how the languages agree on them. */
    public List<Figure> figures(Quote quote) {
        return figures.of(quote.anchor());
    }

    Transcript call() {
        return call;
    }

    Claims claims(ExportOptions options) {
        List<Language> languages = call.languages().stream()
                .filter(one -> options.languages().isEmpty() || options.languages().contains(one)).toList();
        Labels labels = Labels.of(options.labels());
        Map<String, List<Quote>> groups = grouped(options.grouping());
        List<Claim> claims = new ArrayList<>(standing.size());
        groups.forEach((heading, quotes) -> quotes.forEach(quote ->
                claims.add(claim(quote, heading, claims.size() + 1, languages, labels))));
        return new Claims(labels, title(labels), claims.size(), languages, claims);
    }

    /** The quotes in the order of {@link #claims}. */
    List<Quote> ordered(ExportOptions options) {
        return grouped(options.grouping()).values().stream().flatMap(List::stream).toList();
    }

    private Map<String, List<Quote>> grouped(Grouping grouping) {
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        for (Quote quote : standing) {
            String speaker = attribution.speaker(call.segments().get(quote.anchor().segment())).shown();
            groups.computeIfAbsent(grouping.heading(quote, speaker), _ -> new ArrayList<>()).add(quote);
        }
        List<Quote> without = groups.remove("");
        if (without != null) {
            groups.put("", without);
        }
        return groups;
    }

    private Claim claim(Quote quote, String heading, int number, List<Language> languages, Labels labels) {
        Anchor anchor = quote.anchor();
        Claim whole = draft(call.segments().get(anchor.segment()), anchor, labels)
                .put(Field.NUMBER, Integer.toString(number))
                .put(Field.TOTAL, Integer.toString(standing.size()))
                .put(Field.GROUP, heading)
                .put(Field.FIGURES, figures(quote).stream().map(figure -> figure.said(labels)).collect(Collectors.joining("; ")))
                .put(Field.TOPICS, String.join(", ", quote.topics()))
                .put(Field.COLOUR, quote.colour())
                .put(Field.TAGS, String.join(", ", quote.tags()))
                .put(Field.NOTE, quote.note().strip().replaceAll("\\R", " ⏎ "))
                .claim();
        Map<Language, String> texts = new LinkedHashMap<>(whole.texts());
        texts.keySet().retainAll(languages);
        return new Claim(whole.fields(), texts);
    }

    private ClaimDraft draft(Segment segment, Anchor anchor, Labels labels) {
        return reworked.flatMap(source -> source.makeup(segment, call.languages()).map(makeup -> source.attribution()
                        .of(makeup, anchor.language(), anchor.span(), Attribution.pairing(call, segment, labels),
                                Attribution.put(attribution.speaker(segment), new ClaimDraft()).claim(), labels)))
                .orElseGet(() -> attribution.of(segment, anchor.language(), anchor.span(), labels));
    }

    private String title(Labels labels) {
        Set<String> named = new LinkedHashSet<>(List.of(call.company(), call.period()));
        named.remove("");
        return labels.title(named.isEmpty() ? call.title() : String.join(", ", named));
    }
}
