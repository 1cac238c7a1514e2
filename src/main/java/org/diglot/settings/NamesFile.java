package org.diglot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names that the analyst gave to things, on disk: an object of strings. What is no name is kept. Safe for many threads. */
public final class NamesFile {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path file;

    public NamesFile(Path file) {
        this.file = file;
    }

    /** By what they name. Never fails: where nothing can be read, nothing has a name. */
    public synchronized Map<String, String> load() {
        Map<String, String> names = new LinkedHashMap<>();
        read().properties().forEach(one -> {
            if (one.getValue().isString()) {
                names.put(one.getKey(), one.getValue().stringValue());
            }
        });
        return names;
    }

    /**
     * Gives one thing a name, in what is there now; an empty one is taken away.
     *
     * @return the name
     * @throws IOException where the folder can't be written; what was there before is whole
     */
    public synchronized String save(String of, String name) throws IOException {
        ObjectNode json = read();
        if (name.isEmpty()) {
            json.remove(of);
        } else {
            json.put(of, name);
        }
        AtomicFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        return name;
    }

    private ObjectNode read() {
        try {
            if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode names) {
                return names;
            }
            setAside();
        } catch (JacksonException broken) {
            setAside();
        } catch (IOException none) {
            // No names yet, or a file that may not be read: nothing has a name.
        }
        return JsonNodeFactory.instance.objectNode();
    }

    /** What can't be used is kept under another name, so that no name is written over it. */
    private void setAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            // Then it can't be written over either.
        }
    }
}
