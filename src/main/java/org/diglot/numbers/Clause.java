package org.diglot.numbers;

/** Where the clause begins or ends that a figure stands in. */
final class Clause {

    private static final String[] TURNS = {"while", "but", "despite", "although"};

    private Clause() {
    }

    /** The place in the text, which leads up to a figure, where the last clause of it begins. */
    static int start(String before) {
        for (int at = before.length() - 1; at >= 0; at--) {
            if (isMark(before, at)) {
                return before.charAt(at) == '.' ? at + 2 : at + 1;
            }
            if (isTurn(before, at + 1)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The place in the text, which follows a figure, where the clause ends. */
    static int end(String after) {
        for (int at = 0; at < after.length(); at++) {
            if (isMark(after, at)) {
                return at;
            }
        }
        return after.length();
    }

    private static boolean isMark(String text, int at) {
        return switch (text.charAt(at)) {
            case ';', '。', ':' -> true;
            case ',', '、' -> at + 1 == text.length() || !isDigit(text.charAt(at + 1));
            case '.' -> at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isTurn(String text, int end) {
        char last = text.charAt(end - 1);
        if (last != 'e' && last != 't' && last != 'h' || end < text.length() && isWord(text.charAt(end))) {
            return false;
        }
        for (String turn : TURNS) {
            if (text.startsWith(turn, end - turn.length()) && (end == turn.length() || !isWord(text.charAt(end - turn.length() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_');
    }
}
