package org.diglot.ui;

/**
 * Where the page is scrolled to.
 *
 * @param segment index of the first segment in sight
 * @param top     how far its row begins below the upper edge of the page, in pixels; negative where it is cut
 */
public record Place(int segment, double top) {

    /** Asked at every scroll, and first while the window starts: a record's own would be linked then. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.segment == segment && Double.compare(place.top, top) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * segment + Double.hashCode(top);
    }
}
