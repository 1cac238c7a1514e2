package org.diglot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.reading.form.Drawn;
import org.diglot.reading.form.DrawnLine;
import org.diglot.reading.form.Role;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/** Makes a transcript of lines drawn from a file that is no plain text; its furniture becomes notices. */
final class DrawnLines {

    private final List<DrawnLine> lines;

    DrawnLines(Drawn drawn) {
        lines = drawn.lines();
    }

    Transcript read(String name, Digest digest, String charset, Progress progress) throws Progress.Stopped {
        Origin origin = new Origin(name, digest, charset, lines.size(), lines.stream().map(DrawnLine::place).toList());
        String text = lines.stream().map(DrawnLine::text).collect(Collectors.joining("\n"));
        List<SourceLine> read = new ArrayList<>(lines.size());
        List<Notice> furniture = new ArrayList<>();
        for (SourceLine line : SourceLines.of(text, progress).lines()) {
            Role role = lines.get(line.number() - 1).role();
            if (role instanceof Role.Aside) {
                furniture.add(new Notice(line.number(), Notice.Kind.FURNITURE, line.text()));
            } else {
                read.add(line.as(role));
            }
        }
        Dress dress = Dress.of(read);
        furniture.addAll(dress.furniture());
        return furnished(new Assembly(origin, progress).of(dress.lines()), furniture);
    }

    /** The call with notices of lines around its words. */
    static Transcript furnished(Transcript call, List<Notice> furniture) {
        List<Notice> notices = Stream.concat(call.notices().stream(), furniture.stream())
                .sorted(Comparator.comparingInt(Notice::line)).toList();
        return furniture.isEmpty() ? call : new Transcript(call.source(), call.title(), call.company(), call.period(),
                call.languages(), call.preamble(), notices, call.speakers(), call.turns(), call.exchanges(),
                call.segments(), call.cited(), call.problems());
    }
}
