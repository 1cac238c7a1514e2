package org.diglot.quotes;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** What one call says about any stretch of it: the same for writing a quote out and for checking it. */
final class Attribution {

    private static final Speaker NOBODY =
            new Speaker("", "", "", Speaker.Kind.UNKNOWN, "", java.util.List.of());

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
                .put(Field.ALIGNMENT, call.alignment() == Alignment.COMPUTED ? labels.computed(segment.confidence()) : "")
                .put(Field.FILE, call.source().name())
                .put(Field.SHA256, call.source().sha256());
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

    private static String lines(Segment segment) {
        TreeSet<Integer> lines = new TreeSet<>();
        segment.texts().stream().map(Text::lines).forEach(lines::addAll);
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
