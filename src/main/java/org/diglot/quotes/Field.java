package org.diglot.quotes;

/** What is said of a quote in an exported document, beside its texts. The order is that of a table's columns. */
enum Field {
    NUMBER(false), SPEAKER(true), TITLE(true), FIRM(true), COMPANY(true), PERIOD(true), SECTION(true), FILE(false),
    LINES(true), PLACE(true), FIGURES(false), NOTE(false), TAGS(false), TRANSLATION(true), INTERPRETED(true),
    ALIGNMENT(true), TOPICS(false), COLOUR(false), GROUP(false), TURN(true), SEGMENT(true), LANGUAGE(true), SPAN(true),
    TOTAL(false), SHA256(false);

    private final boolean vouched;

    Field(boolean vouched) {
        this.vouched = vouched;
    }

    /** Whether the source decides what must stand here. */
    boolean vouched() {
        return vouched;
    }
}
