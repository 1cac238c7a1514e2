package org.diglot.ui;

/** Which columns the page shows. First and second are positions in the transcript's languages. */
public enum Arrangement {
    BOTH, BOTH_SWAPPED, FIRST_ONLY, SECOND_ONLY
}
