package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class ClipTest {

    @Test
    void bothLanguagesTheAttributionAndTheNoticesArePasted() {
        Transcript call = Calls.ordinary();
        List<Quote> all = new Quoting(call).all();
        Clip clip = Clip.of(new Compilation(call, Calls.check(call), List.of(all.get(0).withNote("mine").withTags(List.of("a", "b")),
                all.get(3))), ExportOptions.of(Format.HTML));
        assertThat(clip.plain()).isEqualTo("""
                Revenue grew 11% to $5.2 billion.
                營收成長11%,達52億美元。
                — Jane Roe, Chief Financial Officer · Northern Wind · Q3 2025 · prepared remarks, call.txt, Lines 1, 2
                Figures: 11% = 11% (agree); $5.2 billion = 52億美元 (agree)
                Note: mine
                Tags: a, b

                Thank you. What about capex?
                謝謝。資本支出呢?
                — Wang Wu · 王五, Some & Sons <Securities> · Northern Wind · Q3 2025 · Q&A, call.txt, Lines 7, 8 · said through an interpreter

                Machine translation: line 1 of the source: 中文為機器翻譯
                Interpreted: Quote 2
                """);
        assertThat(clip.html()).contains("<p lang=\"en\" style=\"margin:0 0 3pt 0;\">Revenue grew 11% to $5.2 billion.</p>",
                "<p lang=\"zh-Hant\" style=\"margin:0 0 3pt 0;\">營收成長11%,達52億美元。</p>", "Some &amp; Sons &lt;Securities&gt;",
                "<i>said through an interpreter</i>", "<br>Note: mine<br>Tags: a, b</p>");
        assertThat(clip.html()).doesNotContain("<style").contains("Interpreted: Quote 2");
    }
}
