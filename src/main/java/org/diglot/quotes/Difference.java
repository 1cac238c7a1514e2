package org.diglot.quotes;

import java.util.Optional;

/** Says how a text differs from what it should be, in a few words, with what is hidden made visible. */
final class Difference {

    private static final int AROUND = 24;

    private Difference() {
    }

    static Optional<Reason> of(String claimed, String source) {
        if (claimed.equals(source)) {
            return Optional.empty();
        }
        if (claimed.isEmpty() || source.isEmpty()) {
            return Optional.of(claimed.isEmpty() ? Reason.of("difference.missing", excerpt(source, 0))
                    : Reason.of("difference.extra", excerpt(claimed, 0)));
        }
        int at = 0;
        while (at < Math.min(claimed.length(), source.length()) && claimed.charAt(at) == source.charAt(at)) {
            at++;
        }
        return Optional.of(Reason.of("difference.differs", excerpt(claimed, at), excerpt(source, at),
                Integer.toString(claimed.codePointCount(0, at) + 1)));
    }

    private static String excerpt(String text, int at) {
        int from = inside(text, Math.max(0, at - AROUND / 2));
        int to = inside(text, Math.min(text.length(), at + AROUND));
        return "“" + shown(text, from, to) + "”";
    }

    /** A space at a cut is within the text, where it is seen; at an end of the text it is shown. */
    private static String shown(String text, int from, int to) {
        String before = from > 0 ? "…" : "";
        String after = to < text.length() ? "…" : "";
        return Visible.shown(before + text.substring(from, to) + after);
    }

    private static int inside(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
