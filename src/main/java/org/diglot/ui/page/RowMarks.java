package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;

/** Finds the marks of one row among those of the whole call, lowest first, as they are to be painted. */
final class RowMarks {

    private static final Comparator<Mark> PAINTING = Comparator.comparing(Mark::kind).thenComparing(Mark::span);

    private RowMarks() {
    }

    static List<Mark> of(Map<Layer, List<Mark>> layers, int segment) {
        List<Mark> found = new ArrayList<>();
        for (List<Mark> layer : layers.values()) {
            for (int i = first(layer, segment); i < layer.size() && layer.get(i).segment() == segment; i++) {
                found.add(layer.get(i));
            }
        }
        found.sort(PAINTING);
        return found;
    }

    private static int first(List<Mark> layer, int segment) {
        int low = 0;
        int high = layer.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (layer.get(middle).segment() < segment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
