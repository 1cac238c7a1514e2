package org.diglot.search;

import java.io.IOException;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.MergeTrigger;

/** Merges on the threads that add, each its own merge: none waits for another, and this room starts none. */
final class ParallelMerging extends MergeScheduler {

    @Override
    public void merge(MergeSource source, MergeTrigger trigger) throws IOException {
        for (MergePolicy.OneMerge merge = source.getNextMerge(); merge != null; merge = source.getNextMerge()) {
            source.merge(merge);
        }
    }

    @Override
    public void close() {
        // Nothing runs on.
    }
}
