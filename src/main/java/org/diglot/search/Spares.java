package org.diglot.search;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Things that one thread uses at a time and that are worth using again: taken for a piece of work, given back after it. */
final class Spares<T> {

    private final Queue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    Spares(Supplier<T> maker) {
        this.maker = maker;
    }

    T take() {
        T spare = idle.poll();
        return spare == null ? maker.get() : spare;
    }

    void give(T back) {
        idle.add(back);
    }
}
