package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The page of the manual that packages bring names what there is, and nothing else. */
class ManPageTest {

    private static final Path PAGE = Path.of("jlink-config/linux/share/man/man1/diglot.1");

    @ParameterizedTest
    @EnumSource(Subcommand.class)
    void namesEachCommandWithItsOptions(Subcommand one) throws IOException {
        String page = page();
        CommandLine command = new CommandLine(one.make());
        assertThat(page).contains("." + "BR " + one.typed() + " ");
        assertThat(command.getCommandSpec().options()).allSatisfy(option -> assertThat(page).contains(option.longestName()));
        assertThat(command.getSubcommands().keySet()).allSatisfy(name -> assertThat(page).contains(" " + name + " "));
    }

    @Test
    void namesNoOptionThatThereIsNot() throws IOException {
        assertThat(Stream.of(page().split("[^\\w-]+")).filter(word -> word.startsWith("--")).distinct())
                .isSubsetOf(Stream.of(Subcommand.values()).flatMap(one -> new CommandLine(one.make()).getCommandSpec().options()
                        .stream()).map(CommandLine.Model.OptionSpec::longestName).toList());
    }

    private static String page() throws IOException {
        return Files.readString(PAGE).replace("\\-", "-");
    }
}
