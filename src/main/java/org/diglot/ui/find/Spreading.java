package org.diglot.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.library.OwnedCall;
import org.diglot.search.Hit;
import org.diglot.terms.Counterparts;
import org.diglot.terms.Glossary;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.ui.OwnLibrary;

/**
 * Answers one query from all calls, off the FX thread. What it costs doesn't grow with what is found: each call shows
 * its first sentences, and all of them when the search is narrowed to it.
 */
final class Spreading {

    private static final int SENTENCES = 3;
    private static final int FEW = 60;
    private static final int MOST_OF_A_CALL = 2_000;
    private static final int MOST_CALLS = 300;

    private final OwnLibrary library;
    private final List<OwnedCall> calls;
    private final String query;
    private final boolean exact;
    private final Reach reach;
    private final Lighting lighting;

    /** @param calls of the library, in its order */
    Spreading(OwnLibrary library, List<OwnedCall> calls, String query, boolean exact, Reach reach, Topics topics) {
        this.library = library;
        this.calls = calls;
        this.query = query;
        this.exact = exact;
        this.reach = reach;
        lighting = new Lighting(List.of(Language.values()), new Counterparts(Glossary.shipped(), topics)::of);
    }

    /**
     * What is seen first, without its facets.
     *
     * @param first how many calls show their sentences; the others only how many they have
     */
    Spread run(int first, Progress progress) throws IOException, Progress.Stopped {
        Spread spread = run(query, first, progress);
        return spread.total() == 0 && Unfinished.is(query) ? run(query + "*", first, progress) : spread;
    }

    /** Counts what the search can be narrowed to. */
    Spread.Facets facets(Spread found) throws IOException {
        return new Spread.Facets(library.speakers(reach.anySpeaker().search(found.asked(), exact, 0)),
                library.sections(reach.anySection().search(found.asked(), exact, 0)));
    }

    private Spread run(String asked, int first, Progress progress) throws IOException, Progress.Stopped {
        Map<String, Integer> counts = library.count(reach.search(asked, exact, 0));
        List<OwnedCall> having = calls.stream().filter(call -> counts.containsKey(call.sha256())).toList();
        long total = having.stream().mapToLong(call -> counts.get(call.sha256())).sum();
        int most = reach.call().isPresent() || total <= FEW ? MOST_OF_A_CALL : SENTENCES;
        List<Spread.Group> groups = new ArrayList<>();
        for (OwnedCall call : having) {
            progress.check();
            int shown = groups.size() < Math.min(first, MOST_CALLS) ? most : 0;
            groups.add(new Spread.Group(call, counts.get(call.sha256()), sentences(asked, call, shown, progress)));
        }
        return new Spread(query, asked, total, groups, Optional.empty(), having.size() <= first || first >= MOST_CALLS);
    }

    private List<Found> sentences(String asked, OwnedCall call, int most, Progress progress)
            throws IOException, Progress.Stopped {
        if (most == 0) {
            return List.of();
        }
        Reach here = new Reach(Optional.of(call.sha256()), reach.speaker(), reach.section());
        List<Found> found = new ArrayList<>();
        for (Hit hit : library.find(here.search(asked, exact, most), progress).hits()) {
            found.add(lighting.light(hit));
        }
        return found;
    }
}
