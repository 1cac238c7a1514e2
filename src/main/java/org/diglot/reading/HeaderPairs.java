package org.diglot.reading;

import java.util.HashMap;
import java.util.Map;

/** Finds a name in one language over the same in the other, where the file or a list shows that the two belong together. */
final class HeaderPairs {

    /** From so many different pairs on a file has shown its way. */
    private static final int ESTABLISHED = 3;

    private final Header[] shapes;
    private final Participants people;

    HeaderPairs(Header[] shapes, Participants people) {
        this.shapes = shapes;
        this.people = people;
    }

    /** Whether each line is the first of two that are one header in both languages. */
    boolean[] find() {
        boolean[] pairs = new boolean[shapes.length];
        Map<String, Integer> together = new HashMap<>();
        for (int i = 0; i + 1 < shapes.length; i++) {
            if (mayPair(i)) {
                together.merge(pair(i), 1, Integer::sum);
            }
        }
        boolean usual = together.size() >= ESTABLISHED;
        for (int i = 0; !together.isEmpty() && i + 1 < shapes.length; i++) {
            boolean listed = mayPair(i) && people.named(shapes[i].name()).isPresent();
            if (mayPair(i) && (listed || usual || together.get(pair(i)) > 1 || !shapes[i].isBare() && !shapes[i + 1].isBare())) {
                pairs[i] = true;
                i++;
            }
        }
        return pairs;
    }

    private boolean mayPair(int i) {
        if (shapes[i] == null || shapes[i + 1] == null || Han.any(shapes[i].name()) == Han.any(shapes[i + 1].name())) {
            return false;
        }
        Header han = Han.any(shapes[i].name()) ? shapes[i] : shapes[i + 1];
        Header latin = han == shapes[i] ? shapes[i + 1] : shapes[i];
        return !latin.name().isEmpty() && !Roles.isRole(latin.name()) && !Roles.isRole(han.name())
                && (NameShape.isSureHanName(han.name()) || people.named(han.name()).isPresent());
    }

    private String pair(int i) {
        return shapes[i].name() + "\n" + shapes[i + 1].name();
    }
}
