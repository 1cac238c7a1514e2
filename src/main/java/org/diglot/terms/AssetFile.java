package org.diglot.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of our own form: lines, of which those that are blank or start with {@code #} say nothing, under headings in
 * square brackets. UTF-8, with or without a byte order mark.
 *
 * @param name as it is to be called in a message
 */
record AssetFile(String name, List<Row> rows) {

    /** One line that says something; {@code section} is the last heading above it, empty where there is none. */
    record Row(int line, String section, String text) {
    }

    /** Reads what was shipped with the program. */
    static AssetFile shipped(String name) {
        try (InputStream in = AssetFile.class.getResourceAsStream("/assets/terms/" + name)) {
            if (in == null) {
                throw new IllegalStateException("assets/terms/" + name + " is missing from this installation");
            }
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("assets/terms/" + name + " can't be read", broken);
        }
    }

    static AssetFile of(String name, String content) {
        List<Row> rows = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String line : content.split("\\R", -1)) {
            number++;
            String text = line.replace('\uFEFF', ' ').strip();
            if (text.startsWith("[") && text.endsWith("]")) {
                section = text.substring(1, text.length() - 1).strip();
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                rows.add(new Row(number, section, text));
            }
        }
        return new AssetFile(name, List.copyOf(rows));
    }
}
