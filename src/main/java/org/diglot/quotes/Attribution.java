package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** What one call says about any stretch of it: the same for writing a quote out and for checking it. */
final class Attribution {

    private static final Speaker NOBODY =
            new Speaker("", "", "", Speaker.Kind.UNKNOWN, "", List.of());

    private final Transcript call;
    private final Map<String, Speaker> speakers;

    Attribution(Transcript call) {
        this.call = call;
        this.speakers = call.speakers().stream()
                .collect(Collectors.toMap(Speaker::id, Function.identity(), (one, _) -> one));
    }

    Speaker speaker(Segment segment) {
        return speakers.getOrDefault(call.turnOf(segment).speaker(), NOBODY);
    }

    /** Everything that the source decides about a stretch, its texts too. The span must lie in the text. */
    private String alignment(Segment segment, Labels labels) {
        return switch (call.alignment()) {
            case PRINTED -> "";
            case COMPUTED -> labels.computed(segment.confidence());
            case EDITED -> labels.edited();
        };
    }

    ClaimDraft of(Segment segment, Language language, Span span, Labels labels) {
        Turn turn = call.turnOf(segment);
        Speaker speaker = speaker(segment);
        String whole = call.text(segment, language).text();
        ClaimDraft draft = new ClaimDraft()
                .put(Field.SPEAKER, speaker.shown())
                .put(Field.TITLE, speaker.name().isEmpty() ? "" : speaker.title())
                .put(Field.FIRM, speaker.affiliation())
                .put(Field.COMPANY, call.company())
                .put(Field.PERIOD, call.period())
                .put(Field.SECTION, labels.section(turn.section()))
                .put(Field.TURN, Integer.toString(turn.index()))
                .put(Field.SEGMENT, Integer.toString(segment.index()))
                .put(Field.LINES, lines(segment))
                .put(Field.LANGUAGE, language.tag())
                .put(Field.SPAN, span.length() == whole.length() ? "" : span.start() + "–" + span.end())
                .put(Field.TRANSLATION, translation(labels))
                .put(Field.INTERPRETED, turn.interpreted() ? labels.interpreted() : "")
                .put(Field.ALIGNMENT, alignment(segment, labels))
                .put(Field.PLACE, place(segment))
                .put(Field.FILE, CallSources.names(call))
                .put(Field.SHA256, CallSources.hashes(call));
        for (Language one : call.languages()) {
            String text = call.text(segment, one).text();
            draft.put(one, one == language ? span.of(text) : text);
        }
        return draft;
    }

    private String translation(Labels labels) {
        return call.notices().stream().filter(notice -> notice.kind() == Notice.Kind.MACHINE_TRANSLATION)
                .map(notice -> labels.notice(notice.line(), notice.text())).collect(Collectors.joining(" / "));
    }

    /** Those of the first source before those of the second. */
    private String lines(Segment segment) {
        return IntStream.range(0, call.sources().size()).mapToObj(file -> texts(segment, file).stream().map(Text::lines)
                        .flatMap(List::stream).sorted().distinct()).flatMap(Function.identity())
                .map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Where in the original it stands, as far as that isn't plain text, and which lines are whose of two files. */
    private String place(Segment segment) {
        List<String> places = new ArrayList<>();
        for (int file = 0; file < call.sources().size(); file++) {
            Source source = call.sources().get(file);
            List<Integer> lines = texts(segment, file).stream().map(Text::lines).flatMap(List::stream).sorted().distinct().toList();
            String within = lines.stream().map(source::place).filter(place -> !place.isEmpty()).distinct()
                    .collect(Collectors.joining(", "));
            if (call.sources().size() > 1 && !lines.isEmpty()) {
                String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
                places.add(source.name() + " " + numbers + (within.isEmpty() ? "" : " (" + within + ")"));
            } else if (!within.isEmpty()) {
                places.add(within);
            }
        }
        return String.join("; ", places);
    }

    /** The texts of a segment that stand in one of the sources. */
    private List<Text> texts(Segment segment, int file) {
        return IntStream.range(0, segment.texts().size()).filter(column -> call.file(column) == file)
                .mapToObj(segment.texts()::get).toList();
    }
}
