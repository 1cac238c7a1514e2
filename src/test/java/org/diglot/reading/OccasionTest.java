package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Welcome to Acme Group's December quarter 2024 results conference call.|Acme Group|December quarter 2024",
            "Good day, and thank you for standing by. Welcome to the JX.com Third Quarter 2024 Earnings Conference Call.|JX.com|Third Quarter 2024",
            "At this time, I would like to welcome everyone to the NVX Corporation's fourth-quarter earnings call.|NVX Corporation|fourth-quarter",
            "Welcome to Orange's Q1 fiscal year 2025 earnings conference call.|Orange|Q1 fiscal year 2025",
            "Hello, and welcome to the Bank of Alba first half of 2023 results call.|Bank of Alba|first half of 2023",
            "Welcome to Taiwan Widget Company Limited's 1Q25 earnings conference.|Taiwan Widget Company Limited|1Q25",
            "This is the 2024 third quarter results call of Tern Holdings Limited.|Tern Holdings Limited|2024 third quarter",
            "Thank you for joining Kappa, Inc.'s earnings call for the quarter ended June 30, 2024.||quarter ended June 30, 2024",
            "Welcome to Stone Life's first half 2025 interim results call.|Stone Life|first half 2025",
            "Welcome to Stone Life's 2025 interim results briefing.|Stone Life|2025 interim",
            "Welcome to the Q4 2024 Streamly earnings interview.|Streamly|Q4 2024",
            "Good evening and welcome to Dune Motors Third Quarter and Full Year 2023 Earnings Call.|Dune Motors|Third Quarter and Full Year 2023"})
    void readsAnEnglishGreeting(String text, String company, String period) {
        Occasion found = Occasion.inEnglish(text).orElseThrow();

        assertThat(found.period()).isEqualTo(period);
        if (company != null) {
            assertThat(found.company()).isEqualTo(company);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"We grew 8% this quarter.", "The call will last an hour.",
            "We plan to file in the first quarter of 2026.", "Good morning."})
    void noPeriodNoOccasion(String text) {
        assertThat(Occasion.periodIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "歡迎參加晨曦半導體2025年第一季財報電話會議。|晨曦半導體|2025年第一季",
            "女士们、先生们,欢迎参加星桥汽车集团2023年第四季度业绩电话会议。|星桥汽车集团|2023年第四季度",
            "歡迎參加某某集團2024年12月季度業績電話會議。|某某集團|2024年12月季度"})
    void readsAChineseGreeting(String text, String company, String period) {
        assertThat(Occasion.inChinese(text)).contains(new Occasion(company, period));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"台灣某某 (TWX) 2024 Q4 法說會逐字稿|台灣某某|2024 Q4",
            "某某（1234）2025 Q1 法說會逐字稿|某某|2025 Q1"})
    void readsATitle(String text, String company, String period) {
        assertThat(Occasion.inTitle(text)).contains(new Occasion(company, period));
    }
}
