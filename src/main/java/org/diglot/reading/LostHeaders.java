package org.diglot.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;

/**
 * Reports where words seem to be another's than the header says: who is introduced and has no header, who is thanked by
 * name in words of their own, and the operator's words under another name. Says so and changes nothing: where the lost
 * turn began is not known.
 */
final class LostHeaders {

    /** No call is longer; a longer file is many of them, and each would have to keep its own pattern. */
    private static final int LONGEST_CALL = 10_000;

    /** Words that hand over to somebody who asks; the name and firm follow. */
    private static final Pattern INTRODUCES = Pattern.compile("(?i)question(?: today| now)? (?:is|comes|will come|coming|will be|are|is coming)\\b"
            + "|\\bfrom the line of\\b|\\b(?:first|next|last|final) (?:up |in line |caller |one )?(?:is|comes|we have|will be)\\b"
            + "|問題.{0,6}(?:來自|由)|问题.{0,6}(?:来自|由)|(?:下一位|第一位|下面|接下來|接下来|首先).{0,4}(?:有請|有请|是來自|是来自|請|请)");

    /** Words that only the one who connects the lines says. */
    private static final Pattern CONNECTS = Pattern.compile("(?i)^(?:\\W*(?:thank you|thanks|okay|and|yes)[.,]? ?)*(?:your|our|the|we'll take (?:your|our|the)|today's) "
            + "(?:first|next|last|final) question(?: today)? (?:is|comes|will come|will be)\\b.*|.*\\b(?:this concludes|that concludes|concludes) "
            + "(?:today's|the|our) (?:conference|call|question).*|^(?:謝謝|谢谢|好的)?[。，]?(?:下一個|下一个|最後一個|最后一个|第一個|第一个|我們的下一個|我们的下一个|您的下一個)(?:問題|问题)(?:來自|来自).*");

    /** One of these is in all that the pattern matches. */
    private static final Phrases CONNECTING = Phrases.of("uestion", "UESTION", "onclude", "ONCLUDE", "來自", "来自");

    private static final Pattern THANKS = Pattern.compile("^(?:\\([^)]{0,30}\\) ?)?(?:(?:Yes|Yeah|Okay|Ok|Sure|Great|Right|Well|Hi|Good question)[.,]+ )?(?:Thank you|Thanks)(?: very much| so much| a lot)?,? "
            + "(\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+)?)(?= for\\b|[,.!]).*");

    private final List<Draft> turns;
    private final List<Segment> segments;
    private final Map<Integer, Problem> problems = new TreeMap<>();

    LostHeaders(List<Draft> turns, List<Segment> segments) {
        this.turns = turns;
        this.segments = segments;
    }

    List<Problem> find(List<Exchange> exchanges) {
        if (segments.size() > LONGEST_CALL || turns.stream().allMatch(turn -> turn.headerLines().isEmpty() && turn.speaker().name().isEmpty())) {
            return List.of();
        }
        boolean led = turns.stream().filter(turn -> turn.speaker().kind() == Kind.OPERATOR).count() > 1;
        Map<String, Integer> first = firstNames();
        for (int i = 0; i < turns.size(); i++) {
            Draft turn = turns.get(i);
            if (turn.speaker().kind() == Kind.OPERATOR) {
                unheaded(i);
            } else if (turn.speaker().kind() != Kind.EDITOR) {
                thanked(turn, first);
                named(turn, first);
                if (led && turn.speaker().kind() != Kind.IR) {
                    connected(turn);
                }
            }
        }
        new Gaps(turns, segments).find(exchanges).forEach(this::report);
        return List.copyOf(problems.values());
    }

    /** The operator introduces somebody, other words follow, and who speaks next is no one who asks. */
    private void unheaded(int index) {
        Draft turn = turns.get(index);
        int end = turn.firstSegment() + turn.segments();
        boolean asked = index + 1 < turns.size() && (turns.get(index + 1).speaker().kind() == Kind.ANALYST
                || turns.get(index + 1).speaker().kind() == Kind.UNKNOWN);
        for (int i = end - 1; i >= turn.firstSegment() && !asked; i--) {
            if (said(segments.get(i)).anyMatch(text -> (index > 0 || INTRODUCES.matcher(text).find()) && names(text))) {
                boolean more = i + 1 < end && !isOperators(segments.get(i + 1));
                boolean unasked = i + 1 == end && index + 1 < turns.size() && turns.get(index + 1).speaker().kind() == Kind.EXECUTIVE
                        && said(segments.get(i)).anyMatch(text -> INTRODUCES.matcher(text).find());
                if (more || unasked) {
                    report(segments.get(more ? i + 1 : i));
                }
                return;
            }
        }
    }

