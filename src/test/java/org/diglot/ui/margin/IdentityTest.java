package org.diglot.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.numbers.CallCheck;
import org.diglot.numbers.Ledger;
import org.diglot.reading.TranscriptReader;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {

    private static final String HEAD = "Mei Tan - CFO\nMei Tan - CFO\n";
    private static final String WRONG = "Net debt fell to EUR640 million.\n淨負債降至64億歐元。\n";
    private static final String RIGHT = "We opened 12 stores in the quarter.\n本季度我們開設了12家門店。\n";

    @TempDir
    private Path folder;

    @Test
    void aFindingKeepsItsNameWhereverItsTextsStand() throws Exception {
        List<String> names = names(HEAD + WRONG + RIGHT);
        assertThat(names).hasSize(1);
        assertThat(names(HEAD + RIGHT + WRONG)).isEqualTo(names);
    }

    @Test
    void otherTextsHaveAnotherName() throws Exception {
        assertThat(names(HEAD + WRONG.replace("640", "650") + RIGHT)).hasSize(1)
                .doesNotContainAnyElementsOf(names(HEAD + WRONG + RIGHT));
    }

    @Test
    void equalFindingsOfEqualTextsAreToldApart() throws Exception {
        List<String> names = names(HEAD + WRONG + RIGHT + WRONG);
        assertThat(names).hasSize(2).doesNotHaveDuplicates().containsAll(names(HEAD + WRONG + RIGHT));
    }

    private List<String> names(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("call.txt"), text);
        Transcript call = new TranscriptReader().read(file, Progress.NONE);
        Ledger ledger = CallCheck.of(call, Progress.NONE);
        Identity identity = new Identity(call, ledger);
        return ledger.findings().stream().map(identity::of).toList();
    }
}
