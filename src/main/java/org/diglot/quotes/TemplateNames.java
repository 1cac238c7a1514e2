package org.diglot.quotes;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a template may ask for. */
public final class TemplateNames {

    /** Of the whole document. */
    static final List<String> DOCUMENT = List.of("heading", "count", "languages", "groups", "quotes", "label", "notices");

    /** Of a quote, beside its fields. */
    static final List<String> QUOTE = List.of("texts", "columns", "original", "translated", "en", "zh", "attribution");

    /** Of one of the texts or figures of a quote. */
    static final List<String> PART = List.of("tag", "text", "check");

    /** Of whatever a section goes through. */
    private static final List<String> PLACE = List.of(".", "this", "-first", "-last", "-index");

    private static final String LABEL = "label.";

    private TemplateNames() {
    }

    /** Every name, in the order in which to list them for a person. */
    public static List<String> all() {
        Set<String> names = new LinkedHashSet<>(DOCUMENT);
        names.addAll(QUOTE);
        names.addAll(fields().collect(Collectors.toCollection(LinkedHashSet::new)));
        names.addAll(PART);
        names.addAll(PLACE);
        return List.copyOf(names);
    }

    static boolean knows(String name) {
        return name.startsWith(LABEL) ? fields().anyMatch(name.substring(LABEL.length())::equals) : all().contains(name);
    }

    /** What a field is called in a template. */
    static String of(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> fields() {
        return Arrays.stream(Field.values()).map(TemplateNames::of);
    }
}
