package org.diglot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The preferences on disk. A file of a later version is used as far as it is understood, and keys that this version
 * doesn't know are kept.
 */
public final class SettingsFile {

    private final Path file;
    private ObjectNode known = JsonNodeFactory.instance.objectNode();

    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /**
     * What was found.
     *
     * @param setAside where a broken file was moved to
     */
    public record Loaded(Preferences preferences, Optional<Path> setAside) {
    }

    /** Never fails: where nothing can be read, the defaults stand. */
    public synchronized Loaded load() {
        Optional<Path> aside = Optional.empty();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        try {
            json = readFile();
        } catch (JacksonException broken) {
            aside = setAside();
        } catch (IOException unreadable) {
            // No file yet, or one that may not be read: the defaults are all there is.
        }
        Preferences preferences = PreferencesJson.read(json);
        known = PreferencesJson.write(preferences);
        return new Loaded(preferences, aside);
    }

    /** The same before there is a window, which alone may set a broken file aside, since it tells of it. */
    public Preferences look() {
        return PreferencesJson.read(onDisk());
    }

    /**
     * Writes what changed here since it was loaded or saved last; what another window wrote meanwhile stays.
     *
     * @throws IOException where the folder can't be written; what was there before is whole
     */
    public synchronized void save(Preferences preferences) throws IOException {
        ObjectNode next = PreferencesJson.write(preferences);
        ObjectNode json = onDisk();
        if (!json.has(PreferencesJson.SCHEMA)) {
            json.put(PreferencesJson.SCHEMA, PreferencesJson.VERSION);
        }
        next.properties().forEach(entry -> {
            if (!json.has(entry.getKey()) || !entry.getValue().equals(known.get(entry.getKey()))) {
                json.set(entry.getKey(), entry.getValue());
            }
        });
        AtomicFile.write(file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        known = next;
    }

    private ObjectNode onDisk() {
        try {
            return readFile();
        } catch (JacksonException | IOException nothing) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private ObjectNode readFile() throws IOException {
        JsonNode json = JsonTree.read(Files.readAllBytes(file));
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw new NoSettings();
    }

    private Optional<Path> setAside() {
        Path aside = file.resolveSibling("settings.broken-" + System.currentTimeMillis() + ".json");
        try {
            return Optional.of(Files.move(file, aside));
        } catch (IOException stays) {
            return Optional.of(file);
        }
    }

    /** JSON, but no settings. */
    private static final class NoSettings extends JacksonException {
        private static final long serialVersionUID = 1L;

        NoSettings() {
            super("not an object");
        }
    }
}
