package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Bright Harbor Q1 2023 Earnings Call|Bright Harbor|Q1 2023",
            "Quay Lines Holdings Limited (HKEX: 9911) Q3 2024 Results Call|Quay Lines Holdings Limited|Q3 2024",
            "港联物流控股有限公司2024年第三季度业绩电话会议|港联物流控股有限公司|2024年第三季度",
            "青峰電子（9911.TW）2024年第四季法說會|青峰電子|2024年第四季"})
    void namesTheCompanyAndThePeriod(String line, String company, String period) {
        assertThat(TitleText.of(List.of(line))).isEqualTo(new Occasion(company, period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Earnings Call Transcript Q3 2024", "Full Transcript: Q3 2024 Results Call", "Participants",
            "We will talk about our Q3 2024 results on this call.", "2024年第三季度业绩电话会议"})
    void whatAFileIsIsNoCompany(String line) {
        assertThat(TitleText.of(List.of(line)).company()).isEmpty();
    }

    @Test
    void aLineWithACompanyCountsBeforeOneWithout() {
        assertThat(TitleText.of(List.of("Transcript of the Q3 2024 Results Call", "Bright Harbor Q3 2024 Earnings Call")))
                .isEqualTo(new Occasion("Bright Harbor", "Q3 2024"));
    }
}
