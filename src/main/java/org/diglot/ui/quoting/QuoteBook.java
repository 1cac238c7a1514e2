package org.diglot.ui.quoting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Splice;

/** The quotes of the call that is open, in the analyst's order, with everything that can be taken back. */
final class QuoteBook {

    private final ReadOnlyObjectWrapper<List<Quote>> quotes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final Map<String, Quote> byId = new HashMap<>();
    private boolean inOrder = true;
    private Consumer<Edit> onEdit = _ -> { };

    ReadOnlyObjectProperty<List<Quote>> quotesProperty() {
        return quotes.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    List<Quote> quotes() {
        return quotes.get();
    }

    /** Hears of every edit, of its undoing too, before it shows: the disk is the slower of the two. */
    void setOnEdit(Consumer<Edit> action) {
        onEdit = action;
    }

    /** Another call's quotes: nothing done before can be taken back. */
    void open(List<Quote> others) {
        done.clear();
        undone.clear();
        tell();
        show(others);
    }

    /** The same call's quotes as another window has left them. */
    void show(List<Quote> changed) {
        List<Quote> now = List.copyOf(changed);
        Splice splice = Splice.between(quotes(), now);
        splice.gone(quotes()).forEach(quote -> byId.remove(quote.id()));
        splice.come(now).forEach(quote -> byId.put(quote.id(), quote));
        set(now);
    }

    private void set(List<Quote> now) {
        inOrder = inOrder ? CallOrder.isKept(quotes(), now) : CallOrder.isKept(now);
        quotes.set(now);
    }

    Optional<Quote> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Adds those that aren't there, each in its place in the call where all stand so, at the end otherwise. */
    void add(List<Quote> more) {
        Map<String, Quote> fresh = new LinkedHashMap<>();
        more.forEach(quote -> fresh.putIfAbsent(quote.id(), quote));
        fresh.keySet().removeIf(byId::containsKey);
        if (!fresh.isEmpty()) {
            edit(CallOrder.behind(quotes(), inOrder, List.copyOf(fresh.values())));
        }
    }

    /** Changes some of them. */
    void change(Set<String> ids, UnaryOperator<Quote> how) {
        if (ids.isEmpty()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        String behind = "";
        for (Quote quote : quotes()) {
            Quote after = ids.contains(quote.id()) ? how.apply(quote) : quote;
            if (!after.equals(quote)) {
                changes.add(Change.replaced(quote, after, behind));
            }
            behind = quote.id();
        }
        edit(changes);
    }

    void remove(Set<String> ids) {
        List<Change> changes = new ArrayList<>();
        String behind = "";
        for (Quote quote : quotes()) {
            if (ids.contains(quote.id())) {
                changes.add(Change.removed(quote, behind));
            }
            behind = quote.id();
        }
        edit(changes);
    }

    /** Puts some of them, in their order, behind another one; at the start where its id is empty. */
    void move(Set<String> ids, String target) {
        Map<String, String> before = new HashMap<>();
        String behind = "";
        List<Quote> moving = new ArrayList<>();
        for (Quote quote : quotes()) {
            before.put(quote.id(), behind);
            behind = quote.id();
            if (ids.contains(quote.id())) {
                moving.add(quote);
            }
        }
        String to = target;
        while (ids.contains(to)) {
            to = before.get(to);
        }
        List<Change> changes = new ArrayList<>();
        for (Quote quote : moving) {
            changes.add(Change.moved(quote, before.get(quote.id()), to));
            to = quote.id();
        }
        if (!new Edit(changes).in(quotes()).equals(quotes())) {
            edit(changes);
        }
    }

    /** Puts a quote in the place of another; where it is there already, the other one goes. */
    void exchange(Quote old, Quote fresh) {
        List<Change> changes = new ArrayList<>();
        String behind = "";
        for (Quote quote : quotes()) {
            if (quote.id().equals(old.id())) {
                changes.add(Change.removed(quote, behind));
                if (find(fresh.id()).isEmpty()) {
                    changes.add(Change.added(fresh, behind));
                }
            }
            behind = quote.id();
        }
        edit(changes);
    }

    void undo() {
        if (!done.isEmpty()) {
            Edit last = done.pop();
            undone.push(last);
            perform(last.reversed());
        }
    }

    void redo() {
        if (!undone.isEmpty()) {
            Edit next = undone.pop();
            done.push(next);
            perform(next);
        }
    }

    private void edit(List<Change> changes) {
        if (!changes.isEmpty()) {
            Edit edit = new Edit(changes);
            done.push(edit);
            undone.clear();
            perform(edit);
        }
    }

    private void perform(Edit edit) {
        tell();
        edit.changes().forEach(change -> change.after()
                .ifPresentOrElse(quote -> byId.put(change.id(), quote), () -> byId.remove(change.id())));
        onEdit.accept(edit);
        set(edit.in(quotes()));
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
