package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RelationsTest {

    @Test
    void whoLeadsTheRelationsNamesTheCompany() {
        assertThat(Relations.inEnglish("Good morning, I am Ana Ruiz in charge of investor relations at Lowland Dairy Group.")).isEqualTo("Lowland Dairy Group");
        assertThat(Relations.inEnglish("This is Bo, Head of Investor Relations of Bank of Nova, and I welcome you.")).isEqualTo("Bank of Nova");
        assertThat(Relations.inChinese("早上好，我是负责韩光新能源投资者关系的朴书妍。")).isEqualTo("韩光新能源");
    }

    @Test
    void otherRelationsNameNone() {
        assertThat(Relations.inEnglish("I am Ana Ruiz, Vice President of Investor Relations. Thank you.")).isEmpty();
        assertThat(Relations.inEnglish("Our relations with suppliers are good.")).isEmpty();
        assertThat(Relations.inChinese("我是投資者關係總監秦潔。")).isEmpty();
    }
}
