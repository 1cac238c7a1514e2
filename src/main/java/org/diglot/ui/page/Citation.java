package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.diglot.ui.MachineTranslation;
import org.diglot.ui.Mark;
import org.diglot.ui.TextSelection;

/** Says where selected words come from: who said them, when, and where they stand in the file. */
final class Citation {

    private final PageSentences say;

    Citation(PageSentences say) {
        this.say = say;
    }

    /** The words, then the source on a line of its own, then the notice where they are a machine's translation. */
    String cite(Transcript call, TextSelection selected) {
        List<String> lines = new ArrayList<>(List.of(selected.text(call), "", "— " + source(call, selected)));
        if (MachineTranslation.made(call).contains(call.languages().get(selected.column()))) {
            MachineTranslation.notice(call).map(Notice::text).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    /** What stands before the first turn: its words, then the call and the lines. */
    String cite(Transcript call, FrontSelection selected) {
        String where = Stream.of(call.company(), call.period(),
                where(call, 0, selected.firstLine(), selected.lastLine()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return String.join("\n", selected.text(), "", "— " + where);
    }

    private String source(Transcript call, TextSelection selected) {
        Set<String> who = new LinkedHashSet<>();
        TreeSet<Integer> lines = new TreeSet<>();
        TreeSet<Integer> segments = new TreeSet<>();
        for (Mark mark : selected.marks(call)) {
            Segment segment = call.segments().get(mark.segment());
            call.speaker(call.turnOf(segment).speaker()).map(this::name).ifPresent(who::add);
            lines.addAll(segment.texts().get(selected.column()).lines());
            segments.add(segment.index());
        }
        List<String> parts = new ArrayList<>(List.of(String.join("; ", who), call.company(), call.period()));
        if (!segments.isEmpty()) {
            parts.add(say.range("page.segment", "page.segments", segments.first(), segments.last()));
            parts.add(lines.isEmpty() ? "" : where(call, call.file(selected.column()), lines.first(), lines.last()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The lines of a text; of what is no plain text, the places that these lines were drawn from. */
    private String where(Transcript call, int file, int first, int last) {
        Source source = call.sources().get(file);
        return source.place(first).isEmpty() ? say.range("page.line", "page.lines", first, last)
                : say.places(source.place(first), source.place(last));
    }

    private String name(Speaker speaker) {
        String title = speaker.name().isEmpty() ? "" : speaker.title();
        return Stream.of(say.name(speaker), title, speaker.affiliation())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
