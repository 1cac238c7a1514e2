package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are no call: novels, releases, minutes, lists, notices. Nobody is made to speak in them. */
class NobodySpeaksTest {

    @ParameterizedTest
    @MethodSource("files")
    void inventsNoSpeaker(String name) throws Exception {
        Path file = folder().resolve(name);
        Transcript call = new TranscriptReader().read(file, Progress.NONE);

        assertThat(call.speakers().stream().map(Speaker::shown)).as("speakers").containsExactly("");
        assertThat(call.turns()).hasSize(1);
        assertThat(call.exchanges()).isEmpty();
        assertThat(Places.of(call)).doesNotHaveDuplicates().hasSize((int) Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank()).count());
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(NobodySpeaksTest.class.getResource("nobody").toURI());
    }

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
