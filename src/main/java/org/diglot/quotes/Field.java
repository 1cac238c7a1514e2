package org.diglot.quotes;

/** What is said of a quote in an exported document, beside its texts. The order is that of a table's columns. */
enum Field {
    NUMBER("Quote", "", false),
    TOTAL("Of", "", false),
    GROUP("Group", "", false),
    SPEAKER("Speaker", "", true),
    TITLE("Title", "", true),
    FIRM("Firm", "", true),
    COMPANY("Company", "", true),
    PERIOD("Period", "", true),
    SECTION("Section", "", true),
    TURN("Turn", "turn ", true),
    SEGMENT("Segment", "segment ", true),
    LINES("Lines", "lines ", true),
    LANGUAGE("Anchored in", "", true),
    SPAN("Characters", "characters ", true),
    TRANSLATION("Machine translation", "", true),
    INTERPRETED("Interpreted", "", true),
    FIGURES("Figures", "", false),
    TOPICS("Topics", "", false),
    COLOUR("Colour", "", false),
    TAGS("Tags", "", false),
    NOTE("Note", "", false),
    FILE("File", "", false),
    SHA256("SHA-256", "sha256 ", false);

    private final String label;
    private final String before;
    private final boolean vouched;

    Field(String label, String before, boolean vouched) {
        this.label = label;
        this.before = before;
        this.vouched = vouched;
    }

    /** Its name for a person; what heads its column. */
    String label() {
        return label;
    }

    /** What is put before its value in running text. */
    String before() {
        return before;
    }

    /** Whether the source decides what must stand here. */
    boolean vouched() {
        return vouched;
    }
}
