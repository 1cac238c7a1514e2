package org.diglot.search;

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

/** Calls made up for a test, of one speaker. */
final class MadeCall {

    private MadeCall() {
    }

    /** @param hash any word that no other call of the test has */
    static Transcript of(String hash, List<Language> languages, List<List<String>> rows) {
        List<Segment> segments = new ArrayList<>();
        for (List<String> row : rows) {
            List<Text> texts = new ArrayList<>();
            for (String text : row) {
                texts.add(text.isEmpty() ? Text.MISSING : new Text(segments.size() * 2 + texts.size() + 1, text));
            }
            segments.add(new Segment(segments.size(), 0, texts));
        }
        Speaker speaker = new Speaker("ana-ruiz", "Ana Ruiz", "CFO", Speaker.Kind.EXECUTIVE, "", List.of());
        Turn turn = new Turn(0, speaker.id(), Section.PREPARED, List.of(), 0, segments.size(), false);
        return new Transcript(new Source(hash + ".txt", hash, "UTF-8", rows.size() * 2), "A call", "Brisa Energía",
                "Q1 2024", languages, List.of(), List.of(), List.of(speaker), List.of(turn), List.of(), segments,
                List.of(), List.of());
    }
}
