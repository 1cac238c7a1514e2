package org.diglot.terms;

import org.diglot.transcript.Span;

/**
 * A place where a text speaks of a topic.
 *
 * @param term the phrase of the topic that fired, as its file writes it without the marks
 */
public record TopicMatch(Topic topic, Span span, String term) {

    /** As the contract prints it. */
    public String rule() {
        return topic.rule();
    }
}
