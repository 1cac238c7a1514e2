package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;

/** Takes the bytes of a long file apart at line feeds, so that all processors can go through them; a usual file is one stretch. */
record Stretches(List<Stretch> all, int bytes) {

    private static final int LENGTH = 1 << 18;

    /** A line hardly ever has fewer. */
    private static final int BYTES_A_LINE = 64;

    /** From one byte to before another. */
    private record Stretch(int from, int to) {
    }

    /** What is worked out for one stretch, whatever the others are. */
    interface Work<T> {
        T of(int from, int to);
    }

    static Stretches of(byte[] bytes) {
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        while (bytes.length - from > LENGTH) {
            int to = from + LENGTH;
            while (to < bytes.length && bytes[to - 1] != '\n') {
                to++;
            }
            all.add(new Stretch(from, to));
            from = to;
        }
        if (from < bytes.length || all.isEmpty()) {
            all.add(new Stretch(from, bytes.length));
        }
        return new Stretches(all, bytes.length);
    }

    /** All of it as one, for what can't be taken apart. */
    static Stretches whole(byte[] bytes) {
        return new Stretches(List.of(new Stretch(0, bytes.length)), bytes.length);
    }

    /** In the order of the file; what is worked out may be null. */
    <T> List<T> each(Work<T> work) {
        return Many.each(all.size(), bytes / BYTES_A_LINE, i -> work.of(all.get(i).from(), all.get(i).to()));
    }
}
