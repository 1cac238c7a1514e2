package org.diglot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens the index in a folder, and empties it where it can't be trusted. Its schema travels in every commit. */
final class IndexFolder {

    private static final String SCHEMA = "diglot.schema";

    private final Path folder;
    private final String schema;

    IndexFolder(Path folder, String schema) {
        this.folder = folder;
        this.schema = schema;
    }

    /**
     * What a thread indexes before it writes it, while the others go on: a commit has only the rest to write, and that
     * it does alone. Larger pieces would be merged less often.
     */
    private static final int THREAD_MEGABYTES = 4;

    /** Alike in size before they are merged: each merge writes again what is there, and a search asks each of them. */
    private static final double SEGMENTS = 16;

    /** Nanoseconds. */
    private static final long SOON = 3_000_000_000L;

    /**
     * @param writer    null where the index is only read
     * @param committed when that was last done, by {@link System#nanoTime}
     */
    record Opened(Directory directory, IndexWriter writer, SearcherManager searchers, CallIndex.State state,
                  String schema, AtomicLong committed) implements AutoCloseable {

        Opened(Directory directory, IndexWriter writer, SearcherManager searchers, CallIndex.State state, String schema) {
            this(directory, writer, searchers, state, schema, new AtomicLong(System.nanoTime()));
        }

        @Override
        public IndexWriter writer() {
            if (writer == null) {
                throw new IllegalStateException("another Diglot writes the index");
            }
            return writer;
        }

        /** Whether something waits to be committed. */
        boolean isChanged() {
            return writer != null && writer.hasUncommittedChanges();
        }

        /** What was added or removed is found from now on, and after a crash too. */
        void commit() throws IOException {
            writer().setLiveCommitData(Map.of(SCHEMA, schema).entrySet());
            writer().commit();
            searchers.maybeRefreshBlocking();
        }

        /** Commits where that is a while ago: it forces files to the disk, which costs more than a call. */
        void commitByAndBy() throws IOException {
            long last = committed.get();
            if (System.nanoTime() - last > SOON && committed.compareAndSet(last, System.nanoTime())) {
                commit();
                committed.set(System.nanoTime());
            }
        }

        /** What another Diglot has committed is seen. */
        void refresh() throws IOException {
            if (writer == null) {
                searchers.maybeRefresh();
            }
        }

        @Override
        public void close() throws IOException {
            searchers.close();
            if (writer != null) {
                if (isChanged()) {
                    writer.setLiveCommitData(Map.of(SCHEMA, schema).entrySet());
                }
                writer.close();
            }
            directory.close();
        }
    }

    static Opened inMemory() throws IOException {
        return written(new ByteBuffersDirectory(), CallIndex.State.AS_LEFT, "");
    }

    Opened open() throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            return written(directory, mended(directory), schema);
        } catch (LockObtainFailedException another) {
            return read(directory);
        }
    }

    private static Opened written(Directory directory, CallIndex.State state, String schema) throws IOException {
        // Merging on the thread that adds: this room starts none of its own. A new piece is one file for what would be
        // twenty, since a commit waits for each that the disk must take.
        IndexWriterConfig config = new IndexWriterConfig().setMergeScheduler(new ParallelMerging())
                .setRAMPerThreadHardLimitMB(THREAD_MEGABYTES).setUseCompoundFile(true)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
        IndexWriter writer = new IndexWriter(directory, config);
        return new Opened(directory, writer, new SearcherManager(writer, null), state, schema);
    }

    /** Under the lock, so that nobody writes what is being judged. */
    private CallIndex.State mended(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (isEmpty(directory) || isSound(directory)) {
                return CallIndex.State.AS_LEFT;
            }
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return CallIndex.State.EMPTIED;
        }
    }

    /** One that can't be read while another writes it shows nothing for now; the other will mend it. */
    private Opened read(Directory directory) throws IOException {
        try {
            if (isSound(directory)) {
                return new Opened(directory, null, new SearcherManager(directory, null), CallIndex.State.READ_ONLY,
                        schema);
            }
        } catch (IOException changedMeanwhile) {
            return nothing(directory);
        }
        return nothing(directory);
    }

    private Opened nothing(Directory unreadable) throws IOException {
        unreadable.close();
        Directory none = new ByteBuffersDirectory();
        new IndexWriter(none, new IndexWriterConfig()).close();
        return new Opened(none, null, new SearcherManager(none, null), CallIndex.State.READ_ONLY, schema);
    }

    private static boolean isEmpty(Directory directory) throws IOException {
        String[] files = directory.listAll();
        return files.length == 0 || files.length == 1 && files[0].equals(IndexWriter.WRITE_LOCK_NAME);
    }

    /** Whether every file of the last commit is there and has the sum it was written with, under our schema. */
    private boolean isSound(Directory directory) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return schema.equals(reader.getIndexCommit().getUserData().get(SCHEMA));
        } catch (IOException | RuntimeException damaged) {
            // Lucene answers damage with exceptions of many kinds, some of them unchecked.
            return false;
        }
    }
}
