package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that LibreOffice 7.4 opened and saved again, kept beside the test. */
class ResavedTest {

    static final Transcript CALL = call("$1.25 billion", "3家");

    @ParameterizedTest
    @ValueSource(strings = {"en.html", "en.docx", "en.xlsx", "en.csv", "zh-Hant.html", "zh-Hant.docx", "zh-Hant.xlsx", "zh-Hant.csv"})
    void whatWasOnlySavedAgainStands(String file) throws Exception {
        assertThat(VerifierTest.verify(saved(file), CALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en.html", "en.docx", "en.xlsx", "en.csv", "zh-Hant.html", "zh-Hant.docx", "zh-Hant.xlsx", "zh-Hant.csv"})
    void whatDiffersFromTheSourceIsNamed(String file) throws Exception {
        assertThat(VerifierTest.verify(saved(file), call("$1.26 billion", "3家"))).extracting(Doubt::quote).containsExactly(1);
        assertThat(VerifierTest.verify(saved(file), call("$1.25 billion", "8家"))).extracting(Doubt::quote).containsExactly(2);
        assertThat(VerifierTest.verify(saved(file), Calls.of("Jane Doe", CALL.segments()))).extracting(Doubt::quote).isEqualTo(List.of(1, 2, 3));
    }

    private static Transcript call(String amount, String stores) {
        return Calls.saying("Revenue rose 8% to  " + amount + ", \"ahead\" of <plan> & ours.", "營收成長8%,達12.5億美元,「超前」計劃。",
                "=1+1 stores, @closed: 3 \u202E.", "關閉了" + stores + "門市。", "Only in English, and a long sentence that a word processor "
                        + "breaks into lines of its own when it saves a page: nothing is lost by that, not even a comma.", "",
                "", "只有中文。", "What about margins?", "利潤率呢?");
    }

    private static byte[] saved(String file) throws IOException {
        try (InputStream in = ResavedTest.class.getResourceAsStream("resaved." + file)) {
            return in.readAllBytes();
        }
    }
}
