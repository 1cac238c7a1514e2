package org.diglot.ui.quoting;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.diglot.numbers.Ledger;
import org.diglot.ui.TextSelection;

/** What the quotes want to know of the rest of the window. */
public interface Around {

    /** What is selected on the page. */
    Optional<TextSelection> selection();

    /** Shows what lies under the selection. */
    void clearSelection();

    /** Index of the segment of the finding that the keyboard stands on, while the checks have the keyboard. */
    Optional<Integer> finding();

    /** The checked figures of the call that is open; nothing while they aren't read. */
    Optional<Ledger> ledger();

    /** Whether the checks have the keyboard, with decisions of their own to undo. */
    ObservableBooleanValue deciding();

    /** Shows the quotes, wherever the window keeps them. */
    void showQuotes();
}
