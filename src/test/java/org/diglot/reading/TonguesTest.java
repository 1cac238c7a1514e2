package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.diglot.numbers.CallCheck;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls in Japanese and Korean, beside English and beside Chinese. */
class TonguesTest {

    private static final Path CALLS = Path.of("src/test/resources/org/diglot/reading/languages");

    @ParameterizedTest
    @CsvSource({"robots.en-ja.txt, en, ja, 7", "display.en-ko.txt, en, ko, 5", "robots.zh-Hant-ja.txt, zh-Hant, ja, 6"})
    void bothLanguagesAreKnownAndEveryLineHasItsPair(String file, String first, String second, int pairs) throws Exception {
        Transcript call = new TranscriptReader().read(CALLS.resolve(file), Progress.NONE);
        assertThat(call.languages()).extracting(Language::tag).containsExactly(first, second);
        assertThat(call.segments()).hasSize(pairs).allSatisfy(segment -> assertThat(segment.texts())
                .noneMatch(text -> text.isMissing()));
        assertThat(call.turns()).hasSize(3);
        assertThat(call.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"robots.en-ja.txt", "display.en-ko.txt", "robots.zh-Hant-ja.txt"})
    void theirFiguresAgree(String file) throws Exception {
        Transcript call = new TranscriptReader().read(CALLS.resolve(file), Progress.NONE);
        assertThat(CallCheck.of(call, Progress.NONE).findings()).isEmpty();
        assertThat(CallCheck.of(call, Progress.NONE).pairs()).hasSizeGreaterThan(3);
    }

    @Test
    void aWrongFigureInJapaneseIsFound() throws Exception {
        String text = java.nio.file.Files.readString(CALLS.resolve("robots.en-ja.txt")).replace("345億円", "354億円");
        Transcript call = new TranscriptReader().read("wrong.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
        assertThat(CallCheck.of(call, Progress.NONE).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("354億円", "JPY34.5 billion"));
    }

    @Test
    void oneLanguageAloneIsKnownToo() throws Exception {
        String text = java.nio.file.Files.readAllLines(CALLS.resolve("display.en-ko.txt")).stream()
                .filter(line -> line.matches(".*[가-힣].*|Operator|Min-jun.*")).reduce("", (all, line) -> all + line + "\n");
        Transcript call = new TranscriptReader().read("ko.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
        assertThat(call.languages()).isEqualTo(List.of(Language.KOREAN));
        assertThat(call.segments()).hasSize(5);
    }

    /** A name in kana in a Chinese call makes no Japanese of it. */
    @Test
    void aNameInOtherLettersIsNoLanguage() throws Exception {
        String text = "Operator\nOperator\nWelcome to the call with our partner Sony.\n歡迎參加與夥伴ソニー的電話會議。\n"
                + "We grew by 5% this year.\n我們今年增長了5%。\nThank you all for joining.\n感謝各位的參與。\n";
        Transcript call = new TranscriptReader().read("zh.txt", text.getBytes(StandardCharsets.UTF_8), Progress.NONE);
        assertThat(call.languages()).containsExactly(Language.ENGLISH, Language.CHINESE_TRADITIONAL);
    }
}
