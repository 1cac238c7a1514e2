package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;

class HanWordsTest {

    private final HanWords words = of("我們的貨櫃船今年增加三艘。", "貨櫃運價上漲,貨櫃船的燃料成本也上漲。", "新貨櫃船將於明年交付。",
            "客戶支付寶的使用率提高。", "支付寶業務與支付寶會員成長。", "資本支出增加。", "毛利率為百分之三十。");

    @Test
    void whatGoesTogetherAgainAndAgainIsAWord() {
        assertThat(beginning("貨")).containsExactly("貨櫃", "貨櫃船");
        assertThat(beginning("支")).contains("支付寶").doesNotContain("支付", "支出");
    }

    @Test
    void eitherScriptMayBeTypedAndTheWordIsAsTheCallWritesIt() {
        assertThat(beginning("货柜")).containsExactly("貨櫃船");
    }

    @Test
    void aTermOfTheGlossaryNeedsToStandThereOnlyOnce() {
        assertThat(beginning("资")).contains("資本支出");
        assertThat(beginning("毛")).contains("毛利率");
    }

    @Test
    void nothingIsMadeUp() {
        assertThat(beginning("付")).isEmpty();
        assertThat(beginning("龍")).isEmpty();
        assertThat(beginning("capex")).isEmpty();
        assertThat(beginning("")).isEmpty();
    }

    private List<String> beginning(String typed) {
        return words.beginning(Folding.standard().search(typed).text(), 4);
    }

    private static HanWords of(String... said) {
        List<Segment> segments = new ArrayList<>();
        for (String text : said) {
            segments.add(new Segment(segments.size(), 0, List.of(new Text(segments.size() + 1, text))));
        }
        Speaker speaker = new Speaker("ana", "Ana", "CFO", Speaker.Kind.EXECUTIVE, "", List.of());
        Turn turn = new Turn(0, "ana", Section.PREPARED, List.of(), 0, segments.size(), false);
        Transcript call = new Transcript(new Source("a.txt", "a", "UTF-8", said.length), "A call", "Brisa", "Q1 2024",
                List.of(Language.CHINESE_TRADITIONAL), List.of(), List.of(), List.of(speaker), List.of(turn), List.of(),
                segments, List.of(), List.of());
        return new HanWords(call, Glossary.shipped(), Folding.standard());
    }
}
