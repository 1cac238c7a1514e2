package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsDecidedIsThereAgainAndCanBeTakenBack() throws IOException {
        decide("a", Optional.of(Verdict.ACCEPTED));
        decide("b", Optional.of(Verdict.NOT_AN_ERROR));
        assertThat(file().load().verdicts()).containsOnlyKeys("a", "b").containsEntry("b", Verdict.NOT_AN_ERROR);
        decide("a", Optional.empty());
        assertThat(file().load().verdicts()).containsOnlyKeys("b");
    }

    @Test
    void twoWindowsKeepEachOthersDecisions() throws IOException {
        VerdictsFile one = file();
        VerdictsFile other = file();
        one.load();
        other.load();
        one.decide("a", Optional.of(Verdict.ACCEPTED));
        one.save();
        other.decide("b", Optional.of(Verdict.ACCEPTED));
        other.save();
        assertThat(file().load().verdicts()).containsOnlyKeys("a", "b");
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        decide("a", Optional.of(Verdict.ACCEPTED));
        Files.writeString(path(), "[]");
        VerdictsFile.Loaded loaded = file().load();
        assertThat(loaded.verdicts()).isEmpty();
        assertThat(loaded.setAside()).hasValueSatisfying(aside -> assertThat(aside).hasContent("[]"));
        assertThat(path()).doesNotExist();
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        Files.createDirectories(path().getParent());
        Files.writeString(path(), "{\"verdicts\":{\"a\":\"postponed\"},\"later\":1}");
        decide("b", Optional.of(Verdict.ACCEPTED));
        assertThat(Files.readString(path())).contains("postponed", "later");
        assertThat(file().load().verdicts()).containsOnlyKeys("b");
    }

    private void decide(String finding, Optional<Verdict> verdict) throws IOException {
        VerdictsFile file = file();
        file.decide(finding, verdict);
        file.save();
    }

    private VerdictsFile file() {
        return new VerdictsFile(folder, "0123");
    }

    private Path path() {
        return folder.resolve("checks").resolve("0123.json");
    }
}
