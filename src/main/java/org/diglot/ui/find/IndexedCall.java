package org.diglot.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.numbers.QuantityReader;
import org.diglot.search.CallIndex;
import org.diglot.search.Hit;
import org.diglot.search.Hits;
import org.diglot.search.Search;
import org.diglot.terms.CallNames;
import org.diglot.terms.Counterparts;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;

/**
 * The open call, ready to be searched: its beginning at once, the rest as it is read. Made and asked off the FX thread.
 * It is never closed: it lies in memory alone, and a query that was overtaken may still be reading it.
 */
final class IndexedCall {

    /** Segments that are read before the first answer, and between one answer and the next. */
    private static final int FIRST = 1_024;
    private static final int STEP = 8_192;

    /** A query of each sort, asked before somebody asks. */
    private static final List<String> TRODDEN = List.of("a", "一", "re", "growth", "增長", ">10", "\"cash flow\"",
            "revenue AND margin", "speaker:a cost");
    private static final int ROUNDS = 3;
    private static final int FEW = 20;

    private final Transcript call;
    private final Topics topics;
    private final CallIndex index;
    private volatile Lighting lighting;
    private volatile Optional<Suggesting> suggesting = Optional.empty();

    private IndexedCall(Transcript call, Topics topics, CallIndex index) {
        this.call = call;
        this.topics = topics;
        this.index = index;
        lighting = new Lighting(call.languages(), new Counterparts(Glossary.shipped(), topics)::of);
    }

    /** Reads the beginning of a call; a short one whole. */
    static IndexedCall begin(Transcript call, Topics topics, Progress progress) throws IOException, Progress.Stopped {
        IndexedCall begun = new IndexedCall(call, topics,
                CallIndex.inMemory(Folding.standard(), topics, new QuantityReader()));
        begun.index.add(begun.part(0), progress);
        return begun;
    }

    /** Reads the rest of the call, and what goes by other names in it; reports when more can be found. */
    void read(Progress progress) throws IOException, Progress.Stopped {
        int all = Math.max(1, call.segments().size());
        for (int from = FIRST; from < call.segments().size(); from += STEP) {
            progress.step(from / (double) all);
            index.add(part(from), Progress.NONE);
        }
        Glossary glossary = Glossary.shipped();
        suggesting = Optional.of(new Suggesting(call, topics, glossary, Folding.standard()));
        CallNames names = CallNames.of(call, glossary, progress);
        lighting = new Lighting(call.languages(), new Counterparts(glossary, topics, names)::of);
        tread(progress);
    }

    /** The first key is answered as fast as those after it: what an answer takes is loaded and compiled by then. */
    private void tread(Progress progress) throws IOException, Progress.Stopped {
        for (int round = 0; round < ROUNDS; round++) {
            for (String one : TRODDEN) {
                answer(one, false, FEW, progress);
            }
        }
    }

    /** A stretch of the call, as a call whose name sorts behind that of the stretch before. */
    private Transcript part(int from) {
        int to = Math.min(call.segments().size(), from == 0 ? FIRST : from + STEP);
        Source whole = call.source();
        Source source = new Source(whole.name(), whole.sha256() + String.format("-%09d", from), whole.charset(),
                whole.lines());
        return new Transcript(source, call.title(), call.company(), call.period(), call.languages(), call.preamble(),
                call.notices(), call.speakers(), call.turns(), call.exchanges(), call.segments().subList(from, to),
                call.cited(), call.problems());
    }

    /**
     * Where a query finds nothing, its last word may still be on its way: then it is the beginning of a word.
     *
     * @param limit how many of the hits to light; 0 for all
     */
    Answer answer(String query, boolean exact, int limit, Progress progress) throws IOException, Progress.Stopped {
        boolean partial = suggesting.isEmpty();
        Hits hits = hits(query, exact, limit, progress);
        if (hits.total() == 0 && Unfinished.is(query)) {
            Hits begun = hits(query + "*", exact, limit, progress);
            hits = begun.total() > 0 ? begun : hits;
        }
        List<Suggestion> suggestions = suggesting.isPresent()
                ? suggesting.get().after(query, hits.topics()) : List.of();
        return new Answer(query, hits.total(), call.segments().size(), lit(hits, progress), hits.topics(),
                hits.oddities(), suggestions, partial);
    }

    private Hits hits(String query, boolean exact, int limit, Progress progress) throws IOException, Progress.Stopped {
        return index.search(new Search(query, List.of(), Set.of(), exact, limit, Search.Order.AS_SAID), progress);
    }

    private List<Found> lit(Hits hits, Progress progress) throws Progress.Stopped {
        List<Found> found = new ArrayList<>(hits.hits().size());
        for (Hit hit : hits.hits()) {
            progress.check();
            found.add(lighting.light(hit));
        }
        return found;
    }
}
