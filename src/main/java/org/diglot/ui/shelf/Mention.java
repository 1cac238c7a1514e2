package org.diglot.ui.shelf;

import org.diglot.library.OwnedCall;

/**
 * How often a call speaks of something.
 *
 * @param segments of the call that answer
 */
record Mention(OwnedCall call, int segments) {
}
