package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedFormTest {

    @Test
    void namesOfColumnsSayWhatTheyHold() throws Exception {
        assertThat(Draws.text("""
                序号,发言人,职位,原文,译文,备注
                1,Ana Ruiz,CEO,"Good day, ""friends"".",大家好，朋友们。,
                2,Ana Ruiz,CEO,"We grew.
                A lot.","我们增长了。
                很多。",语速快
                3,Bo Li,Analyst,How so?,,
                """))
                .containsExactly("row 1 | ~ 序号 | 发言人 | 职位 | 原文 | 译文 | 备注", "row 2 | @ Ana Ruiz - CEO",
                        "row 2 | 1a Good day, \"friends\".", "row 2 | 1b 大家好，朋友们。", "row 3 | 2a We grew.", "row 3 | 2b 我们增长了。",
                        "row 3 | 3a A lot.", "row 3 | 3b 很多。", "row 3 | ~ 语速快", "row 4 | @ Bo Li - Analyst", "row 4 | 4a How so?");
    }

    @Test
    void withoutNamesTheColumnsAreToldByWhatStandsInThem() throws Exception {
        assertThat(Draws.text("""
                00:01\tOperator\t大家好，歡迎參加會議。\tGood day, and welcome to our call.
                00:05\tAna Ruiz\t謝謝，我們成長了5%。\tThank you, we grew 5%.
                00:09\tAna Ruiz\t明年會更好。\tNext year will be better.
                00:12\tOperator\t謝謝各位。\tThank you all, goodbye.
                """))
                .containsExactly("row 1 | @ Operator", "row 1 | 1a 大家好，歡迎參加會議。", "row 1 | 1b Good day, and welcome to our call.",
                        "row 2 | @ Ana Ruiz", "row 2 | 2a 謝謝，我們成長了5%。", "row 2 | 2b Thank you, we grew 5%.",
                        "row 3 | 3a 明年會更好。", "row 3 | 3b Next year will be better.",
                        "row 4 | @ Operator", "row 4 | 4a 謝謝各位。", "row 4 | 4b Thank you all, goodbye.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Operator\nGood day, and welcome.\nAna Ruiz, CEO\nThank you, operator.\nWe grew, as planned.\n",
        "Good day, everyone.\n大家好,各位。\nWe grew, a lot.\n我們成長了,很多。\nThank you, all.\n謝謝,各位。\n",
        "Ana Ruiz, CEO\nBo Li, CFO\nCleo Tan, COO\nDan Wu, CTO\n",
        "\tGood day.\n\t大家好。\n\tWe grew.\n\t我們成長了。\n",
        "one line, no more",
        "[Operator Instructions]\nGood day, everyone.\n"})
    void proseWithCommasIsNoTable(String text) {
        assertThat(Forms.ofText(text)).isEmpty();
    }
}
