package org.diglot.search;

import org.diglot.transcript.Language;

/** The names of the fields of a segment in the index. Whoever changes what they hold raises {@link #SCHEMA}. */
final class Fields {

    static final String SCHEMA = "1";

    static final String CALL = "call";
    static final String FILE = "file";
    static final String SEGMENT = "segment";
    static final String EXCHANGE = "exchange";
    static final String SPEAKER_ID = "speakerId";
    static final String SPEAKER_SHOWN = "speakerShown";

    private Fields() {
    }

    /** Where the words of a language stand: the two scripts of Chinese are one. */
    static String words(String primary) {
        return "words." + primary;
    }

    /** The text itself. */
    static String text(Language language) {
        return "text." + language.tag();
    }

    /** The language without its script. */
    static String primary(Language language) {
        return language.tag().split("-")[0];
    }

    static String narrowing(Asked.Field field) {
        return "by." + field.typed();
    }

    /** Where the quantities said in a language stand, with and without their unit. */
    static String number(String primary, Asked.NumberKind kind, String unit) {
        String field = "number." + primary + "." + kind.name();
        return unit == null ? field : field + "." + unit;
    }
}
