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
    static Label of(String line) {
        char opening = line.charAt(0);
        if (opening == '[' || opening == '\u3010') {
            return bracketed(line, opening);
        }
        String text = opening == '>' && line.startsWith(">>") ? line.substring(line.startsWith(">>>") ? 3 : 2).strip() : line;
        int colon = colon(text);
        if (colon < 1) {
            return null;
        }
        String label = text.substring(0, colon).strip();
        String rest = text.substring(colon + 1).strip();
        if (rest.startsWith("//") || Field.isAbout(label)) {
            return null;
        }
        if (Field.isSpeaker(label)) {
            Optional<Header> named = rest.length() > LONGEST ? Optional.empty() : HeaderShape.of(rest);
            return named.map(one -> new Label(one, "", false)).orElse(null);
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

    /** {@code [Name] text}; what is heard stands in such brackets too, or what the one who wrote it down had to say. */
    private static Label bracketed(String line, char opening) {
        int close = line.indexOf(opening == '[' ? ']' : '\u3011');
        if (close < 2 || close > LONGEST || close + 1 == line.length()) {
            return null;
        }
        String inside = line.substring(1, close).strip();
        String rest = line.substring(close + 1).strip();
        if (!rest.isEmpty() && ":\uFF1A".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1).strip();
        }
        String said = rest;
        return inside.isEmpty() || Field.isHeard(inside) ? null : HeaderShape.of(inside).filter(one -> !one.name().isEmpty())
                .map(one -> new Label(one, said, false)).orElse(null);
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
            if ((c == '"' || c == '\u201C') && i > 0 && text.charAt(i - 1) == ' ') {
                int close = nickname(text, i);
                if (close > 0) {
                    i = close;
                    continue;
                }
            }
            if ("?!;\u3002\uFF1F\uFF01\uFF1B\u300C\u201C\"".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a name in quotes inside a name ends: {@code Leonard "Len" Abara}; -1 where they are no such. */
    private static int nickname(String text, int from) {
        int end = from + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean closed = end > from + 1 && end + 1 < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '\u201D')
                && text.charAt(end + 1) == ' ';
        return closed ? end : -1;
    }
}
