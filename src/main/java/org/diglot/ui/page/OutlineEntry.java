package org.diglot.ui.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Speaker;

/**
 * One line of the outline.
 *
 * @param turn index of the turn that it leads to
 * @param note firm or part in the call, short
 * @param aside whether it is the operator's, who only leads from one to the next
 * @param found what the filter looks in, in lower case
 */
record OutlineEntry(Level level, int turn, String name, String note, boolean aside, String found) {

    /** Each stands under the one before. */
    enum Level {
        SECTION, TURN, ANSWER
    }

    static OutlineEntry section(int turn, String name) {
        return new OutlineEntry(Level.SECTION, turn, name.toUpperCase(Locale.ROOT), "", false,
                name.toLowerCase(Locale.ROOT));
    }

    /** The same for another turn of the same speaker. */
    OutlineEntry at(Level other, int another) {
        return new OutlineEntry(other, another, name, note, aside, found);
    }

    static OutlineEntry turn(Level level, int turn, Speaker speaker, String shown) {
        String found = Stream.concat(Stream.of(shown, speaker.name(), speaker.title(), speaker.affiliation(),
                shortTitle(speaker)), speaker.aliases().stream()).collect(Collectors.joining("\n"));
        return new OutlineEntry(level, turn, shown, note(speaker), speaker.kind() == Speaker.Kind.OPERATOR,
                found.toLowerCase(Locale.ROOT));
    }

    private static String note(Speaker speaker) {
        return switch (speaker.kind()) {
            case ANALYST -> speaker.affiliation();
            case IR -> "IR";
            case OPERATOR, EDITOR -> "";
            default -> speaker.name().isEmpty() ? "" : shortTitle(speaker);
        };
    }

    /** {@code Chief Financial Officer} as {@code CFO}; any other title as it is. */
    private static String shortTitle(Speaker speaker) {
        String first = speaker.title().split("[,&;]| and ")[0].strip();
        return !first.matches("Chief( \\p{Lu}\\p{L}+)+ Officer") ? speaker.title()
                : List.of(first.split(" ")).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
