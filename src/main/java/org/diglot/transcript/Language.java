package org.diglot.transcript;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages of calls; a further language is a further entry here, not a condition elsewhere. */
public enum Language {
    ENGLISH("en", Script.LATIN),
    CHINESE_TRADITIONAL("zh-Hant", Script.HAN),
    CHINESE_SIMPLIFIED("zh-Hans", Script.HAN);

    /** What the letters of a language are, as far as layout and search care. */
    public enum Script {
        LATIN, HAN
    }

    private final String tag;
    private final Script script;

    Language(String tag, Script script) {
        this.tag = tag;
        this.script = script;
    }

    /** The BCP 47 tag, as printed. */
    public String tag() {
        return tag;
    }

    public Script script() {
        return script;
    }

    public boolean isChinese() {
        return tag.startsWith("zh");
    }

    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equalsIgnoreCase(tag)).findFirst();
    }
}
