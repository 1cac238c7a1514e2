package org.diglot.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the quotes of a document are put under. */
public enum Grouping {
    ORDER, TAG, SPEAKER, TOPIC;

    /** The heading for a quote; empty where it goes under none. A quote with several tags or topics goes under its first. */
    String heading(Quote quote, String speaker) {
        return switch (this) {
            case ORDER -> "";
            case TAG -> first(quote.tags());
            case SPEAKER -> speaker;
            case TOPIC -> first(quote.topics());
        };
    }

    /** As it is typed. */
    public static Optional<Grouping> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    private static String first(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst();
    }
}
