package org.diglot.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.diglot.reading.UnreadableTranscript.Reason;
import org.diglot.reading.form.Content;
import org.diglot.reading.form.Declared;
import org.diglot.reading.form.Drawn;
import org.diglot.reading.form.Form;
import org.diglot.reading.form.Forms;
import org.diglot.reading.form.Undrawable;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Reads one file into a transcript. Holds no state: one reader serves all threads. */
public final class TranscriptReader {

    /** A call of a whole day has under a megabyte; this leaves room for a hundred times as much. */
    private static final long LARGEST = 256L << 20;

    /** No sentence or paragraph is as long as this many characters; a file that says so has lost its line ends. */
    private static final int LONGEST_LINE = 1 << 20;

    /** @throws UnreadableTranscript where the file is no transcript or can't be opened */
    public Transcript read(Path file, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableTranscript(file.toString(), 0, Reason.FOLDER,
                        "This is a folder; open one of the files in it.");
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableTranscript(file.toString(), 0, Reason.TOO_LARGE,
                        "The file is larger than 256 MB; open a file with a single call.");
            }
            return read(file.toString(), name, Files.readAllBytes(file), progress);
        } catch (NoSuchFileException gone) {
            throw new UnreadableTranscript(file.toString(), 0, Reason.MISSING,
                        "There is no such file; check the name and the folder.");
        } catch (AccessDeniedException denied) {
            throw new UnreadableTranscript(file.toString(), 0, Reason.FORBIDDEN,
                    "You may not read this file; change its permissions or copy it elsewhere.");
        } catch (IOException failed) {
            throw new UnreadableTranscript(file.toString(), 0, Reason.DISK,
                    "The file can't be read from its disk; copy it to this computer and open the copy.");
        }
    }

    /**
     * Reads what is already in memory.
     *
     * @param name what to call it in messages and as the transcript's source
     */
    public Transcript read(String name, byte[] bytes, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        return read(name, name, bytes, progress);
    }

    /** Reads text that has no file, such as what was pasted; its source is that text in UTF-8. */
    public Transcript read(String name, String text, Progress progress) throws UnreadableTranscript, Progress.Stopped {
        return read(name, name, text.getBytes(StandardCharsets.UTF_8), progress);
    }

    private static Transcript read(String path, String name, byte[] bytes, Progress progress)
            throws UnreadableTranscript, Progress.Stopped {
        progress.step(0);
        Digest digest = new Digest(bytes);
        Optional<Form> packed = Forms.ofBytes(bytes);
        if (packed.isPresent()) {
            return drawn(path, name, packed.get(), new Content(bytes, "", ""), digest, progress);
        }
        Optional<String> declared = Declared.in(bytes);
        Decoded decoded = (declared.isPresent() ? Decoder.decode(bytes, declared.get()) : Decoder.decode(bytes))
                .orElseThrow(() -> new UnreadableTranscript(path, 0, Reason.BINARY,
                        "This is not a text file; open a transcript saved as plain text."));
        Optional<Form> form = Forms.ofText(decoded.text());
        return form.isPresent()
                ? drawn(path, name, form.get(), new Content(bytes, decoded.text(), decoded.charset()), digest, progress)
                : plain(path, name, decoded, digest, progress);
    }

    private static Transcript plain(String path, String name, Decoded decoded, Digest digest, Progress progress)
            throws UnreadableTranscript, Progress.Stopped {
        SourceLines lines = SourceLines.of(decoded.text(), progress);
        if (lines.lines().isEmpty()) {
            throw new UnreadableTranscript(path, 0, Reason.EMPTY,
                    "The file is empty; choose one that holds the text of a call.");
        }
        for (SourceLine line : lines.lines()) {
            if (line.text().length() > LONGEST_LINE) {
                throw new UnreadableTranscript(path, line.number(), Reason.LONG_LINE,
                        "This line is longer than a million characters; save the call with one sentence or paragraph a line.");
            }
        }
        Dress dress = Dress.of(lines.lines());
        Origin origin = new Origin(name, digest, decoded.charset(), lines.total(), dress.places(lines.total()));
        return DrawnLines.furnished(new Assembly(origin, progress).of(dress.lines()), dress.furniture());
    }

    private static Transcript drawn(String path, String name, Form form, Content content, Digest digest,
            Progress progress) throws UnreadableTranscript, Progress.Stopped {
        try {
            Drawn drawn = form.draw(content, progress);
            return new DrawnLines(drawn).read(name, digest, drawn.charset(), progress);
        } catch (Undrawable undrawable) {
            throw new UnreadableTranscript(path, undrawable.line(), reason(undrawable.why()), undrawable.what());
        }
    }

    private static Reason reason(Undrawable.Why why) {
        return switch (why) {
            case BROKEN -> Reason.BROKEN;
            case LOCKED -> Reason.LOCKED;
            case SCANNED -> Reason.SCANNED;
            case TOO_MUCH -> Reason.TOO_MUCH;
            case FOREIGN -> Reason.FOREIGN;
            case WORDLESS -> Reason.WORDLESS;
            case LONG_LINE -> Reason.LONG_LINE;
        };
    }
}
