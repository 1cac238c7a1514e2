package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanAddressedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"大家好，我是Toby。|Toby", "各位好，我是林國棟，很高興見到各位。|林國棟", "謝謝，大家叫我小何就好。|小何", "我叫 Amy Wong，负责投资者关系。|Amy Wong"})
    void findsWhoSaysToBeWho(String text, String name) {
        assertThat(HanAddressed.self(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是第一次參加。", "我是覺得毛利率會上升。", "我叫大家先看第三頁。", "我是財務長，負責這個部分。"})
    void takesNoOtherWordForAName(String text) {
        assertThat(HanAddressed.self(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"正如何總所說，我們很有信心。|何總", "蔡總剛才說，明年會擴產。|蔡總", "林國棟剛才提到，需求穩定。|林國棟",
            "就像Jane Doe刚才讲的，价格没有变。|Jane Doe", "我同意，王女士先前也提到这一点。|王女士"})
    void findsWhoseWordsAreReferredTo(String text, String name) {
        assertThat(HanAddressed.quoted(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"這個問題，明年再說。", "如我剛才所說，費用會下降。", "管理層之前提到過這一點。", "我們先前說明過。"})
    void refersToNobodyWhereNobodyIsNamed(String text) {
        assertThat(HanAddressed.quoted(text)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"接下來交給Toby。|Toby", "下面有請 Amy Wong 介紹財務情況。|Amy Wong", "請看第三頁。|''"})
    void findsToWhomTheWordGoes(String text, String name) {
        assertThat(HanAddressed.handedTo(text).orElse("")).isEqualTo(name);
    }
}
