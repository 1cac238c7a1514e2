package org.diglot.ui;

import org.diglot.transcript.Span;

/**
 * One span of one text, to be painted on the page.
 *
 * @param segment index of the segment
 * @param column  position in the transcript's languages
 */
public record Mark(int segment, int column, Span span, Kind kind) {

    /** What a mark shows, in painting order: the first is painted lowest. Colours stand in the style sheet. */
    public enum Kind {
        QUOTE_YELLOW, QUOTE_GREEN, QUOTE_BLUE, QUOTE_PINK, QUOTE_ORPHAN, QUOTE_NOTE,
        HIT, HIT_COUNTERPART, HIT_CURRENT,
        MONEY, PERCENT, COUNT, OTHER_FIGURE, FINDING_NOTE, FINDING_WARNING, FINDING_ERROR, FIGURE_LIT,
        SELECTION
    }
}
