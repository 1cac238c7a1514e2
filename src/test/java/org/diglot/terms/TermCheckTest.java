package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TermCheckTest {

    private static final Glossary GLOSSARY = Glossary.shipped();

    /** A clean call of a chip maker, Taiwan's words. */
    private static final List<String> CHIPS = List.of(
            "Welcome to Silverfern's second quarter earnings conference call.", "歡迎參加銀蕨第二季法說會。",
            "With us is Marlowe Chen, our CFO.", "與我們一起的是財務長陳馬洛。",
            "Silverfern's revenue grew 12% year over year.", "銀蕨營收年增12%。",
            "Gross margin was 53%, and operating margin 42%.", "毛利率為53%,營業利益率為42%。",
            "Income from operations rose, as did revenue.", "營業利益上升,營業收入也上升。",
            "Wafer shipments to Norhaven rebounded.", "對諾海的晶圓出貨回升。",
            "Norhaven is a large customer of Silverfern.", "諾海是銀蕨的大客戶。",
            "We see Norhaven digest its inventory.", "我們看到諾海正在消化庫存。",
            "Capital expenditures will be between 38 and 42 billion.", "資本支出將介於380億至420億元。",
            "Advanced packaging capacity is tight.", "先進封裝產能吃緊。",
            "Depreciation expense will rise as N3 ramps.", "隨著N3量產,折舊費用將上升。",
            "The N3 yield rate is good.", "N3良率良好。", "N3 demand from Norhaven is strong.", "諾海對N3的需求強勁。",
            "Our free cash flow funded the dividend.", "自由現金流支應了股利。",
            "Thank you, Marlowe.", "謝謝馬洛。", "Silverfern guides to 10% growth.", "銀蕨預期成長10%。");

    /** A clean call of a retailer, the mainland's words, with names left in Latin letters throughout. */
    private static final List<String> STORES = List.of(
            "Good evening, and welcome to Pinebrook's call.", "晚上好,欢迎参加松溪的电话会议。",
            "Pinebrook opened 120 stores.", "松溪新开120家门店。", "Same-store sales at Pinebrook fell 2%.", "松溪同店销售下降2%。",
            "Operating profit was RMB2.1 billion.", "经营利润为人民币21亿元。", "Net income was RMB1.6 billion.", "净利润为人民币16亿元。",
            "Our SKU count rose; each SKU sells more.", "我们的SKU数量增加;每个SKU销量更高。",
            "SKU productivity is a focus.", "SKU效率是重点。", "We bought back shares and paid a dividend.", "我们回购了股份并派发了股息。",
            "Goodwill impairment was nil.", "没有商誉减值。", "Backlog of new orders is healthy.", "在手订单情况良好。",
            "Pinebrook's members reached 40 million.", "松溪会员达到4000万。", "The RMB depreciation hurt imports.", "人民币贬值影响了进口。",
            "Full-year guidance is unchanged.", "全年指引不变。", "We issued senior notes.", "我们发行了优先票据。");

    @Test
    void findsTheTermsAndNamesThatTheSampleDoesNotKeep() throws Progress.Stopped {
        List<Finding> findings = check(Calls.sample());
        assertThat(findings).allMatch(finding -> finding.kind() == Finding.Kind.TERM);
        assertThat(findings).extracting(finding -> finding.arguments().getFirst()).containsExactlyInAnyOrder(
                "Eddie", "AIDC", "net income", "operating income", "output token", "post training", "post training");
        Finding aidc = only(findings, "AIDC");
        assertThat(aidc.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(aidc.arguments()).containsExactly("AIDC", "AIDC", "5", "64,98,222,223,226", "漢能集團", "3", "37,63,97",
                "漢能資訊科技", "1", "94");
        Finding income = only(findings, "operating income");
        assertThat(income.arguments()).containsExactly("operating income", "營業收入");
        assertThat(income.message()).isEqualTo("“operating income” is rendered as 營業收入, which means revenue.");
    }

    @Test
    void saysTheSameOfTheSampleInSimplified() throws Progress.Stopped {
        List<String> lines = new ArrayList<>();
        Transcript sample = Calls.sample();
        sample.segments().forEach(segment -> {
            lines.add(segment.texts().getFirst().text());
            lines.add(Folding.standard().script(segment.texts().getLast().text()));
        });
        List<Finding> simplified = check(Calls.of(Language.CHINESE_SIMPLIFIED, lines));
        assertThat(simplified).extracting(Finding::segment, Finding::severity).isEqualTo(check(sample).stream()
                .map(finding -> org.assertj.core.groups.Tuple.tuple(finding.segment(), finding.severity())).toList());
    }

    @Test
    void saysNothingOfCleanCalls() throws Progress.Stopped {
        assertThat(check(Calls.of(Language.CHINESE_TRADITIONAL, CHIPS))).isEmpty();
        assertThat(check(Calls.of(Language.CHINESE_SIMPLIFIED, STORES))).isEmpty();
    }

    @Test
    void findsAMistakenTermPutIntoACleanCall() throws Progress.Stopped {
        assertMistaken(STORES, "经营利润为", "营业收入为", "operating income", "营业收入");
        assertMistaken(STORES, "在手订单", "库存", "backlog", "库存");
        assertMistaken(STORES, "优先票据", "高级笔记", "senior notes", "高级笔记");
        assertMistaken(CHIPS, "自由現金流", "免費現金流", "free cash flow", "免費現金流");
        assertMistaken(CHIPS, "折舊費用", "貶值費用", "depreciation expense", "貶值");
        assertMistaken(CHIPS, "晶圓", "威化", "wafer", "威化");
        assertMistaken(STORES, "净利润", "净收入", "net income", "净收入");
    }

    @Test
    void findsANameTransliteratedInTwoWays() throws Progress.Stopped {
        List<String> lines = new ArrayList<>(CHIPS);
        lines.addAll(List.of("Silverfern will invest in Japan.", "西弗芬將投資日本。", "Silverfern has a strong balance sheet.",
                "西弗芬的資產負債表穩健。", "At Silverfern, people come first.", "在西弗芬,以人為本。"));
        Finding finding = only(check(Calls.of(Language.CHINESE_TRADITIONAL, lines)), "Silverfern");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.arguments()).containsExactly("Silverfern", "銀蕨", "4", "0,2,6,15", "西弗芬", "3", "16,17,18");
    }

    @Test
    void findsANameThatIsSometimesLeftInLatinLetters() throws Progress.Stopped {
        List<String> lines = new ArrayList<>(STORES);
        lines.addAll(List.of("Pinebrook cares.", "Pinebrook关心顾客。", "Pinebrook wins.", "Pinebrook胜出。"));
        Finding finding = only(check(Calls.of(Language.CHINESE_SIMPLIFIED, lines)), "Pinebrook");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.NOTE);
        assertThat(finding.arguments()).startsWith("Pinebrook", "松溪", "4").contains("Pinebrook", "2", "14,15");
    }

    @Test
    void aCallInOneLanguageHasNoFindings() throws Progress.Stopped {
        assertThat(check(Calls.of(Language.CHINESE_SIMPLIFIED, List.of()))).isEmpty();
        assertThat(check(Calls.of(Language.CHINESE_SIMPLIFIED, List.of("", "", "Only this.", "")))).isEmpty();
    }

    @Test
    void tenThousandSegmentsTakeSeconds() {
        List<String> lines = new ArrayList<>();
        Transcript sample = Calls.sample();
        while (lines.size() < 20_000) {
            sample.segments().forEach(segment -> segment.texts().forEach(text -> lines.add(text.text())));
        }
        Transcript long_ = Calls.of(Language.CHINESE_TRADITIONAL, lines);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> check(long_));
    }

    @Test
    void stopsWhenAsked() {
        Progress stopped = new Progress() {
            @Override
            public void at(double fraction) {
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> TermCheck.of(Calls.sample(), GLOSSARY, stopped)).isInstanceOf(Progress.Stopped.class);
    }

    private static void assertMistaken(List<String> clean, String right, String wrong, String term, String wording)
            throws Progress.Stopped {
        List<String> lines = clean.stream().map(line -> line.replace(right, wrong)).toList();
        assertThat(lines).isNotEqualTo(clean);
        Language chinese = clean == CHIPS ? Language.CHINESE_TRADITIONAL : Language.CHINESE_SIMPLIFIED;
        assertThat(check(Calls.of(chinese, lines))).extracting(Finding::arguments)
                .containsExactly(List.of(term, wording));
    }

    private static Finding only(List<Finding> findings, String first) {
        return findings.stream().filter(finding -> finding.arguments().getFirst().equals(first)).findFirst().orElseThrow();
    }

    private static List<Finding> check(Transcript call) throws Progress.Stopped {
        return TermCheck.of(call, GLOSSARY, Progress.NONE);
    }
}
