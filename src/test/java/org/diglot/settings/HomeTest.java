package org.diglot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    @Test
    void eachPlatformHasItsPlace() {
        assertThat(home("Linux", Map.of())).isEqualTo(Path.of("/home/a/.config/diglot"));
        assertThat(home("Linux", Map.of("XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/x/diglot"));
        assertThat(home("Linux", Map.of("XDG_CONFIG_HOME", "relative"))).isEqualTo(Path.of("/home/a/.config/diglot"));
        assertThat(home("Mac OS X", Map.of())).isEqualTo(Path.of("/home/a/Library/Application Support/Diglot"));
        assertThat(home("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Diglot"));
    }

    @Test
    void aNamedFolderComesFirst() {
        assertThat(home("Linux", Map.of("DIGLOT_HOME", "/mine", "XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/mine"));
        Map<String, String> properties = Map.of("user.home", "/home/a", "os.name", "Linux", "diglot.home", "/set");
        assertThat(new Home(properties::get, Map.of("DIGLOT_HOME", "/mine")::get).find()).isEqualTo(Path.of("/set"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "relative"})
    void anAccountWithoutAHomeLeavesNothingWhereTheProgramStands(String user) {
        Map<String, String> properties = Map.of("user.home", user, "os.name", "Linux", "java.io.tmpdir", "/tmp");
        assertThat(new Home(properties::get, name -> null).find()).isEqualTo(Path.of("/tmp/diglot-home/.config/diglot"));
        assertThat(new Home(properties::get, Map.of("XDG_CONFIG_HOME", "/x")::get).find()).isEqualTo(Path.of("/x/diglot"));
    }

    private static Path home(String system, Map<String, String> environment) {
        return new Home(Map.of("user.home", "/home/a", "os.name", system)::get, environment::get).find();
    }
}
