package org.diglot.reading.form;

/** Makes one line of what a field or an element holds. */
final class Plain {

    private Plain() {
    }

    /** White space of any kind and number becomes one space; what can't be seen at all goes. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = !line.isEmpty();
            } else if (!isUnseen(c)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Joins what a form broke apart: with a space, but for Chinese, which has none. */
    static String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        boolean tight = Letters.isWide(before.charAt(before.length() - 1)) || Letters.isWide(after.charAt(0));
        return tight ? before + after : before + ' ' + after;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u3000' || c == '\u0085'
                || c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029' || c == '\u202F';
    }

    private static boolean isUnseen(char c) {
        return c < ' ' || c == '\u007F' || c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060'
                || c >= '\u202A' && c <= '\u202E' || c == '\uFEFF' || c == '\uFFFC';
    }
}
