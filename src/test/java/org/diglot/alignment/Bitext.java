package org.diglot.alignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** A call in two languages of which it is known which lines belong together. */
record Bitext(String name, List<Piece> english, List<Piece> chinese) {

    static final Path SAMPLE = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");

    /**
     * A line of one language.
     *
     * @param header whether it announces a speaker
     * @param from   where it starts among the units of the call: the unit's number and the share of it before the line
     * @param to     where it ends, likewise
     */
    record Piece(String text, boolean header, double from, double to) {
    }

    /** The sample and our own calls: human translations in both scripts, from either language. */
    static List<Bitext> all() {
        List<Bitext> all = new ArrayList<>(List.of(sample()));
        all.addAll(own());
        return all;
    }

    static List<Bitext> own() {
        return List.of("kestrel-hant.txt", "lantern-hans.txt", "tideway-zh.txt", "voltarc-zh-hans.txt").stream()
                .map(Bitext::of).toList();
    }

    /** The sample as two files: its own pairs are the truth. */
    static Bitext sample() {
        try {
            List<String> lines = Files.readAllLines(SAMPLE);
            Transcript call = new TranscriptReader().read(SAMPLE, Progress.NONE);
            List<Piece> english = new ArrayList<>();
            List<Piece> chinese = new ArrayList<>();
            for (Turn turn : call.turns()) {
                Piece header = new Piece(lines.get(turn.headerLines().getFirst() - 1), true, -1, -1);
                english.add(header);
                chinese.add(header);
                for (Segment segment : call.segmentsOf(turn)) {
                    english.add(whole(segment.texts().get(0).text(), segment.index()));
                    chinese.add(whole(segment.texts().get(1).text(), segment.index()));
                }
            }
            return new Bitext("sample", english, chinese);
        } catch (IOException | UnreadableTranscript | Progress.Stopped broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Piece whole(String text, int unit) {
        return new Piece(text, false, unit, unit + 1);
    }

    /**
     * A call of our own: blocks of {@code E} and {@code C} lines parted by blank lines, each block what belongs together;
     * {@code @ header | 標題} announces a speaker in both, {@code @ header |} in one only.
     */
    static Bitext of(String resource) {
        List<Piece> english = new ArrayList<>();
        List<Piece> chinese = new ArrayList<>();
        int unit = 0;
        for (String block : text(resource).split("\n\\s*\n")) {
            List<String> ones = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (String line : block.strip().split("\n")) {
                if (line.startsWith("@ ")) {
                    String[] headers = line.substring(2).split("\\|", -1);
                    header(headers[0], english);
                    header(headers.length > 1 ? headers[1] : headers[0], chinese);
                } else if (line.startsWith("E ")) {
                    ones.add(line.substring(2));
                } else if (line.startsWith("C ")) {
                    others.add(line.substring(2));
                }
            }
            parts(ones, unit, english);
            parts(others, unit, chinese);
            unit++;
        }
        return new Bitext(resource, english, chinese);
    }

    /** Several lines of a unit share it by their lengths. */
    private static void parts(List<String> lines, int unit, List<Piece> pieces) {
        double total = lines.stream().mapToInt(String::length).sum();
        int done = 0;
        for (String line : lines) {
            pieces.add(new Piece(line, false, unit + done / total, unit + (done + line.length()) / total));
            done += line.length();
        }
    }

    private static void header(String text, List<Piece> pieces) {
        if (!text.isBlank()) {
            pieces.add(new Piece(text.strip(), true, -1, -1));
        }
    }

    private static String text(String resource) {
        try (var in = Bitext.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
