package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Japanese and Korean figures, read by the grammar of Chinese in words of their own. */
class HanLexiconTest {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 売上高は2,802億円でした。 | 2,802億円 | 280200000000 | JPY |
            ja | 前年同期比7.6%増となりました。 | 7.6% | 7.6 | % | INCREASE
            ja | 営業利益は1兆2,345億円です。 | 1兆2,345億円 | 1234500000000 | JPY |
            ja | 約54億ドルの自社株買い | 54億ドル | 5400000000 | USD |
            ja | 設備投資は3,800億元を予定 | 3,800億元 | 380000000000 | CNY |
            ja | 利益率は1.2ポイント改善しました。 | 1.2ポイント | 1.2 | pp | INCREASE
            ja | 出荷台数は10万台でした。 | 10万台 | 100000 | units |
            ja | 売上は3割増でした。 | 3割 | 30 | % | INCREASE
            ja | 会員数は150万人を超えました。 | 150万人 | 1500000 | people |
            ja | 純利益は15.3％減でした。 | 15.3％ | 15.3 | % | DECREASE
            ja | 金利は30ベーシスポイント低下した。 | 30ベーシスポイント | 30 | bp | DECREASE
            ja | 期間は12か月です。 | 12か月 | 12 | months |
            ja | 費用は4億5,000万ユーロ | 4億5,000万ユーロ | 450000000 | EUR |
            ko | 매출은 2조 8,020억 원입니다. | 2조 8,020억 원 | 2802000000000 | KRW |
            ko | 영업이익은 1조2,345억원이며 | 1조2,345억원 | 1234500000000 | KRW |
            ko | 전년 동기 대비 7.6% 증가했습니다. | 7.6% | 7.6 | % | INCREASE
            ko | 약 54억 달러 규모입니다. | 54억 달러 | 5400000000 | USD |
            ko | 3,800억 위안을 투자할 계획입니다. | 3,800억 위안 | 380000000000 | CNY |
            ko | 1.2%포인트 개선되었습니다. | 1.2%포인트 | 1.2 | pp | INCREASE
            ko | 판매량은 10만 대입니다. | 10만 대 | 100000 | units |
            ko | 회원 수는 150만 명입니다. | 150만 명 | 1500000 | people |
            ko | 5퍼센트 줄었습니다. | 5퍼센트 | 5 | % | DECREASE
            ko | 현금은 3천만 달러입니다. | 3천만 달러 | 30000000 | USD |
            ko | 12개월 동안 | 12개월 | 12 | months |
            """)
    void aFigureIsReadWithItsValueAndItsWords(String tag, String text, String said, String value, String unit,
            String direction) {
        assertThat(reader.read(text, Language.ofTag(tag).orElseThrow())).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo(said);
            assertThat(one.value().toPlainString()).isEqualTo(value);
            assertThat(one.unit()).isEqualTo(unit);
            assertThat(one.direction() == null ? null : one.direction().name()).isEqualTo(direction);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 第3四半期 | Q3
            ja | 今後3年間 | next P3Y
            ko | 3분기 | Q3
            ko | 향후 3년간 | next P3Y
            ko | 2025년 3월 31일 | 2025-03-31
            """)
    void aPeriodHasTheFormItHasInEveryLanguage(String tag, String text, String canonical) {
        assertThat(reader.read(text, Language.ofTag(tag).orElseThrow())).singleElement()
                .satisfies(one -> assertThat(one.canonical()).isEqualTo(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 一方、一部の地域では千葉県が好調で、統一的な方針です。
            ja | ドルの動きとポイントを説明します。
            ko | 조 부사장만 참석했고 천안 공장은 정상입니다.
            ko | 원가와 이익을 억제하고 만족합니다.
            """)
    void wordsThatMeanAUnitElsewhereAreNoFigures(String tag, String text) {
        assertThat(reader.read(text, Language.ofTag(tag).orElseThrow())).isEmpty();
    }

    @Test
    void oneFigureInFourLanguagesHasOneValue() {
        List<Quantity> all = List.of(read("RMB280.2 billion", "en"), read("2,802億元人民幣", "zh-Hant"),
                read("2,802億人民元", "ja"), read("2,802억 위안", "ko"));
        assertThat(all).allSatisfy(one -> {
            assertThat(one.value()).isEqualByComparingTo("280200000000");
            assertThat(one.unit()).isEqualTo("CNY");
        });
    }

    @Property
    void spansSliceTheVeryWordsOfAnyText(@ForAll @StringLength(max = 60) @CharRange(from = '0', to = '9')
            @CharRange(from = 'ぁ', to = 'ヶ') @CharRange(from = '가', to = '힣') @CharRange(from = ' ', to = '.') String text) {
        for (Language language : List.of(Language.JAPANESE, Language.KOREAN)) {
            assertThat(reader.read(text, language)).allSatisfy(one -> assertThat(one.text())
                    .isEqualTo(text.substring(one.span().start(), one.span().end())));
        }
    }

    private Quantity read(String text, String tag) {
        return reader.read(text, Language.ofTag(tag).orElseThrow()).getFirst();
    }
}
