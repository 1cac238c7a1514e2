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

/** Counts the segments that answer by what a field says of them, without reading one of them. */
final class FieldCounts {

    private final String field;
    private final Map<String, Integer> counts = new HashMap<>();

    private FieldCounts(String field) {
        this.field = field;
    }

    static Map<String, Integer> of(String field, IndexSearcher searcher, Query query) throws IOException {
        FieldCounts made = new FieldCounts(field);
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
        SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
        Bits live = leaf.reader().getLiveDocs();
        int[] byValue = new int[values.getValueCount()];
        for (int doc = answers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = answers.nextDoc()) {
            if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
                byValue[values.ordValue()]++;
            }
        }
        for (int value = 0; value < byValue.length; value++) {
            if (byValue[value] > 0) {
                counts.merge(values.lookupOrd(value).utf8ToString(), byValue[value], Integer::sum);
            }
        }
    }
}
