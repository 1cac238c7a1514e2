package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.diglot.reading.form.Role;
import org.diglot.transcript.Notice;

/**
 * What a program that wrote the text put around the words, told apart from them.
 *
 * @param lines     the words
 * @param furniture lines that say nothing else
 * @param stamps    the times taken off
 */
record Dress(List<SourceLine> lines, List<Notice> furniture, Stamps stamps) {

    static Dress of(List<SourceLine> all) {
        Stamps stamps = Stamps.of(Markdown.without(all));
        if (stamps.times().isEmpty()) {
            return new Dress(stamps.lines(), List.of(), stamps);
        }
        List<SourceLine> lines = new ArrayList<>(all.size());
        List<Notice> furniture = new ArrayList<>();
        for (SourceLine line : stamps.lines()) {
            if (line.role() instanceof Role.Aside) {
                furniture.add(new Notice(line.number(), Notice.Kind.FURNITURE, line.text()));
            } else {
                lines.add(line);
            }
        }
        return new Dress(lines, furniture, stamps);
    }

    /** Where each of so many lines stands in the recording; empty where no line tells. */
    List<String> places(int lines) {
        return stamps.times().isEmpty() ? List.of()
                : IntStream.rangeClosed(1, lines).mapToObj(line -> stamps.times().getOrDefault(line, "")).toList();
    }
}
