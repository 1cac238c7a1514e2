package org.diglot.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final Map<Scale.Step, Integer> ZEROS = Map.of(Scale.Step.ONE, 0, Scale.Step.WAN, 4,
            Scale.Step.MILLION, 6, Scale.Step.YI, 8, Scale.Step.BILLION, 9, Scale.Step.TRILLION, 12);

    @ParameterizedTest
    @CsvSource({"AS_SAID, 61300000000, false, 61.3, BILLION", "AS_SAID, 61300000000, true, 613, YI",
            "AS_SAID, 2500000000000, false, 2.5, TRILLION", "AS_SAID, 2500000000000, true, 2.5, TRILLION",
            "AS_SAID, 30000, false, 30000, ONE", "AS_SAID, 30000, true, 3, WAN",
            "AS_SAID, -4200000, false, -4.2, MILLION", "MILLIONS, 61300000000, true, 61300, MILLION",
            "BILLIONS, 2500000, false, 0.0025, BILLION", "YI, 950000000, false, 9.5, YI",
            "MILLIONS, 999.99, false, 999.99, ONE", "MILLIONS, 1000, false, 0.001, MILLION"})
    void numbersAreToldAsIsUsualOrAllInTheSame(Scale scale, BigDecimal value, boolean chinese, BigDecimal number,
                                               Scale.Step step) {
        Scale.Told told = scale.tell(value, chinese);
        assertThat(told.step()).isEqualTo(step);
        assertThat(told.number().toPlainString()).isEqualTo(number.toPlainString());
    }

    @Property
    void noDigitIsLost(@ForAll Scale scale, @ForAll boolean chinese,
                       @ForAll @BigRange(min = "-9000000000000000", max = "9000000000000000") BigDecimal value) {
        Scale.Told told = scale.tell(value, chinese);
        assertThat(told.number().movePointRight(ZEROS.get(told.step()))).isEqualByComparingTo(value);
    }
}
