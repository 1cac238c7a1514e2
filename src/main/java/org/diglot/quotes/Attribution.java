package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final List<Field> NAMES = List.of(Field.SPEAKER, Field.TITLE, Field.FIRM);

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
        ClaimDraft draft = draft(segment, files(file -> texts(segment, file)), pairing(call, segment, labels), labels);
        put(speaker(segment), draft);
        Function<Language, String> texts = one -> call.text(segment, one).text();
        return texts(texts, language, span, draft);
    }

    /**
     * The same of a text that is made of stretches of this call, which fit it. Turn, segment and lines are those of the first
     * stretch of the language: what the source has, and anybody can look up.
     *
     * @param pairing who has paired it, as the document says it
     * @param says    who speaks, as the document says it
     */
    ClaimDraft of(Makeup makeup, Language language, Span span, String pairing, Claim says, Labels labels) {
        Segment origin = makeup.origin(language, call);
        Claim read = put(speaker(origin), new ClaimDraft()).claim();
        boolean renamed = !named(says).equals(named(read));
        ClaimDraft draft = draft(origin, files(file -> makeup.of(file, call)), pairing + ": " + makeup.said()
                + (renamed ? "; " + labels.named(named(says), named(read)) : ""), labels);
        NAMES.forEach(field -> draft.put(field, (renamed ? says : read).get(field)));
        return texts(one -> makeup.text(one, call), language, span, draft);
    }

    private static String named(Claim claim) {
        String names = NAMES.stream().map(claim::get).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    static ClaimDraft put(Speaker speaker, ClaimDraft draft) {
        return draft.put(Field.SPEAKER, speaker.shown())
                .put(Field.TITLE, speaker.name().isEmpty() ? "" : speaker.title())
                .put(Field.FIRM, speaker.affiliation());
    }

    /** Who has paired a segment, as a document says it; empty where the source has. */
    static String pairing(Transcript call, Segment segment, Labels labels) {
        return switch (call.alignment()) {
            case PRINTED -> "";
            case COMPUTED -> labels.computed(segment.confidence());
            case EDITED -> labels.edited();
        };
    }

    /** @param texts of each source */
    private ClaimDraft draft(Segment segment, List<List<Text>> texts, String alignment, Labels labels) {
        Turn turn = call.turnOf(segment);
        return new ClaimDraft()
                .put(Field.COMPANY, call.company())
                .put(Field.PERIOD, call.period())
                .put(Field.SECTION, labels.section(turn.section()))
                .put(Field.TURN, Integer.toString(turn.index()))
                .put(Field.SEGMENT, Integer.toString(segment.index()))
                .put(Field.LINES, lines(texts))
                .put(Field.TRANSLATION, translation(labels))
                .put(Field.INTERPRETED, turn.interpreted() ? labels.interpreted() : "")
                .put(Field.ALIGNMENT, alignment)
                .put(Field.PLACE, place(texts))
                .put(Field.FILE, CallSources.names(call))
                .put(Field.SHA256, CallSources.hashes(call));
    }

    private ClaimDraft texts(Function<Language, String> texts, Language language, Span span, ClaimDraft draft) {
        String whole = texts.apply(language);
        draft.put(Field.LANGUAGE, language.tag())
                .put(Field.SPAN, span.length() == whole.length() ? "" : span.start() + "–" + span.end());
        call.languages().forEach(one -> draft.put(one, one == language ? span.of(whole) : texts.apply(one)));
        return draft;
    }

    private <T> List<T> files(IntFunction<T> each) {
        return IntStream.range(0, call.sources().size()).mapToObj(each).toList();
    }

    private String translation(Labels labels) {
        return call.notices().stream().filter(notice -> notice.kind() == Notice.Kind.MACHINE_TRANSLATION)
                .map(notice -> labels.notice(notice.line(), notice.text())).collect(Collectors.joining(" / "));
    }

    /** Those of the first source before those of the second. */
    private static String lines(List<List<Text>> texts) {
        return texts.stream().flatMap(Attribution::numbers).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Stream<Integer> numbers(List<Text> texts) {
        return texts.stream().map(Text::lines).flatMap(List::stream).sorted().distinct();
    }

    /** Where in the original it stands, as far as that isn't plain text, and which lines are whose of two files. */
    private String place(List<List<Text>> texts) {
        List<String> places = new ArrayList<>();
        for (int file = 0; file < call.sources().size(); file++) {
            Source source = call.sources().get(file);
            List<Integer> lines = numbers(texts.get(file)).toList();
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
