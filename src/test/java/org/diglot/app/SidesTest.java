package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidesTest {

    private final Sides sides = new Sides();

    @Test
    void theOutlineFoldsFirstThenThePanel() {
        assertShown(1600, true, true);
        assertShown(1000, false, true);
        assertShown(720, false, false);
        assertShown(1600, true, true);
    }

    @Test
    void withoutAPanelTheOutlineHasRoom() {
        sides.fit(1000, false);
        assertThat(sides.outlineProperty().get()).isTrue();
        assertThat(sides.panelProperty().get()).isFalse();
    }

    @Test
    void askedForInANarrowWindowTheOutlineTakesThePanelsPlace() {
        sides.fit(900, true);
        sides.toggleOutline();
        assertThat(sides.outlineProperty().get()).isTrue();
        assertThat(sides.panelProperty().get()).isFalse();
        sides.toggleOutline();
        assertThat(sides.outlineProperty().get()).isFalse();
    }

    @Test
    void hiddenByHandItStaysHiddenHoweverWide() {
        sides.fit(1600, true);
        sides.toggleOutline();
        sides.fit(2400, true);
        assertThat(sides.outlineProperty().get()).isFalse();
    }

    private void assertShown(double width, boolean outline, boolean panel) {
        sides.fit(width, true);
        assertThat(sides.outlineProperty().get()).as("outline at " + width).isEqualTo(outline);
        assertThat(sides.panelProperty().get()).as("panel at " + width).isEqualTo(panel);
    }
}
