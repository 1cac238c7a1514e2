package org.diglot.app;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.diglot.ui.Failures;

/** A line of the log: when, how grave, where, what; of a failure its kinds and places, never its message, which may quote a call. */
final class JournalLine extends Formatter {

    @Override
    public String format(LogRecord entry) {
        String line = "%s %s %s %s%n".formatted(entry.getInstant().truncatedTo(ChronoUnit.SECONDS), entry.getLevel(),
                entry.getLoggerName(), entry.getMessage());
        return entry.getThrown() == null ? line : line + Failures.details(entry.getThrown());
    }
}
