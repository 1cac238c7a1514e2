package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TmxFormTest {

    @Test
    void codesAreNoTextAndHighlightedWordsAre() throws Exception {
        assertThat(Draws.text("""
                <?xml version="1.0" encoding="UTF-16"?>
                <tmx version="1.4"><header/><body>
                <tu><note>for review</note><tuv xml:lang="EN-US"><seg><bpt i="1">&lt;b&gt;</bpt>Revenue<ept i="1">&lt;/b&gt;</ept> rose
                   <ph x="1">{0}<sub>hidden</sub></ph><it pos="begin">&lt;i&gt;</it>5%<ut>{\\b}</ut>, <hi type="term">R&amp;D</hi> too.</seg></tuv>
                <tuv xml:lang="ZH-CN"><seg>营收增长5%<![CDATA[，R&D]]>亦然。</seg></tuv></tu>
                </body></tmx>"""))
                .containsExactly("tu 1 | 1a Revenue rose 5%, R&D too.", "tu 1 | 1b 营收增长5%，R&D亦然。");
    }

    @Test
    void variantsOfALanguageAreThatLanguageAndAThirdIsSetAside() throws Exception {
        assertThat(Draws.text("""
                <tmx version="1.1"><body>
                <tu><prop type="x-speaker">Ana Ruiz</prop><prop type="x-title">CEO</prop>
                <tuv lang="zh_TW"><seg>大家好。</seg></tuv><tuv lang="en-GB"><seg>Hello, everyone.</seg></tuv><tuv lang="fr"><seg>Bonjour.</seg></tuv></tu>
                <tu><prop type="x-speaker">Ana Ruiz</prop><tuv lang="en-US"><seg>We grew.</seg></tuv></tu>
                <tu><prop type="x-speaker">Bo Li</prop><tuv lang="zh_TW"><seg>謝謝。</seg></tuv></tu>
                </body></tmx>"""))
                .containsExactly("tu 1 | @ Ana Ruiz - CEO", "tu 1 | 1a 大家好。", "tu 1 | 1b Hello, everyone.", "tu 1 | ~ Bonjour.",
                        "tu 2 | 2b We grew.", "tu 3 | @ Bo Li", "tu 3 | 3a 謝謝。");
    }
}
