package org.diglot.ui;

import java.util.Optional;
import org.diglot.library.OwnedCall;
import org.diglot.library.Wrong;

/**
 * A call of the library as the window shows it.
 *
 * @param wrong empty until it has been counted
 */
public record Kept(OwnedCall call, Optional<Wrong> wrong) {
}
