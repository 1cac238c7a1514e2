package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.diglot.transcript.Notice;

/**
 * The lines of a file told apart by what they are for.
 *
 * @param lines     what is said, and the headers of those who say it
 * @param around    rules, heads of sections, lists of participants and what stands before or after the call
 * @param people    whom the lists name
 * @param questions numbers of the lines that head questions and answers
 * @param shapes    what each of the lines announces if it is a header of its own; null where it can be none
 */
record Page(List<SourceLine> lines, List<SourceLine> around, Participants people, Set<Integer> questions,
            List<Header> shapes, boolean isBilingual) {

    /** A call is longer than what stands before it. */
    private static final int HALF = 2;

    /** After a last list of participants stand a few lines about the site, never speech. */
    private static final int LONGEST_END = 15;

    private static final Set<String> ENDS = Set.of("definitions", "disclaimer", "disclaimers", "legal disclaimer", "copyright", "copyright policy",
            "disclaimer:", "免責聲明", "免责声明", "風險提示", "风险提示", "法律聲明", "法律声明", "版權聲明", "版权声明");

    static Page of(List<SourceLine> drawn) {
        List<SourceLine> around = new ArrayList<>();
        List<SourceLine> all = new ArrayList<>(drawn.size());
        drawn.forEach(line -> (isRule(line.text()) ? around : all).add(line));
        List<Head> heads = Many.each(all.size(), all.size(), i -> Head.of(all.get(i).text()).orElse(null));
        ParticipantLists lists = new ParticipantLists(all, heads);
        int start = start(all, heads, lists);
        int end = end(all, lists);
        List<SourceLine> lines = new ArrayList<>(all.size());
        Set<Integer> questions = new TreeSet<>();
        for (int i = 0; i < all.size(); i++) {
            SourceLine line = all.get(i);
            Head head = heads.get(i);
            boolean section = head == Head.QUESTIONS || head == Head.SPEECH;
            if (i < start || i >= end || lists.has(i) || section) {
                around.add(line);
            } else {
                lines.add(line);
            }
            if (i >= start && i < end && head == Head.QUESTIONS && !headFollows(heads, i)) {
                questions.add(line.number());
            }
        }
        return of(lines, around, lists.participants(), questions);
    }

    /** Only lines that can't be headers tell whether the file has two languages, as names are Latin in both. */
    private static Page of(List<SourceLine> lines, List<SourceLine> around, Participants people, Set<Integer> questions) {
        HeaderShape.Order order = HeaderShape.order(lines);
        Map<String, Optional<Header>> known = new ConcurrentHashMap<>();
        List<Header> shapes = Many.each(lines.size(), lines.size(), i -> shape(lines.get(i).text(), order, known));
        List<SourceLine> speech = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (shapes.get(i) == null) {
                speech.add(lines.get(i));
            }
        }
        return new Page(lines, around, people, questions, shapes, Layout.isBilingual(speech));
    }

    /** A header stands in a file as often as its speaker speaks, or twice as often: it is read once. */
    private static Header shape(String text, HeaderShape.Order order, Map<String, Optional<Header>> known) {
        return HeaderShape.isSaid(text) ? null : known.computeIfAbsent(text, line -> HeaderShape.of(line, order)).orElse(null);
    }

    /** A page on which every line is said. */
    static Page plain(List<SourceLine> all) {
        return of(all, List.of(), Participants.NONE, Set.of());
    }

    /** The lines around the call before a line of this number. */
    List<SourceLine> aroundBefore(int number) {
        return around.stream().filter(line -> line.number() < number).toList();
    }

    /** The lines around the call from that number on, as notices. */
    List<Notice> noticesAfter(int number) {
        return around.stream().filter(line -> line.number() >= number)
                .map(line -> new Notice(line.number(), Notices.before(line.text()).orElse(Notice.Kind.OTHER), line.text())).toList();
    }

    /** In a table of contents one head follows another; a head printed in both languages does not count. */
    private static boolean headFollows(List<Head> heads, int i) {
        return i + 1 < heads.size() && heads.get(i + 1) != null && heads.get(i + 1) != Head.QUESTIONS;
    }

    /** Where the call begins: after the last head that says so, or where the operator speaks after a summary. */
    private static int start(List<SourceLine> all, List<Head> heads, ParticipantLists lists) {
        int start = 0;
        boolean summary = false;
        boolean begun = false;
        for (int i = 0; i < (all.size() + 1) / HALF && !begun; i++) {
            String text = all.get(i).text();
            Head head = lists.has(i) ? null : heads.get(i);
            if (head != null) {
                summary |= head == Head.SUMMARY;
                start = head == Head.SPEECH && !headFollows(heads, i) ? i + 1 : start;
            }
            boolean operator = !lists.has(i) && Roles.connects(text) && i + 1 < all.size();
            boolean speaks = operator && (text.equals(all.get(i + 1).text()) || HeaderShape.isSentence(all.get(i + 1).text())
                    || Roles.connects(all.get(i + 1).text()));
            start = speaks && summary && start == 0 ? i : start;
            begun = speaks;
        }
        return start;
    }

    /** Where the call ends: before a list of participants after which nobody speaks. */
    private static int end(List<SourceLine> all, ParticipantLists lists) {
        for (int i = all.size() / HALF; i < all.size(); i++) {
            if (isEnd(all.get(i).text()) && all.subList(i, all.size()).stream().noneMatch(line -> Roles.isRole(line.text()))) {
                return i;
            }
        }
        int last = all.size() - 1;
        int from = Math.max(all.size() - LONGEST_END, all.size() / HALF);
        while (last >= from && !lists.has(last)) {
            last--;
        }
        if (last < from) {
            return all.size();
        }
        boolean speech = all.subList(last + 1, all.size()).stream().anyMatch(line -> Roles.isRole(line.text()));
        return speech ? all.size() : last + 1;
    }

    /** Whether a line heads what those who print calls say of themselves below the last turn. */
    private static boolean isEnd(String text) {
        return text.length() < 24 && ENDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A line drawn across the page. */
    static boolean isRule(String text) {
        if (text.length() < 4) {
            return Set.of("---", "===", "***", "___", "~~~").contains(text);
        }
        for (int i = 0; i < text.length(); i++) {
            if ("-=_*~\u2013\u2014\u2015\u2500\u2501\u2550\uFF1D\uFF0D#+ ".indexOf(text.charAt(i)) < 0
                    && !(text.length() > 8 && ".\u00B7\u2026\u22C5".indexOf(text.charAt(i)) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
