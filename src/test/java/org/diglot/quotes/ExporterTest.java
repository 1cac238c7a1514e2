package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExporterTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void everythingThatIsKnownGoesAlong(Format format) throws Exception {
        Transcript call = Calls.ordinary();
        Quote said = new Quoting(call).of(call.segments().get(0)).orElseThrow().withNote("my note").withTags(List.of("growth"))
                .withColour("yellow");
        Quote interpreted = new Quoting(call).of(call.segments().get(3)).orElseThrow();
        byte[] bytes = VerifierTest.bytes(new Compilation(call, Calls.check(call), List.of(said, interpreted)),
                ExportOptions.of(format));
        String text = format.isText() ? new String(bytes, StandardCharsets.UTF_8) : unpacked(bytes);
        for (String part : List.of("Revenue grew 11%", "營收成長11%", "Jane Roe", "Chief Financial Officer", "Northern Wind",
                "Q3 2025", "prepared remarks", "中文為機器翻譯", "said through an interpreter", "my note", "growth", "yellow",
                "call.txt", Calls.HASH, "11%", "agree")) {
            assertThat(text).as("%s", format).contains(format == Format.MARKDOWN ? part.replace("$", "\\$") : part);
        }
    }

    @Test
    void quotesWithoutATagStandLast() throws Exception {
        Transcript call = Calls.ordinary();
        List<Quote> all = new Quoting(call).all();
        List<Quote> quotes = List.of(all.get(0), all.get(1).withTags(List.of("b")), all.get(2).withTags(List.of("a", "b")),
                all.get(3).withTags(List.of("b")));
        byte[] bytes = VerifierTest.bytes(new Compilation(call, Calls.check(call), quotes),
                new ExportOptions(Format.MARKDOWN, Set.of(), Grouping.TAG, false));
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().filter(line -> line.matches("## .*|> `en` .*")))
                .containsExactly("## b", "> `en` We returned cash to shareholders.", "> `en` Thank you. What about capex?",
                        "## a", "> `en` That's all from me.", "## –", "> `en` Revenue grew 11% to \\$5.2 billion.");
        assertThat(VerifierTest.verify(bytes, call)).isEmpty();
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayGo() throws Exception {
        Path file = Files.writeString(folder.resolve("out.csv"), "mine");
        Transcript call = Calls.ordinary();
        Compilation quotes = new Compilation(call, Calls.check(call), new Quoting(call).all());
        assertThatThrownBy(() -> new Exporter().write(quotes, ExportOptions.of(Format.CSV), file, false, Progress.NONE))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        new Exporter().write(quotes, ExportOptions.of(Format.CSV), file, true, Progress.NONE);
        assertThat(VerifierTest.verify(Files.readAllBytes(file), call)).isEmpty();
    }

    @Test
    void whatIsStoppedLeavesNothing() {
        Transcript call = Calls.ordinary();
        Compilation quotes = new Compilation(call, Calls.check(call), new Quoting(call).all());
        Progress stopping = new Progress() {
            @Override
            public void at(double fraction) {
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThatThrownBy(() -> new Exporter().write(quotes, ExportOptions.of(Format.CSV), folder.resolve("out.csv"), false,
                stopping)).isInstanceOf(Progress.Stopped.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void tenThousandQuotesAreWrittenWithProgressAndCanBeStopped() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add("In segment " + i + " revenue grew " + i % 90 + "% to $5." + i + " billion, ahead of what we planned for the year.");
            texts.add("第" + i + "段中,營收成長" + i % 90 + "%,達5." + i + "億美元,超出我們的全年計劃。");
        }
        Transcript call = Calls.saying(texts.toArray(String[]::new));
        Compilation quotes = new Compilation(call, Calls.check(call), new Quoting(call).all());
        for (Format format : Format.values()) {
            reportsAndStops(format.printed(), (out, progress) -> new Exporter().write(quotes, ExportOptions.of(format), out, progress));
        }
        for (Template template : new Templates(folder).all()) {
            reportsAndStops(template.name(), (out, progress) -> new TemplateExport(template)
                    .write(quotes, ExportOptions.of(Format.HTML), out, progress));
        }
    }

    private interface Write {
        void to(ByteArrayOutputStream out, Progress progress) throws Exception;
    }

    /** With a report at least every twentieth of the way, and with an end soon after it is no longer wanted. */
    private static void reportsAndStops(String name, Write write) throws Exception {
        List<Double> reported = new ArrayList<>();
        Steady watching = new Steady(reported, Double.MAX_VALUE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write.to(out, watching);
        assertThat(out.size()).as(name).isGreaterThan(10_000);
        assertThat(reported).as(name).hasSizeGreaterThan(20).isSorted().last().isEqualTo(1.0);
        List<Double> untilStopped = new ArrayList<>();
        assertThatThrownBy(() -> write.to(new ByteArrayOutputStream(), new Steady(untilStopped, 0.5))).as(name)
                .isInstanceOf(Progress.Stopped.class);
        assertThat(untilStopped.getLast()).as(name).isBetween(0.45, 0.55);
    }

    /** Stops once so much is done. */
    private record Steady(List<Double> reported, double until) implements Progress {

        @Override
        public void at(double fraction) {
            reported.add(fraction);
        }

        @Override
        public boolean stopped() {
            return !reported.isEmpty() && reported.getLast() >= until;
        }
    }

    private static String unpacked(byte[] bytes) throws UnreadableExport {
        StringBuilder text = new StringBuilder();
        OfficePackage.parts(bytes).values().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
