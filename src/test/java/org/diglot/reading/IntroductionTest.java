package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ann Lee|Ann Lee, Citigroup.|Citigroup",
            "Ann Lee|(Operator Instructions) Ann Lee, Morgan Stanley.|Morgan Stanley",
            "Ann Lee|Our first question comes from the line of Ann Lee with J.P. Morgan. Please go ahead.|J.P. Morgan",
            "Ann Lee|Our first question comes from the line of Ann Lee from JPMorgan Chase & Co. Please go ahead.|JPMorgan Chase & Co.",
            "Ann Lee|The next question comes from Ann Lee of Bank of America. Your line is open.|Bank of America",
            "Ann Lee|Next question, Ann Lee from Jefferies, please go ahead.|Jefferies",
            "Ann Lee|The first one to ask questions, Ann Lee, Goldman Sachs.|Goldman Sachs",
            "Ann Lee|Our next question is from Ann Lee at Sanford C. Bernstein & Co., LLC.|Sanford C. Bernstein & Co., LLC",
            "Ann Lee|We'll go next to Ann Li with Credit Agricole.|Credit Agricole",
            "Ann Lee|And we will take our next question from Ms. Ann Lee representing the Daiwa Capital Markets.|Daiwa Capital Markets",
            "Ann Lee|Ann Lee, Stone, Reed & Park.|Stone, Reed & Park", "Ann Lee|Ann Lee, Dove, Field and Sons.|Dove, Field and Sons",
            "Ann Lee|Ann Lee, Citigroup, and then Bo Carlsen, UBS.|Citigroup",
            "Ann Lee|The next question is from Ann Lee, who is joining us from Stone Bank.|Stone Bank",
            "Ann Lee|We have Ann Lee on the line from Nordbank. Please proceed.|Nordbank",
            "Ann Lee|Ann Lee, please go ahead with your question.|''",
            "Ann Lee|我們接受 Stone, Reed & Park 的 Ann Lee 提問。|Stone, Reed & Park",
            "Ann Lee|花旗集團的 Ann Lee。|花旗集團", "陳志豪|下一位提問的是東岸證券的陳志豪,請講。|東岸證券",
            "陳志豪|中信證券陳志豪。|中信證券", "陳志豪|陳志豪,野村。|野村",
            "陈志豪|我们的第一个问题来自摩根士丹利的陈志豪。请讲。|摩根士丹利",
            "陳志豪|接下來有請國泰證券分析師陳志豪提問。|國泰證券"})
    void findsTheFirm(String header, String line, String firm) {
        assertThat(Introduction.of(header, List.of(line)).orElseThrow().firm()).isEqualTo(firm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Our next question is from the line of Bo Carlsen with Nordbank. Please go ahead.|Bo Carlsen|Nordbank",
            "We go now to Mia Rossi, Banca Alta.|Mia Rossi|Banca Alta"})
    void findsAnybodyForAHeaderWithoutAName(String line, String name, String firm) {
        assertThat(Introduction.ofAnybody(List.of(line))).contains(new Introduction(name, firm, ""));
    }
}
