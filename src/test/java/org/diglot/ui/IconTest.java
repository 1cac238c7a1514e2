package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.framework.junit5.ApplicationExtension;

/** The letters of the icon font. */
@ExtendWith(ApplicationExtension.class)
class IconTest {

    private static final String FAMILY = "FeatherIcons";

    private final WindowRobot robot = new WindowRobot();

    @Test
    void itHasItsFontBeforeAnySheetIsApplied() {
        Icon icon = new Icon(Feather.X);
        assertThat(icon.getFont().getFamily()).isEqualTo(FAMILY);
        assertThat(icon.getText()).hasSize(1);
    }

    @Test
    void theWindowsOwnFontDoesNotReachIt() {
        Icon icon = new Icon(Feather.MOON);
        robot.interact(() -> {
            StackPane root = new StackPane(icon);
            root.getStylesheets().addAll(Theme.LIGHT.palette(), Theme.class.getResource("base.css").toExternalForm(),
                    Theme.class.getResource("frame.css").toExternalForm(), "data:text/css,.root{-fx-font-family:Serif}");
            new Scene(root, 100, 100);
            root.applyCss();
        });
        assertThat(icon.getFont().getFamily()).isEqualTo(FAMILY);
    }

    @Test
    void itCanBecomeAnother() {
        Icon icon = new Icon(Feather.MOON);
        icon.show(Feather.SUN);
        assertThat(icon.getText()).isEqualTo(new Icon(Feather.SUN).getText()).isNotEqualTo(new Icon(Feather.MOON).getText());
    }
}
