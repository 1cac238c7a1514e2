package org.diglot.ui.quoting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteStore;
import org.diglot.quotes.SetAside;
import org.diglot.transcript.Transcript;

/** The quotes of one call as they are on the disk, as far as this window knows; takes edits there. For any thread. */
final class Keeper {

    private final QuoteStore store;
    private final Transcript call;
    private List<Quote> stored = List.of();

    /** @param call to whose segments, joined or split meanwhile, the quotes follow their words */
    Keeper(QuoteStore store, Transcript call) {
        this.store = store;
        this.call = call;
    }

    synchronized QuoteStore.Loaded load() throws IOException {
        return noted(store.load());
    }

    /**
     * Does these edits to what is on the disk, and keeps it. What only comes in keeps to the call's order where the rest does.
     *
     * @throws IOException where it can't be written: none of them is done
     */
    synchronized QuoteStore.Loaded keep(List<Edit> edits) throws IOException {
        Optional<SetAside> aside = news().flatMap(QuoteStore.Loaded::setAside);
        boolean inOrder = CallOrder.isKept(stored) && edits.stream().allMatch(Edit::onlyAdds);
        List<Quote> next = stored;
        for (Edit edit : edits) {
            next = edit.in(next);
        }
        QuoteStore.Loaded kept = noted(store.save(inOrder ? CallOrder.sorted(next) : next));
        return new QuoteStore.Loaded(kept.quotes(), kept.setAside().or(() -> aside));
    }

    /** What another window has written since; empty where nothing. */
    synchronized Optional<QuoteStore.Loaded> news() throws IOException {
        return store.hasNews() ? Optional.of(noted(store.load())) : Optional.empty();
    }

    private QuoteStore.Loaded noted(QuoteStore.Loaded loaded) {
        stored = loaded.quotes().stream().map(quote -> quote.follow(call)).toList();
        return new QuoteStore.Loaded(stored, loaded.setAside());
    }
}
