package org.diglot.ui.page;

import java.util.List;
import javafx.scene.text.Font;

/**
 * How the rows are set just now: everything but what they say. A new one is made whenever the width, the text size, the
 * arrangement or the ratio of the columns changes.
 *
 * @param faces   parallel to the transcript's languages
 * @param numbers the font of the segment numbers
 */
record Setting(Contents contents, Columns columns, List<Face> faces, Font numbers) {

    Face face(int position) {
        return faces.get(columns.shown().get(position));
    }
}
