package org.diglot.quotes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the quotes of one call in one file, {@code quotes/SHA256.json} in the data folder. Several stores, in one program
 * or in several, may keep the same call: none loses what another wrote. Whatever happens, the file is whole: as it was
 * before a save, or as it is after it. Safe for many threads.
 */
public final class QuoteStore {

    /** The system's locks hold between programs only; this one holds within ours. */
    private static final Object WITHIN = new Object();

    /** What tells whether a file is still the one that was seen. */
    private record Stamp(Object key, long modified, long size) {
    }

    private final Path file;
    private final String sha256;
    private List<Quote> base = List.of();
    private Kept kept;
    private Optional<Stamp> seen = Optional.empty();
    private Optional<SetAside> setAside = Optional.empty();

    public QuoteStore(Path dataFolder, Source source) {
        this.sha256 = source.sha256();
        this.file = dataFolder.resolve("quotes").resolve(sha256 + ".json");
        this.kept = Kept.empty(sha256);
    }

    /**
     * What was found.
     *
     * @param setAside a file that could not be used and was moved away
     */
    public record Loaded(List<Quote> quotes, Optional<SetAside> setAside) {

        public Loaded {
            quotes = List.copyOf(quotes);
        }
    }

    /** Reads the file, if there is one; also where the folder can't be written. */
    public Loaded load() throws IOException {
        try {
            return locked(() -> {
                clear();
                return loaded();
            });
        } catch (IOException unwritable) {
            // No lock can be had there; a file is replaced whole, so that it can be read without one.
            synchronized (WITHIN) {
                return loaded();
            }
        }
    }

    private Loaded loaded() throws IOException {
        read();
        base = kept.quotes();
        return said(base);
    }

    /**
     * Writes what changed since this store last loaded or saved, to what another wrote meanwhile.
     *
     * @param mine all quotes as they are to stand, in order
     * @return what stands now: {@code mine} with what came from others
     * @throws IOException where the folder can't be written; what was there before is whole
     */
    public Loaded save(List<Quote> mine) throws IOException {
        return locked(() -> {
            boolean ours = !read();
            kept.replace(ours ? mine : Merging.of(base, mine, kept.quotes()));
            List<Quote> merged = kept.quotes();
            try (Replacement replacement = new Replacement(file);
                 OutputStream out = new BufferedOutputStream(replacement.out(), 1 << 18)) {
                kept.write(out);
                replacement.commit();
            } catch (IOException failed) {
                seen = Optional.empty();
                throw failed;
            }
            seen = stamp();
            base = merged;
            return said(merged);
        });
    }

    /** Whether another wrote the file since this store last loaded or saved; a file that is gone is no news. */
    public boolean hasNews() throws IOException {
        synchronized (WITHIN) {
            Optional<Stamp> now = stamp();
            return now.isPresent() && !now.equals(seen);
        }
    }

    private Loaded said(List<Quote> quotes) {
        Loaded loaded = new Loaded(quotes, setAside);
        setAside = Optional.empty();
        return loaded;
    }

    /** Takes over what is on the disk, unless it is what this store wrote or read there last; says whether it did. */
    private boolean read() throws IOException {
        Optional<Stamp> now = stamp();
        if (now.isPresent() && now.equals(seen)) {
            return false;
        }
        kept = Kept.empty(sha256);
        if (now.isPresent()) {
            try {
                JsonNode json = JsonText.mapper().readTree(Files.readAllBytes(file));
                String schema = json.path(CollectionJson.SCHEMA).asString(CollectionJson.VERSION);
                if (schema.equals(CollectionJson.VERSION) && (json.isArray() || json.path("first").isObject())) {
                    kept = Kept.of(json, sha256);
                } else {
                    putAside(schema.equals(CollectionJson.VERSION) ? SetAside.Why.BROKEN : SetAside.Why.NEWER);
                }
            } catch (JacksonException broken) {
                putAside(SetAside.Why.BROKEN);
            }
        }
        seen = stamp();
        return true;
    }

    private void putAside(SetAside.Why why) throws IOException {
        String word = why == SetAside.Why.NEWER ? ".newer" : ".broken";
        Path aside = file.resolveSibling(sha256 + word);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(sha256 + word + "-" + i);
        }
        setAside = Optional.of(new SetAside(Files.move(file, aside), why));
    }

    private Optional<Stamp> stamp() throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(found.fileKey(), found.lastModifiedTime().toMillis(), found.size()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Takes away what a killed program left half written. */
    private void clear() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), "." + file.getFileName() + ".*.tmp")) {
            for (Path one : left) {
                Files.deleteIfExists(one);
            }
        }
    }

    private interface Work {
        Loaded run() throws IOException;
    }

    private Loaded locked(Work work) throws IOException {
        synchronized (WITHIN) {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(file.resolveSibling(sha256 + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
                 FileLock _ = channel.lock()) {
                return work.run();
            }
        }
    }
}
