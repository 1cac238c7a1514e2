package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;

/**
 * Finds turns missing from a call that keeps to a pattern elsewhere: a question that nobody answers, an analyst whom
 * nobody introduces, words that only the one who leads says. A header may be lost where the pattern breaks.
 */
final class Gaps {

    /** A pattern seen so often is one, if no more than one place in so many breaks it. */
    private static final int USUAL = 3;

    /** A question that got no answer said more than thanks. */
    private static final int QUESTION = 3;

    private final List<Draft> turns;
    private final List<Segment> segments;

    Gaps(List<Draft> turns, List<Segment> segments) {
        this.turns = turns;
        this.segments = segments;
    }

    /** Segments before or in which a header may be missing. */
    List<Segment> find(List<Exchange> exchanges) {
        List<Segment> found = new ArrayList<>();
        List<Exchange> unanswered = exchanges.stream().filter(one -> !isAnswered(one)).toList();
        if (isException(unanswered.size(), exchanges.size())) {
            unanswered.stream().map(one -> turns.get(one.turns().getFirst())).filter(turn -> turn.segments() >= QUESTION)
                    .forEach(turn -> found.add(segments.get(turn.firstSegment() + 1)));
        }
        List<Integer> unled = exchanges.stream().map(one -> one.turns().getFirst()).filter(i -> i > 0 && !isLed(i)).toList();
        if (isException(unled.size(), exchanges.size())) {
            unled.stream().map(i -> turns.get(i - 1)).filter(turn -> turn.segments() > 0)
                    .forEach(turn -> found.add(segments.get(turn.firstSegment() + turn.segments() - 1)));
        }
        found.addAll(ledElsewhere());
        return found.stream().distinct().toList();
    }

    private static boolean isException(int odd, int all) {
        return odd > 0 && all - odd >= USUAL && odd * USUAL <= all;
    }

    private boolean isAnswered(Exchange exchange) {
        return exchange.turns().stream().map(turns::get).anyMatch(turn -> turn.speaker().kind() != Kind.ANALYST
                && turn.speaker().kind() != Kind.OPERATOR);
    }

    private boolean isLed(int turn) {
        return turns.get(turn - 1).speaker().kind() == Kind.OPERATOR;
    }

    /** Short words that whole turns of the one who leads consist of, at the end of somebody else's. */
    private List<Segment> ledElsewhere() {
        Map<String, Integer> whole = new HashMap<>();
        for (Draft turn : turns) {
            boolean leads = turn.speaker().kind() == Kind.OPERATOR || turn.speaker().kind() == Kind.IR;
            if (leads && turn.segments() == 1) {
                whole.merge(words(segments.get(turn.firstSegment())), 1, Integer::sum);
            }
        }
        List<Segment> found = new ArrayList<>();
        for (Draft turn : turns) {
            Segment last = turn.segments() < 2 ? null : segments.get(turn.firstSegment() + turn.segments() - 1);
            Kind kind = turn.speaker().kind();
            if (last != null && kind != Kind.OPERATOR && kind != Kind.IR && whole.getOrDefault(words(last), 0) >= USUAL
                    && speaksOfQuestions(last)) {
                found.add(last);
            }
        }
        return found;
    }

    private static boolean speaksOfQuestions(Segment segment) {
        String words = words(segment);
        return List.of("question", "operator", "next", "問題", "问题", "下一", "提問", "提问").stream().anyMatch(words::contains);
    }

    private static String words(Segment segment) {
        return segment.texts().stream().map(Text::text).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }
}
