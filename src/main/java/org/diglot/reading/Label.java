package org.diglot.reading;

import java.util.Optional;

/**
 * What stands before the first colon of a line, where it may name a speaker.
 *
 * @param rest   what is said after it; empty where nothing is
 * @param isMark whether it only marks a question or an answer and names nobody
 */
record Label(Header header, String rest, boolean isMark) {

    private static final int LONGEST = 90;

    /** Null where the line starts with none. */
    static Label of(String text) {
        int colon = colon(text);
        if (colon < 1) {
            return null;
        }
        String label = text.substring(0, colon).strip();
        String rest = text.substring(colon + 1).strip();
        if (rest.startsWith("//")) {
            return null;
        }
        if (Marker.isAlone(label)) {
            return new Label(new Header(Marker.name(label), "", "", Header.Strength.POSSIBLE, Marker.side(label), ""), rest, true);
        }
        Marker marker = Marker.of(label);
        Optional<Header> header = Roles.isTitle(marker.rest())
                ? Optional.of(new Header("", "", marker.rest(), Header.Strength.STRONG))
                : HeaderShape.of(marker.rest()).filter(one -> !one.name().isEmpty());
        return header.map(one -> new Label(one.on(marker.side()), rest, false)).orElse(null);
    }

    /** Where the first colon of a line stands; -1 where it stands too far on, or inside a time or a sentence. */
    static int colon(String text) {
        int most = Math.min(text.length(), LONGEST);
        for (int i = 0; i < most; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '\uFF1A') {
                boolean time = i > 0 && Character.isDigit(text.charAt(i - 1)) && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i + 1));
                return time ? -1 : i;
            }
            if ("?!;\u3002\uFF1F\uFF01\uFF1B\u300C\u201C\"".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
