package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({"web-copy.zh-Hant.txt,Big5", "faults.zh-Hant.txt,Big5", "chinese-only.zh-Hant.txt,Big5",
            "translated-headers.zh-Hant.txt,GB18030", "web-copy.zh-Hant.txt,GB18030",
            "once-no-titles.zh-Hans.txt,GB18030", "chinese-first.zh-Hans.txt,GB18030",
            "web-copy.zh-Hant.txt,UTF-16LE", "chinese-first.zh-Hans.txt,UTF-16BE", "chinese-only.zh-Hant.txt,UTF-16LE",
            "english-only.txt,UTF-16BE"})
    void aFileSaysTheSameInEveryCharacterSet(String name, String charset) throws Exception {
        String text = new String(CorpusTest.bytes(name), StandardCharsets.UTF_8).replace("é", "e").replace("á", "a");
        Transcript plain = new TranscriptReader().read(name, text, Progress.NONE);
        Transcript other = new TranscriptReader().read(name, text.getBytes(Charset.forName(charset)), Progress.NONE);

        assertThat(other.source().charset()).isEqualTo(charset);
        assertThat(afterSource(other)).isEqualTo(afterSource(plain));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void aMarkIsNoPartOfTheText(String charset, String found) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("\uFEFF操作員\n大家好。\n".getBytes(Charset.forName(charset)));
        Transcript call = new TranscriptReader().read("call.txt", bytes.toByteArray(), Progress.NONE);

        assertThat(call.source().charset()).isEqualTo(found);
        assertThat(call.speakers().getFirst().name()).isEqualTo("操作員");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfAllSystemsCountAlike(String end) throws Exception {
        String text = String.join(end, List.of("Operator", "", "Good day, everyone.", "  The call begins.  ", ""));
        Transcript call = new TranscriptReader().read("call.txt", text, Progress.NONE);

        assertThat(call.source().lines()).isEqualTo(4);
        assertThat(call.segments()).extracting(segment -> segment.texts().getFirst().line()).containsExactly(3, 4);
        assertThat(call.segments().getLast().texts().getFirst().text()).isEqualTo("The call begins.");
    }

    @Test
    void westernQuotesDoNotMakeEnglishChinese() throws Exception {
        byte[] bytes = "Operator\nWe\u2019re glad you\u2019re here, Fran\u00E7ois.\nIt\u2019s a \u201Cgood\u201D quarter.\n"
                .getBytes(Charset.forName("windows-1252"));
        Transcript call = new TranscriptReader().read("call.txt", bytes, Progress.NONE);

        assertThat(call.source().charset()).isEqualTo("windows-1252");
        assertThat(call.segments().getFirst().texts().getFirst().text()).isEqualTo("We\u2019re glad you\u2019re here, Fran\u00E7ois.");
    }

    @Test
    void aFileCutInsideACharacterIsStillUtf8() throws Exception {
        byte[] whole = CorpusTest.bytes("faults.zh-Hant.txt");
        byte[] cut = Arrays.copyOf(whole, whole.length - 2);

        assertThat(new TranscriptReader().read("cut.txt", cut, Progress.NONE).source().charset()).isEqualTo("UTF-8");
    }

    private static String afterSource(Transcript call) {
        return call.toString().substring(call.toString().indexOf("alignment="));
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> new TranscriptReader().read("noise.bin", noise, Progress.NONE))
                .isInstanceOf(UnreadableTranscript.class).hasMessageContaining("noise.bin: This is not a text file");
    }
}
