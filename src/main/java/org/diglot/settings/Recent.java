package org.diglot.settings;

/**
 * A call that was open.
 *
 * @param file    absolute path
 * @param segment index of the segment where the analyst stopped, from 0
 * @param with    absolute path of the file that holds the other language; empty where the first holds both
 */
public record Recent(String file, int segment, String with) {

    /** A call of one file. */
    public Recent(String file, int segment) {
        this(file, segment, "");
    }

    public Recent {
        if (file.isBlank() || segment < 0) {
            throw new IllegalArgumentException("no recent call: " + file + " at " + segment);
        }
    }
}
