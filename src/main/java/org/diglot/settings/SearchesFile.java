package org.diglot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the analyst searched for lately, and the searches saved by name, on disk: {@code searches.json}. Every change
 * is made to what is there now, so that two windows keep each other's; keys of a later version are kept. Safe for
 * several threads.
 */
public final class SearchesFile {

    /** How many queries of the history are kept. */
    public static final int HISTORY = 50;

    private static final String SCHEMA = "diglot/searches/1";
    private static final String LATELY = "history";
    private static final String SAVED = "saved";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path file;

    /** @param folder of what belongs to the analyst */
    public SearchesFile(Path folder) {
        file = folder.resolve("searches.json");
    }

    /**
     * What was found.
     *
     * @param history  the last query first
     * @param saved    in the order in which they were saved
     * @param setAside where a broken file was moved to
     */
    public record Loaded(List<String> history, List<PastSearch> saved, Optional<Path> setAside) {

        public Loaded {
            history = List.copyOf(history);
            saved = List.copyOf(saved);
        }
    }

    /** Never fails: where nothing can be read, there is nothing. */
    public synchronized Loaded load() {
        try {
            return loaded(read(), Optional.empty());
        } catch (JacksonException broken) {
            return new Loaded(List.of(), List.of(), Optional.of(setAside()));
        } catch (IOException unreadable) {
            return new Loaded(List.of(), List.of(), Optional.empty());
        }
    }

    /** Puts a query first in the history. */
    public Loaded remember(String query) throws IOException {
        return change(json -> {
            List<String> history = new ArrayList<>(List.of(query));
            history(json).stream().filter(one -> !one.equals(query)).limit(HISTORY - 1).forEach(history::add);
            putHistory(json, history);
        });
    }

    /** Saves a search; one of the same name gives way. */
    public Loaded save(PastSearch search) throws IOException {
        return change(json -> {
            List<PastSearch> saved = new ArrayList<>(saved(json));
            saved.removeIf(one -> one.name().equals(search.name()));
            saved.add(search);
            putSaved(json, saved);
        });
    }

    public Loaded forget(PastSearch search) throws IOException {
        return change(json -> putSaved(json, saved(json).stream().filter(one -> !one.equals(search)).toList()));
    }

    public Loaded forget(String query) throws IOException {
        return change(json -> putHistory(json, history(json).stream().filter(one -> !one.equals(query)).toList()));
    }

    private synchronized Loaded change(Consumer<ObjectNode> edit) throws IOException {
        Optional<Path> aside = Optional.empty();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        try {
            json = read();
        } catch (NoSuchFileException first) {
            json.put("schema", SCHEMA);
        } catch (JacksonException broken) {
            aside = Optional.of(setAside());
            json.put("schema", SCHEMA);
        }
        edit.accept(json);
        AtomicFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        return loaded(json, aside);
    }

    private ObjectNode read() throws IOException {
        if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
            return object;
        }
        throw new NoSearches();
    }

    private static Loaded loaded(ObjectNode json, Optional<Path> aside) {
        return new Loaded(history(json), saved(json), aside);
    }

    private static List<String> history(ObjectNode json) {
        List<String> history = new ArrayList<>();
        if (json.get(LATELY) instanceof ArrayNode all) {
            for (JsonNode one : all) {
                if (one.isString() && !one.stringValue().isBlank()) {
                    history.add(one.stringValue());
                }
            }
        }
        return history;
    }

    private static List<PastSearch> saved(ObjectNode json) {
        List<PastSearch> saved = new ArrayList<>();
        if (json.get(SAVED) instanceof ArrayNode all) {
            for (JsonNode one : all) {
                String name = one.path("name").asString("");
                String query = one.path("query").asString("");
                if (!name.isBlank() && !query.isBlank()) {
                    saved.add(new PastSearch(name, query));
                }
            }
        }
        return saved;
    }

    private static void putHistory(ObjectNode json, List<String> history) {
        ArrayNode all = json.putArray(LATELY);
        history.forEach(all::add);
    }

    private static void putSaved(ObjectNode json, List<PastSearch> saved) {
        ArrayNode all = json.putArray(SAVED);
        saved.forEach(one -> all.addObject().put("name", one.name()).put("query", one.query()));
    }

    private Path setAside() {
        Path aside = file.resolveSibling("searches.broken-" + System.currentTimeMillis() + ".json");
        try {
            return Files.move(file, aside);
        } catch (IOException stays) {
            return file;
        }
    }

    /** JSON, but no searches. */
    private static final class NoSearches extends JacksonException {
        private static final long serialVersionUID = 1L;

        NoSearches() {
            super("not an object");
        }
    }
}
