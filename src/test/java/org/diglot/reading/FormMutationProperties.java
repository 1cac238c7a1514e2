package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Damaged files of every form are read, each line in one place, or refused in one sentence; nothing else happens. */
class FormMutationProperties {

    private static final List<byte[]> FILES = files();

    private static List<byte[]> files() {
        try {
            WrittenCall call = WrittenCall.of(new TranscriptReader().read("call.txt", """
                    Operator
                    Operator
                    Good day, and welcome to the Fjord Shipping third quarter 2023 earnings call.
                    大家好,歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
                    Ingrid Dahl - Chief Financial Officer
                    Ingrid Dahl - Chief Financial Officer
                    Our revenue was NOK 4.2 billion this quarter, and our fleet grew to 61 vessels.
                    我們本季的收入為42億挪威克朗,船隊增至61艘。
                    """, Progress.NONE));
            return List.of(FormWriter.html(call), FormWriter.tmx(call), FormWriter.srt(call), FormWriter.vtt(call),
                    FormWriter.json(call), FormWriter.jsonWithSpeakers(call), FormWriter.separated(call, ',', true),
                    FormWriter.separated(call, '\t', false), FormWriter.docx(call), FormWriter.docxTable(call), FormWriter.xlsx(call),
                    PdfWriter.lines(call.lines(), "A head"), PdfWriter.columns(call.rows(), "A head"));
        } catch (IOException | UnreadableTranscript | Progress.Stopped impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void aDamagedFileIsReadOrRefused(@ForAll @IntRange(max = 12) int file, @ForAll long seed) throws Progress.Stopped {
        byte[] bytes = damaged(FILES.get(file), new Random(seed));
        try {
            Transcript call = new TranscriptReader().read("call", bytes, Progress.NONE);
            // A file so damaged that it is read as plain text may keep times beside its lines; its blank lines have none.
            List<Integer> told = IntStream.rangeClosed(1, call.source().lines()).filter(line -> !call.source().place(line).isEmpty()).boxed().toList();
            assertThat(Places.of(call)).containsAll(told).doesNotHaveDuplicates();
        } catch (UnreadableTranscript refused) {
            assertThat(refused.getMessage()).startsWith("call:").endsWith(".").doesNotContain("\n", "Exception");
        }
    }

    /** The table of characters of a page was hit so that a line of it holds nothing that can be written. */
    @Example
    void aPageWithALineOfNoLettersIsReadOrRefused() throws Progress.Stopped {
        aDamagedFileIsReadOrRefused(12, -31960);
    }

    /** Bytes changed, a stretch lost, doubled or moved, the end cut off. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(60));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "<>/\"{}[],;:&\n\t0".charAt(random.nextInt(15));
                case 2 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                case 3 -> java.util.Arrays.fill(bytes, at, at + length, (byte) ' ');
                default -> bytes = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
        }
        return bytes;
    }
}
