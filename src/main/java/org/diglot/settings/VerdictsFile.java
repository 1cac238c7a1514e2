package org.diglot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the analyst decided about the findings of one call, on disk: {@code checks/SHA256.json}. Keys and verdicts of a
 * later version are kept. Safe for several threads and for several windows: each writes only what it changed.
 */
public final class VerdictsFile {

    private static final String SCHEMA = "diglot/verdicts/1";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path file;
    private final Map<String, Optional<Verdict>> unsaved = new LinkedHashMap<>();

    /**
     * @param folder of what belongs to the analyst
     * @param sha256 of the file that the call was read from
     */
    public VerdictsFile(Path folder, String sha256) {
        file = folder.resolve("checks").resolve(sha256 + ".json");
    }

    /**
     * What was found.
     *
     * @param verdicts by the name of the finding
     * @param setAside where a broken file was moved to
     */
    public record Loaded(Map<String, Verdict> verdicts, Optional<Path> setAside) {

        public Loaded {
            verdicts = Map.copyOf(verdicts);
        }
    }

    /** Never fails: where nothing can be read, nothing is decided. */
    public synchronized Loaded load() {
        try {
            return new Loaded(verdicts(read()), Optional.empty());
        } catch (JacksonException broken) {
            return new Loaded(Map.of(), Optional.of(AtomicFile.setAside(file)));
        } catch (IOException unreadable) {
            return new Loaded(Map.of(), Optional.empty());
        }
    }

    /** Notes a decision for the next {@link #save}; an empty one takes the decision back. */
    public synchronized void decide(String finding, Optional<Verdict> verdict) {
        unsaved.put(finding, verdict);
    }

    /**
     * Writes what was decided since the last time into what is there now.
     *
     * @throws IOException where the folder can't be written; the decisions are kept for the next attempt
     */
    public synchronized void save() throws IOException {
        if (unsaved.isEmpty()) {
            return;
        }
        ObjectNode json = onDisk();
        json.put("schema", SCHEMA);
        ObjectNode verdicts = json.get("verdicts") instanceof ObjectNode there ? there : json.putObject("verdicts");
        unsaved.forEach((finding, verdict) -> verdict.ifPresentOrElse(
                one -> verdicts.put(finding, one.printed()), () -> verdicts.remove(finding)));
        AtomicFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        unsaved.clear();
    }

    private ObjectNode onDisk() throws IOException {
        try {
            return read();
        } catch (NoSuchFileException first) {
            return JsonNodeFactory.instance.objectNode();
        } catch (JacksonException broken) {
            AtomicFile.setAside(file);
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private ObjectNode read() throws IOException {
        if (mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode object) {
            return object;
        }
        throw new NoVerdicts();
    }

    private static Map<String, Verdict> verdicts(ObjectNode json) {
        Map<String, Verdict> all = new LinkedHashMap<>();
        if (json.get("verdicts") instanceof ObjectNode verdicts) {
            for (Map.Entry<String, JsonNode> one : verdicts.properties()) {
                if (one.getValue().isString()) {
                    Verdict.of(one.getValue().stringValue()).ifPresent(verdict -> all.put(one.getKey(), verdict));
                }
            }
        }
        return all;
    }

    /** JSON, but no verdicts. */
    private static final class NoVerdicts extends JacksonException {
        private static final long serialVersionUID = 1L;

        NoVerdicts() {
            super("not an object");
        }
    }
}
