package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A labelled line of running text below a quote: {@code Speaker: Jane Roe · Chief Financial Officer}. */
enum Row {
    SPEAKER("Speaker", Field.SPEAKER, Field.TITLE, Field.FIRM),
    CALL("Call", Field.COMPANY, Field.PERIOD),
    PLACE("Place", Field.SECTION, Field.TURN, Field.SEGMENT, Field.LINES, Field.LANGUAGE, Field.SPAN),
    TRANSLATION("Machine translation", Field.TRANSLATION),
    INTERPRETED("Interpreted", Field.INTERPRETED),
    FIGURES("Figures", Field.FIGURES),
    TOPICS("Topics", Field.TOPICS),
    COLOUR("Colour", Field.COLOUR),
    TAGS("Tags", Field.TAGS),
    NOTE("Note", Field.NOTE),
    SOURCE("Source", Field.FILE, Field.SHA256);

    private static final String BETWEEN = " · ";
    private static final String NOTHING = "–";

    private final String label;
    private final List<Field> fields;

    Row(String label, Field... fields) {
        this.label = label;
        this.fields = List.of(fields);
    }

    String label() {
        return label;
    }

    static Optional<Row> labelled(String label) {
        return Stream.of(values()).filter(row -> row.label.equals(label)).findFirst();
    }

    /** What the row says of a quote, everything in it visible; empty where there is nothing to say. */
    String says(Claim claim) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (Field field : fields) {
            String value = shown(field, claim.get(field));
            line.append(line.isEmpty() ? "" : BETWEEN).append(value.isEmpty() ? NOTHING : value);
            filled = value.isEmpty() ? filled : line.length();
        }
        return line.substring(0, filled);
    }

    /** Takes apart what {@link #says} made. What has another shape ends in the first field, where it stands nowhere. */
    void read(String line, ClaimDraft into) {
        List<String> parts = fields.size() == 1 ? List.of(line) : parts(line);
        if (parts.size() > fields.size()) {
            into.put(fields.getFirst(), Visible.meant(line));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String before = fields.get(i).before();
            if (!part.equals(NOTHING) || fields.size() == 1) {
                into.put(fields.get(i), Visible.meant(part.startsWith(before) ? part.substring(before.length()) : part));
            }
        }
    }

    private String shown(Field field, String value) {
        String visible = Visible.shown(value);
        if (fields.size() > 1) {
            visible = visible.equals(NOTHING) ? Visible.mark('–') : visible.replace("·", Visible.mark('·'));
        }
        return value.isEmpty() ? "" : field.before() + visible;
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(BETWEEN); at >= 0; at = line.indexOf(BETWEEN, from)) {
            parts.add(line.substring(from, at));
            from = at + BETWEEN.length();
        }
        parts.add(line.substring(from));
        return parts;
    }
}
