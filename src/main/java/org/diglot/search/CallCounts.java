package org.diglot.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Counts the segments that answer, call by call, without reading one of them. */
final class CallCounts {

    private final Map<String, Integer> counts = new HashMap<>();

    private CallCounts() {
    }

    static Map<String, Integer> of(IndexSearcher searcher, Query query) throws IOException {
        CallCounts made = new CallCounts();
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                made.count(leaf, scorer.iterator());
            }
        }
        return made.counts;
    }

    private void count(LeafReaderContext leaf, DocIdSetIterator answers) throws IOException {
        SortedDocValues calls = DocValues.getSorted(leaf.reader(), Fields.CALL);
        Bits live = leaf.reader().getLiveDocs();
        int[] byCall = new int[calls.getValueCount()];
        for (int doc = answers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = answers.nextDoc()) {
            if ((live == null || live.get(doc)) && calls.advanceExact(doc)) {
                byCall[calls.ordValue()]++;
            }
        }
        for (int call = 0; call < byCall.length; call++) {
            if (byCall[call] > 0) {
                counts.merge(calls.lookupOrd(call).utf8ToString(), byCall[call], Integer::sum);
            }
        }
    }
}
