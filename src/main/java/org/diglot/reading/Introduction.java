package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody is introduced by the one who leads through the call.
 *
 * @param name  as the introduction spells it
 * @param firm  empty where it names none
 * @param title empty where it gives none, as English ones mostly do
 */
record Introduction(String name, String firm, String title) {

    private static final int LONGEST = 2000;

    private static final List<String> CLOSING = List.of("no further question", "no more question", "no other question",
            "closing remarks", "closing comments", "沒有其他問題", "没有其他问题", "沒有更多問題", "没有更多问题", "到此結束", "到此结束");

    Introduction(String name, String firm) {
        this(name, firm, "");
    }

    /** Whether the words hand over to somebody who asks. */
    static boolean asks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !isClosing(lower) && !isPromise(lower) && Stream.of("question", "line of", "ask", "提問", "提问", "問題", "问题", "發問", "发问").anyMatch(lower::contains);
    }

    /** Whether questions are only said to come later: {@code After the remarks, we will take questions}. */
    private static boolean isPromise(String lower) {
        return (lower.contains("after ") || lower.contains("follow")) && List.of(lower.split("(?<=[.!?]) ")).stream().noneMatch(sentence ->
                Stream.of("question", "line of", "ask").anyMatch(sentence::contains)
                        && Stream.of("remarks", "presentation", "prepared", "after that", "afterwards").noneMatch(sentence::contains))
                && !Han.any(lower);
    }

    private static boolean isClosing(String lower) {
        return CLOSING.stream().anyMatch(lower::contains)
                && Stream.of("first question", "next question", "下一", "第一").noneMatch(lower::contains);
    }

    /** Whether the words lead on to another, as they do once questions are being asked. */
    static boolean continues(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !isClosing(lower) && Stream.of("next", "we have ", "go to ", "now from", "下一位", "接下來",
                "接下来", "有請", "有请", "下面請", "下面请", "請講", "请讲").anyMatch(lower::contains);
    }

    /** How {@code header} is introduced in these lines, the last mention first; empty where they don't name them. */
    static Optional<Introduction> of(String header, List<String> lines) {
        for (String raw : lines.reversed()) {
            String line = withoutAsides(raw);
            Optional<Introduction> found = Han.any(line) ? HanIntroduction.of(header, line)
                    : EnglishIntroduction.of(header, line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Anybody introduced with a firm in these lines, for a header that gives no name. */
    static Optional<Introduction> ofAnybody(List<String> lines) {
        for (String raw : lines.reversed()) {
            String line = withoutAsides(raw);
            Optional<Introduction> found = Han.any(line) ? HanIntroduction.anybody(line) : EnglishIntroduction.anybody(line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The line without a leading remark in brackets, such as that instructions were given. */
    private static String withoutAsides(String line) {
        String rest = line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line.strip();
        while (!rest.isEmpty() && "([\uFF08\u3010".indexOf(rest.charAt(0)) >= 0) {
            int end = 1;
            while (end < rest.length() && ")]\uFF09\u3011".indexOf(rest.charAt(end)) < 0) {
                end++;
            }
            if (end >= rest.length() - 1) {
                return rest;
            }
            rest = rest.substring(end + 1).strip();
        }
        return rest;
    }
}
