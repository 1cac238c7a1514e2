package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diglot.transcript.Span;
import org.junit.jupiter.api.Test;

class FoldingTest {

    /** Where the table goes its own way, and why: asked for by hand, one by one. */
    private static final Map<String, String> BEYOND_ICU = pairs("衞卫 峯峰 麪面 滙汇 戸户 甦苏 敍叙 濶阔 谘咨 諮咨 鎔熔 镕熔 敎教 "
            + "旣既 晩晚 毎每 淸清 吿告 帳账 帐账 妳你 隣邻 凖准 攷考 崐昆 卽即 痲麻 竝并 荅答 拏拿 擡抬 祇只 苎苎 薴苎 蒍蔿");

    private final Folding folding = Folding.standard();

    @Test
    void agreesWithIcuOnEveryHanCharacterOfTheBasicPlane() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        List<String> different = new ArrayList<>();
        IntStream.concat(IntStream.rangeClosed(0x3400, 0x4DBF), IntStream.rangeClosed(0x4E00, 0x9FFF)).forEach(one -> {
            String character = Character.toString(one);
            String theirs = icu.transliterate(character);
            String expected = BEYOND_ICU.getOrDefault(character, theirs.length() == 1 ? theirs : character);
            if (!folding.script(character).equals(expected)) {
                different.add(character + expected + folding.script(character));
            }
        });
        assertThat(different).isEmpty();
    }

    @Test
    void everyCharacterFindsItsSimplifiedFormAndTheOtherWayRound() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        assertThat(IntStream.rangeClosed(0x3400, 0x9FFF).mapToObj(Character::toString))
                .allMatch(one -> folding.alike(one, icu.transliterate(one)));
    }

    @Test
    void variantsOfOneWordAreOne() {
        assertThat(List.of("應收帳款", "應收賬款", "应收账款")).allMatch(one -> folding.alike(one, "应收账款"));
        assertThat(folding.alike("衞星", "衛星")).isTrue();
        assertThat(folding.alike("顯著", "显着")).isTrue();
        assertThat(folding.alike("臺積電", "台积电")).isTrue();
        assertThat(folding.alike("這裏", "這裡")).isTrue();
        assertThat(folding.alike("因爲", "因为")).isTrue();
        assertThat(folding.alike("高峯", "高峰")).isTrue();
        assertThat(folding.script("乾淨、干預、幹部,以後的皇后")).isEqualTo("干净、干预、干部,以后的皇后");
    }

    @Test
    void differentWordsStayDifferent() {
        assertThat(folding.alike("收入", "收益")).isFalse();
        assertThat(folding.alike("未來", "末来")).isFalse();
        assertThat(folding.script("，。「」％")).isEqualTo("，。「」％");
    }

    @Test
    void whatDoesNotChangeIsNotCopied() {
        String simplified = new String("本季度收入增长8%,达到2,802亿元。");
        assertThat(folding.script(simplified)).isSameAs(simplified);
        String plain = new String("revenue was 8% up, at 280.2 billion");
        assertThat(folding.search(plain).text()).isSameAs(plain);
    }

    @Test
    void widthCaseAccentsQuotesAndSpacesDoNotMatterToASearch() {
        assertThat(folding.search("ＣａｐＥｘ　２８０．２％").text()).isEqualTo("capex 280.2%");
        assertThat(folding.search("Nestlé’s “crème” — Zürich").text()).isEqualTo("nestle's \"creme\" - zurich");
        assertThat(folding.search("İstanbul ŁÓDŹ ΑΒΓ").text()).isEqualTo("istanbul łodz αβγ");
        assertThat(folding.search("Straße, ﬁnance, Œuvre").text()).isEqualTo("strasse, finance, oeuvre");
        assertThat(folding.search("a\u00A0b\u200Bc\u00ADd").text()).isEqualTo("a bcd");
        assertThat(folding.search("⾦額 \uF90A").text()).isEqualTo("金额 金");
    }

    @Test
    void spansLeadBackToTheVeryCharacters() {
        assertBack("the cafe\u0301 is ﬁne", "cafe", "cafe\u0301");
        assertBack("the cafe\u0301 is ﬁne", "fine", "ﬁne");
        assertBack("資\u200B本支出", "资本支出", "資\u200B本支出");
        assertBack("\u200B資本\u200B支", "资本", "資本");
        assertBack("由𫓧先生", "鈇", "𫓧");
        assertBack("Straße 資本", "资本", "資本");
    }

    @Test
    void theEndOfTheTextIsTheEndOfTheOriginal() {
        Folded folded = folding.search("資本\u200B");
        assertThat(folded.start(folded.text().length())).isEqualTo(3);
        assertThat(folding.search("").start(0)).isZero();
    }

    private void assertBack(String original, String sought, String expected) {
        Folded folded = folding.search(original);
        int at = folded.text().indexOf(sought);
        assertThat(at).as("%s in %s", sought, folded.text()).isNotNegative();
        Span span = folded.original(at, at + sought.length());
        assertThat(span.of(original)).isEqualTo(expected);
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split(" ")) {
            pairs.put(pair.substring(0, 1), pair.substring(1));
        }
        return pairs;
    }
}
