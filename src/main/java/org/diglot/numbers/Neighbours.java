package org.diglot.numbers;

import java.util.List;

/** Finds what a translator moved into the segment before or after. */
final class Neighbours {

    private final List<Side> sides;

    Neighbours(List<Side> sides) {
        this.sides = sides;
    }

    /** Joins what stands alone in one segment with what stands alone in the next. */
    void join() {
        for (int at = 0; at + 1 < sides.size(); at++) {
            if (sides.get(at).turn() == sides.get(at + 1).turn()) {
                join(sides.get(at), sides.get(at + 1));
            }
        }
    }

    private static void join(Side here, Side next) {
        if (here.left().size() * (long) next.left().size() > 10_000) {
            return;
        }
        for (Said one : List.copyOf(here.left())) {
            next.left().stream().filter(other -> here.isOriginal(one) != next.isOriginal(other) && Likeness.same(one, other))
                    .findFirst().ifPresent(other -> {
                        here.left().remove(one);
                        next.left().remove(other);
                        here.matches().add(here.isOriginal(one) ? Match.of(one, other) : Match.of(other, one));
                    });
        }
    }
}
