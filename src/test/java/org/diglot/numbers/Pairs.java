package org.diglot.numbers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Pairs of lines for tests, and calls made of them. */
final class Pairs {

    /** One line and its translation. */
    record Pair(String english, String chinese, Language script) {
    }

    private Pairs() {
    }

    /** The pairs of a file beside this class: two lines each, a blank line between, {@code #} comments, {@code @} scripts. */
    static List<Pair> in(String resource) {
        List<Pair> pairs = new ArrayList<>();
        Language script = Language.CHINESE_TRADITIONAL;
        String english = null;
        for (String line : lines(resource)) {
            if (line.startsWith("@")) {
                script = Language.ofTag(line.substring(1)).orElseThrow();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (english == null) {
                    english = line;
                } else {
                    pairs.add(new Pair(english, line, script));
                    english = null;
                }
            }
        }
        return pairs;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Pairs.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A call in which one executive says all the pairs in one turn. */
    static Transcript call(List<Pair> pairs) {
        Speaker speaker = new Speaker("cfo", "Pat Chan", "Chief Financial Officer", Speaker.Kind.EXECUTIVE, "", List.of());
        List<Segment> segments = new ArrayList<>();
        for (Pair pair : pairs) {
            int line = 2 * segments.size() + 1;
            segments.add(new Segment(segments.size(), 0,
                    List.of(text(line, pair.english), text(line + 1, pair.chinese))));
        }
        return new Transcript(new Source("call.txt", "", "UTF-8", 2 * pairs.size()), "Call", "", "",
                List.of(Language.ENGLISH, pairs.isEmpty() ? Language.CHINESE_TRADITIONAL : pairs.getFirst().script),
                List.of(), List.of(), List.of(speaker), List.of(new Turn(0, "cfo", Section.PREPARED, List.of(), 0,
                segments.size(), false)), List.of(), segments, List.of(), List.of());
    }

    private static Text text(int line, String text) {
        return text == null ? Text.MISSING : new Text(line, text);
    }
}
