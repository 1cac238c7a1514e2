package org.diglot.app;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import org.diglot.numbers.Ledger;
import org.diglot.ui.TextSelection;
import org.diglot.ui.margin.MarginView;
import org.diglot.ui.page.PageView;
import org.diglot.ui.quoting.Around;

/** Tells the quotes what page and panel know. */
record QuotesAround(PageView page, MarginView margin) implements Around {

    @Override
    public Optional<TextSelection> selection() {
        return page.selectionProperty().get();
    }

    @Override
    public void clearSelection() {
        page.clearSelection();
    }

    @Override
    public Optional<Integer> finding() {
        return margin.finding();
    }

    @Override
    public ObservableBooleanValue deciding() {
        return margin.decidingProperty();
    }

    @Override
    public Optional<Ledger> ledger() {
        return margin.ledger();
    }

    @Override
    public void showQuotes() {
        margin.showQuotes();
    }
}
