package org.diglot.search;

import org.diglot.transcript.Language;
import org.diglot.transcript.Span;

/**
 * A place that a query found.
 *
 * @param term the word of the query or of the topic that fired
 * @param rule {@code typed}, {@code topic:NAME} or {@code number}
 */
public record HitRange(Language language, Span span, String term, String rule) {
}
