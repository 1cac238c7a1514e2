package org.diglot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.settings.AtomicFile;
import org.diglot.settings.Preferences;

/** Calls that come from no file of the analyst's, put into files so that they can be opened again. */
final class Shelved {

    /** How many pasted texts are kept: as many calls as the window remembers. */
    static final int PASTED = Preferences.RECENT;
    private static final String SAMPLES = "/assets/samples/";

    private final Path home;

    Shelved(Path home) {
        this.home = home;
    }

    /** Copied text, named by what it says: the same text is the same file. */
    Path paste(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Path file = keep("pasted", digest(bytes) + ".txt", bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        forgetOldest(file.getParent());
        return file;
    }

    /** What was pasted long ago goes, so that it does not pile up unseen. */
    private static void forgetOldest(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches("[0-9a-f]{12}\\.txt"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
        }
        for (Path old : files.subList(Math.min(PASTED, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }

    /** The call that is shown before the analyst has opened one. */
    Path sample() throws IOException {
        String name = new String(resource("first.txt"), StandardCharsets.UTF_8).strip();
        return keep("samples", name, resource(name));
    }

    private Path keep(String folder, String name, byte[] bytes) throws IOException {
        try {
            return keep(home.resolve(folder).resolve(name), bytes);
        } catch (IOException readOnly) {
            return keep(Path.of(System.getProperty("java.io.tmpdir"), "diglot", name), bytes);
        }
    }

    private static Path keep(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            AtomicFile.write(file, bytes);
        }
        return file;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Shelved.class.getResourceAsStream(SAMPLES + name)) {
            if (in == null) {
                throw new IOException("no sample " + name);
            }
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
