package org.diglot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "December quarter 2023|March quarter 2024|June quarter 2024|September quarter 2024|December quarter 2024",
            "Q3 2023|Q4 2023|Q1 2024|Q2 2024",
            "4Q23|1Q24|2Q24|3Q24",
            "Q4'22|Q1'23|Q4 '23",
            "FY22|FY23|FY2024",
            "2023年第四季度|2024年第一季度|2024年第二季度|2024年第三季度",
            "112年第四季|113年第一季|113年第二季",
            "first quarter fiscal 2024|second quarter fiscal 2024|fourth quarter fiscal 2024|fiscal 2024",
            "H1 2023|H2 2023|1H24|2H24",
            "2023年上半年|2023年下半年|2024年中期",
            "quarter ended March 31, 2024|quarter ended June 30, 2024",
            "2024年3月|2024年11月",
            "Q4 2024|"
    })
    void theyStandInTheOrderOfTime(String periods) {
        List<String> sorted = Arrays.asList(periods.split("\\|", -1));
        assertThat(sorted.reversed().stream().sorted(new PeriodOrder())).containsExactlyElementsOf(sorted);
    }

    @Test
    void whatIsNoPeriodHarmsNothing() {
        assertThat(List.of("99999999999999", "", "Q", "fy").stream().sorted(new PeriodOrder())).hasSize(4);
    }
}
