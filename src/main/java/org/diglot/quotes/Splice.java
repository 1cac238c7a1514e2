package org.diglot.quotes;

import java.util.List;

/**
 * Where one list differs from another: behind the start that they share, and before the end that they share. What an
 * analyst does changes a few quotes of many; whoever knows which need not look at the others.
 *
 * @param start   how many are the same at the start
 * @param removed how many behind it only the former list has
 * @param added   how many behind it only the latter has
 */
public record Splice(int start, int removed, int added) {

    /** The shortest one. */
    public static Splice between(List<?> before, List<?> after) {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && same(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        return new Splice(start, before.size() - end - start, after.size() - end - start);
    }

    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }

    public boolean isNone() {
        return removed == 0 && added == 0;
    }

    /** Whether no more than so many are concerned. */
    public boolean within(int most) {
        return removed + added <= most;
    }

    /** What only the former list has. */
    public <T> List<T> gone(List<T> before) {
        return before.subList(start, start + removed);
    }

    /** What only the latter list has. */
    public <T> List<T> come(List<T> after) {
        return after.subList(start, start + added);
    }
}
