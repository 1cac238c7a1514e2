package org.diglot.ui;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diglot.reading.UnreadableTranscript;

/** Turns a failure into a sentence, a place and something to do. Called on the FX thread. */
public final class Failures implements Consumer<Throwable> {

    private static final int DEEPEST = 8;

    private final Notices notices;
    private final Consumer<String> clipboard;
    private final Consumer<Throwable> journal;

    /**
     * @param clipboard takes the details that a person wants to copy
     * @param journal   is told of what was not expected
     */
    public Failures(Notices notices, Consumer<String> clipboard, Consumer<Throwable> journal) {
        this.notices = notices;
        this.clipboard = clipboard;
        this.journal = journal;
    }

    @Override
    public void accept(Throwable failure) {
        tell(failure);
    }

    public Announcement tell(Throwable failure) {
        return switch (failure) {
            case UnreadableTranscript unreadable -> unreadable(unreadable);
            case IOException disk -> unexpected(disk, "failure.disk");
            default -> unexpected(failure, "failure.unexpected");
        };
    }

    private Announcement unexpected(Throwable failure, String sentence) {
        journal.accept(failure);
        return notices.offer(Announcement.Kind.ERROR, "failure.copyDetails",
                () -> clipboard.accept(details(failure)), sentence, code(failure));
    }

    /** The sentence keeps to the language of the interface, and so does what it says of the reason. */
    private Announcement unreadable(UnreadableTranscript one) {
        String key = one.line() > 0 ? "failure.unreadableLine" : "failure.unreadable";
        return notices.say(Announcement.Kind.ERROR, words -> {
            String what = one.reason() == UnreadableTranscript.Reason.OTHER ? one.what()
                    : words.get("failure.reason." + one.reason().name());
            return one.line() > 0 ? words.get(key, one.file(), Integer.toString(one.line()), what)
                    : words.get(key, one.file(), what);
        });
    }

    /** Short, and the same whenever the same thing breaks at the same place. */
    static String code(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace()).filter(frame -> frame.getClassName()
                .startsWith("org.diglot")).findFirst().map(StackTraceElement::toString).orElse("");
        return String.format("D-%04X", (failure.getClass().getName() + place).hashCode() & 0xFFFF);
    }

    /** What broke and where; never an exception's message, which may quote the call that was open. */
    public static String details(Throwable failure) {
        String system = String.join(" ", Stream.of("os.name", "os.version", "os.arch", "java.version",
                "javafx.version").map(name -> System.getProperty(name, "")).toList());
        StringBuilder trace = new StringBuilder();
        int depth = 0;
        for (Throwable each = failure; each != null && depth++ < DEEPEST; each = each.getCause()) {
            trace.append(each.getClass().getName()).append('\n');
            Arrays.stream(each.getStackTrace()).forEach(frame -> trace.append("\tat ").append(frame).append('\n'));
        }
        return "Diglot " + code(failure) + "\n" + system + "\n" + trace;
    }
}
