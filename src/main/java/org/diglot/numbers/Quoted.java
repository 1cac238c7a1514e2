package org.diglot.numbers;

import org.diglot.transcript.Language;

/**
 * A quantity in its place in a call.
 *
 * @param id      position in {@link Ledger#quantities()}
 * @param segment index of the segment
 * @param speaker id of the speaker whose turn it is
 */
public record Quoted(int id, int segment, Language language, String speaker, Quantity quantity) {
}
