package org.diglot.ui.quoting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.quotes.Lineage;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteStore;
import org.diglot.transcript.Source;

/** Brings the quotes of a file along when the file has changed: they become orphans, and none is lost. */
final class Earlier {

    private final Path home;
    private final Path file;
    private final Source source;
    private boolean noted;

    /**
     * @param home the folder of what belongs to the analyst
     * @param file where the call was read from
     */
    Earlier(Path home, Path file, Source source) {
        this.home = home;
        this.file = file;
        this.source = source;
    }

    /** Loads the quotes of the call, with those of the version of its file whose quotes were kept last. */
    QuoteStore.Loaded load(Keeper keeper) throws IOException {
        QuoteStore.Loaded own = keeper.load();
        Optional<String> before = new Lineage(home).last(file).filter(hash -> !hash.equals(source.sha256()));
        if (before.isEmpty()) {
            return own;
        }
        List<Quote> old = new QuoteStore(home, new Source(source.name(), before.get(), "", 0)).load().quotes();
        List<Change> changes = atTheEnd(own.quotes(), old);
        QuoteStore.Loaded all = changes.isEmpty() ? own
                : new QuoteStore.Loaded(keeper.keep(List.of(new Edit(changes))).quotes(), own.setAside());
        note();
        return all;
    }

    /** Remembers that the quotes of the file are now kept with its present bytes. */
    synchronized void note() throws IOException {
        if (!noted) {
            new Lineage(home).note(file, source.sha256());
            noted = true;
        }
    }

    private static List<Change> atTheEnd(List<Quote> own, List<Quote> old) {
        Set<String> there = new HashSet<>();
        own.forEach(quote -> there.add(quote.id()));
        List<Change> changes = new ArrayList<>();
        String behind = own.isEmpty() ? "" : own.getLast().id();
        for (Quote quote : old) {
            if (there.add(quote.id())) {
                changes.add(Change.added(quote, behind));
                behind = quote.id();
            }
        }
        return changes;
    }
}
