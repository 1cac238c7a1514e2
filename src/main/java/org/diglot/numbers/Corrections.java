package org.diglot.numbers;

import java.util.List;
import java.util.Locale;

/** A figure that the speaker takes back in the same breath: {@code 2.07 billion, sorry, 20.7 billion}. */
final class Corrections {

    /** The farthest that the figure put right may stand from the one taken back, in characters. */
    private static final int REACH = 48;

    private static final List<String> SIGNS = List.of("sorry", "pardon me", "excuse me", "correction", "i mean",
            "or rather", "my apologies", "apologies", "make that", "let me correct", "i misspoke", "scratch that",
            "对不起", "對不起", "抱歉", "不好意思", "更正", "纠正", "糾正", "我是说", "我是說", "口误", "口誤", "说错", "說錯",
            "讲错", "講錯", "应该是", "應該是", "或者说", "或者說");

    private Corrections() {
    }

    static void mark(String text, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft said = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (next.from - said.to <= REACH && next.from >= said.to && comparable(said, next)) {
                String between = text.substring(said.to, next.from).toLowerCase(Locale.ROOT);
                said.withdrawn = SIGNS.stream().anyMatch(between::contains);
            }
        }
    }

    private static boolean comparable(Draft said, Draft next) {
        return said.kind == next.kind || said.kind == Quantity.Kind.COUNT || next.kind == Quantity.Kind.COUNT;
    }
}
