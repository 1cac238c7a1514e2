package org.diglot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together what two writers did since they last knew the same: a quote added, changed or removed by one of them
 * is so in the end. Where one changed what the other removed, the change stays; where both changed, the last does.
 */
final class Merging {

    private Merging() {
    }

    /**
     * What is to stand.
     *
     * @param base  what was known when {@code mine} was last in step with the disk
     * @param disk  what stands there now
     */
    static List<Quote> of(List<Quote> base, List<Quote> mine, List<Quote> disk) {
        Map<String, Quote> before = byId(base);
        Map<String, Quote> wanted = byId(mine);
        Map<String, Quote> there = byId(disk);
        Map<String, Quote> result = new LinkedHashMap<>();
        for (String id : order(before.keySet(), wanted.keySet(), there.keySet())) {
            Quote known = before.get(id);
            Quote ours = wanted.get(id);
            Quote theirs = there.get(id);
            boolean touched = ours == null ? known != null : !ours.equals(known);
            boolean changedThere = theirs != null && !theirs.equals(known);
            Quote stays = touched && (ours != null || !changedThere) ? ours : theirs;
            if (stays != null) {
                result.put(id, stays);
            }
        }
        return List.copyOf(result.values());
    }

    /** Our order where we moved something, the disk's otherwise; what only the other side has follows. */
    private static Set<String> order(Set<String> before, Set<String> wanted, Set<String> there) {
        boolean moved = !common(before, wanted).equals(common(wanted, before));
        Set<String> order = new LinkedHashSet<>();
        if (moved || there.isEmpty()) {
            order.addAll(wanted);
        } else {
            order.addAll(inserted(wanted, there));
        }
        order.addAll(there);
        order.addAll(wanted);
        return order;
    }

    /** The disk's order, with what only we have behind the one that it follows with us. */
    private static List<String> inserted(Set<String> wanted, Set<String> there) {
        Map<String, List<String>> behind = new LinkedHashMap<>();
        String anchor = "";
        for (String id : wanted) {
            if (there.contains(id)) {
                anchor = id;
            } else {
                behind.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(id);
            }
        }
        List<String> order = new ArrayList<>(behind.getOrDefault("", List.of()));
        for (String id : there) {
            order.add(id);
            order.addAll(behind.getOrDefault(id, List.of()));
        }
        return order;
    }

    private static List<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    private static Map<String, Quote> byId(List<Quote> quotes) {
        Map<String, Quote> byId = new LinkedHashMap<>();
        quotes.forEach(quote -> byId.put(quote.id(), quote));
        return byId;
    }
}
