package org.diglot.settings;

/**
 * A search that the analyst has saved.
 *
 * @param name that it was given
 */
public record PastSearch(String name, String query) {

    public PastSearch {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("no search: " + name + ", " + query);
        }
    }
}
