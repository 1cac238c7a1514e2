package org.diglot.reading;

/** A way in which those who print calls announce who speaks. A file keeps to one. */
sealed interface Convention permits OwnLines, Numbered, TwoLines, Inline {

    /** What the whole file says if it keeps to this convention. */
    Script read(Page page);
}
