package org.diglot.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** The same texts in one plain file, a line each, counted by {@code rg} where the machine has it. */
final class Ripgrep implements AutoCloseable {

    private final Path file;
    private final BufferedWriter writer;

    Ripgrep(Path file) throws IOException {
        this.file = file;
        writer = Files.newBufferedWriter(file);
    }

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("rg", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    void add(Transcript call) throws IOException {
        for (Segment segment : call.segments()) {
            for (Text text : segment.texts()) {
                writer.write(text.text());
                writer.newLine();
            }
        }
    }

    void ask(String words) throws IOException, InterruptedException {
        new ProcessBuilder("rg", "-c", "-i", "-F", words, file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
