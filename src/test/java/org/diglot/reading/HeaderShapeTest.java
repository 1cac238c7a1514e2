package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Operator|Operator||", "操作員|操作員||", "Operator:|Operator||", "Jason Xu|Jason Xu||", "王淑芬|王淑芬||",
            "Lydia Hart - Head of Investor Relations|Lydia Hart||Head of Investor Relations",
            "- VP of IR|||VP of IR",
            "Jane Doe - Acme Securities - Analyst|Jane Doe|Acme Securities|Analyst",
            "Jane Doe -- Acme Securities -- Analyst|Jane Doe|Acme Securities|Analyst",
            "Jane Doe - Analyst - Acme Securities|Jane Doe|Acme Securities|Analyst",
            "Jane Doe - Acme Securities|Jane Doe|Acme Securities|",
            "Jen-Li Huang – Founder, President & CEO|Jen-Li Huang||Founder, President & CEO",
            "C. C. Lo - Chairman and Chief Executive Officer|C. C. Lo||Chairman and Chief Executive Officer",
            "Elena Petrova - SVP - Finance & Treasurer|Elena Petrova||SVP - Finance & Treasurer",
            "林海濤 - 董事長|林海濤||董事長", "林海涛－首席执行官|林海涛||首席执行官",
            "Maria de la Cruz - CFO|Maria de la Cruz||CFO", "Yong (Daniel) Zhang - Chairman|Yong (Daniel) Zhang||Chairman",
            "Robert Smith, CFA - Analyst|Robert Smith, CFA||Analyst",
            "Kim Park - Managing Director, Fund 3|Kim Park||Managing Director, Fund 3"})
    void readsNameFirmAndTitle(String line, String name, String firm, String title) {
        Header header = HeaderShape.of(line).orElseThrow();

        assertThat(header.name()).isEqualTo(name == null ? "" : name);
        assertThat(header.firm()).isEqualTo(firm == null ? "" : firm);
        assertThat(header.title()).isEqualTo(title == null ? "" : title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Net Revenue-- $575 million", "Thank you.", "(Operator Instructions)", "(操作員指令)", ".", "。",
            "Gross margin was up", "Thank you", "Next question", "謝謝大家", "Operating income - up 5%", "Thank you, Eddie.",
            "- up year over year", "Could Dr.", "營收為新台幣 412 億元", "-", "--", " - "})
    void isNoHeader(String line) {
        assertThat(HeaderShape.of(line)).isEmpty();
    }

    @Test
    void aFirmAfterAnAnalystsTitleIsNoTitle() {
        assertThat(HeaderShape.of("Bob Roe - Analyst, Stone Reed").orElseThrow()).extracting(Header::title, Header::firm)
                .containsExactly("Analyst", "Stone Reed");
        assertThat(HeaderShape.of("Bob Roe - Analyst, Managing Director").orElseThrow()).extracting(Header::title, Header::firm)
                .containsExactly("Analyst, Managing Director", "");
    }
}
