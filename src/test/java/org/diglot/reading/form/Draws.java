package org.diglot.reading.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diglot.transcript.Progress;

/** What is drawn from a file, a line of it as {@code place | mark text}. */
final class Draws {

    private Draws() {
    }

    static List<String> text(String text) throws Exception {
        return lines(Forms.ofText(text).orElseThrow().draw(new Content(text.getBytes(StandardCharsets.UTF_8), text, "UTF-8"), Progress.NONE));
    }

    static List<String> bytes(byte[] bytes) throws Exception {
        return lines(Forms.ofBytes(bytes).orElseThrow().draw(new Content(bytes, "", ""), Progress.NONE));
    }

    /** Sides of a pair are marked by its number and their column, who speaks by {@code @}, furniture by {@code ~}. */
    private static List<String> lines(Drawn drawn) {
        return drawn.lines().stream().map(line -> line.place() + " | " + switch (line.role()) {
            case Role.Free _ -> "";
            case Role.Side side -> side.unit() + (side.column() == 1 ? "a " : "b ");
            case Role.Announcing _ -> "@ ";
            case Role.Aside _ -> "~ ";
        } + line.text()).toList();
    }
}
