package org.diglot.quotes;

/** Text that Markdown shows as it is: a backslash stands before whatever would be markup, HTML, a link or a formula. */
final class MarkdownText {

    private static final String ACTIVE = "\\`*_{}[]<>()#!|~&$^";
    private static final String ACTIVE_AT_START = "+-=.:";
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private MarkdownText() {
    }

    static String escaped(String text) {
        return escapedShown(Visible.shown(text));
    }

    /** The same for what is visible already. */
    static String escapedShown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bare = c == '@' || c == ':' && text.startsWith("://", i);
            if (ACTIVE.indexOf(c) >= 0 && !round(c) || bare || start && ACTIVE_AT_START.indexOf(c) >= 0
                    || round(c) && start || start && c == ')') {
                out.append('\\');
            }
            out.append(c);
            start = start && c >= '0' && c <= '9';
        }
        return out.toString();
    }

    static String meant(String escaped) {
        StringBuilder text = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length() && PUNCTUATION.indexOf(escaped.charAt(i + 1)) >= 0) {
                c = escaped.charAt(++i);
            }
            text.append(c);
        }
        return text.toString();
    }

    /** Round brackets are markup only after square ones, which are escaped. */
    private static boolean round(char c) {
        return c == '(' || c == ')';
    }
}
