package org.diglot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/**
 * The documents of a call, one a segment, made one by one as they are taken. What a call or a turn says of all its
 * segments is made once. A document is good until the next is taken.
 */
final class CallDocuments implements Iterable<List<IndexableField>>, Iterator<List<IndexableField>> {

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS);
    /** Only the names of firms are sought as phrases. */
    private static final FieldType PHRASES = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    /** Segments that are read together, and between reports. */
    private static final int STEP = 128;

    /** Carries the wish to stop through Lucene, which then takes back what it has of the call. */
    static final class Halted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Halted(Progress.Stopped stopped) {
            super(null, stopped, false, false);
        }

        @Override
        public Progress.Stopped getCause() {
            return (Progress.Stopped) super.getCause();
        }
    }

    private final Transcript call;
    private final IndexedTexts texts;
    private final Progress progress;
    private final int[] exchanges;
    private final List<IndexableField> ofCall = new ArrayList<>();
    private final Map<Integer, List<IndexableField>> ofTurns = new HashMap<>();
    private final List<IndexableField> document = new ArrayList<>();
    private final Map<Language, List<IndexedTexts.Found>> found = new EnumMap<>(Language.class);
    private int next;

    CallDocuments(Transcript call, IndexedTexts texts, Progress progress) {
        this.call = call;
        this.texts = texts;
        this.progress = progress;
        exchanges = exchanges(call);
        facet(Fields.CALL, call.source().sha256(), ofCall);
        ofCall.add(new StoredField(Fields.CALL, call.source().sha256()));
        ofCall.add(new StoredField(Fields.FILE, call.source().name()));
        narrow(Asked.Field.COMPANY, call.company() + " " + call.title(), ofCall);
        narrow(Asked.Field.PERIOD, call.period(), ofCall);
    }

    @Override
    public Iterator<List<IndexableField>> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        return next < call.segments().size();
    }

    @Override
    public List<IndexableField> next() {
        if (next % STEP == 0) {
            report();
            read(call.segments().subList(next, Math.min(next + STEP, call.segments().size())));
        }
        int at = next % STEP;
        Segment segment = call.segments().get(next++);
        document.clear();
        document.addAll(ofCall);
        document.addAll(ofTurns.computeIfAbsent(segment.turn(), turn -> ofTurn(call.turns().get(turn))));
        document.add(new StoredField(Fields.SEGMENT, segment.index()));
        document.add(new NumericDocValuesField(Fields.SEGMENT, segment.index()));
        document.add(new StoredField(Fields.EXCHANGE, exchanges[segment.turn()]));
        for (Language language : call.languages()) {
            texts.add(call.text(segment, language), language, found.get(language).get(at), document);
        }
        return document;
    }

    /** Many of one language at a time: the processor keeps at hand what it takes to read them. */
    private void read(List<Segment> segments) {
        for (Language language : call.languages()) {
            found.put(language, texts.read(segments.stream().map(each -> call.text(each, language)).toList(), language));
        }
    }

    private void report() {
        try {
            progress.step((double) next / call.segments().size());
        } catch (Progress.Stopped stopped) {
            throw new Halted(stopped);
        }
    }

    private List<IndexableField> ofTurn(Turn turn) {
        List<IndexableField> fields = new ArrayList<>();
        String section = turn.section().name().toLowerCase(Locale.ROOT);
        facet(Fields.narrowing(Asked.Field.SECTION), section, fields);
        fields.add(new StoredField(Fields.narrowing(Asked.Field.SECTION), section));
        call.speaker(turn.speaker()).ifPresent(speaker -> speaker(speaker, fields));
        return fields;
    }

    private void speaker(Speaker speaker, List<IndexableField> fields) {
        fields.add(new StoredField(Fields.SPEAKER_ID, speaker.id()));
        fields.add(new StoredField(Fields.SPEAKER_SHOWN, speaker.shown()));
        fields.add(new SortedDocValuesField(Fields.SPEAKER_SHOWN, new BytesRef(speaker.shown())));
        narrow(Asked.Field.SPEAKER,
                speaker.name() + " " + speaker.title() + " " + String.join(" ", speaker.aliases()), fields);
        narrow(Asked.Field.FIRM, speaker.affiliation(), fields);
        fields.add(new StringField(Fields.narrowing(Asked.Field.KIND),
                speaker.kind().name().toLowerCase(Locale.ROOT), Field.Store.NO));
    }

    private void narrow(Asked.Field field, String value, List<IndexableField> fields) {
        if (!value.isBlank()) {
            fields.add(new Field(Fields.narrowing(field), texts.named(value),
                    field == Asked.Field.FIRM ? PHRASES : WORDS));
        }
    }

    private static FieldType words(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static void facet(String field, String value, List<IndexableField> fields) {
        fields.add(new FacetField(field, value));
    }

    private static int[] exchanges(Transcript call) {
        int[] exchanges = new int[call.turns().size()];
        Arrays.fill(exchanges, -1);
        for (Exchange exchange : call.exchanges()) {
            exchange.turns().forEach(turn -> exchanges[turn] = exchange.index());
        }
        return exchanges;
    }
}
