package org.diglot.ui.margin;

import java.util.List;
import org.diglot.transcript.Finding;
import org.diglot.ui.Mark;

/**
 * A finding of the call that is open.
 *
 * @param id     the same whenever the same texts are checked, wherever they stand in the file
 * @param places where it shows, as marks of the page; the first is where to go
 */
record Found(String id, Finding finding, List<Mark> places) {

    Found {
        places = List.copyOf(places);
    }

    /** The segment to go to. */
    int segment() {
        return finding.segment();
    }
}
