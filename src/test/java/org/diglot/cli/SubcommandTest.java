package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class SubcommandTest {

    private static final String SAMPLE = "assets/samples/alibaba-2024-12q.en-zh-Hant.txt";

    @ParameterizedTest
    @EnumSource(Subcommand.class)
    void isCalledWhatItSaysOfItself(Subcommand one) {
        assertThat(one.make().getClass().getAnnotation(CommandLine.Command.class).name()).isEqualTo(one.typed());
    }

    @Test
    void helpListsAll() {
        String help = printed("--help");
        assertThat(Subcommand.values()).allSatisfy(one -> assertThat(help).contains("  " + one.typed() + " "));
    }

    @ParameterizedTest
    @EnumSource(value = Subcommand.class, names = {"PARSE", "NUMBERS"})
    void aFileAloneIsAnsweredAsByTheParserOfOptions(Subcommand one) {
        assertThat(one.ofFile()).isPresent();
        assertThat(printed(one.typed(), SAMPLE)).isEqualTo(printed(one.typed(), "--", SAMPLE)).startsWith("{");
    }

    @Test
    void whatIsNoCommandIsAFileForTheWindow() {
        assertThat(Stream.of("parse", "library", "--version", "-h")).allMatch(one -> Commands.isCommand(new String[] {one}));
        assertThat(Commands.isCommand(new String[] {"call.txt"})).isFalse();
        assertThat(Commands.isCommand(new String[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse FILE", "parse -- FILE", "export FILE --all --format csv"})
    void whatCanNotBePrintedIsNotDone(String typed) {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThat(Commands.run(typed.replace("FILE", SAMPLE).split(" "), full, new PrintWriter(err))).isEqualTo(Commands.UNUSABLE);
        assertThat(err.toString()).startsWith("diglot: Not all of this could be printed").hasLineCount(1);
    }

    private static String printed(String... arguments) {
        StringWriter out = new StringWriter();
        Commands.run(arguments, new PrintWriter(out), new PrintWriter(out));
        return out.toString();
    }
}
