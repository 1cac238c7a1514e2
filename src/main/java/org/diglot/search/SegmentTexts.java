package org.diglot.search;

import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;

/** What it takes to see texts as search does. Not for several threads at once. */
final class SegmentTexts {

    private final Tokenizing tokenizing;
    private final Topics topics;
    private final QuantityReader quantities;

    SegmentTexts(Tokenizing tokenizing, Topics topics, QuantityReader quantities) {
        this.tokenizing = tokenizing;
        this.topics = topics;
        this.quantities = quantities;
    }

    SearchedText searched(String text, Language language) {
        return new SearchedText(text, language, tokenizing, topics, quantities);
    }
}
