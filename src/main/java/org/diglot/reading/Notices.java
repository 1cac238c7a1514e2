package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.transcript.Notice;

/** Tells lines about the transcript from lines of the call. */
final class Notices {

    private static final List<String> TRANSLATORS = List.of("google", "谷歌", "機器", "机器", "機翻", "机翻", "人工智慧",
            "人工智能", "ai ", "ai翻", "自動", "自动", "deepl", "gpt", "電腦", "电脑", "軟體", "软件", "machine", "automatic",
            "computer", "llm");
    private static final List<String> TRANSLATION = List.of("翻譯", "翻译", "譯文", "译文", "機翻", "机翻", "translat");
    private static final List<String> REFERENCE = List.of("參考", "参考", "為準", "为准", "為主", "为主", "reference",
            "prevail", "accuracy", "準確", "准确", "informational", "convenience");
    private static final List<String> LABELS = List.of("使用警語", "使用警语", "警語", "警语", "免責聲明", "免责声明",
            "注意:", "注意：", "備註", "备注", "聲明:", "声明:", "聲明：", "声明：", "提醒", "disclaimer", "copyright", "©",
            "版權", "版权", "note:", "notice:", "※", "資料來源", "资料来源", "source:");
    private static final Set<String> HEADINGS = Set.of("presentation", "prepared remarks", "management discussion",
            "questions and answers", "question and answer", "question and answer session", "questions & answers",
            "question & answer", "q&a", "q & a", "q&a session", "corporate participants", "conference call participants",
            "完整原文", "逐字稿全文", "全文", "原文", "完整逐字稿", "完整內容", "完整内容", "問答", "问答", "問答環節", "问答环节",
            "問答時間", "提問環節", "提问环节", "簡報", "演講", "演讲", "管理層討論", "管理层讨论", "full transcript");
    private static final Set<String> STARTS = Set.of("完整原文", "逐字稿全文", "全文", "原文", "完整逐字稿", "完整內容", "完整内容",
            "full transcript");

    /** One of these stands in every notice that is told from speech by its words. */
    private static final Phrases SIGNS = Phrases.of("譯", "译", "ranslat", "警語", "警语", "免責", "免责", "機翻", "机翻");

    private static final int LONGEST = 400;
    private static final int LONGEST_HEADING = 40;

    private Notices() {
    }

    /** What a line before the first speaker is a notice of, if it is one. */
    static Optional<Notice.Kind> before(String text) {
        String lower = lower(text);
        if (isMachine(lower)) {
            return Optional.of(Notice.Kind.MACHINE_TRANSLATION);
        }
        return startsWithLabel(lower) ? Optional.of(Notice.Kind.OTHER) : Optional.empty();
    }

    /** The same for a line among the speech, where people also talk of translations and notes: it must say more. */
    static Optional<Notice.Kind> within(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.length() <= LONGEST_HEADING && HEADINGS.contains(bare(text))) {
            return Optional.of(Notice.Kind.OTHER);
        }
        if (isDuration(text)) {
            return Optional.of(Notice.Kind.OTHER);
        }
        if (!SIGNS.in(text)) {
            return Optional.empty();
        }
        String lower = lower(text);
        boolean machine = isMachine(lower) && any(lower, REFERENCE)
                && (startsWithLabel(lower) || any(lower, List.of("google", "谷歌", "機器翻", "机器翻", "machine")));
        if (machine) {
            return Optional.of(Notice.Kind.MACHINE_TRANSLATION);
        }
        boolean label = Stream.of("使用警語", "使用警语", "免責聲明", "免责声明").anyMatch(lower::startsWith);
        return label ? Optional.of(Notice.Kind.OTHER) : Optional.empty();
    }

    /** How long the recording runs, as sites print it below the last turn. */
    private static boolean isDuration(String text) {
        return text.length() <= LONGEST_HEADING && (text.startsWith("Duration:") || text.startsWith("Duration\uFF1A")
                || text.startsWith("時長\uFF1A") || text.startsWith("时长\uFF1A") || text.startsWith("會議時長\uFF1A") || text.startsWith("会议时长\uFF1A"))
                && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether the line says that the words of the call come next. */
    static boolean startsSpeech(String text) {
        return text.length() <= LONGEST_HEADING && STARTS.contains(bare(text));
    }

    private static boolean isMachine(String lower) {
        return any(lower, TRANSLATORS) && any(lower, TRANSLATION);
    }

    private static boolean startsWithLabel(String lower) {
        return LABELS.stream().anyMatch(lower::startsWith);
    }

    private static boolean any(String text, List<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    private static String lower(String text) {
        return text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        int end = text.length();
        while (end > 0 && ":：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }
}
