package org.diglot.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Remembers which bytes a file of the analyst's had when its quotes were kept last, so that quotes are found again when
 * the file has changed. One small file a file, {@code quotes/files/HASH.json}. Safe for many threads and programs.
 */
public final class Lineage {

    private final Path folder;

    /** @param dataFolder of what Diglot keeps */
    public Lineage(Path dataFolder) {
        folder = dataFolder.resolve("quotes").resolve("files");
    }

    /** The SHA-256 that was noted last for a file, in lower-case hexadecimal; nothing where none was, or none can be read. */
    public Optional<String> last(Path file) throws IOException {
        try {
            JsonNode json = JsonText.mapper().readTree(Files.readAllBytes(of(file)));
            return Optional.of(json.path("sha256").asString("")).filter(hash -> hash.matches("[0-9a-f]{64}"));
        } catch (NoSuchFileException | JacksonException none) {
            return Optional.empty();
        }
    }

    /** Notes the bytes that a file has now. */
    public void note(Path file, String sha256) throws IOException {
        if (!last(file).equals(Optional.of(sha256))) {
            String json = JsonText.line(JsonNodeFactory.instance.objectNode()
                    .put("file", file.toAbsolutePath().toString()).put("sha256", sha256)) + "\n";
            Files.createDirectories(folder);
            Replacement.<IOException>write(of(file), true, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Path of(Path file) {
        try {
            byte[] path = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path);
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".json");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
