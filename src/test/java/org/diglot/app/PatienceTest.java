package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PatienceTest {

    private final FxRobot robot = new FxRobot();
    private final ObjectProperty<String> value = new SimpleObjectProperty<>("busy");
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void waitsForWhatIsWantedAndActsOnce() {
        robot.interact(() -> new Patience<>(value, Objects::isNull, Duration.INDEFINITE).then(runs::incrementAndGet));
        robot.interact(() -> value.set("still busy"));
        assertThat(runs).hasValue(0);
        robot.interact(() -> value.set(null));
        robot.interact(() -> value.set("busy"));
        robot.interact(() -> value.set(null));
        assertThat(runs).hasValue(1);
    }

    @Test
    void doesNotWaitWhereItNeedNot() {
        robot.interact(() -> new Patience<>(value, "busy"::equals, Duration.INDEFINITE).then(runs::incrementAndGet));
        robot.interact(() -> new Patience<>(value, Objects::isNull, Duration.ZERO).then(runs::incrementAndGet));
        assertThat(runs).hasValue(2);
    }

    @Test
    void actsWhenItHasWaitedLongEnough() throws Exception {
        robot.interact(() -> new Patience<>(value, Objects::isNull, Duration.millis(30)).then(runs::incrementAndGet));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> runs.get() == 1);
        robot.interact(() -> value.set(null));
        assertThat(runs).hasValue(1);
    }
}
