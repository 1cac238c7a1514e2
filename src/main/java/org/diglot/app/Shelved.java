package org.diglot.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.diglot.settings.AtomicFile;

/** Calls that come from no file of the analyst's, put into files so that they can be opened again. */
final class Shelved {

    private static final String SAMPLES = "/assets/samples/";

    private final Path home;

    Shelved(Path home) {
        this.home = home;
    }

    /** Copied text, named by what it says: the same text is the same file. */
    Path paste(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return keep("pasted", digest(bytes) + ".txt", bytes);
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
