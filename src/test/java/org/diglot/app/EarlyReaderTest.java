package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.settings.Preferences;
import org.diglot.settings.SettingsFile;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyReaderTest {

    private static final String CALL = "Operator\nOperator\nGood day, and welcome to the call.\n大家好,歡迎參加電話會議。\n";

    @TempDir
    private Path folder;
    private final Queue<Path> read = new ConcurrentLinkedQueue<>();
    private final EarlyReader early = new EarlyReader((file, progress) -> {
        read.add(file);
        return new TranscriptReader().read(file, progress);
    });

    @Test
    void whatWasBegunIsReadOnce() throws Exception {
        Path file = call("a.txt");
        early.begin(List.of(file, call("b.txt")), folder);
        assertThat(early.read(file, Progress.NONE).segments()).hasSize(1);
        assertThat(read).containsExactly(file);
        assertThat(early.read(file, Progress.NONE).segments()).hasSize(1);
        assertThat(read).containsExactly(file, file);
    }

    @Test
    void anotherFileIsReadItself() throws Exception {
        early.begin(List.of(call("a.txt")), folder);
        Path other = Files.writeString(folder.resolve("b.txt"), CALL + "Thank you.\n謝謝。\n");
        assertThat(early.read(other, Progress.NONE).segments()).hasSize(2);
    }

    @Test
    void withoutFilesTheLastCallIsBegunAndBrokenSettingsStayWhereTheyAre() throws Exception {
        Path file = call("last.txt");
        remember(file);
        early.begin(List.of(), folder);
        early.read(file, Progress.NONE);
        assertThat(read).containsExactly(file);

        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"theme\": ");
        early.begin(List.of(), folder);
        assertThat(settings).exists();
    }

    @Test
    void whyAFileCannotBeReadArrivesAsItIs() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        early.begin(List.of(empty), folder);
        assertThatExceptionOfType(UnreadableTranscript.class).isThrownBy(() -> early.read(empty, Progress.NONE))
                .withMessageContaining("empty.txt");
    }

    @Test
    void whoeverWaitsForItCanStopIt() throws Exception {
        Path file = call("a.txt");
        EarlyReader held = new EarlyReader((_, progress) -> {
            while (true) {
                progress.step(0.5);
            }
        });
        held.begin(List.of(file), folder);
        assertThatExceptionOfType(Progress.Stopped.class).isThrownBy(() -> held.read(file, new Progress() {
            @Override
            public void at(double fraction) {
            }

            @Override
            public boolean stopped() {
                return true;
            }
        }));
    }

    private Path call(String name) throws Exception {
        return Files.writeString(folder.resolve(name), CALL);
    }

    private void remember(Path file) throws Exception {
        Preferences now = Preferences.DEFAULTS;
        SettingsFile settings = new SettingsFile(folder);
        settings.load();
        settings.save(now);
        Path json = folder.resolve("settings.json");
        Files.writeString(json, Files.readString(json).replaceAll("\"recent\"\\s*:\\s*\\[\\s*\\]",
                "\"recent\" : [ { \"file\" : \"" + file + "\", \"segment\" : 0 } ]"));
    }
}
