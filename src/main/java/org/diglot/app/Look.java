package org.diglot.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.diglot.transcript.Language;
import org.diglot.ui.Theme;
import org.diglot.ui.Typography;
import org.diglot.ui.Words;

/** Dresses a window: the base theme, our palette over it, the structure, and the interface's font. */
final class Look {

    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final Set<Language> languages = EnumSet.noneOf(Language.class);
    private final Typography typography;
    private final Words words;
    private boolean up;

    Look(Typography typography, Words words) {
        this.typography = typography;
        this.words = words;
    }

    ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    void wear(Theme next) {
        theme.set(next);
    }

    /** Han and its like have a shape in each of these languages, whatever language the interface is in. */
    void learn(Scene scene, Collection<Language> further) {
        if (languages.addAll(further.stream().filter(one -> one.script().isSquare()).toList())) {
            apply(scene);
        }
    }

    void dress(Scene scene) {
        theme.subscribe(() -> apply(scene));
        words.languageProperty().subscribe(() -> apply(scene));
        apply(scene);
    }

    /**
     * The little of a base theme that the rows of a call need. Worn before the first control is made, it spares the reading of
     * JavaFX's own theme, and {@link #dressUp} brings the whole one when the rows stand.
     */
    void dressDown() {
        Application.setUserAgentStylesheet(sheet("first.css"));
    }

    /** The whole base theme. Whoever scrolls in that moment waits for some 50 ms. */
    void dressUp() {
        up = true;
        wearBase();
    }

    private void wearBase() {
        Application.setUserAgentStylesheet(theme.get() == Theme.LIGHT
                ? new PrimerLight().getUserAgentStylesheetBSS() : new PrimerDark().getUserAgentStylesheetBSS());
    }

    private void apply(Scene scene) {
        if (up) {
            wearBase();
        }
        String family = typography.font(words.languageProperty().get()).getFamily();
        scene.getStylesheets().setAll(theme.get().palette(), sheet("base.css"), sheet("frame.css"), fonts(family));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(sheet("opaque.css"));
        }
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }

    private static String rule(String style, String family) {
        return "." + style + " { -fx-font-family: \"" + family + "\"; }\n";
    }

    /** The family is known only when the program runs, so that its rule can't stand in a file. */
    private String fonts(String family) {
        String rule = rule("root", family) + languages.stream()
                .map(one -> rule(Typography.style(one), typography.font(one).getFamily())).collect(Collectors.joining());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
