package org.diglot.ui.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Alignment;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.ui.ProblemPlaces;
import org.diglot.ui.SpeakerNames;
import org.diglot.ui.Words;

/** What the page says by itself, made from the window's words. */
final class PageSentences {

    /** Kinds of places that have words in each language; a time or the unit of a memory is said alike in all. */
    private static final Set<String> KINDS = Set.of("page", "paragraph", "row", "pair", "table", "sheet");

    private final Words words;

    PageSentences(Words words) {
        this.words = words;
    }

    String say(String key, Object... places) {
        return words.get(key, places);
    }

    String section(Section section) {
        return say(section == Section.QA ? "page.sectionQa" : "page.sectionPrepared");
    }

    String name(Speaker speaker) {
        return SpeakerNames.of(speaker, words);
    }

    /** Title and firm, as far as they are known. */
    static String role(Speaker speaker) {
        String title = speaker.name().isEmpty() ? "" : speaker.title();
        return List.of(title, speaker.affiliation()).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Where a segment stands in its file, or in each of its files; and how sure it is, where nobody printed it so. */
    String place(Transcript call, Segment segment) {
        Stream<String> where = call.sources().size() == 1
                ? Stream.of(lines(segment.texts().stream().flatMap(text -> text.lines().stream()).sorted().toList()))
                : segment.texts().stream().map(text -> lines(text.lines()));
        String sure = call.alignment() == Alignment.PRINTED || segment.texts().contains(Text.MISSING) ? ""
                : say("page.sure", Math.round(100 * segment.confidence()));
        return Stream.of(where.filter(one -> !one.isEmpty()).collect(Collectors.joining(" \u2016 ")), sure)
                .filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String lines(List<Integer> lines) {
        return lines.isEmpty() ? "" : range("page.line", "page.lines", lines.getFirst(), lines.getLast());
    }

    /** One place in a file or two, as {@code page 3}, {@code table 2, row 8}, {@code 00:03:12.400}. */
    String places(String from, String to) {
        return from.equals(to) ? place(from) : place(from) + "–" + place(to);
    }

    private String place(String place) {
        return Stream.of(place.split(", ")).map(part -> {
            int space = part.indexOf(' ');
            String kind = space < 0 ? "" : part.substring(0, space);
            return KINDS.contains(kind) ? say("page.place." + kind, part.substring(space + 1)) : part;
        }).collect(Collectors.joining(", "));
    }

    String problem(Problem problem) {
        return ProblemPlaces.sentence(problem, words);
    }

    /** One number or two: {@code segment 73}, {@code segments 73–74}. */
    String range(String one, String many, int from, int to) {
        return from == to ? say(one, Integer.toString(from)) : say(many, Integer.toString(from), Integer.toString(to));
    }
}
