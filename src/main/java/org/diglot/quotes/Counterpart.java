package org.diglot.quotes;

import org.diglot.transcript.Language;

/** What a quoted segment says in another language, whole. */
public record Counterpart(Language language, String text) {
}
