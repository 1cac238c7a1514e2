package org.diglot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The log in the analyst's folder: {@code log/diglot.0.log} and the one before it, bounded in size. A second window has
 * files of its own, since the first holds the lock of these. Without a folder to write to there is no log, and nothing else is lost.
 */
final class Journal implements AutoCloseable {

    /** In bytes, of each of the two files. */
    private static final int LIMIT = 256 << 10;
    private static final int FILES = 2;

    /** Kept here: a logger that nobody holds is collected, and its handler with it. */
    private Logger logger;
    private final Path folder;
    private FileHandler handler;

    /** @param home the folder of what belongs to the analyst */
    Journal(Path home) {
        folder = home.resolve("log");
    }

    /** Begins to write; called off the FX thread, once the first rows stand. */
    synchronized Journal open() {
        try {
            Files.createDirectories(folder);
            handler = new FileHandler(folder.resolve("diglot.%g.log").toString(), LIMIT, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new JournalLine());
            handler.setErrorManager(new Silence());
            logger().addHandler(handler);
            logger().log(Level.INFO, "started");
        } catch (IOException readOnly) {
            handler = null;
        }
        return this;
    }

    /** Made when it is needed: Java's logging takes its time to come up. */
    private Logger logger() {
        if (logger == null) {
            logger = Logger.getLogger("org.diglot");
            // Java's own would print each failure with its message, which may quote a call, to the terminal.
            logger.setUseParentHandlers(false);
        }
        return logger;
    }

    /** Where the log stands, whether or not it could be written. */
    Path folder() {
        return folder;
    }

    synchronized void note(Throwable failure) {
        logger().log(Level.WARNING, "unexpected", failure);
    }

    @Override
    public synchronized void close() {
        if (handler != null) {
            logger().removeHandler(handler);
            handler.close();
            handler = null;
        }
    }

    /** A disk that is full ends the log, and is told by what can't be saved; Java's own would print the failure to the terminal. */
    private static final class Silence extends ErrorManager {
        @Override
        public void error(String message, Exception failure, int code) {
            // Nothing: a log is no reason to disturb.
        }
    }
}
