package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Revenue was RMB280.2 billion. | 收入為人民幣2,802億元。
            Revenue was $1.3 billion. | 營收為13億美元。
            Profit doubled this year. | 今年利潤翻了一番。
            Profit doubled this year. | 今年利潤增長一倍。
            Profit rose to 2x of last year. | 利潤達去年的2倍。
            Half of our users are young. | 我們50%的用戶是年輕人。
            Half of our users are young. | 我們一半的用戶是年輕人。
            A quarter of sales is online. | 四分之一的銷售在線上。
            A quarter of sales is online. | 線上銷售占25%。
            We spent more than in the past decade. | 我們的投入超過了過去10年。
            We spent more than in the past decade. | 我們的投入超過了過去十年。
            We opened a dozen stores. | 我們開設了12家門市。
            We focus on our two core businesses. | 我們專注於兩大核心業務。
            In the December quarter, margin was 5%. | 12月季度利潤率為5%。
            In the December quarter, margin was 5%. | 第四季度利潤率為5%。
            There is one thing, and a couple of questions. | 有件事,還有問題。
            Margin rose 50 basis points. | 利潤率上升0.5個百分點。
            Nine in ten transactions are digital. | 九成交易已數碼化。
            Nine out of ten customers use it. | 每十位客戶中有九位使用。
            One in five customers uses the app. | 每五位客户中就有一位使用该应用。
            We opened three in ten cities. | 我们在十个城市开了三家。
            The margin falls by about 0.4 percentage points. | 毛利率約下降0.4個百分點。
            SG&A was roughly 12% of revenue. | 销售及行政费用约占收入的12%。
            The full-year 2025 budget is US$2.6 billion. | 2025全年預算為26億美元。
            In the 1990s this was a small business. | 在 20 世纪 90 年代,这是一个小业务。
            How many cars, hundreds or thousands? | 数量会是几百台还是几千台?
            About two-thirds of it is cash. | 其中約67%為現金。
            Capacity reached 1.2 GWh. | 產能達到1,200MWh。
            It took 18 months. | 用時一年半。
            We shipped 1.35 million 40-foot containers. | 我們運送了135萬個四十呎貨櫃。
            We shipped 1.35 million 40-foot containers. | 我们运送了135万个40英尺集装箱。
            Operating expenses improved by 80 bps to 18.2% of revenue. | 營業費用佔營收比重季減80個基點至18.2%。
            Net loss narrowed to RMB112 million. | 淨虧損收窄至人民幣1.12億元。
            Net loss widened to RMB112 million. | 淨虧損擴大至人民幣1.12億元。
            """)
    void saidAlikeInBothLanguages(String english, String chinese) throws Progress.Stopped {
        assertThat(check(english, chinese).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VALUE | ERROR | Revenue was RMB280.2 billion. | 收入為人民幣2,902億元。
            SCALE | ERROR | Revenue was RMB280.2 billion. | 收入為人民幣280.2億元。
            SCALE | ERROR | Revenue was RMB280.2 billion. | 收入為人民幣2,802萬元。
            SCALE | ERROR | We have 49 million members. | 我們有490萬名會員。
            CURRENCY | ERROR | Revenue was RMB280.2 billion. | 收入為2,802億美元。
            CURRENCY_DROPPED | NOTE | Cash flow was RMB70.9 billion. | 現金流為709億元。
            PERCENT_OR_POINTS | ERROR | Margin rose 5 percentage points. | 利潤率上升5%。
            DIRECTION | ERROR | Revenue decreased 31%. | 收入增長31%。
            DIRECTION | ERROR | Net loss widened to RMB112 million. | 淨虧損收窄至人民幣1.12億元。
            DIRECTION | ERROR | Gross margin improved by 80 basis points. | 毛利率下降80個基點。
            QUALIFIER | ERROR | We serve over 90,000 customers. | 我們服務不到9萬名客戶。
            QUALIFIER | WARNING | We serve over 90,000 customers. | 我們服務約9萬名客戶。
            QUALIFIER | WARNING | The bond was more than four times oversubscribed. | 債券獲近四倍超額認購。
            QUALIFIER | NOTE | We serve 90,000 customers. | 我們服務約9萬名客戶。
            RANGE | ERROR | We expect growth of 5% to 7%. | 我們預期增長5%至9%。
            RANGE | ERROR | We expect growth of 5% to 7%. | 我們預期增長7%。
            MISSING | ERROR | Revenue was RMB280.2 billion, up 8%. | 收入為人民幣2,802億元。
            EXTRA | ERROR | Revenue was RMB280.2 billion. | 收入為人民幣2,802億元,增長8%。
            PERIOD | ERROR | We will invest over the next three years. | 我們將在未來兩年投資。
            PERIOD | ERROR | As of December 31, 2024, we had cash. | 截至2024年11月30日,我們有現金。
            NAME_READ_AS_NUMBER | ERROR | Our 88VIP members are loyal. | 我們的88名VIP會員很忠誠。
            """)
    void saidDifferently(Kind kind, Severity severity, String english, String chinese) throws Progress.Stopped {
        assertThat(check(english, chinese).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(kind))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(severity))
                .satisfies(finding -> assertThat(finding.quantities()).isNotEmpty());
    }

    @Test
    void aFigureMovedIntoTheNextSegmentIsNeitherMissingNorExtra() throws Progress.Stopped {
        Ledger ledger = CallCheck.of(Pairs.call(List.of(
                pair("Revenue was RMB12 billion and profit RMB3 billion.", "收入為人民幣120億元。"),
                pair("That is a good result.", "利潤為人民幣30億元,這是個好成績。"))), Progress.NONE);
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.pairs()).extracting(Ledger.Pair::status).containsOnly(Ledger.Status.AGREE).hasSize(2);
    }

    @Test
    void aMissingSideIsNothingToCompareWith() throws Progress.Stopped {
        Ledger ledger = CallCheck.of(Pairs.call(List.of(pair("Revenue was RMB12 billion.", null))), Progress.NONE);
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.pairs()).isEmpty();
        assertThat(ledger.quantities()).hasSize(1);
    }

    @Test
    void anHonestRoundingIsSaidToBeOne() throws Progress.Stopped {
        assertThat(check("Margin was 12.46%.", "利潤率為12.5%。").pairs()).singleElement()
                .extracting(Ledger.Pair::status).isEqualTo(Ledger.Status.ROUNDED);
        assertThat(check("Margin was 12.46%.", "利潤率為12.4%。").findings()).extracting(Finding::kind)
                .containsExactly(Kind.VALUE);
    }

    @Test
    void aNameThatTheCallWritesInOneWordIsNoCountWhereItIsWrittenInTwo() throws Progress.Stopped {
        Ledger ledger = CallCheck.of(Pairs.call(List.of(
                pair("88 VIP members grew strongly.", "88名VIP會員增長強勁。"),
                pair("Our 88VIP program grows.", "我們的88VIP計劃在成長。"))), Progress.NONE);
        assertThat(ledger.findings()).singleElement().extracting(Finding::kind).isEqualTo(Kind.NAME_READ_AS_NUMBER);
        assertThat(ledger.quantities()).singleElement().extracting(Quoted::language)
                .isEqualTo(Language.CHINESE_TRADITIONAL);
    }

    @Test
    void inTheSampleWhatIsWrongIsFoundAndNothingElse() throws Exception {
        Ledger ledger = CallCheck.of(new TranscriptReader()
                .read(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE), Progress.NONE);

        assertThat(ledger.findings()).extracting(Finding::kind)
                .containsOnly(Kind.CURRENCY_DROPPED, Kind.NAME_READ_AS_NUMBER, Kind.MISQUOTE);
        assertThat(ledger.findings()).filteredOn(finding -> finding.kind() == Kind.NAME_READ_AS_NUMBER)
                .extracting(Finding::segment).containsExactly(32);
        assertThat(ledger.findings()).filteredOn(finding -> finding.kind() == Kind.CURRENCY_DROPPED)
                .flatExtracting(Finding::arguments).contains("709億元", "RMB70.9 billion");
        assertThat(ledger.findings()).filteredOn(finding -> finding.kind() == Kind.MISQUOTE)
                .extracting(finding -> finding.arguments().get(1) + " / " + finding.arguments().get(3))
                .containsExactlyInAnyOrder("11% / at least 11%", "triple-digit / at least 100%", "next three years / next two years");
    }

    @Test
    void aTranslatorMaySayWhichYuanIsMeant() throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", """
                Operator
                Operator
                大家午安。
                Good afternoon, everyone.
                每股盈餘為2.35元,高於去年。
                Earnings per share were NT$2.35, above last year.
                """, Progress.NONE);

        assertThat(CallCheck.of(call, Progress.NONE).findings()).extracting(Finding::severity)
                .allMatch(severity -> severity == Severity.NOTE);
    }

    @Test
    void aBareDollarIsTheOneAtHomeWhereTheTranslationCallsItYuan() throws Progress.Stopped {
        assertThat(CallCheck.of(Pairs.call(List.of(
                pair("The dividend is HK$1.30 per share.", "股息為每股1.30港元。"),
                pair("Profit was $15.8 billion.", "溢利為158億元。"),
                pair("Income was $19.2 billion.", "收入為192億元。"),
                pair("Losses were $2.4 billion.", "損失為24億元。"),
                pair("Expenses were $8.9 billion.", "支出為89億元。"),
                pair("Fees reached $4.6 billion.", "費用達46億美元。"))), Progress.NONE).findings())
                .singleElement().satisfies(finding -> assertThat(finding.segment()).isEqualTo(5));
    }

    @Test
    void aBareDollarIsTheAmericanOneWhereTheSentenceSaysSo() throws Progress.Stopped {
        assertThat(CallCheck.of(Pairs.call(List.of(
                pair("Revenue was NT$98.7 billion.", "營收為新台幣987億元。"),
                pair("In U.S. dollar terms, revenue was $3.21 billion.", "以美元計算,營收為32.1億元。"),
                pair("In U.S. dollar terms, revenue was $3.15 billion.", "以美元計算,營收為31.5億美元。"))), Progress.NONE).findings())
                .singleElement().satisfies(finding -> assertThat(finding.segment()).isEqualTo(1));
    }

    @Test
    void idsArePositions() throws Progress.Stopped {
        Ledger ledger = CallCheck.of(Pairs.call(Pairs.in("pairs-tuning.txt")), Progress.NONE);
        for (int at = 0; at < ledger.quantities().size(); at++) {
            assertThat(ledger.quantities().get(at).id()).isEqualTo(at);
        }
        assertThat(ledger.pairs()).flatExtracting(Ledger.Pair::ids).doesNotHaveDuplicates();
    }

    @Test
    void aSegmentOfTenThousandFiguresIsComparedInNoTime() throws Progress.Stopped {
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        for (int at = 0; at < 10_000; at++) {
            english.append("It was ").append(at % 997 + 1).append("% and then. ");
            chinese.append("它是").append(at % 991 + 1).append("%,然後。");
        }
        List<Pairs.Pair> pairs = new ArrayList<>(List.of(pair(english.toString(), chinese.toString())));
        long before = System.nanoTime();
        Ledger ledger = CallCheck.of(Pairs.call(pairs), Progress.NONE);
        assertThat(ledger.quantities()).hasSizeGreaterThan(19_000);
        assertThat((System.nanoTime() - before) / 1_000_000).as("milliseconds").isLessThan(10_000);
    }

    private static Pairs.Pair pair(String english, String chinese) {
        return new Pairs.Pair(english, chinese, Language.CHINESE_TRADITIONAL);
    }

    private static Ledger check(String english, String chinese) throws Progress.Stopped {
        return CallCheck.of(Pairs.call(List.of(pair(english, chinese))), Progress.NONE);
    }
}
