package org.diglot.settings;

import java.util.List;
import java.util.Optional;

/**
 * What the analyst prefers, and how the window was left.
 *
 * @param language    BCP 47 tag of the interface's language; empty for that of the system
 * @param theme       {@code light} or {@code dark}
 * @param textSize    of Latin reading text, in pixels
 * @param columnRatio share of the left column
 * @param arrangement which columns are shown: {@code both}, {@code both-swapped}, {@code first-only}, {@code second-only}
 * @param window      empty before the first close
 * @param hinted      whether the hint of the first start was put away
 * @param recent      calls that were open, the last one first
 */
public record Preferences(String language, String theme, double textSize, double columnRatio, String arrangement,
                          boolean outline, boolean panel, boolean menuBar, boolean hinted,
                          Optional<Bounds> window, List<Recent> recent) {

    public static final Preferences DEFAULTS = new Preferences("", "light", 15, 0.5, "both", true, true, false,
            false, Optional.empty(), List.of());

    /** How many recent calls are kept. */
    public static final int RECENT = 12;

    public Preferences {
        recent = recent.stream().limit(RECENT).toList();
    }
}
