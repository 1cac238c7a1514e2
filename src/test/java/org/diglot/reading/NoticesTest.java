package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Notice;
import org.junit.jupiter.api.Test;

class NoticesTest {

    @Test
    void aMachinesTranslationIsSaidToBeOne() {
        assertThat(Notices.before("使用警語:中文譯文來源為 Google 翻譯,僅供參考")).contains(Notice.Kind.MACHINE_TRANSLATION);
        assertThat(Notices.within("使用警語:中文譯文來源為 Google 翻譯,僅供參考")).contains(Notice.Kind.MACHINE_TRANSLATION);
    }

    @Test
    void headingsAmongSpeechAreNotices() {
        assertThat(Notices.within("Questions and Answers")).contains(Notice.Kind.OTHER);
        assertThat(Notices.within("問答環節：")).contains(Notice.Kind.OTHER);
    }

    @Test
    void whoTalksOfTranslationSpeaks() {
        assertThat(Notices.within("Our translation business grew 12%.")).isEmpty();
        assertThat(Notices.within("我們的機器翻譯業務成長很快。")).isEmpty();
    }
}
