package org.diglot.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diglot.reading.UnreadableTranscript;

/** Turns a failure into a sentence, a place and something to do. Called on the FX thread. */
public final class Failures implements Consumer<Throwable> {

    private final Notices notices;
    private final Consumer<String> clipboard;

    /** @param clipboard takes the details that a person wants to copy */
    public Failures(Notices notices, Consumer<String> clipboard) {
        this.notices = notices;
        this.clipboard = clipboard;
    }

    @Override
    public void accept(Throwable failure) {
        tell(failure);
    }

    public Announcement tell(Throwable failure) {
        return switch (failure) {
            case UnreadableTranscript unreadable when unreadable.line() > 0 -> notices.say(Announcement.Kind.ERROR,
                    "failure.unreadableLine", unreadable.file(), Integer.toString(unreadable.line()),
                    unreadable.what());
            case UnreadableTranscript unreadable -> notices.say(Announcement.Kind.ERROR, "failure.unreadable",
                    unreadable.file(), unreadable.what());
            default -> notices.offer(Announcement.Kind.ERROR, "failure.copyDetails",
                    () -> clipboard.accept(details(failure)), "failure.unexpected", code(failure));
        };
    }

    /** Short, and the same whenever the same thing breaks at the same place. */
    static String code(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName()
                .startsWith("org.diglot")).findFirst().map(StackTraceElement::toString).orElse("");
        return String.format("D-%04X", (failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }

    private static String details(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        String system = String.join(" ", Stream.of("os.name", "os.version", "os.arch", "java.version",
                "javafx.version").map(name -> System.getProperty(name, "")).toList());
        return "Diglot " + code(failure) + "\n" + system + "\n" + trace;
    }
}
