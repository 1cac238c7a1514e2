package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything inside the application is named with its version and licence, and brings the licence's text along. */
class LicencesImageTest {

    private static final Path JAVA = Path.of(System.getProperty("image.java")).toAbsolutePath();
    private static final Path JARS = Path.of(System.getProperty("image.cache")).resolveSibling("../modules").normalize();
    private static final Path LICENCES = licences();

    /** @param name as in the Maven repository */
    private record Part(String name, String version, String licence) {

        static Part of(String line) {
            String[] fields = line.split(", ", 4);
            return new Part(fields[0], fields[1], fields[2]);
        }

        boolean isOf(String jar) {
            return (jar + "-").startsWith(name + "-" + version + "-");
        }

        boolean hasText(String readme) {
            try (Stream<Path> files = Files.walk(LICENCES)) {
                return files.anyMatch(file -> isOf(LICENCES.relativize(file).getName(0).toString())
                        && file.getFileName().toString().contains("LICENSE"))
                        || readme.lines().anyMatch(line -> List.of(line.split(", ")).contains(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void everyJarIsNamedWithVersionAndLicence() throws IOException {
        assertThat(jars()).hasSizeGreaterThan(20).allMatch(LicencesImageTest::isNamed);
    }

    @Test
    void whatDoesNotTravelIsNotNamed() throws IOException {
        List<String> jars = jars();
        assertThat(parts()).allMatch(part -> jars.stream().anyMatch(part::isOf));
    }

    @Test
    void everyPartBringsItsTextOrIsNamedWithItsHolder() throws IOException {
        String readme = Files.readString(LICENCES.resolve("README.txt"));
        assertThat(readme).contains("BSD 3-Clause\n------------", "MIT\n---");
        assertThat(parts()).allMatch(part -> part.hasText(readme));
    }

    @Test
    void everyModuleOfJavaHasItsText() throws Exception {
        Path home = JAVA.getParent().getParent();
        Process process = new ProcessBuilder(JAVA.toString(), "-XX:AOTMode=off", "--list-modules").start();
        List<String> modules = new String(process.getInputStream().readAllBytes()).lines().map(line -> line.split("@")[0])
                .filter(module -> module.startsWith("java.") || module.startsWith("jdk.")).toList();
        assertThat(modules).contains("java.base")
                .allMatch(module -> Files.isRegularFile(home.resolve("legal").resolve(module).resolve("LICENSE")));
        assertThat(home.resolve("release")).content().contains("JAVA_VERSION=");
    }

    /** So that the tests above can fail. */
    @Test
    void aPartNobodyKnowsWouldBeSeen() throws IOException {
        assertThat(isNamed("guava-33.0-jre.jar")).isFalse();
        assertThat(isNamed("picocli-1.0.jar")).isFalse();
        assertThat(new Part("guava", "33.0", "Apache-2.0").hasText(Files.readString(LICENCES.resolve("README.txt")))).isFalse();
    }

    private static boolean isNamed(String jar) {
        return parts().stream().anyMatch(part -> part.isOf(jar.replaceAll("\\.jar$", "")) && !part.licence().isBlank());
    }

    private static List<Part> parts() {
        try (Stream<String> lines = Files.lines(LICENCES.resolve("PARTS.txt"))) {
            return lines.skip(2).map(Part::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.map(file -> file.getFileName().toString().replaceAll("\\.jar$", "")).toList();
        }
    }

    /** The folder in the packed application: beside or above the runtime, as each system has it. */
    private static Path licences() {
        return Stream.iterate(JAVA.getParent(), Path::getParent).map(folder -> folder.resolve("app").resolve("licences"))
                .filter(Files::isDirectory).findFirst().orElseThrow();
    }
}
