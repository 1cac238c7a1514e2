package org.diglot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.diglot.transcript.Language;

/** Reads a hit back from the index and finds its places in the very texts. */
final class HitReader {

    private final StoredFields stored;
    private final SegmentTexts texts;
    private final Sought sought;
    private final Set<Language> languages;

    HitReader(StoredFields stored, SegmentTexts texts, Sought sought, Set<Language> languages) {
        this.stored = stored;
        this.texts = texts;
        this.sought = sought;
        this.languages = languages;
    }

    Hit read(ScoreDoc doc) throws IOException {
        Document document = stored.document(doc.doc);
        Map<Language, String> said = new EnumMap<>(Language.class);
        List<HitRange> ranges = new ArrayList<>();
        for (Language language : Language.values()) {
            String text = document.get(Fields.text(language));
            if (text != null) {
                said.put(language, text);
                if (languages.contains(language)) {
                    ranges(language, text, ranges);
                }
            }
        }
        return new Hit(document.get(Fields.CALL), document.get(Fields.FILE), number(document, Fields.SEGMENT),
                Float.isNaN(doc.score) ? 0 : doc.score, text(document, Fields.SPEAKER_ID),
                text(document, Fields.SPEAKER_SHOWN), text(document, Fields.narrowing(Asked.Field.SECTION)),
                number(document, Fields.EXCHANGE), said, ranges);
    }

    private void ranges(Language language, String text, List<HitRange> ranges) {
        for (Spot spot : Spotter.spots(sought, texts.searched(text, language))) {
            ranges.add(new HitRange(language, spot.span(), spot.term(), spot.rule()));
        }
    }

    private static String text(Document document, String field) {
        return Optional.ofNullable(document.get(field)).orElse("");
    }

    private static int number(Document document, String field) {
        IndexableField value = document.getField(field);
        return value == null ? -1 : value.numericValue().intValue();
    }
}
