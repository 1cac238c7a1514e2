package org.diglot.ui;

/**
 * Where the page is scrolled to.
 *
 * @param segment index of the first segment in sight
 * @param top     how far its row begins below the upper edge of the page, in pixels; negative where it is cut
 */
public record Place(int segment, double top) {
}
