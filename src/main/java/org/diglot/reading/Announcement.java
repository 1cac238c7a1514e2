package org.diglot.reading;

import java.util.List;

/**
 * A speaker announced and what follows until the next one is.
 *
 * @param header null where the call starts without one
 * @param lines  numbers of the lines that print it
 * @param body   the lines that follow
 */
record Announcement(Header header, List<Integer> lines, List<SourceLine> body) {
}
