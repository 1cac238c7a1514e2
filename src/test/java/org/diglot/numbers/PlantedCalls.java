package org.diglot.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;

/** Calls with labelled figures and planted faults, as a file beside this class has them. */
final class PlantedCalls {

    /** One figure that a careful reader lists; {@code high} of a range, {@code unit} {@code #} for whatever is counted. */
    record Figure(BigDecimal value, BigDecimal high, String unit, boolean optional) {

        private static final Pattern FORM = Pattern.compile("(\\??)[\\^v]?[<>~]?(-?[\\d.]+?(?:e\\d+)?)(?:\\.\\.(-?[\\d.]+(?:e\\d+)?))? (\\S+)");

        /** Null for a figure said loosely, which has no value to compare. */
        static Figure of(String label) {
            Matcher form = FORM.matcher(label.strip());
            return !form.matches() ? null : new Figure(new BigDecimal(form.group(2)).abs(),
                    form.group(3) == null ? null : new BigDecimal(form.group(3)).abs(), form.group(4), !form.group(1).isEmpty());
        }

        boolean fits(Quantity read) {
            boolean units = unit.length() < 2 && !unit.equals("%") || unit.equals(read.unit());
            if (high != null) {
                return units && read.low() != null && read.high() != null
                        && read.low().abs().min(read.high().abs()).compareTo(value.min(high)) == 0
                        && read.low().abs().max(read.high().abs()).compareTo(value.max(high)) == 0;
            }
            return units && read.value() != null && read.value().abs().compareTo(value) == 0;
        }
    }

    /** A pair with one thing wrong. */
    record Planted(String kind, Pairs.Pair pair) {
    }

    record Line(Pairs.Pair pair, List<Figure> english, List<Figure> chinese, List<Planted> faults) {
    }

    record Call(String name, List<Line> lines) {

        List<Pairs.Pair> pairs() {
            return lines.stream().map(Line::pair).toList();
        }
    }

    private PlantedCalls() {
    }

    static List<Call> in(String resource) {
        List<Call> calls = new ArrayList<>();
        Language script = Language.CHINESE_TRADITIONAL;
        String english = null;
        Line line = null;
        for (String text : lines(resource)) {
            if (text.startsWith("@")) {
                String[] head = text.substring(1).split(" ");
                script = Language.ofTag(head[0]).orElseThrow();
                calls.add(new Call(head[1], new ArrayList<>()));
            } else if (text.startsWith("! ")) {
                line.faults.add(planted(line.pair, text.split(" ", 4)));
            } else if (text.startsWith("=")) {
                label(line, text);
            } else if (!text.isBlank() && !text.startsWith("#")) {
                if (english == null) {
                    english = text;
                } else {
                    line = new Line(new Pairs.Pair(english, text, script), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                    calls.getLast().lines().add(line);
                    english = null;
                }
            }
        }
        return calls;
    }

    private static void label(Line line, String text) {
        boolean one = text.startsWith("=e") || text.startsWith("=c");
        List<Figure> figures = Arrays.stream(text.substring(one ? 2 : 1).split(" ; ")).map(Figure::of)
                .filter(figure -> figure != null).toList();
        if (!text.startsWith("=c")) {
            line.english.addAll(figures);
        }
        if (!text.startsWith("=e")) {
            line.chinese.addAll(figures);
        }
    }

    private static Planted planted(Pairs.Pair pair, String[] cells) {
        String[] change = cells[3].split(">>", -1);
        boolean english = cells[2].equals("e");
        String whole = english ? pair.english() : pair.chinese();
        int at = whole.indexOf(change[0]);
        if (at < 0) {
            throw new IllegalArgumentException(change[0] + " is not in " + whole);
        }
        String broken = whole.substring(0, at) + change[1] + whole.substring(at + change[0].length());
        return new Planted(cells[1], english ? new Pairs.Pair(broken, pair.chinese(), pair.script())
                : new Pairs.Pair(pair.english(), broken, pair.script()));
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PlantedCalls.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
