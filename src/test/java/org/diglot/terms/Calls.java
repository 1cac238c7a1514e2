package org.diglot.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Calls for tests of this room, from lines that alternate between English and Chinese. */
final class Calls {

    private Calls() {
    }

    /** The sample without its preamble and headers. */
    static Transcript sample() {
        try {
            List<String> lines = Files.readAllLines(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"));
            List<String> pairs = new ArrayList<>();
            for (int at = 4; at + 1 < lines.size(); at += 2) {
                if (!lines.get(at).equals(lines.get(at + 1))) {
                    pairs.addAll(lines.subList(at, at + 2));
                }
            }
            return of(Language.CHINESE_TRADITIONAL, pairs);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Transcript of(Language chinese, List<String> lines) {
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at + 1 < lines.size(); at += 2) {
            segments.add(new Segment(at / 2, 0, List.of(new Text(at + 1, lines.get(at)), new Text(at + 2, lines.get(at + 1)))));
        }
        Speaker speaker = new Speaker("a", "A", "", Speaker.Kind.EXECUTIVE, "", List.of());
        Turn turn = new Turn(0, "a", Section.PREPARED, List.of(), 0, segments.size(), false);
        return new Transcript(new Source("t.txt", "", "UTF-8", lines.size()), "T", "", "",
                List.of(Language.ENGLISH, chinese), List.of(), List.of(), List.of(speaker), List.of(turn), List.of(),
                segments, List.of(), List.of());
    }
}
