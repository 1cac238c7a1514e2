package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import org.diglot.reading.form.Undrawable.Why;

/** The lines drawn so far. It refuses to grow beyond what any call has. */
final class Sheet {

    private static final int MOST_LINES = 1_000_000;
    private static final int MOST_CHARACTERS = 64 << 20;

    /** No sentence or paragraph is as long as this many characters. */
    static final int LONGEST_LINE = 1 << 20;

    private final List<DrawnLine> lines = new ArrayList<>();
    private int characters;
    private int units;

    void text(String text, String place) throws Undrawable {
        add(text, place, Role.FREE);
    }

    void aside(String text, String place) throws Undrawable {
        add(text, place, Role.ASIDE);
    }

    /** @param shown what the file says of the speaker, all of it */
    void announce(Voice voice, String shown, String place) throws Undrawable {
        add(shown, place, new Role.Announcing(voice));
    }

    /** One pair, or half of one where a side is blank. */
    void pair(String first, String second, String place) throws Undrawable {
        units++;
        add(first, place, new Role.Side(units, 1));
        add(second, place, new Role.Side(units, 2));
    }

    void add(String text, String place, Role role) throws Undrawable {
        String clean = Plain.line(text);
        if (clean.isEmpty()) {
            return;
        }
        if (clean.length() > LONGEST_LINE) {
            throw new Undrawable(Why.LONG_LINE, "At " + place
                    + " a text is longer than a million characters; save the call with one sentence or paragraph each.");
        }
        characters += clean.length();
        if (lines.size() == MOST_LINES || characters > MOST_CHARACTERS) {
            throw new Undrawable(Why.TOO_MUCH, "At " + place
                    + " the file has more text than a thousand calls; save the part with the call and open that.");
        }
        lines.add(new DrawnLine(clean, place, role));
    }

    int size() {
        return lines.size();
    }

    Drawn drawn(String charset) throws Undrawable {
        if (lines.stream().allMatch(line -> line.role() instanceof Role.Aside)) {
            throw new Undrawable(Why.WORDLESS, "No text of a call was found in it; open a file that holds one.");
        }
        return new Drawn(lines, charset);
    }
}
