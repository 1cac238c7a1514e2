package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTranslationTest {

    private static final List<Language> ENGLISH_FIRST = List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL);
    private static final List<Language> CHINESE_FIRST = List.of(Language.CHINESE_SIMPLIFIED, Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"本頁中文譯文由機器產生，請以英文原文為準", "The Chinese is machine-translated; the English text prevails.",
        "由英文機器翻譯成中文", "Machine translated from English into Chinese", "简体中文翻译仅供参考"})
    void theChineseIsWhatTheNoticeSaysWhicheverStandsFirst(String notice) {
        assertThat(MachineTranslation.made(call(CHINESE_FIRST, notice))).containsExactly(Language.CHINESE_SIMPLIFIED);
        assertThat(MachineTranslation.made(call(ENGLISH_FIRST, notice))).containsExactly(Language.CHINESE_TRADITIONAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"英文譯文由機器產生，請以中文原文為準", "English translation by machine", "由中文机器翻译为英文"})
    void theEnglishIsWhatTheNoticeSays(String notice) {
        assertThat(MachineTranslation.made(call(CHINESE_FIRST, notice))).containsExactly(Language.ENGLISH);
        assertThat(MachineTranslation.made(call(ENGLISH_FIRST, notice))).containsExactly(Language.ENGLISH);
    }

    @Test
    void aNoticeThatNamesNoLanguageSpeaksOfWhatIsNotTheOriginal() {
        assertThat(MachineTranslation.made(call(CHINESE_FIRST, "本稿由機器產生"))).containsExactly(Language.ENGLISH);
        assertThat(MachineTranslation.made(call(List.of(Language.ENGLISH), "機器翻譯"))).isEmpty();
    }

    @Test
    void withoutANoticeNothingIsMadeByAMachine() {
        Transcript plain = call(ENGLISH_FIRST, "x");
        Transcript silent = new Transcript(plain.source(), "A call", "", "", ENGLISH_FIRST, List.of(),
                List.of(new Notice(1, Notice.Kind.OTHER, "中文譯文")), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        assertThat(MachineTranslation.made(silent)).isEmpty();
    }

    private static Transcript call(List<Language> languages, String notice) {
        return new Transcript(new Source("a.txt", "0".repeat(64), "UTF-8", 9), "A call", "", "", languages, List.of(),
                List.of(new Notice(1, Notice.Kind.MACHINE_TRANSLATION, notice)), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }
}
