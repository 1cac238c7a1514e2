package org.diglot.quotes;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that takes the place of another once it is whole on the disk. What isn't committed leaves nothing behind. */
final class Replacement implements AutoCloseable {

    /** In bytes; with what is added it stays under the 255 of the common file systems. */
    private static final int LONGEST = 200;

    private final Path file;
    private final Path beside;
    private final FileChannel channel;

    /** What a file is to hold. */
    interface Content<X extends Exception> {
        void write(OutputStream out) throws IOException, X;
    }

    /**
     * Writes a whole file. Where its name is a link, the link stays and what it leads to is written.
     *
     * @param replace whether a file that is there may be replaced
     * @throws FileAlreadyExistsException where one is there that may not
     */
    static <X extends Exception> void write(Path file, boolean replace, Content<X> content) throws IOException, X {
        if (!replace && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try (Replacement replacement = new Replacement(Files.isSymbolicLink(file) ? file.toRealPath() : file);
             OutputStream out = new BufferedOutputStream(replacement.out(), 1 << 18)) {
            content.write(out);
            out.flush();
            replacement.commit();
        }
    }

    Replacement(Path file) throws IOException {
        this.file = file.toAbsolutePath();
        this.beside = this.file.resolveSibling(beside(file.getFileName().toString()));
        this.channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** A name as long as a file system takes leaves no room for anything before and after it. */
    private static String beside(String name) {
        boolean roomy = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        return (roomy ? "." + name + "." : ".") + UUID.randomUUID() + ".tmp";
    }

    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Forces what was written to the disk and moves it over. */
    void commit() throws IOException {
        channel.force(true);
        channel.close();
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(beside);
    }
}
