package org.diglot.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.search.CallIndex;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * The calls an analyst owns. Each original lies untouched in {@code calls/SHA256/original/NAME}, with what is shown of
 * it in {@code calls/SHA256/about.txt}; what was removed lies under {@code removed} until it is brought back. The index
 * in {@code index} is a cache that can be made again from the originals at any time. Not for several threads at once.
 */
public final class Library {

    private static final String ABOUT = "about.txt";
    private static final String ORIGINAL = "original";
    private static final String WRONG = "wrong.txt";

    private final Path calls;
    private final Path removed;
    private final Path index;
    private final TranscriptReader reader;

    /** @param folder made at the first addition */
    public Library(Path folder, TranscriptReader reader) {
        calls = folder.resolve("calls");
        removed = folder.resolve("removed");
        index = folder.resolve("index");
        this.reader = reader;
    }

    /** Where its {@link CallIndex} belongs. */
    public Path indexFolder() {
        return index;
    }

    /**
     * Copies a file into the library; one that is there already stays as it is.
     *
     * @throws UnreadableTranscript where the file is no transcript: nothing is added then
     */
    public OwnedCall add(Path file, Progress progress) throws IOException, UnreadableTranscript, Progress.Stopped {
        Transcript call = reader.read(file, progress);
        Path place = calls.resolve(call.source().sha256());
        if (!Files.isDirectory(place)) {
            Files.createDirectories(calls);
            Path beside = Files.createTempDirectory(calls, ".adding");
            try {
                Path original = Files.createDirectory(beside.resolve(ORIGINAL)).resolve(call.source().name());
                Files.copy(file, original);
                Files.writeString(beside.resolve(ABOUT), call.company() + "\n" + call.period() + "\n");
                force(original);
                force(beside.resolve(ABOUT));
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(beside);
            }
        }
        return owned(place).orElseThrow(() -> new NoSuchFileException(place.toString()));
    }

    /** Reads a call from its original. */
    public Transcript read(OwnedCall call, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        return reader.read(call.file(), progress);
    }

    /** Keeps what was found wrong in a call beside it. */
    public void note(OwnedCall call, Wrong wrong) throws IOException {
        Path place = calls.resolve(call.sha256());
        Path beside = Files.createTempFile(place, ".wrong", ".tmp");
        try {
            Files.writeString(beside, wrong.written());
            force(beside);
            Files.move(beside, place.resolve(WRONG), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What {@link #note} kept; empty where nothing was, or it can't be used any more. */
    public Optional<Wrong> wrong(OwnedCall call) {
        try {
            return Wrong.read(Files.readString(calls.resolve(call.sha256()).resolve(WRONG)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Sorted. */
    public List<OwnedCall> calls() throws IOException {
        if (!Files.isDirectory(calls)) {
            return List.of();
        }
        List<OwnedCall> owned = new ArrayList<>();
        try (Stream<Path> places = Files.list(calls)) {
            for (Path place : places.filter(one -> !one.getFileName().toString().startsWith(".")).toList()) {
                owned(place).ifPresent(owned::add);
            }
        }
        owned.sort(null);
        return owned;
    }

    /** Takes a call out; its original is kept aside. */
    public void remove(OwnedCall call) throws IOException {
        move(calls.resolve(call.sha256()), removed.resolve(call.sha256()));
    }

    /** Undoes {@link #remove}. */
    public void bringBack(OwnedCall call) throws IOException {
        move(removed.resolve(call.sha256()), calls.resolve(call.sha256()));
    }

    /**
     * Brings the index to what the library holds: adds the calls that it lacks, removes those that are gone.
     *
     * @return the calls that could not be read any more
     */
    public List<OwnedCall> renew(CallIndex index, Progress progress) throws IOException, Progress.Stopped {
        List<OwnedCall> owned = calls();
        Set<String> indexed = index.calls();
        List<OwnedCall> lost = new ArrayList<>();
        for (int at = 0; at < owned.size(); at++) {
            progress.step((double) at / owned.size());
            OwnedCall call = owned.get(at);
            if (!indexed.remove(call.sha256())) {
                try {
                    index.put(reader.read(call.file(), Progress.NONE), Progress.NONE);
                } catch (UnreadableTranscript unreadable) {
                    lost.add(call);
                }
            }
        }
        index.commit();
        for (String gone : indexed) {
            index.remove(gone);
        }
        return lost;
    }

    private static Optional<OwnedCall> owned(Path place) throws IOException {
        Path originals = place.resolve(ORIGINAL);
        if (!Files.isDirectory(originals)) {
            return Optional.empty();
        }
        List<String> about = about(place.resolve(ABOUT));
        try (Stream<Path> files = Files.list(originals)) {
            return files.findFirst().map(file -> new OwnedCall(place.getFileName().toString(), file, about.get(0),
                    about.get(1)));
        }
    }

    /** What is shown of a call can be read from it again: without it the call is still there. */
    private static List<String> about(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() < 2 ? List.of("", "") : lines;
        } catch (IOException missing) {
            return List.of("", "");
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        delete(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }
}
