package org.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.search.CallIndex;
import org.diglot.search.Hit;
import org.diglot.search.Search;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final String CALL = """
            Operator
            Operator
            Welcome to the Nordlys Kraft second quarter 2023 earnings call.
            歡迎參加 Nordlys Kraft 2023 年第二季財報電話會議。
            Siri Berg - CFO
            Siri Berg - CFO
            Our capex was NOK 2.1 billion.
            我們的資本支出為21億挪威克朗。
            """;

    @TempDir
    private Path folder;
    private Path file;
    private Library library;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("nordlys.txt"), CALL);
        library = new Library(folder.resolve("library"), new TranscriptReader());
    }

    @Test
    void theOriginalIsKeptByteForByteUnderItsName() throws Exception {
        OwnedCall call = library.add(file, Progress.NONE);

        assertThat(call.name()).isEqualTo("nordlys.txt");
        assertThat(call.file()).isNotEqualTo(file).hasSameBinaryContentAs(file);
        assertThat(library.calls()).containsExactly(call);
    }

    @Test
    void theSameCallAddedTwiceIsThereOnce() throws Exception {
        library.add(file, Progress.NONE);
        library.add(Files.copy(file, folder.resolve("copy.txt")), Progress.NONE);
        assertThat(library.calls()).hasSize(1);
    }

    @Test
    void whatIsNoTranscriptIsNotAdded() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThatThrownBy(() -> library.add(empty, Progress.NONE)).isInstanceOf(UnreadableTranscript.class);
        assertThat(library.calls()).isEmpty();
    }

    @Test
    void aRemovedCallCanBeBroughtBack() throws Exception {
        OwnedCall call = library.add(file, Progress.NONE);
        library.remove(call);
        assertThat(library.calls()).isEmpty();
        library.bringBack(call);
        assertThat(library.calls()).containsExactly(call);
        assertThat(call.file()).hasSameBinaryContentAs(file);
    }

    @Test
    void whatWasFoundWrongIsKeptBesideTheCall() throws Exception {
        OwnedCall call = library.add(file, Progress.NONE);
        assertThat(library.wrong(call)).isEmpty();
        library.note(call, new Wrong(1, 2, 0, 4));
        assertThat(new Library(folder.resolve("library"), new TranscriptReader()).wrong(call))
                .contains(new Wrong(1, 2, 0, 4));
        Files.writeString(folder.resolve("library/calls").resolve(call.sha256()).resolve("wrong.txt"), "1 x");
        assertThat(library.wrong(call)).isEmpty();
        assertThat(library.calls()).containsExactly(call);
    }

    @Test
    void theIndexFollowsTheLibrary() throws Exception {
        OwnedCall call = library.add(file, Progress.NONE);
        try (CallIndex index = index()) {
            assertThat(library.renew(index, Progress.NONE)).isEmpty();
            assertThat(index.search(Search.of("资本支出")).hits()).extracting(Hit::file).containsExactly("nordlys.txt");
            library.remove(call);
            library.renew(index, Progress.NONE);
            assertThat(index.search(Search.of("capex")).total()).isZero();
        }
    }

    @Test
    void aDamagedIndexIsMadeAgainFromTheOriginals() throws Exception {
        library.add(file, Progress.NONE);
        try (CallIndex index = index()) {
            library.renew(index, Progress.NONE);
        }
        try (Stream<Path> files = Files.list(library.indexFolder())) {
            Files.write(files.filter(one -> one.getFileName().toString().startsWith("_")).findFirst().orElseThrow(), new byte[10]);
        }
        try (CallIndex index = index()) {
            assertThat(index.state()).isEqualTo(CallIndex.State.EMPTIED);
            library.renew(index, Progress.NONE);
            assertThat(index.search(Search.of("capex")).total()).isOne();
        }
    }

    @Test
    void whatACrashLeftBehindIsNoCall() throws Exception {
        library.add(file, Progress.NONE);
        Files.createDirectories(folder.resolve("library/calls/.adding123/original"));
        assertThat(library.calls()).hasSize(1);
    }

    @Test
    void aCallThatIsLostIsNamed() throws Exception {
        OwnedCall call = library.add(file, Progress.NONE);
        Files.write(call.file(), new byte[0]);
        try (CallIndex index = index()) {
            assertThat(library.renew(index, Progress.NONE)).isEqualTo(List.of(call));
        }
    }

    private CallIndex index() throws IOException {
        return CallIndex.open(library.indexFolder(), Folding.standard(), Topics.shipped(), new QuantityReader());
    }
}
