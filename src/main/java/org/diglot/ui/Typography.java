package org.diglot.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.text.Font;
import org.diglot.transcript.Language;

/** The reading fonts: one a language, chosen by its script from what is installed, at the size of the reading text. */
public final class Typography {

    /** Han fills its square: at equal size it looks smaller than Latin beside it. */
    private static final double HAN_ENLARGED = 1.07;

    private final Predicate<String> installed;
    private final ReadOnlyDoubleProperty textSize;
    private final Map<Language, ReadOnlyObjectWrapper<Font>> fonts = new EnumMap<>(Language.class);

    /** @param textSize of Latin text, in pixels */
    public Typography(ReadOnlyDoubleProperty textSize) {
        this(textSize, Typography::isInstalled);
    }

    Typography(ReadOnlyDoubleProperty textSize, Predicate<String> installed) {
        this.textSize = textSize;
        this.installed = installed;
        textSize.subscribe(() -> fonts.forEach((language, font) -> font.set(make(language, font.get().getFamily()))));
    }

    /** The font of a language; changes with the text size. */
    public ReadOnlyObjectProperty<Font> fontProperty(Language language) {
        return fonts.computeIfAbsent(language, this::first).getReadOnlyProperty();
    }

    public Font font(Language language) {
        return fontProperty(language).get();
    }

    /** Distance of two base lines, as a multiple of the font's size. */
    public double lineHeight(Language language) {
        return language.script().isSquare() ? 1.75 : 1.6;
    }

    /** The font family to install where nothing installed is known to have the glyphs of a language. */
    public Optional<String> missing(Language language) {
        Families families = Families.of(language);
        return families.advised().isEmpty() || families.best(installed).isPresent()
                ? Optional.empty() : Optional.of(families.advised());
    }

    /** The style class of words in a language, wherever they stand beside words of the interface. */
    public static String style(Language language) {
        return "in-" + language.tag();
    }

    private ReadOnlyObjectWrapper<Font> first(Language language) {
        String family = Families.of(language).best(installed).orElse(Font.getDefault().getFamily());
        return new ReadOnlyObjectWrapper<>(make(language, family));
    }

    private Font make(Language language, String family) {
        boolean han = language.script().isSquare();
        return Font.font(family, han ? Math.round(textSize.get() * HAN_ENLARGED) : textSize.get());
    }

    /** Asking for one family is far cheaper at start than listing all. */
    private static boolean isInstalled(String family) {
        return Font.font(family, 12).getFamily().equalsIgnoreCase(family);
    }
}
