package org.diglot.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that may be calls: a file itself, or everything in a folder but what is hidden. */
public final class CallFiles {

    private CallFiles() {
    }

    /** In the order of their names; a folder that can't be read stands for itself, so that its reading says why. */
    public static List<Path> in(Path file) {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> all = Files.walk(file)) {
            return all.filter(Files::isRegularFile)
                    .filter(one -> !hidden(file.relativize(one))).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(file);
        }
    }

    private static boolean hidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
