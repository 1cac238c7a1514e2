package org.diglot.ui.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;

/** The buttons that narrow, each made once and then told what it says now: the style of a new one costs more than the search. */
final class FacetButtons {

    private final Map<String, FacetButton> made = new HashMap<>();

    FacetButton of(String id, String text, boolean on, Runnable act) {
        return made.computeIfAbsent(id, FacetButton::new).says(text, on, act);
    }

    /** Forgets all others. */
    void keep(Collection<Node> shown) {
        made.values().retainAll(shown);
    }
}
