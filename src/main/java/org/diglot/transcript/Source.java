package org.diglot.transcript;

import java.util.List;

/**
 * Where a transcript was read from.
 *
 * @param name    the file's name without its folder
 * @param sha256  of the file's bytes, lower-case hexadecimal
 * @param charset the IANA name of the character set found ({@code UTF-8}, {@code Big5}, {@code GB18030}, …)
 * @param lines   how many lines the file has, blank ones counted; of a file that is no plain text, how many were drawn
 *                from it
 * @param places  where in the original each drawn line stands ({@code page 3}, {@code tu 17}, {@code 00:03:12.400}), the
 *                first line first; empty for plain text, whose lines are their own places
 */
public record Source(String name, String sha256, String charset, int lines, List<String> places) {

    public Source {
        places = List.copyOf(places);
    }

    /** A file of plain text. */
    public Source(String name, String sha256, String charset, int lines) {
        this(name, sha256, charset, lines, List.of());
    }

    /** Where in the original a line stands, from 1; empty for plain text and where there is no such line. */
    public String place(int line) {
        return line > 0 && line <= places.size() ? places.get(line - 1) : "";
    }
}
