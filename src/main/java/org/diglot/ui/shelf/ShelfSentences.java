package org.diglot.ui.shelf;

import java.util.ArrayList;
import java.util.List;
import org.diglot.library.OwnedCall;
import org.diglot.library.Wrong;
import org.diglot.ui.Added;
import org.diglot.ui.Kept;
import org.diglot.ui.Words;

/** What the shelf says to a person. */
final class ShelfSentences {

    private final Words words;

    ShelfSentences(Words words) {
        this.words = words;
    }

    String of(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String company(String name) {
        return name.isEmpty() ? words.get("shelf.noCompany") : name;
    }

    /** The period, or the file's name where there is none. */
    String call(OwnedCall call) {
        return call.period().isEmpty() ? call.name() : call.period();
    }

    /** What was found wrong, each kind by its number; empty until it was counted. */
    String wrong(Kept kept) {
        return kept.wrong().map(this::wrong).orElseGet(() -> words.get("shelf.uncounted"));
    }

    private String wrong(Wrong wrong) {
        List<String> parts = new ArrayList<>();
        add(parts, "shelf.errors", wrong.errors());
        add(parts, "shelf.warnings", wrong.warnings());
        add(parts, "shelf.notes", wrong.notes());
        add(parts, "shelf.oddLines", wrong.oddLines());
        return parts.isEmpty() ? words.get("shelf.allWell") : String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get(key, count));
        }
    }

    /** What became of files that were added, in a sentence or two. */
    String added(Added added) {
        List<String> parts = new ArrayList<>();
        if (!added.calls().isEmpty() || added.refused().isEmpty() && added.already() + added.failed() == 0) {
            parts.add(words.get("shelf.added", added.calls().size()));
        }
        add(parts, "shelf.already", added.already());
        if (!added.refused().isEmpty()) {
            parts.add(words.get("shelf.refused", added.refused().size(), name(added.refused().getFirst().file())));
        }
        add(parts, "shelf.notCopied", added.failed());
        return String.join(" ", parts);
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
