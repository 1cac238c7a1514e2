package org.diglot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** An index of calls, a document a segment. Reading is for any thread; adding and removing for one at a time. */
public final class CallIndex implements AutoCloseable {

    private static final Sort AS_SAID = new Sort(
            new SortField(Fields.CALL, SortField.Type.STRING), new SortField(Fields.SEGMENT, SortField.Type.INT));

    /** The usual 1,024 are too few for a word's beginning in many calls; the query reader bounds what is typed. */
    private static final int MOST_CLAUSES = 1 << 17;

    /** Lucene advises a JVM option at its first breath; held here because a logger nobody holds forgets its level. */
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    static {
        QUIET.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Folding folding;
    private final Topics topics;
    private final QuantityReader quantities;
    private final QueryReader queries;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private CallIndex(Directory directory, Folding folding, Topics topics, QuantityReader quantities)
            throws IOException {
        this.folding = folding;
        this.topics = topics;
        this.quantities = quantities;
        this.queries = new QueryReader(quantities);
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig());
        this.searchers = new SearcherManager(writer, null);
    }

    /** An empty index that lives as long as the program. */
    public static CallIndex inMemory(Folding folding, Topics topics, QuantityReader quantities) throws IOException {
        return new CallIndex(new ByteBuffersDirectory(), folding, topics, quantities);
    }

    /** Adds a call, or puts it in the place of the same file added before; found from then on. */
    public void add(Transcript call, Progress progress) throws IOException, Progress.Stopped {
        SegmentTexts texts = texts();
        int[] exchanges = exchanges(call);
        List<Document> documents = new ArrayList<>(call.segments().size());
        for (Segment segment : call.segments()) {
            if (segment.index() % 256 == 0) {
                progress.step((double) segment.index() / call.segments().size());
            }
            documents.add(SegmentDocument.of(call, segment, exchanges[segment.turn()], texts));
        }
        writer.updateDocuments(new Term(Fields.CALL, call.source().sha256()), documents);
        searchers.maybeRefreshBlocking();
    }

    /** Removes the call with that hash, if it is there. */
    public void remove(String sha256) throws IOException {
        writer.deleteDocuments(new Term(Fields.CALL, sha256));
        searchers.maybeRefreshBlocking();
    }

    /** As {@link #search(Search, Progress)}, where nobody waits to stop it. */
    public Hits search(Search search) throws IOException {
        try {
            return search(search, Progress.NONE);
        } catch (Progress.Stopped stopped) {
            throw new IllegalStateException("nobody could stop it", stopped);
        }
    }

    /** Answers a query; the places in the hits' texts are found one by one, and in between it may be stopped. */
    public Hits search(Search search, Progress progress) throws IOException, Progress.Stopped {
        long start = System.nanoTime();
        Reading reading = queries.read(search.query());
        Resolver resolver = new Resolver(topics, folding, search.exact());
        Optional<Sought> sought = reading.asked().flatMap(resolver::resolve);
        List<Oddity> oddities = new ArrayList<>(reading.oddities());
        oddities.addAll(resolver.oddities());
        if (sought.isEmpty()) {
            return new Hits(search.query(), 0, millisSince(start), List.of(), List.of(), oddities);
        }
        Set<Language> languages = languages(search, sought.get());
        IndexSearcher searcher = searchers.acquire();
        try {
            Query query = new Lookup(new Tokenizing(folding), languages).query(narrowed(sought.get(), search));
            TopDocs top = top(searcher, searcher.rewrite(query), search);
            List<Hit> hits = new ArrayList<>();
            HitReader hitReader = new HitReader(searcher.storedFields(), texts(), sought.get(), languages);
            for (ScoreDoc doc : top.scoreDocs) {
                progress.step(-1);
                hits.add(hitReader.read(doc));
            }
            return new Hits(search.query(), top.totalHits.value(), millisSince(start), hits,
                    sought.get().topics().distinct().toList(), oddities);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }

    private static TopDocs top(IndexSearcher searcher, Query query, Search search) throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        int limit = search.limit() == 0 ? all : Math.min(all, search.limit());
        return search.order() == Search.Order.BEST_FIRST
                ? searcher.search(query, new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE))
                : searcher.search(query, new TopFieldCollectorManager(AS_SAID, limit, null, Integer.MAX_VALUE));
    }

    private static Sought narrowed(Sought sought, Search search) {
        if (search.narrowing().isEmpty()) {
            return sought;
        }
        List<Sought> parts = new ArrayList<>(List.of(sought));
        search.narrowing().forEach(one -> parts.add(new Sought.Narrowed(one.field(), one.value())));
        return new Sought.All(parts);
    }

    /** {@code lang:zh} in a query says in whose texts to look, not only that there must be such a text. */
    private static Set<Language> languages(Search search, Sought sought) {
        Set<Language> languages = search.languages().isEmpty()
                ? EnumSet.allOf(Language.class) : EnumSet.copyOf(search.languages());
        List<Sought> parts = sought instanceof Sought.All(List<Sought> all) ? all : List.of(sought);
        for (Sought part : parts) {
            if (part instanceof Sought.Narrowed(Asked.Field field, String value) && field == Asked.Field.LANG) {
                languages.removeIf(language -> !language.tag().toLowerCase(java.util.Locale.ROOT)
                        .startsWith(value.toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return languages.isEmpty() ? EnumSet.allOf(Language.class) : languages;
    }

    private static int[] exchanges(Transcript call) {
        int[] exchanges = new int[call.turns().size()];
        Arrays.fill(exchanges, -1);
        for (Exchange exchange : call.exchanges()) {
            exchange.turns().forEach(turn -> exchanges[turn] = exchange.index());
        }
        return exchanges;
    }

    private SegmentTexts texts() {
        return new SegmentTexts(folding, topics, quantities);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
