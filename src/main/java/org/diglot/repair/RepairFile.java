package org.diglot.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.settings.AtomicFile;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The repairs of one call on disk: {@code repairs/SHA256.json}, named by the bytes of the source, or of both where it has two.
 * What another version wrote there and this one doesn't know is kept. For any thread.
 */
public final class RepairFile {

    private static final String SCHEMA = "diglot/repairs/1";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Path file;
    private List<Repair> known = List.of();

    /** @param home the folder of what belongs to the analyst */
    public RepairFile(Path home, Transcript call) {
        file = home.resolve("repairs").resolve(call.sources().stream().map(Source::sha256).collect(Collectors.joining("-")) + ".json");
    }

    /**
     * What was found.
     *
     * @param setAside where a broken file was moved to
     */
    public record Loaded(List<Repair> repairs, Optional<Path> setAside) {
    }

    /** Somebody else has changed the file since: what is there is not what was loaded. */
    public static final class Overtaken extends IOException {
        private static final long serialVersionUID = 1L;

        Overtaken(Path file) {
            super(file.toString());
        }
    }

    /** Never fails: where nothing can be read, nothing is repaired. */
    public synchronized Loaded load() {
        try {
            known = repairs(read());
            return new Loaded(known, Optional.empty());
        } catch (JacksonException broken) {
            known = List.of();
            return new Loaded(known, Optional.of(AtomicFile.setAside(file)));
        } catch (IOException unreadable) {
            known = List.of();
            return new Loaded(known, Optional.empty());
        }
    }

    /**
     * Keeps these repairs instead of those loaded or saved last.
     *
     * @throws Overtaken   where another window has repaired the call meanwhile
     * @throws IOException where it can't be written; what was there is whole
     */
    public synchronized void save(List<Repair> repairs) throws IOException {
        ObjectNode json = there();
        if (!repairs(json).equals(known)) {
            throw new Overtaken(file);
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        repairs.forEach(repair -> all.add(RepairJson.write(repair)));
        json.path("repairs").forEach(one -> {
            if (RepairJson.read(one).isEmpty()) {
                all.add(one);
            }
        });
        json.put("schema", SCHEMA).set("repairs", all);
        AtomicFile.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        known = List.copyOf(repairs);
    }

    private ObjectNode there() throws IOException {
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
        throw new NoRepairs();
    }

    private static List<Repair> repairs(JsonNode json) {
        List<Repair> all = new ArrayList<>();
        json.path("repairs").forEach(one -> RepairJson.read(one).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** JSON, but no repairs. */
    private static final class NoRepairs extends JacksonException {
        private static final long serialVersionUID = 1L;

        NoRepairs() {
            super("not an object");
        }
    }
}
