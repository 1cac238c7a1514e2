package org.diglot.reading.form;

import java.util.List;

/**
 * What was drawn from a file.
 *
 * @param charset IANA name of the character set that the file's text is in
 */
public record Drawn(List<DrawnLine> lines, String charset) {

    public Drawn {
        lines = List.copyOf(lines);
    }
}
