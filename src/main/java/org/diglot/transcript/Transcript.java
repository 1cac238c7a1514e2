package org.diglot.transcript;

import java.util.List;
import java.util.Optional;

/**
 * A call as it stands in one source, or in two, one a language: everything they say, each line in exactly one place.
 *
 * <p>Every list is immutable and in the order of the source. {@code languages} is ordered as in the file, the original
 * first; the texts of every {@link Segment} are parallel to it.
 *
 * @param sources   one, or one for each language, in the order of {@code languages}; never empty
 * @param alignment who paired the lines
 * @param title     what to call it in a window's title; never empty
 * @param company   as the text names it; empty where it does not
 * @param period    as the text names it ({@code December quarter 2024}, {@code Q4 2024}); empty where it does not
 */
public record Transcript(List<Source> sources, Alignment alignment, String title, String company, String period,
                         List<Language> languages, List<Line> preamble, List<Notice> notices, List<Speaker> speakers,
                         List<Turn> turns, List<Exchange> exchanges, List<Segment> segments, List<Cited> cited,
                         List<Problem> problems) {

    public Transcript {
        sources = List.copyOf(sources);
        if (sources.isEmpty() || sources.size() > 1 && sources.size() != languages.size()) {
            throw new IllegalArgumentException("a call has one source, or one for each language");
        }
        languages = List.copyOf(languages);
        preamble = List.copyOf(preamble);
        notices = List.copyOf(notices);
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        exchanges = List.copyOf(exchanges);
        segments = List.copyOf(segments);
        cited = List.copyOf(cited);
        problems = List.copyOf(problems);
    }

    /** A call whose one source itself pairs its lines. */
    public Transcript(Source source, String title, String company, String period, List<Language> languages,
                      List<Line> preamble, List<Notice> notices, List<Speaker> speakers, List<Turn> turns,
                      List<Exchange> exchanges, List<Segment> segments, List<Cited> cited, List<Problem> problems) {
        this(List.of(source), Alignment.PRINTED, title, company, period, languages, preamble, notices, speakers, turns,
                exchanges, segments, cited, problems);
    }

    /** The source; of two, the first, which holds the first language. */
    public Source source() {
        return sources.getFirst();
    }

    /** Index of the source that holds the texts of a language. */
    public int file(int column) {
        return sources.size() > 1 ? column : 0;
    }

    /** The speaker with that id, if there is one. */
    public Optional<Speaker> speaker(String id) {
        return speakers.stream().filter(speaker -> speaker.id().equals(id)).findFirst();
    }

    /** The segments of one turn, in order. */
    public List<Segment> segmentsOf(Turn turn) {
        return segments.subList(turn.firstSegment(), turn.firstSegment() + turn.segments());
    }

    /** The turn in which a segment is said. */
    public Turn turnOf(Segment segment) {
        return turns.get(segment.turn());
    }

    /** The text of a segment in one language; {@link Text#MISSING} where that side is absent. */
    public Text text(Segment segment, Language language) {
        int column = languages.indexOf(language);
        return column < 0 ? Text.MISSING : segment.texts().get(column);
    }
}
