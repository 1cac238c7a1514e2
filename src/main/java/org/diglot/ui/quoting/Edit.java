package org.diglot.ui.quoting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.quotes.Quote;

/**
 * One thing that the analyst did to the quotes, and how to take it back. It may be done again to a list that others have
 * changed meanwhile: it touches only its own quotes, and doing it twice is doing it once.
 *
 * @param changes of different quotes
 */
record Edit(List<Change> changes) {

    Edit {
        changes = List.copyOf(changes);
    }

    Edit reversed() {
        return new Edit(changes.stream().map(Change::reversed).toList());
    }

    boolean onlyAdds() {
        return changes.stream().allMatch(change -> change.before().isEmpty());
    }

    /** The quotes with this done to them. A quote whose neighbour is gone goes to the end. */
    List<Quote> in(List<Quote> quotes) {
        Map<String, Change> byId = new HashMap<>();
        changes.forEach(change -> byId.put(change.id(), change));
        List<Quote> left = new ArrayList<>(quotes.size());
        Set<String> there = new HashSet<>();
        for (Quote quote : quotes) {
            Change change = byId.get(quote.id());
            if (change == null) {
                left.add(quote);
            } else if (change.stays()) {
                left.add(change.after().orElseThrow());
                there.add(quote.id());
            }
        }
        return placed(left, there);
    }

    private List<Quote> placed(List<Quote> left, Set<String> there) {
        Map<String, List<Quote>> behind = new HashMap<>();
        for (Change change : changes) {
            if (change.after().isPresent() && !there.contains(change.id())) {
                behind.computeIfAbsent(change.behindAfter(), _ -> new ArrayList<>()).add(change.after().get());
            }
        }
        if (behind.isEmpty()) {
            return List.copyOf(left);
        }
        List<Quote> result = new ArrayList<>(left.size() + changes.size());
        follow("", behind, result);
        for (Quote quote : left) {
            result.add(quote);
            if (!behind.isEmpty()) {
                follow(quote.id(), behind, result);
            }
        }
        for (Change change : changes) {
            follow(change.behindAfter(), behind, result);
        }
        return List.copyOf(result);
    }

    /** Adds what stands behind a quote, each with what stands behind it in turn. */
    private static void follow(String id, Map<String, List<Quote>> behind, List<Quote> result) {
        List<Quote> first = behind.remove(id);
        if (first == null) {
            return;
        }
        Deque<Quote> next = new ArrayDeque<>();
        push(first, next);
        while (!next.isEmpty()) {
            Quote quote = next.pop();
            result.add(quote);
            push(behind.remove(quote.id()), next);
        }
    }

    private static void push(List<Quote> quotes, Deque<Quote> next) {
        if (quotes != null) {
            List<Quote> reversed = new ArrayList<>(quotes);
            Collections.reverse(reversed);
            reversed.forEach(next::push);
        }
    }
}
