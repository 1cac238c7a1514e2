package org.diglot.reading;

import java.util.List;
import org.diglot.transcript.Source;

/**
 * Where lines come from: the source, but for the digest, which isn't needed before its lines are read.
 *
 * @param name    what to call it
 * @param charset IANA name of the character set
 * @param lines   how many lines it has, blank ones counted
 * @param places  where in the original each drawn line stands; empty for plain text
 */
record Origin(String name, Digest digest, String charset, int lines, List<String> places) {

    Source source() {
        return new Source(name, digest.get(), charset, lines, places);
    }
}
