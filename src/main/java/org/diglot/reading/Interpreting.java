package org.diglot.reading;

import java.util.Locale;
import java.util.Set;

/** Tells where the text says that an interpreter spoke. */
final class Interpreting {

    private static final Set<String> MARKS = Set.of("interpreted", "translated", "through interpreter",
            "through translator", "via interpreter", "interpretation", "interpreter", "translation", "speaking through interpreter",
            "譯", "译", "翻譯", "翻译", "口譯", "口译", "解釋", "解释", "經翻譯", "经翻译", "透過翻譯", "通过翻译", "譯文", "译文",
            "已翻譯", "已翻译", "通過口譯", "通过口译", "透過口譯", "口譯員", "口译员", "傳譯", "传译");

    private Interpreting() {
    }

    /** Whether a mark stands where somebody starts to speak; one that is only talked about stands inside a sentence. */
    static boolean marks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[' || c == '\uFF08' || c == '\u3010') && startsSentence(text, i) && isMark(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 40 && ")]\uFF09\u3011".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && MARKS.contains(text.substring(start, end).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean startsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ".?!)]\u3002\uFF1F\uFF01\uFF09\u3011".indexOf(text.charAt(before)) >= 0;
    }

    static boolean isInterpreter(String name, String title) {
        String both = (name + " " + title).toLowerCase(Locale.ROOT);
        return both.contains("interpreter") || both.contains("translator") || both.contains("口譯") || both.contains("口译")
                || both.contains("翻譯") || both.contains("翻译");
    }
}
