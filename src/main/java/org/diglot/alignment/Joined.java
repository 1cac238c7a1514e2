package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Text;

/** Several lines of one language made one text, with a space between them where its script has spaces. */
final class Joined {

    private Joined() {
    }

    static Text of(List<Text> texts) {
        if (texts.size() <= 1) {
            return texts.isEmpty() ? Text.MISSING : texts.getFirst();
        }
        List<Integer> lines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        for (Text text : texts) {
            lines.addAll(text.lines());
            if (!joined.isEmpty() && (isSpaced(joined.charAt(joined.length() - 1)) || isSpaced(text.text().charAt(0)))) {
                joined.append(' ');
            }
            joined.append(text.text());
        }
        return new Text(lines, joined.toString());
    }

    private static boolean isSpaced(char one) {
        return one < '\u2E80';
    }
}
