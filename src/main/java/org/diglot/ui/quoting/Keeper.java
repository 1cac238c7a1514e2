package org.diglot.ui.quoting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteStore;
import org.diglot.quotes.SetAside;
import org.diglot.quotes.Splice;
import org.diglot.transcript.Transcript;

/** The quotes of one call as they are on the disk, as far as this window knows; takes edits there. For any thread. */
final class Keeper {

    private final QuoteStore store;
    private final Transcript call;
    private List<Quote> stored = List.of();
    private boolean inOrder = true;

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
        List<Quote> next = stored;
        for (Edit edit : edits) {
            next = edit.in(next);
        }
        boolean sorts = inOrder && !CallOrder.isKept(stored, next) && edits.stream().allMatch(Edit::onlyAdds);
        QuoteStore.Loaded kept = noted(store.save(sorts ? CallOrder.sorted(next) : next));
        return new QuoteStore.Loaded(kept.quotes(), kept.setAside().or(() -> aside));
    }

    /** What another window has written since; empty where nothing. */
    synchronized Optional<QuoteStore.Loaded> news() throws IOException {
        return store.hasNews() ? Optional.of(noted(store.load())) : Optional.empty();
    }

    /** What stood here already follows its words already. */
    private QuoteStore.Loaded noted(QuoteStore.Loaded loaded) {
        List<Quote> now = loaded.quotes();
        Splice splice = Splice.between(stored, now);
        List<Quote> followed = splice.come(now).stream().map(quote -> quote.follow(call)).toList();
        if (!followed.equals(splice.come(now))) {
            now = Stream.of(now.subList(0, splice.start()), followed, now.subList(splice.start() + splice.added(), now.size()))
                    .flatMap(List::stream).toList();
        }
        inOrder = inOrder ? CallOrder.isKept(stored, now) : CallOrder.isKept(now);
        stored = now;
        return new QuoteStore.Loaded(stored, loaded.setAside());
    }
}
