package org.diglot.ui.page;

import org.diglot.ui.Mark;

/** How a kind of mark is painted; which colour that is stands in the style sheet. */
enum MarkStyle {
    /** A soft ground behind the words. */
    GROUND,
    /** Words in a colour of their own, over a thin line. */
    FIGURE,
    /** A thin line under the words. */
    LINE,
    /** A dot where the words end. */
    DOT;

    static MarkStyle of(Mark.Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT, COUNT, OTHER_FIGURE -> FIGURE;
            case FINDING_NOTE, FINDING_WARNING, FINDING_ERROR, QUOTE_ORPHAN -> LINE;
            case QUOTE_NOTE -> DOT;
            default -> GROUND;
        };
    }
}
