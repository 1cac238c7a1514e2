package org.diglot.search;

import org.diglot.transcript.Language;

/** The names of the fields of a segment in the index. Whoever changes what they hold raises {@link #SCHEMA}. */
final class Fields {

    static final String SCHEMA = "4";

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

    /** Where the quantities said in a language stand, each a box: its value, {@link #number kind} and {@link #unit}. */
    static String number(String primary) {
        return "number." + primary;
    }

    /** The same for what is said so loosely that its box holds all that it may be. */
    static String vague(String primary) {
        return "vague." + primary;
    }

    static double number(Asked.NumberKind kind) {
        return kind.ordinal();
    }

    /** Equal for equal units; different ones could only meet by a rare chance. */
    static double unit(String unit) {
        return unit == null ? Double.NEGATIVE_INFINITY : unit.hashCode();
    }
}
