package org.diglot.ui.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Calls to test the page with: the sample read plainly, repeated as often as one likes, and made-up ones. */
final class Calls {

    private final List<Speaker> speakers = new ArrayList<>();
    private final Map<String, Speaker> byHeader = new TreeMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private Section section = Section.PREPARED;

    private Calls() {
    }

    static Transcript sample() {
        return repeated(1);
    }

    static Transcript repeated(int times) {
        try {
            List<String> lines = Files.readAllLines(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"));
            Calls calls = new Calls();
            calls.notices.add(new Notice(4, Notice.Kind.MACHINE_TRANSLATION, lines.get(3)));
            for (int time = 0; time < times; time++) {
                calls.read(lines);
            }
            return calls.made(List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), lines.size() * times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One turn of one speaker; each row is the texts of a segment. */
    static Transcript of(List<Language> languages, List<List<String>> rows) {
        Calls calls = new Calls();
        calls.header("Jane Doe - Chief Executive Officer", List.of(1, 2));
        int line = 3;
        for (List<String> row : rows) {
            List<Text> texts = new ArrayList<>();
            for (String text : row) {
                texts.add(new Text(line++, text));
            }
            calls.segment(texts);
        }
        return calls.made(languages, line);
    }

    private void read(List<String> lines) {
        for (int i = 4; i + 1 < lines.size(); i += 2) {
            if (lines.get(i).equals(lines.get(i + 1))) {
                header(lines.get(i), List.of(i + 1, i + 2));
            } else {
                segment(List.of(new Text(i + 1, lines.get(i)), new Text(i + 2, lines.get(i + 1))));
            }
        }
    }

    private void header(String header, List<Integer> lines) {
        Speaker speaker = byHeader.computeIfAbsent(header, this::speaker);
        if (speaker.kind() == Speaker.Kind.ANALYST) {
            section = Section.QA;
        }
        turns.add(new Turn(turns.size(), speaker.id(), section, lines, segments.size(), 0, false));
    }

    private Speaker speaker(String header) {
        String[] parts = header.split(" - ", 2);
        String title = parts.length > 1 ? parts[1] : "";
        Speaker.Kind kind = parts[0].equals("Operator") ? Speaker.Kind.OPERATOR
                : title.contains("Analyst") ? Speaker.Kind.ANALYST
                : title.contains("Relations") ? Speaker.Kind.IR : Speaker.Kind.EXECUTIVE;
        String firm = kind == Speaker.Kind.ANALYST ? "Firm of " + parts[0].split(" ")[0] : "";
        Speaker made = new Speaker(parts[0].toLowerCase(Locale.ROOT).replace(' ', '-'), parts[0], title, kind, firm,
                List.of());
        speakers.add(made);
        return made;
    }

    private void segment(List<Text> texts) {
        Turn last = turns.getLast();
        segments.add(new Segment(segments.size(), last.index(), texts));
        turns.set(last.index(), new Turn(last.index(), last.speaker(), last.section(), last.headerLines(),
                last.firstSegment(), last.segments() + 1, false));
    }

    private Transcript made(List<Language> languages, int lines) {
        List<Exchange> exchanges = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (Turn turn : turns) {
            Speaker.Kind kind = kind(turn);
            if (kind == Speaker.Kind.OPERATOR || open.isEmpty() && kind != Speaker.Kind.ANALYST) {
                close(exchanges, open);
            } else {
                open.add(turn.index());
            }
        }
        close(exchanges, open);
        return new Transcript(new Source("call.txt", "0".repeat(64), "UTF-8", lines), "A call", "Alibaba Group",
                "December quarter 2024", languages, List.of(), notices, speakers, turns, exchanges, segments,
                List.of(), List.of());
    }

    private Speaker.Kind kind(Turn turn) {
        return speakers.stream().filter(one -> one.id().equals(turn.speaker())).findFirst().orElseThrow().kind();
    }

    private void close(List<Exchange> exchanges, List<Integer> open) {
        if (!open.isEmpty()) {
            exchanges.add(new Exchange(exchanges.size(), turns.get(open.getFirst()).speaker(), open));
            open.clear();
        }
    }
}
