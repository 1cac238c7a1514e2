package org.diglot.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Transcript;

/** Which side of a call a machine has translated, as the file's own notice says it. */
public final class MachineTranslation {

    private static final String LANGUAGE = "(中文|漢語|汉语|繁體|繁体|簡體|简体|Chinese|英文|英語|英语|English)";

    /** {@code translated into Chinese}, {@code 翻譯成中文}: what it became, wherever what it was stands. */
    private static final Pattern TARGET = Pattern.compile("(?:成|為|为|\\binto|\\bto)\\s*" + LANGUAGE,
            Pattern.CASE_INSENSITIVE);

    /** {@code 中文譯文}, {@code The Chinese is machine-translated}: the language whose text it is. */
    private static final Pattern SUBJECT = Pattern.compile(LANGUAGE + "[^,，。；;.]{0,24}?(?:譯|译|翻|translat)",
            Pattern.CASE_INSENSITIVE);

    private MachineTranslation() {
    }

    /** The notice of a call that a machine translated one of its sides; empty where it has none. */
    public static Optional<Notice> notice(Transcript call) {
        return call.notices().stream().filter(one -> one.kind() == Notice.Kind.MACHINE_TRANSLATION).findFirst();
    }

    /** The languages that a machine made. Where the notice names none, all but the first of the file. */
    public static List<Language> made(Transcript call) {
        return notice(call).map(notice -> named(notice.text())
                .map(chinese -> call.languages().stream().filter(one -> one.isChinese() == chinese).toList())
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> call.languages().stream().skip(1).toList())).orElse(List.of());
    }

    /** Whether the notice speaks of the Chinese as what was made, or of the English. */
    private static Optional<Boolean> named(String notice) {
        for (Pattern pattern : List.of(TARGET, SUBJECT)) {
            Matcher hit = pattern.matcher(notice);
            if (hit.find()) {
                return Optional.of(!hit.group(1).matches("(?i)英.|English"));
            }
        }
        return Optional.empty();
    }
}
