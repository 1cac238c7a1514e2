package org.diglot.reading;

import java.util.List;

/** A turn before its section is known. */
record Draft(Roster.Entry speaker, List<Integer> headerLines, int firstSegment, int segments) {
}
