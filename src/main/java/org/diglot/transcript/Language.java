package org.diglot.transcript;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages of calls; a further language is a further entry here, not a condition elsewhere. */
public enum Language {
    ENGLISH("en", "en-US", Script.LATIN),
    CHINESE_TRADITIONAL("zh-Hant", "zh-TW", Script.HAN),
    CHINESE_SIMPLIFIED("zh-Hans", "zh-CN", Script.HAN),
    JAPANESE("ja", "ja-JP", Script.KANA),
    KOREAN("ko", "ko-KR", Script.HANGUL);

    /** What the letters of a language are, as far as layout and search care. */
    public enum Script {
        LATIN, HAN, KANA, HANGUL;

        /** Whether its letters stand in full squares: fewer to a line, and more said by each. */
        public boolean isSquare() {
            return this != LATIN;
        }
    }

    private final String tag;
    private final String region;
    private final Script script;

    Language(String tag, String region, Script script) {
        this.tag = tag;
        this.region = region;
        this.script = script;
    }

    /** The BCP 47 tag, as printed. */
    public String tag() {
        return tag;
    }

    /** The BCP 47 tag with the region that it is usual in, for programs that know languages by region alone. */
    public String region() {
        return region;
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
