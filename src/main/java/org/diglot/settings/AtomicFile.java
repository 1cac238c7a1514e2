package org.diglot.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that, whatever happens, the old one or the new one is there whole; sets aside one that is broken. */
public final class AtomicFile {

    private AtomicFile() {
    }

    /** Makes the folder where it is missing. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".tmp");
        try {
            try (FileChannel out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                out.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Moves a file that can't be used out of the way, under its name with {@code broken} and the time.
     *
     * @return where it is now; where it was, if it can't be moved
     */
    public static Path setAside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot);
        Path aside = file.resolveSibling(name.substring(0, name.length() - end.length()) + ".broken-" + System.currentTimeMillis() + end);
        try {
            return Files.move(file, aside);
        } catch (IOException stays) {
            return file;
        }
    }
}
