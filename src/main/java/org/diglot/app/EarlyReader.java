package org.diglot.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.settings.SettingsFile;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * Reads the call that will be shown first while JavaFX is still coming up. Who asks for that file gets what has been read of
 * it; anything else, and the same file a second time, is read when it is asked for.
 */
final class EarlyReader implements CallReader {

    private final CallReader reader;
    private final AtomicReference<Early> early = new AtomicReference<>();
    private final AtomicReference<Progress> listener = new AtomicReference<>(Progress.NONE);

    private record Early(Path file, FutureTask<Transcript> reading) {
    }

    EarlyReader(CallReader reader) {
        this.reader = reader;
    }

    /** Begins with the first of the files or, without files, with what was open last; a first start begins nothing. */
    void begin(List<Path> files, Path home) {
        first(files, home).ifPresent(file -> {
            FutureTask<Transcript> reading = new FutureTask<>(() -> reader.read(file, new Forwarded()));
            early.set(new Early(file, reading));
            Thread.ofPlatform().daemon().name("early-reader").start(reading);
        });
    }

    private static Optional<Path> first(List<Path> files, Path home) {
        return files.stream().findFirst().or(() -> new SettingsFile(home).look().recent().stream()
                .map(recent -> Path.of(recent.file())).findFirst()).map(file -> file.toAbsolutePath().normalize());
    }

    @Override
    public Transcript read(Path file, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        Early begun = early.getAndSet(null);
        if (begun == null || !begun.file().equals(file)) {
            return reader.read(file, progress);
        }
        listener.set(progress);
        try {
            return begun.reading().get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case UnreadableTranscript unreadable -> throw unreadable;
                case Progress.Stopped stopped -> throw stopped;
                case Throwable unexpected -> throw new IllegalStateException(unexpected);
            }
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }

    /** Of whoever asks for the call in the meantime. */
    private final class Forwarded implements Progress {

        @Override
        public void at(double fraction) {
            listener.get().at(fraction);
        }

        @Override
        public boolean stopped() {
            return listener.get().stopped();
        }
    }
}
