package org.diglot.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
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
        if (selected.column() > 0) {
            notice(call).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private static Optional<String> notice(Transcript call) {
        return call.notices().stream().filter(one -> one.kind() == Notice.Kind.MACHINE_TRANSLATION)
                .map(Notice::text).findFirst();
    }

    private String source(Transcript call, TextSelection selected) {
        Set<String> who = new LinkedHashSet<>();
        TreeSet<Integer> lines = new TreeSet<>();
        TreeSet<Integer> segments = new TreeSet<>();
        for (Mark mark : selected.marks(call)) {
            Segment segment = call.segments().get(mark.segment());
            call.speaker(call.turnOf(segment).speaker()).map(Citation::name).ifPresent(who::add);
            lines.addAll(segment.texts().get(selected.column()).lines());
            segments.add(segment.index());
        }
        List<String> parts = new ArrayList<>(List.of(String.join("; ", who), call.company(), call.period()));
        if (!segments.isEmpty()) {
            parts.add(say.range("page.segment", "page.segments", segments.first(), segments.last()));
            parts.add(lines.isEmpty() ? "" : say.range("page.line", "page.lines", lines.first(), lines.last()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String name(Speaker speaker) {
        return Stream.of(speaker.name(), speaker.title(), speaker.affiliation())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
