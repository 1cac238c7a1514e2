package org.diglot.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diglot.reading.TranscriptReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Glossary;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestingTest {

    private static Suggesting suggesting;

    @BeforeAll
    static void readTheCall() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("assets/samples"))) {
            Path sample = samples.filter(file -> file.toString().endsWith("zh-Hant.txt")).findFirst().orElseThrow();
            suggesting = new Suggesting(new TranscriptReader().read(sample, Progress.NONE), Topics.shipped(),
                    Glossary.shipped(), Folding.standard());
        }
    }

    @Test
    void afterAFilterComeItsValues() {
        assertThat(queries("capex speaker:al")).contains("capex speaker:\"Alicia Yap\"").allMatch(one -> one.contains("speaker:"));
        assertThat(queries("speaker:")).isNotEmpty().allMatch(one -> one.startsWith("speaker:\""));
        assertThat(queries("topic:divi")).containsExactly("topic:dividends");
        assertThat(queries("lang:z")).isEmpty();
    }

    @Test
    void aTopicComesUpByItsNameBeforeOthersByTheirWords() {
        assertThat(queries("divid").getFirst()).isEqualTo("topic:dividends");
        assertThat(queries("資本").getFirst()).isEqualTo("topic:capex");
    }

    @Test
    void aWordInsideOfATopicsPhrasesBringsUpNothing() {
        assertThat(queries("expenditur")).contains("topic:capex");
        assertThat(queries("balance")).doesNotContain("topic:cash");
    }

    private static List<String> queries(String typed) {
        return suggesting.after(typed, List.of()).stream().map(Suggestion::query).toList();
    }
}
