package org.diglot.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;

/**
 * A segment while the call is being repaired.
 *
 * @param origins indices of the segments of the call as read that it holds something of
 */
record Row(Set<Integer> origins, List<Text> texts, double confidence) {

    Row {
        origins = Set.copyOf(origins);
        texts = List.copyOf(texts);
    }

    static Row of(Segment segment) {
        return new Row(Set.of(segment.index()), segment.texts(), segment.confidence());
    }

    boolean isEmpty() {
        return texts.stream().allMatch(Text::isMissing);
    }

    Row with(int column, Text text) {
        List<Text> next = new ArrayList<>(texts);
        next.set(column, text);
        return new Row(origins, next, 1);
    }

    Row swapped() {
        return new Row(origins, List.of(texts.get(1), texts.get(0)), 1);
    }

    /** This one and the one below it, which the analyst says belong together. */
    Row and(Row below, List<Language> languages) {
        List<Text> next = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            next.add(join(texts.get(column), below.texts.get(column), languages.get(column)));
        }
        Set<Integer> all = new TreeSet<>(origins);
        all.addAll(below.origins);
        return new Row(all, next, 1);
    }

    /** Letters are set apart by a space, squares by nothing, unless the source has one there. */
    static Text join(Text above, Text below, Language language) {
        if (above.isMissing() || below.isMissing()) {
            return above.isMissing() ? below : above;
        }
        List<Integer> lines = new ArrayList<>(above.lines());
        below.lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
        boolean spaced = language.script() == Language.Script.LATIN || language.script() == Language.Script.HANGUL;
        return new Text(lines.stream().sorted().toList(), above.text() + (spaced ? " " : "") + below.text());
    }

    /** The part before or behind a place; nothing left is a missing side. */
    static Text part(Text text, int from, int to) {
        String part = text.text().substring(from, to).strip();
        return part.isEmpty() ? Text.MISSING : new Text(text.lines(), part);
    }
}
