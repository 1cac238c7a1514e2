package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A labelled line of running text below a quote: {@code Speaker: Jane Roe · Chief Financial Officer}. */
enum Row {
    SPEAKER(Field.SPEAKER, Field.TITLE, Field.FIRM),
    CALL(Field.COMPANY, Field.PERIOD),
    PLACE(Field.SECTION, Field.TURN, Field.SEGMENT, Field.LINES, Field.LANGUAGE, Field.SPAN),
    ORIGINAL(Field.PLACE),
    TRANSLATION(Field.TRANSLATION),
    INTERPRETED(Field.INTERPRETED),
    ALIGNMENT(Field.ALIGNMENT),
    FIGURES(Field.FIGURES),
    TOPICS(Field.TOPICS),
    COLOUR(Field.COLOUR),
    TAGS(Field.TAGS),
    NOTE(Field.NOTE),
    SOURCE(Field.FILE, Field.SHA256);

    private static final String BETWEEN = " · ";

    /** What could be taken for it; the dot within a name, as in 約翰·史密斯, can't. */
    private static final Pattern SEPARATOR = Pattern.compile("(?<![^ ])·(?![^ ])");
    private static final String NOTHING = "–";

    private final List<Field> fields;

    Row(Field... fields) {
        this.fields = List.of(fields);
    }

    /** What the row says of a quote, everything in it visible; empty where there is nothing to say. */
    String says(Claim claim, Labels labels) {
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (Field field : fields) {
            String value = shown(field, claim.get(field), labels);
            line.append(line.isEmpty() ? "" : BETWEEN).append(value.isEmpty() ? NOTHING : value);
            filled = value.isEmpty() ? filled : line.length();
        }
        return line.substring(0, filled);
    }

    /** Takes apart what {@link #says} made. What has another shape ends in the first field, where it stands nowhere. */
    void read(String line, Labels labels, ClaimDraft into) {
        List<String> parts = fields.size() == 1 ? List.of(line) : parts(line);
        if (parts.size() > fields.size()) {
            into.put(fields.getFirst(), Visible.meant(line));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String before = labels.before(fields.get(i));
            if (!part.equals(NOTHING) || fields.size() == 1) {
                into.put(fields.get(i), Visible.meant(part.startsWith(before) ? part.substring(before.length()) : part));
            }
        }
    }

    private String shown(Field field, String value, Labels labels) {
        String visible = Visible.shown(value);
        if (fields.size() > 1) {
            visible = visible.equals(NOTHING) ? Visible.mark('–') : SEPARATOR.matcher(visible).replaceAll(Visible.mark('·'));
        }
        return value.isEmpty() ? "" : labels.before(field) + visible;
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
