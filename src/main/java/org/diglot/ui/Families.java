package org.diglot.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diglot.transcript.Language;

/**
 * Which font families set a language well, the best first.
 *
 * <p>Traditional and Simplified share code points but not shapes, so each names its own families; only where none of
 * these is installed does a family made for the other one serve, since a strange shape beats an empty box.
 */
enum Families {
    ENGLISH(Language.ENGLISH, "", List.of("Inter", "SF Pro Text", "Segoe UI Variable Text", "Segoe UI", "Helvetica Neue",
            "Source Sans 3", "Noto Sans", "Ubuntu", "DejaVu Sans")),
    TRADITIONAL(Language.CHINESE_TRADITIONAL, "Noto Sans CJK TC", List.of("Noto Sans CJK TC", "Noto Sans TC",
            "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI", "Microsoft JhengHei", "Noto Sans CJK HK",
            "Noto Sans HK", "Source Han Sans HK", "PingFang HK", "Heiti TC", "Noto Serif CJK TC",
            "Noto Serif CJK HK", "Source Han Serif TC", "PMingLiU", "MingLiU", "AR PL UMing TW", "AR PL UKai TW")),
    SIMPLIFIED(Language.CHINESE_SIMPLIFIED, "Noto Sans CJK SC", List.of("Noto Sans CJK SC", "Noto Sans SC",
            "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Hiragino Sans GB",
            "Heiti SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Noto Serif CJK SC", "Source Han Serif SC",
            "SimHei", "SimSun", "AR PL UMing CN", "AR PL UKai CN")),
    JAPANESE(Language.JAPANESE, "Noto Sans CJK JP", List.of("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans",
            "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Yu Gothic", "Meiryo UI", "Meiryo",
            "Noto Serif CJK JP", "IPAexGothic", "IPAGothic", "TakaoPGothic", "VL PGothic")),
    KOREAN(Language.KOREAN, "Noto Sans CJK KR", List.of("Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K",
            "Apple SD Gothic Neo", "Malgun Gothic", "NanumGothic", "Nanum Gothic", "Noto Serif CJK KR", "UnDotum",
            "Baekmuk Dotum"));

    private static final List<String> ANY = List.of("Arial Unicode MS", "Droid Sans Fallback");

    private final Language language;
    private final String advised;
    private final List<String> wanted;

    Families(Language language, String advised, List<String> wanted) {
        this.language = language;
        this.advised = advised;
        this.wanted = wanted;
    }

    static Families of(Language language) {
        return Arrays.stream(values()).filter(one -> one.language == language).findFirst().orElseThrow();
    }

    private boolean isSquare() {
        return language.script().isSquare();
    }

    /** What to install where {@link #best} finds nothing. */
    String advised() {
        return advised;
    }

    /** The best family installed; empty where none of those known to have the glyphs is. */
    Optional<String> best(Predicate<String> installed) {
        Optional<String> own = wanted.stream().filter(installed).findFirst();
        if (own.isPresent() || !isSquare()) {
            return own;
        }
        // Hangul stands in Korean fonts alone; the others have one another's characters, if not the shapes.
        Stream<String> others = Arrays.stream(values()).filter(one -> one.isSquare() && this != KOREAN)
                .flatMap(one -> one.wanted.stream());
        return Stream.concat(others, ANY.stream()).filter(installed).findFirst();
    }
}
