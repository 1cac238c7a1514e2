package org.diglot.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairFileTest {

    private static final List<Repair> EACH = List.of(new Repair.Join(0), new Repair.Split(1, List.of(2, 3)),
            new Repair.Shift(2, 1, true), new Repair.Swap(3), new Repair.Say(4, "王小明"), new Repair.Unite(0, "a", "b"));

    private final Transcript call = Calls.small();

    @TempDir
    private Path home;

    @Test
    void everyRepairComesBackAsItWas() throws IOException {
        file().save(EACH);
        assertThat(file().load().repairs()).isEqualTo(EACH);
    }

    @Test
    void nothingThereIsNothingRepaired() {
        assertThat(file().load().repairs()).isEmpty();
    }

    @Test
    void aBrokenFileIsSetAsideAndNamed() throws IOException {
        file().save(EACH);
        Files.writeString(onDisk(), "{\"repairs\": [");
        RepairFile.Loaded loaded = new RepairFile(home, call).load();
        assertThat(loaded.repairs()).isEmpty();
        assertThat(loaded.setAside()).hasValueSatisfying(aside -> assertThat(aside).content().isEqualTo("{\"repairs\": ["));
        file().save(EACH);
        assertThat(file().load().repairs()).isEqualTo(EACH);
    }

    @Test
    void whatALaterVersionWroteStays() throws IOException {
        RepairFile file = file();
        file.save(List.of(new Repair.Join(0)));
        Files.writeString(onDisk(), Files.readString(onDisk()).replace("\"repairs\" : [",
                "\"mood\" : 3, \"repairs\" : [ {\"kind\": \"paint\", \"segment\": 2}, "));
        RepairFile later = file();
        assertThat(later.load().repairs()).containsExactly(new Repair.Join(0));
        later.save(List.of());
        assertThat(onDisk()).content().contains("paint", "mood");
    }

    @Test
    void whatAnotherWindowDidMeanwhileIsNotOverwritten() throws IOException {
        RepairFile one = file();
        RepairFile other = file();
        one.load();
        other.load();
        one.save(List.of(new Repair.Join(0)));
        assertThatThrownBy(() -> other.save(List.of(new Repair.Swap(1)))).isInstanceOf(RepairFile.Overtaken.class);
        other.load();
        other.save(List.of(new Repair.Join(0), new Repair.Swap(1)));
        assertThat(file().load().repairs()).hasSize(2);
    }

    private RepairFile file() {
        RepairFile file = new RepairFile(home, call);
        file.load();
        return file;
    }

    private Path onDisk() throws IOException {
        try (var files = Files.list(home.resolve("repairs"))) {
            return files.filter(file -> !file.toString().contains("broken")).findFirst().orElseThrow();
        }
    }
}
