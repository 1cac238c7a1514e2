package org.diglot.quotes;

import java.util.Optional;

/** Says how a text differs from what it should be, in a few words, with what is hidden made visible. */
final class Difference {

    private static final int AROUND = 24;

    private Difference() {
    }

    static Optional<String> of(String claimed, String source) {
        if (claimed.equals(source)) {
            return Optional.empty();
        }
        if (claimed.isEmpty() || source.isEmpty()) {
            return Optional.of(claimed.isEmpty() ? "it is missing; the source has " + excerpt(source, 0)
                    : excerpt(claimed, 0) + " where the source has nothing");
        }
        int at = 0;
        while (at < Math.min(claimed.length(), source.length()) && claimed.charAt(at) == source.charAt(at)) {
            at++;
        }
        return Optional.of(excerpt(claimed, at) + " where the source has " + excerpt(source, at) + " (character "
                + (claimed.codePointCount(0, at) + 1) + ")");
    }

    private static String excerpt(String text, int at) {
        int from = inside(text, Math.max(0, at - AROUND / 2));
        int to = inside(text, Math.min(text.length(), at + AROUND));
        return "“" + (from > 0 ? "…" : "") + Visible.shown(text.substring(from, to)) + (to < text.length() ? "…" : "") + "”";
    }

    private static int inside(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
