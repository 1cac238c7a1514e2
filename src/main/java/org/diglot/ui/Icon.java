package org.diglot.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * An icon: one letter of the icon font, coloured and sized by the sheets as {@code .icon}.
 *
 * <p>It has its font before its letter. In another font the letter is missing, and JavaFX looks for a missing letter in
 * every font installed: each is opened and kept, 35 MB where there are Chinese ones.
 */
public final class Icon extends Text {

    private static final String FONT_FILE = "/META-INF/resources/feather/4.28/fonts/feather.ttf";
    private static final double SIZE = 17;
    private static final Font FONT = load();

    public Icon(Ikon which) {
        setFont(FONT);
        getStyleClass().add("icon");
        show(which);
    }

    public void show(Ikon which) {
        setText(Character.toString(which.getCode()));
    }

    private static Font load() {
        try (InputStream file = Feather.class.getResourceAsStream(FONT_FILE)) {
            return Font.loadFont(file, SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
