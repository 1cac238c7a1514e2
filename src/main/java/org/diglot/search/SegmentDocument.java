package org.diglot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.diglot.terms.TopicMatch;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Makes the document of one segment. */
final class SegmentDocument {

    private static final FieldType WORDS = words();

    private final Document document = new Document();
    private final SegmentTexts texts;
    private final Transcript call;

    private SegmentDocument(Transcript call, SegmentTexts texts) {
        this.call = call;
        this.texts = texts;
    }

    static Document of(Transcript call, Segment segment, int exchange, SegmentTexts texts) {
        SegmentDocument made = new SegmentDocument(call, texts);
        made.place(segment, exchange);
        made.speaker(call.turnOf(segment));
        for (Language language : call.languages()) {
            made.text(language, call.text(segment, language));
        }
        return made.document;
    }

    private void place(Segment segment, int exchange) {
        document.add(new StringField(Fields.CALL, call.source().sha256(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.CALL, new BytesRef(call.source().sha256())));
        document.add(new StoredField(Fields.FILE, call.source().name()));
        document.add(new StoredField(Fields.SEGMENT, segment.index()));
        document.add(new NumericDocValuesField(Fields.SEGMENT, segment.index()));
        document.add(new StoredField(Fields.EXCHANGE, exchange));
        narrow(Asked.Field.COMPANY, call.company() + " " + call.title());
        narrow(Asked.Field.PERIOD, call.period());
    }

    private void speaker(Turn turn) {
        String section = turn.section().name().toLowerCase(Locale.ROOT);
        facet(Asked.Field.SECTION, section);
        document.add(new StoredField(Fields.narrowing(Asked.Field.SECTION), section));
        call.speaker(turn.speaker()).ifPresent(this::speaker);
    }

    private void speaker(Speaker speaker) {
        document.add(new StoredField(Fields.SPEAKER_ID, speaker.id()));
        document.add(new StoredField(Fields.SPEAKER_SHOWN, speaker.shown()));
        document.add(new SortedDocValuesField(Fields.SPEAKER_SHOWN, new BytesRef(speaker.shown())));
        narrow(Asked.Field.SPEAKER, speaker.name() + " " + speaker.title() + " " + String.join(" ", speaker.aliases()));
        narrow(Asked.Field.FIRM, speaker.affiliation());
        facet(Asked.Field.KIND, speaker.kind().name().toLowerCase(Locale.ROOT));
    }

    private void narrow(Asked.Field field, String value) {
        List<Token> tokens = texts.tokenizing().of(value);
        document.add(new Field(Fields.narrowing(field), new TokenList(tokens), WORDS));
    }

    private void facet(Asked.Field field, String value) {
        document.add(new StringField(Fields.narrowing(field), value, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.narrowing(field), new BytesRef(value)));
    }

    private void text(Language language, Text text) {
        if (text.isMissing()) {
            return;
        }
        document.add(new StringField(Fields.narrowing(Asked.Field.LANG), language.tag(), Field.Store.NO));
        document.add(new StoredField(Fields.text(language), text.text()));
        SearchedText searched = texts.searched(text.text(), language);
        document.add(new Field(Fields.words(Fields.primary(language)), new TokenList(withTopics(searched)), WORDS));
        searched.quantities().forEach(one -> Valuation.of(one).ifPresent(worth -> number(Fields.primary(language), worth)));
    }

    /** A topic is one more term where its words begin. */
    private static List<Token> withTopics(SearchedText text) {
        List<Token> tokens = text.tokens();
        List<Placed> placed = new ArrayList<>(tokens.size() + 4);
        int position = -1;
        for (Token token : tokens) {
            position += token.step();
            placed.add(new Placed(position, token));
        }
        for (TopicMatch match : text.topics()) {
            int at = text.positionAt(match.span().start());
            placed.add(new Placed(at, new Token(Terms.topic(match.topic().id()), 0, 0, 0)));
        }
        placed.sort(Comparator.comparingInt(Placed::position));
        List<Token> merged = new ArrayList<>(placed.size());
        int before = -1;
        for (Placed one : placed) {
            merged.add(new Token(one.token.term(), one.position - before, one.token.start(), one.token.end()));
            before = one.position;
        }
        return merged;
    }

    private record Placed(int position, Token token) {
    }

    /** A unit is asked for with its kind and without. */
    private void number(String language, Valuation worth) {
        double[] low = {worth.low().doubleValue()};
        double[] high = {worth.high().doubleValue()};
        for (Asked.NumberKind kind : List.of(Asked.NumberKind.ANY, worth.kind())) {
            document.add(new DoubleRange(Fields.number(language, kind, null), low, high));
            if (worth.unit() != null) {
                document.add(new DoubleRange(Fields.number(language, kind, worth.unit()), low, high));
            }
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
