package org.diglot.reading.form;

import java.util.Map;

/**
 * One {@code tu}.
 *
 * @param place    {@code tu 17}
 * @param texts    by language tag, in the order of the file
 * @param voice    who says it, where the unit has a property for that; null where it has none
 */
record TmxUnit(String place, Map<String, String> texts, Voice voice) {
}
