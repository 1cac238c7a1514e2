package org.diglot.transcript;

/** Who paired the lines of a call's two languages. */
public enum Alignment {
    /** Its source prints them side by side. */
    PRINTED,
    /** This program found out which belong together; every {@link Segment} says how sure it is. */
    COMPUTED,
    /** The analyst has corrected what the source or the program had paired. */
    EDITED
}
