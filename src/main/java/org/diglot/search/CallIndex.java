package org.diglot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** An index of calls, a document a segment. Reading and putting are for any thread; adding and removing for one at a time. */
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

    private final Topics topics;
    private final QuantityReader quantities;
    private final QueryReader queries;
    private final IndexFolder.Opened opened;
    private final Spares<IndexedTexts> indexing;
    private final Spares<Tokenizing> cutting;

    private CallIndex(IndexFolder.Opened opened, Folding folding, Topics topics, QuantityReader quantities) {
        this.opened = opened;
        this.topics = topics;
        this.quantities = quantities;
        this.queries = new QueryReader(quantities);
        this.cutting = new Spares<>(() -> new Tokenizing(folding));
        this.indexing = new Spares<>(() -> new IndexedTexts(folding, topics, quantities));
    }

    /** An empty index that lives as long as the program. */
    public static CallIndex inMemory(Folding folding, Topics topics, QuantityReader quantities) throws IOException {
        return new CallIndex(IndexFolder.inMemory(), folding, topics, quantities);
    }

    /**
     * The index in a folder, which is made if it isn't there. An index is a cache: one that is damaged, half-written,
     * or made with another schema or other topics is deleted, and {@link #state} tells that every call must be added
     * again. One that another Diglot writes is only read.
     *
     * @throws IOException where the folder can't be made or written
     */
    public static CallIndex open(Path folder, Folding folding, Topics topics, QuantityReader quantities)
            throws IOException {
        return new CallIndex(new IndexFolder(folder, schema(topics)).open(), folding, topics, quantities);
    }

    /** How an index was found. */
    public enum State {
        /** Whole, or new: what {@link #calls} lists is in it. */
        AS_LEFT,
        /** It could not be used and was deleted: it is empty. */
        EMPTIED,
        /** Another Diglot writes it: calls can be searched but not added or removed. */
        READ_ONLY
    }

    public State state() {
        return opened.state();
    }

    /** The hashes of the calls in it. */
    public Set<String> calls() throws IOException {
        IndexSearcher searcher = opened.searchers().acquire();
        try {
            Set<String> calls = new TreeSet<>();
            org.apache.lucene.index.Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.CALL);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef hash = each.next(); hash != null; hash = each.next()) {
                if (searcher.count(new TermQuery(new Term(Fields.CALL, BytesRef.deepCopyOf(hash)))) > 0) {
                    calls.add(hash.utf8ToString());
                }
            }
            return calls;
        } finally {
            opened.searchers().release(searcher);
        }
    }

    /** What the documents depend on besides the calls: their fields, and the topics whose places stand in them. */
    private static String schema(Topics topics) {
        return Fields.SCHEMA + " " + Integer.toHexString(List.copyOf(topics.all()).hashCode());
    }

    /**
     * Adds a call, or puts it in the place of the same file added before; found from then on, and safe on disk.
     *
     * @throws IllegalStateException where the index is {@link State#READ_ONLY}
     */
    public void add(Transcript call, Progress progress) throws IOException, Progress.Stopped {
        put(call, progress);
        opened.commit();
    }

    /**
     * As {@link #add}, for many calls one after another: found and safe soon, all of them with {@link #commit}. Each is
     * there whole or not at all. Several threads may do so at once.
     */
    public void put(Transcript call, Progress progress) throws IOException, Progress.Stopped {
        IndexedTexts texts = indexing.take();
        try {
            opened.writer().updateDocuments(new Term(Fields.CALL, call.source().sha256()),
                    new CallDocuments(call, texts, progress));
        } catch (CallDocuments.Halted halted) {
            throw halted.getCause();
        }
        indexing.give(texts);
        opened.commitByAndBy();
    }

    /** Whatever was put is found from now on, and after a crash too. */
    public void commit() throws IOException {
        if (opened.isChanged()) {
            opened.commit();
        }
    }

    /** Removes the call with that hash, if it is there. */
    public void remove(String sha256) throws IOException {
        opened.writer().deleteDocuments(new Term(Fields.CALL, sha256));
        opened.commit();
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
        Tokenizing tokenizing = cutting.take();
        try {
            return search(search, tokenizing, progress);
        } finally {
            cutting.give(tokenizing);
        }
    }

    private Hits search(Search search, Tokenizing tokenizing, Progress progress)
            throws IOException, Progress.Stopped {
        long start = System.nanoTime();
        Reading reading = queries.read(search.query(), new IndexLexicon(opened, topics, tokenizing));
        Resolver resolver = new Resolver(topics, tokenizing, search.exact());
        Optional<Sought> sought = reading.asked().flatMap(resolver::resolve);
        List<Oddity> oddities = new ArrayList<>(reading.oddities());
        oddities.addAll(resolver.oddities());
        if (sought.isEmpty()) {
            return new Hits(search.query(), 0, millisSince(start), List.of(), List.of(), oddities);
        }
        Set<Language> languages = languages(search, sought.get());
        opened.refresh();
        IndexSearcher searcher = opened.searchers().acquire();
        try {
            Query query = query(sought.get(), search, languages, tokenizing);
            Query rewritten = searcher.rewrite(query);
            TopDocs top = top(searcher, rewritten, search);
            long total = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO ? top.totalHits.value()
                    : searcher.count(rewritten);
            if (total == 0) {
                PlainOperators.in(search.query()).ifPresent(oddities::add);
            }
            List<Hit> hits = new ArrayList<>();
            HitReader hitReader = new HitReader(searcher.storedFields(),
                    new SegmentTexts(tokenizing, topics, quantities), sought.get(), languages);
            for (ScoreDoc doc : top.scoreDocs) {
                progress.check();
                hits.add(hitReader.read(doc));
            }
            return new Hits(search.query(), total, millisSince(start), hits,
                    sought.get().topics().distinct().toList(), oddities);
        } finally {
            opened.searchers().release(searcher);
        }
    }

    /** How many segments of each call answer a query, by the call's hash; calls without any are absent. */
    public Map<String, Integer> counts(Search search) throws IOException {
        return counts(search, Fields.CALL);
    }

    /** How many segments of each speaker answer a query, by the name that is shown. */
    public Map<String, Integer> speakers(Search search) throws IOException {
        return counts(search, Fields.SPEAKER_SHOWN);
    }

    /** How many segments of each section answer a query. */
    public Map<String, Integer> sections(Search search) throws IOException {
        return counts(search, Fields.narrowing(Asked.Field.SECTION));
    }

    private Map<String, Integer> counts(Search search, String field) throws IOException {
        Tokenizing tokenizing = cutting.take();
        try {
            return counts(search, field, tokenizing);
        } finally {
            cutting.give(tokenizing);
        }
    }

    private Map<String, Integer> counts(Search search, String field, Tokenizing tokenizing) throws IOException {
        Optional<Sought> sought = queries.read(search.query(), new IndexLexicon(opened, topics, tokenizing)).asked()
                .flatMap(new Resolver(topics, tokenizing, search.exact())::resolve);
        if (sought.isEmpty()) {
            return Map.of();
        }
        opened.refresh();
        IndexSearcher searcher = opened.searchers().acquire();
        try {
            return FieldCounts.of(field, searcher,
                    query(sought.get(), search, languages(search, sought.get()), tokenizing));
        } finally {
            opened.searchers().release(searcher);
        }
    }

    private Query query(Sought sought, Search search, Set<Language> languages, Tokenizing tokenizing) {
        Query query = new Lookup(tokenizing, languages).query(narrowed(sought, search));
        if (search.calls().isEmpty()) {
            return query;
        }
        List<BytesRef> calls = search.calls().stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST)
                .add(new TermInSetQuery(Fields.CALL, calls), BooleanClause.Occur.FILTER).build();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    /** Where more answer than are listed, what can't be among the first is passed over, and counted apart. */
    private static TopDocs top(IndexSearcher searcher, Query query, Search search) throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        int limit = search.limit() == 0 ? all : Math.min(all, search.limit());
        return search.order() == Search.Order.BEST_FIRST
                ? searcher.search(query, new TopScoreDocCollectorManager(limit, null, limit))
                : searcher.search(query, new TopFieldCollectorManager(AS_SAID, limit, null, limit));
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

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
