package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PatienceTest {

    private final WindowRobot robot = new WindowRobot();
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
        WindowRobot.await(() -> runs.get() == 1);
        robot.interact(() -> value.set(null));
        assertThat(runs).hasValue(1);
    }
}
