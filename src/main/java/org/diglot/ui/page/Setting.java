package org.diglot.ui.page;

import java.util.List;
import javafx.scene.text.Font;
import org.diglot.transcript.Language;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Typography;

/**
 * How the rows are set just now: everything but what they say. A new one is made whenever the width, the text size, the
 * arrangement or the ratio of the columns changes.
 *
 * @param faces   parallel to the transcript's languages
 * @param front   the face of what stands before the first turn, in whatever language it is
 * @param numbers the font of the segment numbers
 */
record Setting(Contents contents, Columns columns, List<Face> faces, Face front, Font numbers) {

    static Setting of(Contents contents, ReadingSession session, Typography typography, double width) {
        List<Language> languages = contents.call().languages();
        List<Face> faces = languages.stream().map(language -> Face.of(language, typography)).toList();
        List<Integer> shown = Columns.shown(session.arrangementProperty().get(), faces.size());
        Columns columns = Columns.of(width, shown, session.columnRatioProperty().get(), faces);
        double small = Math.max(10, Math.round(session.textSizeProperty().get() * 0.74));
        return new Setting(contents, columns, faces, Face.of(front(contents), typography),
                Font.font(faces.getFirst().font().getFamily(), small));
    }

    /** What stands before a call is mostly Chinese, whichever language comes first in it. */
    private static Language front(Contents contents) {
        boolean han = contents.front().stream().flatMapToInt(line -> line.text().codePoints())
                .anyMatch(Character::isIdeographic);
        List<Language> languages = contents.call().languages();
        return languages.stream().filter(one -> one.script().isSquare() == han).findFirst()
                .orElse(han ? Language.CHINESE_TRADITIONAL : Language.ENGLISH);
    }

    Face face(int position) {
        return faces.get(columns.shown().get(position));
    }
}
