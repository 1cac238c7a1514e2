package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    private final Topics topics = Topics.shipped();

    @Test
    void theShippedFileIsSound() {
        assertThat(topics.problems()).isEmpty();
        assertThat(topics.all()).hasSizeGreaterThan(40);
        assertThat(topics.all()).allSatisfy(topic -> {
            assertThat(topic.english()).as(topic.id()).hasSizeGreaterThan(3);
            assertThat(topic.chinese()).as(topic.id()).hasSizeGreaterThan(3);
            assertThat(topic.name(Language.ENGLISH)).matches("[A-Za-z ,-]+");
            assertThat(topic.name(Language.CHINESE_TRADITIONAL)).matches(".*\\p{IsHan}.*");
            assertThat(Folding.standard().script(topic.name(Language.CHINESE_SIMPLIFIED)))
                    .isEqualTo(topic.name(Language.CHINESE_SIMPLIFIED));
        });
    }

    @Test
    void anyOfItsWordsNamesATopicInEitherLanguageAndScript() {
        assertThat(List.of("capex", "CapEx", "capital expenditure", "capital  expenditures", "Capital-Expenditure",
                "資本支出", "资本支出", "資本開支", "资本开支", "ＣＡＰＥＸ")).allSatisfy(
                query -> assertThat(ids(query)).containsExactly("capex"));
        assertThat(List.of("buyback", "buybacks", "share buybacks", "repurchase", "repurchased", "回購", "回购", "庫藏股",
                "购回")).allSatisfy(query -> assertThat(ids(query)).contains("buybacks"));
        assertThat(ids("monetization")).containsExactly("monetization");
        assertThat(ids("monetisation")).containsExactly("monetization");
        assertThat(ids("r&d")).containsExactly("r-and-d");
        assertThat(ids("divestments")).containsExactly("divestment");
    }

    @Test
    void aWholePhraseOfATopicIsOnePlace() {
        assertThat(found("buybacks", "Our share buybacks, stock repurchases and the Share-Buyback plan."))
                .containsExactly("share buybacks", "stock repurchases", "Share-Buyback");
        assertThat(found("buybacks", "本年度的股份回購與股份回购计划")).containsExactly("股份回購", "股份回购");
    }

    @Test
    void whatIsNoTopicNamesNone() {
        assertThat(List.of("", " ", "*", "xyzzy", "capex cloud", "us", "capexes of yore", "資本", "…"))
                .allSatisfy(query -> assertThat(ids(query)).isEmpty());
    }

    @Test
    void spansSliceOutTheVeryWords() {
        assertThat(found("capex", "Our Capital Expenditures (CapEx) and capital-spending fell.")).containsExactly(
                "Capital Expenditures", "CapEx", "capital-spending");
        assertThat(found("buybacks", "We repurchased shares, and buying back stock or Repurchases; buy-backs go on."))
                .containsExactly("repurchased", "buying back", "Repurchases", "buy-backs");
        assertThat(found("buybacks", "本季回購了13億美元的股票,并将继续回购;另買回庫藏股。"))
                .containsExactly("回購", "回购", "買回", "庫藏股");
        assertThat(found("capex", "資本\u200B支出增加,资本开支減少")).containsExactly("資本\u200B支出", "资本开支");
        assertThat(found("ai", "ＡＩ與人工智能、AI-driven growth; the AI’s role; maintain")).containsExactly(
                "ＡＩ", "人工智能", "AI", "AI");
    }

    @Test
    void wordsThatMeanSomethingElseAreLeftOut() {
        assertThat(found("americas-states", "Texas Instruments has a plant in Texas.")).containsExactly("Texas");
        assertThat(found("americas-states", "德州儀器在德州設廠")).containsExactly("德州");
        assertThat(found("margin", "A margin call is no gross margin, by a wide margin.")).containsExactly("gross margin");
        assertThat(found("dividends", "The demographic dividend fades; our dividend does not.")).containsExactly("dividend");
        assertThat(found("dividends", "人口紅利消失,分紅險熱銷,公司派發股息")).containsExactly("派發股息");
        assertThat(found("united-states", "Let us say US demand; U.S. consumers trust us. US GAAP, US dollars."))
                .containsExactly("US", "U.S");
        assertThat(found("orders", "In order to serve orders, a court order.")).containsExactly("orders");
        assertThat(found("macro", "Unit economics improved in a weak economy.")).containsExactly("economy");
        assertThat(found("gaming", "The end game is a new game; a game changer.")).containsExactly("game");
        assertThat(found("users", "現金流量充足,用戶流量成長")).containsExactly("用戶", "流量");
        assertThat(found("profitability", "毛利率上升,利潤增加")).containsExactly("利潤");
        assertThat(found("currency", "貨幣化率提高,匯率不利")).containsExactly("匯率");
        assertThat(found("tax", "We hailed a taxi; tariffs aside, taxes rose; 關稅與所得稅")).containsExactly("taxes", "所得稅");
    }

    @Test
    void aPhraseDoesNotReachAcrossPunctuation() {
        assertThat(found("capex", "資本,支出。In capital. Spending rose.")).isEmpty();
    }

    @Test
    void saysWhichPhraseFired() {
        TopicMatch match = topics.find("We repurchased a lot").getFirst();
        assertThat(match.term()).isEqualTo("repurchase");
        assertThat(match.rule()).isEqualTo("topic:buybacks");
    }

    @Test
    void theAnalystsOwnFileAddsWordsAndTopics(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Topics.FILE), """
                # mine
                [capex]
                en: growth spending
                [luxury]
                name: Luxury; 精品
                en: handbag; *; leather~
                zh: 精品
                colour: red
                just words
                [empty]
                name: Empty
                """);
        Topics both = Topics.with(folder);
        assertThat(both.find("growth spending and capex")).extracting(TopicMatch::rule)
                .containsExactly("topic:capex", "topic:capex");
        assertThat(both.find("handbags, 精品")).extracting(TopicMatch::rule)
                .containsExactly("topic:luxury", "topic:luxury");
        assertThat(both.byId("luxury").orElseThrow().names()).containsExactly("Luxury", "精品", "精品");
        assertThat(both.byId("capex").orElseThrow().name(Language.ENGLISH)).isEqualTo("Capital expenditure");
        assertThat(both.problems()).extracting(PackProblem::line).containsExactly(6, 8, 9, 11);
        assertThat(both.problems().getFirst().toString()).startsWith(folder.resolve(Topics.FILE) + ":6: “*”");
    }

    @Test
    void anUnreadableOwnFileIsToldAndTheRestWorks(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve(Topics.FILE), new byte[] {(byte) 0xFF, (byte) 0xFE, 1, (byte) 0xD8});
        Topics both = Topics.with(folder);
        assertThat(both.problems()).hasSize(1);
        assertThat(both.problems().getFirst().message()).contains("UTF-8");
        assertThat(both.byId("capex")).isPresent();
    }

    private List<String> ids(String query) {
        return topics.named(query).stream().map(Topic::id).toList();
    }

    private List<String> found(String id, String text) {
        return topics.find(topics.byId(id).orElseThrow(), text).stream().map(match -> match.span().of(text)).toList();
    }
}
