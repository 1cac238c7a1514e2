package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An index on disk is a cache: whatever happens to it, the next start answers rightly. */
class IndexFolderTest {

    private static final Transcript ONE = call("one", "Our capex grew.", "資本支出增加。");
    private static final Transcript OTHER = call("other", "We bought back shares.", "我們回購了股份。");

    @TempDir
    private Path folder;

    @Test
    void whatWasAddedIsThereAfterARestart() throws Exception {
        fill(folder);
        try (CallIndex index = open(folder)) {
            assertThat(index.state()).isEqualTo(CallIndex.State.AS_LEFT);
            assertThat(index.calls()).containsExactly("one", "other");
            assertThat(index.search(Search.of("资本支出")).hits()).extracting(Hit::call).containsExactly("one");
        }
    }

    @Test
    void whatWasRemovedIsGoneAfterARestart() throws Exception {
        fill(folder);
        try (CallIndex index = open(folder)) {
            index.remove("one");
            assertThat(index.calls()).containsExactly("other");
        }
        try (CallIndex index = open(folder)) {
            assertThat(index.calls()).containsExactly("other");
            assertThat(index.search(Search.of("capex")).total()).isZero();
        }
    }

    @Test
    void aCallAddedTwiceIsThereOnce() throws Exception {
        fill(folder);
        try (CallIndex index = open(folder)) {
            index.add(ONE, Progress.NONE);
            assertThat(index.search(Search.of("capex")).total()).isOne();
        }
    }

    @Test
    void aSecondOneReadsWithoutWritingAndSeesWhatTheFirstAdds() throws Exception {
        try (CallIndex first = open(folder)) {
            first.add(ONE, Progress.NONE);
            try (CallIndex second = open(folder)) {
                assertThat(second.state()).isEqualTo(CallIndex.State.READ_ONLY);
                assertThat(second.search(Search.of("capex")).total()).isOne();
                assertThatThrownBy(() -> second.add(OTHER, Progress.NONE)).isInstanceOf(IllegalStateException.class);
                first.add(OTHER, Progress.NONE);
                assertThat(second.search(Search.of("buybacks")).total()).isOne();
            }
        }
    }

    @Test
    void aSecondOneBesideAnEmptyFirstFindsNothing() throws Exception {
        try (CallIndex first = open(folder); CallIndex second = open(folder)) {
            assertThat(first.state()).isEqualTo(CallIndex.State.AS_LEFT);
            assertThat(second.state()).isEqualTo(CallIndex.State.READ_ONLY);
            assertThat(second.search(Search.of("capex")).total()).isZero();
        }
    }

    @Test
    void otherTopicsMeanAnotherIndex(@TempDir Path own) throws Exception {
        fill(folder);
        Files.writeString(own.resolve(Topics.FILE), "[llamas]\nname: Llamas; 羊駝; 羊驼\nen: llama\nzh: 羊駝\n");
        Topics more = Topics.with(own);
        assertThat(more.all()).hasSizeGreaterThan(Topics.shipped().all().size());
        try (CallIndex index = CallIndex.open(folder, Folding.standard(), more, new QuantityReader())) {
            assertThat(index.state()).isEqualTo(CallIndex.State.EMPTIED);
            assertThat(index.calls()).isEmpty();
        }
    }

    @TestFactory
    List<DynamicTest> anyFileTruncatedZeroedOrDeletedIsNoticed() throws Exception {
        Path whole = Files.createDirectory(folder.resolve("whole"));
        fill(whole);
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files(whole)) {
            String name = file.getFileName().toString();
            if (!name.equals("write.lock")) {
                tests.add(damaged(whole, name, "deleted", one -> change(() -> Files.delete(one))));
                tests.add(damaged(whole, name, "emptied", one -> change(() -> Files.write(one, new byte[0]))));
                tests.add(damaged(whole, name, "truncated", one -> change(
                        () -> Files.write(one, Arrays.copyOf(Files.readAllBytes(one), (int) Files.size(one) / 2)))));
                tests.add(damaged(whole, name, "zeroed",
                        one -> change(() -> Files.write(one, new byte[(int) Files.size(one)]))));
                tests.add(damaged(whole, name, "flipped in the middle", one -> change(() -> {
                    byte[] bytes = Files.readAllBytes(one);
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(one, bytes);
                })));
            }
        }
        return tests;
    }

    private DynamicTest damaged(Path whole, String name, String how, Consumer<Path> damage) {
        return DynamicTest.dynamicTest(name + " " + how, () -> {
            Path copy = Files.createTempDirectory(folder, "copy");
            for (Path file : files(whole)) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            damage.accept(copy.resolve(name));
            try (CallIndex index = open(copy)) {
                assertThat(index.state()).isEqualTo(CallIndex.State.EMPTIED);
                index.add(ONE, Progress.NONE);
                index.add(OTHER, Progress.NONE);
                assertThat(index.search(Search.of("buybacks")).hits()).extracting(Hit::call).containsExactly("other");
            }
        });
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    private static void change(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void fill(Path folder) throws Exception {
        try (CallIndex index = open(folder)) {
            index.add(ONE, Progress.NONE);
            index.add(OTHER, Progress.NONE);
            assertThat(index.calls()).isEqualTo(Set.of("one", "other"));
        }
    }

    private static CallIndex open(Path folder) throws IOException {
        return CallIndex.open(folder, Folding.standard(), Topics.shipped(), new QuantityReader());
    }

    private static Transcript call(String hash, String english, String chinese) {
        return MadeCall.of(hash, List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL),
                List.of(List.of(english, chinese)));
    }
}
