package org.diglot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;

/**
 * What stands before the first header, told apart: about the call, or already words of it.
 *
 * @param speech lines of a speaker whom no header announces
 */
record Opening(List<Line> preamble, List<Notice> notices, List<SourceLine> speech) {

    private static final double ONE_SENTENCE = 3;

    /** @param around lines that stand before the first header and are surely not words of the call */
    static Opening of(List<SourceLine> lines, List<SourceLine> around, Layout layout, boolean anyHeader) {
        int start = start(lines, layout, anyHeader);
        List<Line> preamble = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        List<SourceLine> before = Stream.concat(around.stream(), lines.subList(0, start).stream())
                .sorted(Comparator.comparingInt(SourceLine::number)).toList();
        for (SourceLine line : before) {
            Optional<Notice.Kind> notice = Notices.before(line.text());
            notice.ifPresentOrElse(kind -> notices.add(new Notice(line.number(), kind, line.text())),
                    () -> preamble.add(new Line(line.number(), line.text())));
        }
        return new Opening(preamble, notices, lines.subList(start, lines.size()));
    }

    private static int start(List<SourceLine> lines, Layout layout, boolean anyHeader) {
        int marker = -1;
        for (int i = 0; i < lines.size() && (anyHeader || i < 60); i++) {
            boolean notice = Notices.before(lines.get(i).text()).equals(Optional.of(Notice.Kind.MACHINE_TRANSLATION));
            marker = notice || Notices.startsSpeech(lines.get(i).text()) ? i : marker;
        }
        if (marker >= 0) {
            return marker + 1;
        }
        if (!anyHeader) {
            return !lines.isEmpty() && isTitle(lines.getFirst().text()) ? 1 : 0;
        }
        return layout.both() ? alternating(lines, layout) : spoken(lines);
    }

    /** Where the pairs begin that run on to the first header. */
    private static int alternating(List<SourceLine> lines, Layout layout) {
        int start = lines.size();
        for (int i = lines.size() - 2; i >= 0; i -= 2) {
            SourceLine first = lines.get(i);
            SourceLine second = lines.get(i + 1);
            if (first.tongue() != layout.first() || second.tongue() != layout.first().other()
                    || Likeness.against(first, second, Gist.of(first.text()), Gist.of(second.text())) > ONE_SENTENCE || isTitle(first.text())
                    || !HeaderShape.isSentence(first.text()) && !HeaderShape.isSentence(second.text())) {
                break;
            }
            start = i;
        }
        return spoken(lines.subList(0, start));
    }

    private static int spoken(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean cut = i == 0 && (Character.isLowerCase(text.charAt(0)) || text.startsWith("...")
                    || text.startsWith("\u2026"));
            if (cut || greets(text)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean greets(String text) {
        String lower = text.length() > 600 ? text.substring(0, 600).toLowerCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        return Stream.of("welcome to ", "good day", "good morning", "good afternoon", "good evening", "hello, everyone",
                "ladies and gentlemen", "大家好", "歡迎參加", "欢迎参加", "各位早安", "女士們", "女士们", "歡迎來到", "欢迎来到")
                .anyMatch(lower::contains);
    }

    static boolean isTitle(String text) {
        String lower = text.length() > 160 ? "" : text.toLowerCase(Locale.ROOT);
        return Stream.of("逐字稿", "transcript", "法說會", "法说会").anyMatch(lower::contains)
                && !lower.endsWith(".") && !lower.endsWith("。");
    }
}
