package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WindowIconTest {

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        WindowIcon.hang(stage);
    }

    @Test
    void everySizeIsThereAndWhole() {
        assertThat(stage.getIcons()).noneMatch(Image::isError)
                .extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
    }
}
