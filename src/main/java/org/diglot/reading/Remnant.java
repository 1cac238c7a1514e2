package org.diglot.reading;

/** What damage may have left of a header. */
final class Remnant {

    private Remnant() {
    }

    /**
     * Whether one line is what is left of another.
     *
     * @param left     what the damaged line announces; null where it has not the shape of a header
     * @param original what the whole one announces
     */
    static boolean is(Header left, String damaged, Header original, String whole) {
        boolean sameName = left != null && !left.title().isEmpty() && !original.name().isEmpty()
                && left.name().equalsIgnoreCase(original.name());
        int shorter = Math.min(damaged.length(), whole.length());
        return sameName || shorter >= 2 && damaged.length() <= whole.length() * 2
                && (whole.startsWith(damaged) || whole.endsWith(damaged) || damaged.startsWith(whole)
                || Spelling.close(damaged, whole));
    }
}
