package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the reader finds against what people labelled: the sample call, harder forms, and lines without any quantity. */
class LabelledQuantitiesTest {

    private static final Path SAMPLE = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");
    private static final Set<Quantity.Kind> MEASURED = Set.of(Quantity.Kind.MONEY, Quantity.Kind.PERCENT);

    private final QuantityReader reader = new QuantityReader();

    /** One labelled quantity; marks are what stands behind the unit. */
    private record Label(String text, String kind, String value, String unit, List<String> marks) {

        static Label of(List<String> cells) {
            List<String> words = Arrays.asList(cells.get(3).split(" "));
            return new Label(cells.get(0), cells.get(1), cells.get(2), words.getFirst(), words.subList(1, words.size()));
        }

        boolean fits(Quantity read) {
            return read.text().equals(text) && read.kind().name().toLowerCase(Locale.ROOT).equals(kind)
                    && fitsValue(read) && (unit.equals("-") ? read.unit() == null : unit.equals(read.unit()));
        }

        private boolean fitsValue(Quantity read) {
            String[] ends = value.split("\\.\\.");
            if (ends.length == 2) {
                return read.value() == null && same(ends[0], read.low()) && same(ends[1], read.high());
            }
            return value.equals("-") ? read.value() == null : same(value, read.value());
        }

        private static boolean same(String said, BigDecimal read) {
            return read != null && new BigDecimal(said).compareTo(read) == 0;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLabelOfTheSampleIsRead() {
        List<String> lines = sample();
        return resource("sample-quantities.txt").map(line -> line.split(" \\| ?", -1)).map(cells -> {
            int number = Integer.parseInt(cells[0].strip());
            String unit = cells[4].isBlank() ? "-" : cells[4].strip();
            Label label = new Label(cells[1], cells[2], cells[3], unit, List.of());
            return DynamicTest.dynamicTest(number + " " + label.text(), () ->
                    assertThat(read(lines.get(number - 1))).anyMatch(label::fits));
        });
    }

    @Test
    void nothingElseInTheSampleIsMoneyOrAShare() {
        List<String> lines = sample();
        List<String> labelled = resource("sample-quantities.txt").map(line -> line.split(" \\| ?", -1))
                .map(cells -> cells[0].strip() + " " + cells[1]).toList();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            assertThat(read(lines.get(i)).stream().filter(quantity -> MEASURED.contains(quantity.kind()))
                    .map(quantity -> number + " " + quantity.text())).isSubsetOf(labelled);
        }
    }

    @TestFactory
    Stream<DynamicTest> harderFormsAreReadAndNothingBesides() {
        return resource("harder-quantities.txt").map(line -> {
            String[] cells = line.split(" \\| ");
            return DynamicTest.dynamicTest(cells[0], () -> {
                List<Quantity> read = read(cells[0]);
                assertThat(read).hasSize(cells.length - 1);
                SoftAssertions all = new SoftAssertions();
                for (int i = 1; i < cells.length; i++) {
                    Label label = Label.of(split(cells[i]));
                    Quantity quantity = read.get(i - 1);
                    all.assertThat(label.fits(quantity)).as("%s against %s", label, quantity).isTrue();
                    all.assertThat(marks(quantity)).as("%s", quantity).isEqualTo(label.marks());
                }
                all.assertAll();
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> namesAndWordsAreNoQuantities() {
        return resource("no-quantities.txt").map(line -> DynamicTest.dynamicTest(line, () ->
                assertThat(read(line)).isEmpty()));
    }

    /** Words, kind, value and the rest; commas within the words stay. */
    private static List<String> split(String cell) {
        String[] parts = cell.split(", ");
        int words = parts.length - 3;
        List<String> cells = new ArrayList<>();
        cells.add(String.join(", ", Arrays.copyOf(parts, words)));
        cells.addAll(Arrays.asList(parts).subList(words, parts.length));
        return cells;
    }

    private static List<String> marks(Quantity quantity) {
        List<String> marks = new ArrayList<>();
        add(marks, quantity.approximate(), "~");
        add(marks, quantity.bound() != null, String.valueOf(quantity.bound()).toLowerCase(Locale.ROOT));
        add(marks, quantity.direction() == Quantity.Direction.INCREASE, "up");
        add(marks, quantity.direction() == Quantity.Direction.DECREASE, "down");
        add(marks, quantity.loss(), "loss");
        add(marks, quantity.inferred(), "inferred");
        add(marks, quantity.withdrawn(), "withdrawn");
        add(marks, quantity.canonical() != null, "=" + quantity.canonical());
        return Arrays.asList(String.join(" ", marks).split(" ")).equals(List.of("")) ? List.of()
                : Arrays.asList(String.join(" ", marks).split(" "));
    }

    private static void add(List<String> marks, boolean there, String mark) {
        if (there) {
            marks.add(mark);
        }
    }

    private List<Quantity> read(String line) {
        boolean han = line.codePoints().anyMatch(Character::isIdeographic);
        return reader.read(line, han ? Language.CHINESE_TRADITIONAL : Language.ENGLISH);
    }

    private static List<String> sample() {
        try {
            return Files.readAllLines(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> resource(String name) {
        try (InputStream in = LabelledQuantitiesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
