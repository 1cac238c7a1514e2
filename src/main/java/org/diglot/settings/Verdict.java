package org.diglot.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the analyst decided about a finding. */
public enum Verdict {
    ACCEPTED, NOT_AN_ERROR;

    /** As written: lower case, hyphens. */
    String printed() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Verdict> of(String printed) {
        return Arrays.stream(values()).filter(one -> one.printed().equals(printed)).findFirst();
    }
}
