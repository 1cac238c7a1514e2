package org.diglot.reading.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** The parts of a packed document (ECMA-376, Open Packaging): those of text are kept, all are counted. */
final class Parts {

    private static final long MOST = 256L << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST = 96 << 20;

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, Boolean> names = new TreeMap<>();

    Parts(byte[] bytes, Predicate<String> wanted, Progress progress) throws Undrawable, Progress.Stopped {
        long room = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean keep = wanted.test(entry.getName());
                room -= unpack(zip, entry.getName(), keep, room);
                names.put(entry.getName(), keep);
                progress.step(0);
                if (names.size() > MOST_ENTRIES) {
                    throw tooMuch();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Undrawable(Why.BROKEN, "The document is damaged or cut off; save or download it again.");
        }
    }

    private long unpack(ZipInputStream zip, String name, boolean keep, long room) throws IOException, Undrawable {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > room || keep && size > LARGEST) {
                throw tooMuch();
            }
            if (keep) {
                out.write(buffer, 0, read);
            }
        }
        if (keep) {
            parts.put(name, out.toByteArray());
        }
        return size;
    }

    private static Undrawable tooMuch() {
        return new Undrawable(Why.TOO_MUCH,
                "The document unpacks to far more than any call; copy the call into a new document and open that.");
    }

    Map<String, byte[]> all() {
        return parts;
    }

    boolean has(String name) {
        return names.containsKey(name);
    }
}
