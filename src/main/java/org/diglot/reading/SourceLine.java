package org.diglot.reading;

import org.diglot.reading.form.Role;

/**
 * One non-blank line of the source and what its characters show.
 *
 * @param number from 1
 * @param text   without indent, bullet and trailing space
 * @param bullet whether a bullet stood before it
 * @param tongue the language that its letters speak for
 * @param sure   whether they do so clearly
 * @param weight how much it says, comparable between the languages
 * @param lean   Traditional characters less Simplified ones
 * @param role   what the form of the file says of the line; {@link Role#FREE} in plain text
 */
record SourceLine(int number, String text, boolean bullet, Tongue tongue, boolean sure, double weight, int lean,
                  Role role) {

    SourceLine(int number, String text, boolean bullet, Tongue tongue, boolean sure, double weight, int lean) {
        this(number, text, bullet, tongue, sure, weight, lean, Role.FREE);
    }

    SourceLine as(Role other) {
        return other == role ? this : new SourceLine(number, text, bullet, tongue, sure, weight, lean, other);
    }

    SourceLine in(Tongue other) {
        return other == tongue ? this : new SourceLine(number, text, bullet, other, sure, weight, lean, role);
    }

    boolean sameAs(SourceLine other) {
        return text.equals(other.text);
    }
}
