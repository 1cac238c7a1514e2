package org.diglot.reading;

import java.util.List;
import org.diglot.transcript.Problem;

/**
 * What a file says when it is read by one convention.
 *
 * @param announcements what stands before the first header first, with a null header, even where it is nothing
 * @param evident       whether nothing but this convention explains the file, as where headers are printed twice
 */
record Script(List<Announcement> announcements, List<Problem> problems, boolean evident) {

    Script(List<Announcement> announcements, List<Problem> problems) {
        this(announcements, problems, false);
    }

    /** Whether anybody is announced. */
    boolean hasSpeakers() {
        return announcements.size() > 1;
    }
}
