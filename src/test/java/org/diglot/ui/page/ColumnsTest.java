package org.diglot.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.text.Font;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.diglot.ui.Arrangement;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final List<Face> FACES =
            List.of(new Face(Font.getDefault(), 5, 560), new Face(Font.getDefault(), 5, 600));

    @Property
    void columnsNeverOverlapNorLeaveThePage(@ForAll @DoubleRange(min = 400, max = 4000) double width,
            @ForAll @DoubleRange(min = 0.2, max = 0.8) double ratio, @ForAll Arrangement arrangement) {
        Columns columns = Columns.of(width, Columns.shown(arrangement, 2), ratio, FACES);
        double right = columns.number() + Columns.NUMBERS;
        for (int i = 0; i < columns.x().length; i++) {
            assertThat(columns.x()[i]).isGreaterThanOrEqualTo(right);
            assertThat(columns.widths()[i]).isPositive().isLessThanOrEqualTo(600);
            right = columns.x()[i] + columns.widths()[i];
        }
        assertThat(right).isLessThanOrEqualTo(width);
    }

    @Test
    void aDividerDraggedToWhereItStandsChangesNothing() {
        Columns columns = Columns.of(900, List.of(0, 1), 0.4, FACES);
        assertThat(columns.ratioAt(columns.middle())).isCloseTo(0.4, within(0.01));
    }

    @Test
    void aCallInOneLanguageHasOneColumnHoweverItIsArranged() {
        for (Arrangement arrangement : Arrangement.values()) {
            assertThat(Columns.shown(arrangement, 1)).containsExactly(0);
        }
        assertThat(Columns.shown(Arrangement.BOTH_SWAPPED, 2)).containsExactly(1, 0);
    }
}
