package org.diglot.ui.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.diglot.transcript.Transcript;

/**
 * The open call, ready to be searched. Made and asked off the FX thread. It is never closed: it lies in memory alone,
 * and a query that was overtaken may still be reading it.
 */
final class IndexedCall {

    private final Transcript call;
    private final CallIndex index;
    private final Lighting lighting;
    private final Suggesting suggesting;

    private IndexedCall(Transcript call, CallIndex index, Lighting lighting, Suggesting suggesting) {
        this.call = call;
        this.index = index;
        this.lighting = lighting;
        this.suggesting = suggesting;
    }

    /** @param own the folder of what belongs to the analyst */
    static IndexedCall of(Transcript call, Path own, Progress progress) throws IOException, Progress.Stopped {
        Folding folding = Folding.standard();
        Topics topics = Topics.with(own);
        CallIndex index = CallIndex.inMemory(folding, topics, new QuantityReader());
        index.add(call, progress);
        return new IndexedCall(call, index, new Lighting(call.languages(), counterparts(call, topics, progress)),
                new Suggesting(call, topics, folding));
    }

    private static Lighting.OtherSide counterparts(Transcript call, Topics topics, Progress progress)
            throws Progress.Stopped {
        Glossary glossary = Glossary.shipped();
        return new Counterparts(glossary, topics, CallNames.of(call, glossary, progress))::of;
    }

    /**
     * Where a query finds nothing, its last word may still be on its way: then it is the beginning of a word.
     *
     * @param limit how many of the hits to light; 0 for all
     */
    Answer answer(String query, boolean exact, int limit, Progress progress) throws IOException, Progress.Stopped {
        Hits hits = hits(query, exact, limit, progress);
        if (hits.total() == 0 && Character.isLetter(query.charAt(query.length() - 1))) {
            hits = hits(query + "*", exact, limit, progress);
        }
        return new Answer(query, hits.total(), call.segments().size(), lit(hits, progress), hits.topics(),
                hits.oddities(), suggesting.after(query, hits.topics()));
    }

    private Hits hits(String query, boolean exact, int limit, Progress progress) throws IOException, Progress.Stopped {
        return index.search(new Search(query, List.of(), Set.of(), exact, limit, Search.Order.AS_SAID), progress);
    }

    private List<Found> lit(Hits hits, Progress progress) throws Progress.Stopped {
        List<Found> found = new ArrayList<>(hits.hits().size());
        for (Hit hit : hits.hits()) {
            progress.step(-1);
            found.add(lighting.light(hit));
        }
        return found;
    }
}
