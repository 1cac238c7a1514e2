package org.diglot.library;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A call in the library. Calls stand by company, then in the order of time, then by name.
 *
 * @param sha256  of the original's bytes: how it is known
 * @param file    the original, as it was added
 * @param company as the text names it; may be empty
 * @param period  as the text names it; may be empty
 */
public record OwnedCall(String sha256, Path file, String company, String period) implements Comparable<OwnedCall> {

    private static final Comparator<OwnedCall> ORDER = Comparator
            .comparing(OwnedCall::company, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(OwnedCall::period, new PeriodOrder()).thenComparing(OwnedCall::name)
            .thenComparing(OwnedCall::sha256);

    /** What the file was called when it was added. */
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public int compareTo(OwnedCall other) {
        return ORDER.compare(this, other);
    }
}
