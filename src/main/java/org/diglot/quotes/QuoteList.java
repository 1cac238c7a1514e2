package org.diglot.quotes;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads quotes from a file in which Diglot keeps them, or from one that it exported as JSON. */
public final class QuoteList {

    private QuoteList() {
    }

    /** The quotes in the order of the file. */
    public static List<Quote> read(byte[] json) throws UnreadableExport {
        List<JsonNode> items;
        try {
            items = CollectionJson.items(JsonText.mapper().readTree(json));
        } catch (JacksonException broken) {
            throw new UnreadableExport("This is broken JSON; export the quotes again.");
        }
        List<Quote> quotes = items.stream().map(AnnotationJson::read).flatMap(Optional::stream).toList();
        if (quotes.size() < items.size() || items.isEmpty()) {
            throw new UnreadableExport(items.isEmpty() ? "There is no quote in it; choose a file of quotes."
                    : "The " + (first(items) + 1) + ". of its annotations is no quote of a call; take it out.");
        }
        return quotes;
    }

    private static int first(List<JsonNode> items) {
        int at = 0;
        while (AnnotationJson.read(items.get(at)).isPresent()) {
            at++;
        }
        return at;
    }
}
