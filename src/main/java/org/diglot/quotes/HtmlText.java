package org.diglot.quotes;

/** Text within HTML or an attribute of it. */
final class HtmlText {

    private HtmlText() {
    }

    static String escaped(String text) {
        return escapedShown(Visible.shown(text));
    }

    static String escapedShown(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
