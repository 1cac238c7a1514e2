package org.diglot.library;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much was found wrong in a call.
 *
 * @param errors   findings of that severity, as are the next two
 * @param oddLines lines of the file that are reported as odd
 */
public record Wrong(int errors, int warnings, int notes, int oddLines) {

    /** Raised whenever the checks count otherwise, so that what was counted before is counted again. */
    private static final String RULES = "1";

    String written() {
        return String.join(" ", RULES, String.valueOf(errors), String.valueOf(warnings), String.valueOf(notes),
                String.valueOf(oddLines));
    }

    /** Empty where it was counted by other rules or can't be read. */
    static Optional<Wrong> read(String written) {
        String[] parts = written.strip().split(" ");
        if (parts.length != 5 || !parts[0].equals(RULES)
                || !Stream.of(parts).allMatch(part -> part.matches("\\d{1,9}"))) {
            return Optional.empty();
        }
        return Optional.of(new Wrong(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]), Integer.parseInt(parts[4])));
    }
}
