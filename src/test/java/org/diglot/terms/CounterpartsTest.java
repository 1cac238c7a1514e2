package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Span;
import org.junit.jupiter.api.Test;

class CounterpartsTest {

    private final Counterparts counterparts;

    CounterpartsTest() throws Progress.Stopped {
        Glossary glossary = Glossary.shipped();
        counterparts = new Counterparts(glossary, Topics.shipped(), CallNames.of(Calls.sample(), glossary, Progress.NONE));
    }

    @Test
    void byTermInBothDirections() {
        assertThat(of("Free cash flow and capex fell", "capex", "自由現金流與資本開支下降")).containsExactly("資本開支");
        assertThat(of("自由現金流與資本開支下降", "自由現金流", "Free cash flow and capex fell")).containsExactly("Free cash flow");
        assertThat(of("we repurchased shares", "repurchased", "我們回购了股票")).containsExactly("回购");
    }

    @Test
    void ofSeveralTheOneAtTheSameRank() {
        String english = "Revenue of A and revenue of B";
        String chinese = "A的營收與B的收入";
        assertThat(counterparts.of(english, new Span(17, 24), chinese)).containsExactly(new Span(7, 9));
    }

    @Test
    void byTheNamesOfTheCall() {
        assertThat(of("AIDC grew", "AIDC", "本季,漢能資訊科技成長")).containsExactly("漢能資訊科技");
        assertThat(of("Amap was profitable", "Amap", "高德地圖獲利")).containsExactly("高德地圖");
        assertThat(of("高德地圖獲利", "高德地圖", "Amap was profitable")).containsExactly("Amap");
        assertThat(of("Qwen APIs", "Qwen", "存取Qwen API")).containsExactly("Qwen");
    }

    @Test
    void neverGuesses() {
        assertThat(of("The weather was fine", "weather", "自由現金流下降")).isEmpty();
        assertThat(of("capex fell", "capex", "我們很高興")).isEmpty();
        assertThat(of("Ali spoke", "Ali", "Alibaba說")).isEmpty();
        assertThat(of("capex fell", "fell", "")).isEmpty();
    }

    private List<String> of(String text, String word, String other) {
        int at = text.indexOf(word);
        return counterparts.of(text, new Span(at, at + word.length()), other).stream().map(one -> one.of(other)).toList();
    }
}
