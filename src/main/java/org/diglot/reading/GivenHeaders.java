package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.reading.form.Role;
import org.diglot.reading.form.Voice;

/** The headers of a file that names its speakers in fields of their own: no line has to be guessed at. */
final class GivenHeaders {

    private GivenHeaders() {
    }

    static boolean any(List<SourceLine> lines) {
        return lines.stream().anyMatch(line -> line.role() instanceof Role.Announcing);
    }

    /** What stands before the first header comes first, with a null header, even where it is nothing. */
    static Script read(List<SourceLine> lines) {
        List<Announcement> all = new ArrayList<>();
        Announcement now = new Announcement(null, List.of(), new ArrayList<>());
        for (SourceLine line : lines) {
            if (line.role() instanceof Role.Announcing(Voice voice)) {
                all.add(now);
                now = new Announcement(header(voice), List.of(line.number()), new ArrayList<>());
            } else {
                now.body().add(line);
            }
        }
        all.add(now);
        return new Script(all, List.of());
    }

    /** The field may hold name and title in one, as a header does. */
    private static Header header(Voice voice) {
        Optional<Header> shape = HeaderShape.of(voice.name());
        String name = shape.map(Header::name).orElse(voice.name());
        String title = shape.map(Header::title).orElse("");
        String firm = shape.map(Header::firm).orElse("");
        return new Header(name, voice.firm().isEmpty() ? firm : voice.firm(),
                voice.title().isEmpty() ? title : voice.title(), Header.Strength.STRONG);
    }
}
