package org.diglot.ui.page;

/**
 * What of the call is in sight.
 *
 * @param first index of the first item
 * @param last  index of the last item, inclusive
 * @param from  how far down the call the upper edge is, 0 to 1
 * @param to    how far down the call the lower edge is, 0 to 1
 */
record Sight(int first, int last, double from, double to) {

    static final Sight NONE = new Sight(0, -1, 0, 1);
}
