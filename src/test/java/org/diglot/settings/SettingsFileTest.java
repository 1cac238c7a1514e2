package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Preferences CHANGED = new Preferences("zh-Hant", "dark", 18, 0.4, "both-swapped", false, true,
            true, true, Optional.of(new Bounds(10, 20, 1200, 800, false)), List.of(new Recent("/calls/a.txt", 73)));

    @TempDir
    private Path folder;

    @Test
    void nothingThereIsTheDefaults() {
        assertThat(new SettingsFile(folder).load().preferences()).isEqualTo(Preferences.DEFAULTS);
        assertThat(new SettingsFile(folder.resolve("absent")).load().setAside()).isEmpty();
    }

    @Test
    void whatWasSavedComesBackAndNothingElseIsLeftInTheFolder() throws IOException {
        new SettingsFile(folder).save(CHANGED);
        assertThat(new SettingsFile(folder).load().preferences()).isEqualTo(CHANGED);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void aFileOfTheFutureIsUsedAsFarAsUnderstoodAndKeepsTheRest() throws IOException {
        Files.writeString(file(), """
                {"schema": "diglot/settings/9", "theme": "dark", "textSize": {"en": 12}, "hologram": [1, 2]}""");
        SettingsFile settings = new SettingsFile(folder);
        assertThat(settings.load().preferences().theme()).isEqualTo("dark");
        assertThat(settings.load().preferences().textSize()).isEqualTo(15);
        settings.save(CHANGED);
        assertThat(Files.readString(file())).contains("diglot/settings/9", "hologram");
    }

    @Test
    void aFileOfThePastTakesDefaultsForWhatItLacks() throws IOException {
        Files.writeString(file(), "{\"language\": \"zh-Hans\"}");
        Preferences read = new SettingsFile(folder).load().preferences();
        assertThat(read.language()).isEqualTo("zh-Hans");
        assertThat(read.arrangement()).isEqualTo("both");
    }

    @Test
    void aBrokenFileIsSetAsideWhole() throws IOException {
        for (String broken : List.of("{\"theme\": \"da", "", "[]", "not json at all", "null")) {
            Files.writeString(file(), broken);
            SettingsFile.Loaded loaded = new SettingsFile(folder).load();
            assertThat(loaded.preferences()).isEqualTo(Preferences.DEFAULTS);
            assertThat(loaded.setAside()).as(broken).isPresent();
            assertThat(loaded.setAside().get()).hasContent(broken);
            assertThat(file()).doesNotExist();
            Files.delete(loaded.setAside().get());
        }
    }

    @Test
    void whereNothingCanBeWrittenTheOldFileStaysWhole() throws IOException {
        Path blocked = Files.writeString(folder.resolve("a file where the folder should be"), "x");
        SettingsFile settings = new SettingsFile(blocked);
        assertThat(settings.load().preferences()).isEqualTo(Preferences.DEFAULTS);
        assertThatThrownBy(() -> settings.save(CHANGED)).isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("x");
    }

    @Test
    void twoWindowsKeepEachOthersChanges() throws IOException {
        SettingsFile one = new SettingsFile(folder);
        one.save(Preferences.DEFAULTS);
        SettingsFile other = new SettingsFile(folder);
        other.load();
        one.save(themed("dark", 15));
        other.save(themed("light", 22));
        Preferences both = new SettingsFile(folder).load().preferences();
        assertThat(both.theme()).isEqualTo("dark");
        assertThat(both.textSize()).isEqualTo(22);
    }

    private static Preferences themed(String theme, double size) {
        Preferences usual = Preferences.DEFAULTS;
        return new Preferences(usual.language(), theme, size, usual.columnRatio(), usual.arrangement(),
                usual.outline(), usual.panel(), usual.menuBar(), usual.hinted(), usual.window(), usual.recent());
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
