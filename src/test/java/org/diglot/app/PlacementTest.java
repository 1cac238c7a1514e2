package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.diglot.settings.Bounds;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final List<Rectangle2D> SCREEN = List.of(new Rectangle2D(0, 0, 1920, 1080));

    @Test
    void aWindowIsPutBackOnlyWhereItsUpperEdgeCanBeTakenHoldOf() {
        assertThat(Placement.isSeen(new Bounds(100, 50, 1200, 800, false), SCREEN)).isTrue();
        assertThat(Placement.isSeen(new Bounds(-400, 50, 1200, 800, false), SCREEN)).isTrue();
        assertThat(Placement.isSeen(new Bounds(2600, 50, 1200, 800, false), SCREEN)).isFalse();
        assertThat(Placement.isSeen(new Bounds(100, 1200, 1200, 800, false), SCREEN)).isFalse();
    }
}
