package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnidentifiedTest {

    @ParameterizedTest
    @ValueSource(strings = {"Unidentified Speaker", "Unknown Executive 2", "Unverified Participant", "Unidentified Company Officer", "身份不明的公司代表",
            "未具名分析師", "不明发言人", "身分不明的演講者"})
    void isARoleInAnyCombination(String line) {
        assertThat(Roles.isRole(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown risks", "Unidentified costs", "未知的影響", "不明原因", "Speaker notes"})
    void otherThingsUnknownAreNone(String line) {
        assertThat(Roles.isRole(line)).isFalse();
    }
}
