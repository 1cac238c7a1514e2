package org.diglot.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.TopicMatch;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Text;

/** Makes the fields of texts. Those of a language are good until its next text. Not for several threads at once. */
final class IndexedTexts {

    private static final FieldType WORDS = words();

    private final Topics topics;
    private final QuantityReader quantities;
    private final Tokenizing tokenizing;
    private final Map<Language, TermStream> streams = new EnumMap<>(Language.class);
    private final Map<String, byte[]> topicTerms = new HashMap<>();

    IndexedTexts(Folding folding, Topics topics, QuantityReader quantities) {
        this.topics = topics;
        this.quantities = quantities;
        tokenizing = new Tokenizing(folding);
    }

    /** What stands in one text besides its words. */
    record Found(List<TopicMatch> topics, List<Quantity> quantities) {
    }

    /** Of texts of one language, in their order. */
    List<Found> read(List<Text> texts, Language language) {
        List<List<TopicMatch>> matters = texts.stream().map(text -> topics.find(text.text())).toList();
        List<Found> found = new ArrayList<>(matters.size());
        for (int at = 0; at < matters.size(); at++) {
            found.add(new Found(matters.get(at), quantities.read(texts.get(at).text(), language)));
        }
        return found;
    }

    /** Adds what can be searched of a text, and the text itself. */
    void add(Text text, Language language, Found found, List<IndexableField> document) {
        if (text.isMissing()) {
            return;
        }
        document.add(new StringField(Fields.narrowing(Asked.Field.LANG), language.tag(), Field.Store.NO));
        document.add(new StoredField(Fields.text(language), text.text()));
        document.add(new Field(Fields.words(Fields.primary(language)), terms(text.text(), language, found.topics()), WORDS));
        for (Quantity one : found.quantities()) {
            Valuation.of(one).ifPresent(worth -> document.add(number(Fields.primary(language), worth)));
        }
    }

    /** The words of a name or a title. */
    TermStream named(String value) {
        return new TermStream(false).of(value, tokenizing);
    }

    private TermStream terms(String text, Language language, List<TopicMatch> matters) {
        TermStream terms = streams.computeIfAbsent(language, any -> new TermStream(true)).of(text, tokenizing);
        for (TopicMatch match : matters) {
            terms.topic(topicTerms.computeIfAbsent(match.topic().id(), id -> TermCache.bytes(Terms.topic(id))),
                    match.span().start());
        }
        return terms;
    }

    private static DoubleRange number(String language, Valuation worth) {
        double kind = Fields.number(worth.kind());
        double unit = Fields.unit(worth.unit());
        String field = worth.vague() ? Fields.vague(language) : Fields.number(language);
        return new DoubleRange(field, new double[] {worth.low().doubleValue(), kind, unit},
                new double[] {worth.high().doubleValue(), kind, unit});
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
