package org.diglot.settings;

/**
 * A call that was open.
 *
 * @param file    absolute path
 * @param segment index of the segment where the analyst stopped, from 0
 */
public record Recent(String file, int segment) {

    public Recent {
        if (file.isBlank() || segment < 0) {
            throw new IllegalArgumentException("no recent call: " + file + " at " + segment);
        }
    }
}
