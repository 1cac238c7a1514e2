package org.diglot.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** The calls of {@code asked-calls.txt}, by the letter that their labels begin with. */
final class AskedCalls {

    private static final String SEPARATOR = "\\s*[;|]\\s*";

    private final Map<String, Transcript> calls = new LinkedHashMap<>();
    private List<String> title = List.of();
    private String letter = "";
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private List<String> turn;
    private int first;

    private AskedCalls() {
    }

    static Map<String, Transcript> read() throws IOException {
        AskedCalls reading = new AskedCalls();
        try (InputStream in = AskedCalls.class.getResourceAsStream("asked-calls.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(reading::line);
        }
        reading.endCall();
        return reading.calls;
    }

    private void line(String line) {
        if (line.startsWith("= ")) {
            endCall();
            title = List.of(line.substring(2).split(SEPARATOR));
        } else if (line.startsWith("@ ")) {
            endTurn();
            turn = List.of(line.substring(2).split(SEPARATOR));
        } else {
            segment(line);
        }
    }

    private void segment(String line) {
        String[] parts = line.split(" \\| ");
        letter = parts[0].substring(0, 1).toUpperCase();
        List<Text> texts = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            texts.add(new Text(segments.size() * 2 + i, parts[i]));
        }
        segments.add(new Segment(segments.size(), turns.size(), texts));
    }

    private void endTurn() {
        if (turn != null) {
            Speaker speaker = new Speaker(turn.get(0), turn.get(1), turn.get(2), Speaker.Kind.valueOf(turn.get(3)),
                    turn.get(4), List.of());
            if (!speakers.contains(speaker)) {
                speakers.add(speaker);
            }
            turns.add(new Turn(turns.size(), speaker.id(), Section.valueOf(turn.get(5)), List.of(), first,
                    segments.size() - first, false));
        }
        turn = null;
        first = segments.size();
    }

    private static Language language(String tag) {
        return Stream.of(Language.values()).filter(one -> one.tag().equals(tag)).findFirst().orElseThrow();
    }

    private void endCall() {
        endTurn();
        if (!segments.isEmpty()) {
            List<Language> languages = List.of(title.get(2).split(", ")).stream().map(AskedCalls::language).toList();
            calls.put(letter, new Transcript(new Source(letter + ".txt", letter, "UTF-8", segments.size() * 2),
                    title.get(0), title.get(0), title.get(1), languages, List.of(), List.of(), List.copyOf(speakers),
                    List.copyOf(turns), List.of(), List.copyOf(segments), List.of(), List.of()));
        }
        speakers.clear();
        turns.clear();
        segments.clear();
        first = 0;
    }
}
