package org.diglot.reading;

/** On which side of a call somebody speaks, where a list or a mark says so. */
enum Side {
    /** Those who are asked: the company's own. */
    ANSWERS,
    /** Those who ask. */
    ASKS,
    /** Nothing says which. */
    OPEN
}