    /** Whether a sentence asks somebody for a question, by name and firm. */
    static boolean introduces(String text) {
        return text.length() < 600 && INTRODUCES.matcher(text).find() && names(text);
    }

    private static boolean names(String text) {
        return Introduction.ofAnybody(List.of(text)).isPresent();
    }

    /** Sentences by which an operator goes on after the name. */
    private static boolean isOperators(Segment segment) {
        return segment.texts().stream().map(text -> text.text().toLowerCase(Locale.ROOT)).anyMatch(text ->
                text.length() < 80 && List.of("go ahead", "your line", "please proceed", "請講", "请讲", "請說", "请说", "請發言", "请发言", "請提問", "请提问",
                        "請繼續", "请继续", "您的線路", "您的线路", "can you hear", "mute", "operator instruction", "are you there", "one moment")
                        .stream().anyMatch(text::contains));
    }

    /** Who says "Thank you, Jane" is not Jane. */
    private void thanked(Draft turn, Map<String, Integer> first) {
        Set<String> own = Set.copyOf(names(turn.speaker()));
        for (int i = turn.firstSegment(); i < turn.firstSegment() + turn.segments(); i++) {
            Segment segment = segments.get(i);
            Optional<String> name = said(segment).map(LostHeaders::thanked).flatMap(Optional::stream).findFirst();
            if (name.filter(one -> own.contains(one.toLowerCase(Locale.ROOT)) && first.getOrDefault(one.toLowerCase(Locale.ROOT), 0) == 1)
                    .isPresent() || said(segment).anyMatch(text -> thanksInChinese(text, turn.speaker()))) {
                report(segment);
                return;
            }
        }
    }

    private static Optional<String> thanked(String text) {
        Matcher thanks = text.length() < 3000 ? THANKS.matcher(text) : null;
        return thanks != null && thanks.matches() ? Optional.of(thanks.group(1)) : Optional.empty();
    }

    private static boolean thanksInChinese(String text, Roster.Entry speaker) {
        if (!Han.only(speaker.name()) || speaker.name().length() < 2) {
            return false;
        }
        int at = text.indexOf(speaker.name());
        return at >= 2 && at < 8 && List.of("謝謝", "谢谢", "感謝", "感谢", "多謝", "多谢").contains(text.substring(at - 2, at));
    }

    /** Who says "This is Jane" in the middle of another's turn. */
    private void named(Draft turn, Map<String, Integer> first) {
        Set<String> own = names(turn.speaker());
        for (int i = turn.firstSegment() + 1; i < turn.firstSegment() + turn.segments(); i++) {
            Optional<String> self = said(segments.get(i)).filter(text -> text.length() < 300 && !Han.any(text)).map(Addressed::self)
                    .flatMap(Optional::stream).map(name -> name.split(" +")[0].toLowerCase(Locale.ROOT)).findFirst();
            if (self.filter(name -> first.getOrDefault(name, 0) == 1 && !own.contains(name)).isPresent()) {
                report(segments.get(i));
                return;
            }
        }
    }

    /** How many speakers bear each part of a name: one that several share says nothing. */
    private Map<String, Integer> firstNames() {
        Map<String, Integer> all = new HashMap<>();
        turns.stream().map(Draft::speaker).distinct().forEach(one -> names(one).forEach(name -> all.merge(name, 1, Integer::sum)));
        return all;
    }

    private static Set<String> names(Roster.Entry one) {
        Set<String> names = new HashSet<>();
        if (!one.name().isEmpty() && !Roles.isRole(one.name()) && !Han.any(one.name())) {
            names.add(one.name().toLowerCase(Locale.ROOT));
            names.add(one.name().split(" +")[0].toLowerCase(Locale.ROOT));
        }
        one.aliases().stream().filter(alias -> !Han.any(alias)).forEach(alias -> names.add(alias.split(" +")[0].toLowerCase(Locale.ROOT)));
        return names;
    }

    /** The operator's own words under the name of somebody else. */
    private void connected(Draft turn) {
        for (int i = turn.firstSegment(); i < turn.firstSegment() + turn.segments(); i++) {
            if (said(segments.get(i)).anyMatch(text -> text.length() < 400 && CONNECTING.in(text) && CONNECTS.matcher(text).matches())) {
                report(segments.get(i));
                return;
            }
        }
    }

    private static Stream<String> said(Segment segment) {
        return segment.texts().stream().filter(text -> !text.isMissing()).map(Text::text);
    }

    private void report(Segment segment) {
        int line = segment.texts().stream().filter(text -> !text.isMissing()).mapToInt(Text::line).min().orElseThrow();
        problems.putIfAbsent(line, new Problem(line, Problem.Kind.MISSING_HEADER,
                "The line seems to be another speaker's; a header may be missing before it.", List.of()));
    }
}
