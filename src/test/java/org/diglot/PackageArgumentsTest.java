package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arguments of the packages, also of those that can't be built here: no option jpackage doesn't know, no file that isn't there. */
class PackageArgumentsTest {

    private static final Path FOLDER = Path.of("jlink-config");
    private static final Pattern OPTION = Pattern.compile("(?m)^(--[a-z][a-z-]*)(?: +\"?([^\"\\n]*)\"?)?$");

    @ParameterizedTest
    @CsvSource({"deb, linux, win-|mac-|linux-rpm", "rpm, linux, win-|mac-|linux-deb", "msi, win, linux-|mac-", "dmg, mac, linux-|win-",
        "jpackage, linux, linux-|win-|mac-"})
    void everyOptionIsOneOfJpackageOnThatSystem(String type, String system, String foreign) throws IOException {
        String help = help(system);
        String arguments = arguments(type);
        List<String> options = OPTION.matcher(arguments).results().map(option -> option.group(1)).toList();
        assertThat(arguments.lines().filter(line -> line.startsWith("-"))).hasSameSizeAs(options);
        assertThat(options).contains("--name").allMatch(option -> Pattern.compile(option + "(?![a-z-])").matcher(help).find())
                .noneMatch(option -> Pattern.compile("--(" + foreign + ")").matcher(option).find());
    }

    /** So that the test above can fail. */
    @Test
    void anOptionThatDoesNotExistWouldBeSeen() throws IOException {
        assertThat(help("linux")).contains("--linux-deb-maintainer").doesNotContain("--linux-desktop-entry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deb", "rpm", "msi", "dmg"})
    void everyFileNamedIsThere(String type) throws IOException {
        assertThat(OPTION.matcher(arguments(type)).results()
                .filter(option -> option.group(1).matches("--(file-associations|license-file|resource-dir|icon)"))
                .map(option -> Path.of(option.group(2)))).isNotEmpty().allMatch(Files::exists);
    }

    /** The kinds of file that are ours are told twice: to jpackage for Windows and macOS, to Linux in the form of its desktops. */
    @ParameterizedTest
    @ValueSource(strings = {"tmx", "transcript"})
    void theKindsOfFileAreTheSameOnEverySystem(String kind) throws IOException {
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(kind + ".properties"))) {
            told.load(reader);
        }
        assertThat(FOLDER.resolve("linux/share/mime/packages/diglot.xml")).content().contains(
                "<mime-type type=\"" + told.getProperty("mime-type") + "\">", "<glob pattern=\"*." + told.getProperty("extension") + "\"/>",
                "<comment>" + told.getProperty("description") + "</comment>");
        assertThat(FOLDER.resolve("linux/share/applications/diglot.desktop")).content().contains(told.getProperty("mime-type") + ";");
        assertThat(arguments("msi")).contains("jlink-config/" + kind + ".properties");
        assertThat(arguments("dmg")).contains("jlink-config/" + kind + ".properties");
    }

    private static String arguments(String type) throws IOException {
        return Files.readString(FOLDER.resolve(type + ".args"));
    }

    /** What jpackage prints as its help on that system, which the JDK holds for all of them. */
    private static String help(String system) throws IOException {
        Path resource = FileSystems.getFileSystem(URI.create("jrt:/"))
                .getPath("/modules/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties");
        assumeThat(Files.exists(resource)).as("this JDK keeps jpackage's help elsewhere").isTrue();
        Properties help = new Properties();
        try (Reader reader = Files.newBufferedReader(resource)) {
            help.load(reader);
        }
        return help.entrySet().stream().filter(entry -> !entry.getKey().toString().matches("MSG_Help_(?!" + system + ").*"))
                .map(entry -> entry.getValue().toString()).reduce("", String::concat);
    }
}
