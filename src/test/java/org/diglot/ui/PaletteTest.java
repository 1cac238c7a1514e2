package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 computes it (relative luminance, success criteria 1.4.3 and 1.4.11), from the sheets. */
class PaletteTest {

    private static final Pattern NAMED = Pattern.compile("-diglot-([\\w-]+):\\s*(#\\w+);");
    private static final Path SHEETS = Path.of("src/main/resources/org/diglot/ui");

    private static final List<String> PLAIN = List.of("paper", "chrome", "raised", "hover", "lit", "notice");
    private static final List<String> MARKED = List.of("hit", "hit-counterpart", "hit-current", "selection",
            "quote-yellow", "quote-green", "quote-blue", "quote-pink", "quote-orphan", "figure-lit");

    @ParameterizedTest
    @EnumSource
    void everyLetterStandsOutFromEveryGroundItMayLieOn(Theme theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        for (String ink : List.of("ink", "ink-soft", "link", "good", "note", "warning", "error")) {
            PLAIN.forEach(ground -> assertContrast(palette, ink, ground, 4.5));
        }
        for (String ink : List.of("ink", "money", "percent", "count", "figure")) {
            Stream.concat(Stream.of("paper", "chrome", "raised", "lit"), MARKED.stream())
                    .forEach(ground -> assertContrast(palette, ink, ground, 4.5));
        }
        assertContrast(palette, "on-accent", "accent", 4.5);
        assertContrast(palette, "on-accent", "accent-hover", 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void speakersAndStrongLinesStandOutAsGraphics(Theme theme) throws IOException {
        Map<String, Color> palette = palette(theme);
        palette.keySet().stream().filter(name -> name.startsWith("speaker-") || name.equals("line-strong"))
                .forEach(name -> {
                    assertContrast(palette, name, "paper", 3);
                    assertContrast(palette, name, "chrome", 3);
                });
    }

    @Test
    void bothThemesNameTheSameColoursEachOnce() throws IOException {
        assertThat(palette(Theme.LIGHT).keySet()).containsExactlyElementsOf(palette(Theme.DARK).keySet());
    }

    @Test
    void coloursStandInThePalettesAlone() throws IOException {
        Pattern colour = Pattern.compile(
                ":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|\\b(white|black|red|gray|grey)\\b)");
        try (Stream<Path> sheets = Files.walk(SHEETS)) {
            for (Path sheet : sheets.filter(one -> one.toString().endsWith(".css"))
                    .filter(one -> !one.getFileName().toString().startsWith("palette-")).toList()) {
                assertThat(colour.matcher(Files.readString(sheet)).results().map(hit -> hit.group()))
                        .as(sheet.toString()).isEmpty();
            }
        }
    }

    private static Map<String, Color> palette(Theme theme) throws IOException {
        Map<String, Color> named = new LinkedHashMap<>();
        try (InputStream in = URI.create(theme.palette()).toURL().openStream()) {
            Matcher entry = NAMED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (entry.find()) {
                assertThat(named.put(entry.group(1), Color.web(entry.group(2)))).as(entry.group(1)).isNull();
            }
        }
        return named;
    }

    private static void assertContrast(Map<String, Color> palette, String letters, String ground, double least) {
        double one = luminance(palette.get(letters));
        double other = luminance(palette.get(ground));
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .as(letters + " on " + ground).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
