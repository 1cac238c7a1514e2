package org.diglot.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names by which a broker's house is known. Read from {@code assets/terms/firms.txt}; immutable, for any number of
 * threads.
 */
public final class Firms {

    private final Map<String, List<String>> byName = new HashMap<>();

    private Firms(AssetFile file) {
        for (AssetFile.Row row : file.rows()) {
            List<String> names = PhraseList.of(row.text());
            names.forEach(name -> byName.putIfAbsent(key(name), names));
        }
    }

    /** The list that travels with the program; read at the first call. */
    public static Firms standard() {
        return Shipped.FIRMS;
    }

    /** Every name of the house that goes by this one; empty where none is known to. */
    public List<String> namesOf(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** Without script, case, spaces and points: J.P. Morgan is JPMorgan. */
    private static String key(String name) {
        return Folding.standard().search(name).text().replaceAll("[^\\p{L}\\p{Nd}*]", "");
    }

    /** Defers the reading of the list to the first use. */
    private static final class Shipped {
        static final Firms FIRMS = new Firms(AssetFile.shipped("firms.txt"));
    }
}
