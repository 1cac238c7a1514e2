package org.diglot.app;

import java.util.List;
import java.util.Locale;
import org.diglot.transcript.Language;

/** The language of the interface where none was chosen: what the system speaks. */
final class SystemLanguage {

    private SystemLanguage() {
    }

    /** @param tag of the language that was chosen; anything else for none */
    static Language or(String tag) {
        return Language.ofTag(tag).orElseGet(() -> of(Locale.getDefault()));
    }

    static Language of(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return Language.ENGLISH;
        }
        boolean traditional = locale.getScript().equals("Hant")
                || List.of("TW", "HK", "MO").contains(locale.getCountry());
        return traditional ? Language.CHINESE_TRADITIONAL : Language.CHINESE_SIMPLIFIED;
    }
}
