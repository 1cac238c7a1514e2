package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;

/** Groups the turns of the Q&A into exchanges and says where the Q&A starts. */
final class Exchanges {

    /** A hand-over says no more than this many sentences. */
    private static final int HAND_OVER = 3;

    /** And one that is a single paragraph no more than this many characters. */
    private static final int LONGEST_HAND_OVER = 160;

    private static final Phrases HANDING_OVER = Phrases.of("next question", "last question", "next one", "operator",
            "next caller", "final question", "first question", "conclude", "wraps up", "wrap up", " end of the call",
            " end of our call", " end of today", " end of the q&a", " end of our q&a", " end of the conference",
            "q&a session", "joining us", "move on", "next analyst", "that's all", "下一個問題", "下一个问题", "下一位", "最後一個",
            "最后一个", "接線員", "接线员", "操作員", "操作员", "到此結束", "到此结束", "會議結束", "会议结束", "結束今天", "结束今天",
            "下個問題", "下个问题", "感謝參加", "感谢参加", "主持人");

    private static final Phrases CONCLUDING = Phrases.of("no further question", "no more question", "no other question",
            "concludes our question", "concludes the question", "concludes today's question", "end of the question",
            "end of our question", "closing remarks", "closing comments", "concluding remarks", "final remarks", "hand back", "hand the call back",
            "turn the call back", "turn the floor back", "turn the conference back", "turn it back", "hand it back", "hand the floor back",
            "pass the call back", "call back over", "conference back over", "floor back over", "交還", "交还", "交回", "沒有其他問題", "没有其他问题",
            "沒有更多問題", "没有更多问题", "沒有進一步", "没有进一步", "問答環節到此", "问答环节到此", "問答環節結束", "问答环节结束", "總結發言", "总结发言");

    private static final Phrases INTRODUCING = Phrases.of("question", "next", "line of", " from ", "問題", "问题", "下一", "來自", "来自");

    private final List<Draft> turns;
    private final List<Segment> segments;
    private final Set<Integer> introductions;

    private final Set<Integer> heads;

    /**
     * @param introductions indices of the turns that introduce somebody who asks
     * @param heads         numbers of the lines that head questions and answers
     */
    Exchanges(List<Draft> turns, List<Segment> segments, Set<Integer> introductions, Set<Integer> heads) {
        this.turns = turns;
        this.segments = segments;
        this.introductions = introductions;
        this.heads = heads;
    }

    /**
     * The first turn of the Q&A: that which follows a head that says so, or introduces the first analyst; the number of
     * turns where there is none.
     */
    int firstOfQuestions() {
        int asked = firstAsked();
        for (int i = 0; i < asked; i++) {
            int line = firstLine(turns.get(i));
            if (heads.stream().anyMatch(head -> head < line)) {
                return i;
            }
        }
        return asked;
    }

    private int firstLine(Draft turn) {
        return !turn.headerLines().isEmpty() ? turn.headerLines().getFirst() : turn.segments() == 0 ? 0
                : segments.get(turn.firstSegment()).texts().stream().filter(text -> !text.isMissing()).mapToInt(Text::line).min().orElse(0);
    }

    private int firstAsked() {
        for (int i = 0; i < turns.size(); i++) {
            if (kind(i) == Kind.ANALYST) {
                return i > 0 && leads(i - 1) ? i - 1 : i;
            }
            if (i > 0 && kind(i) == Kind.OPERATOR && introducesByName(turns.get(i))) {
                return i;
            }
        }
        return turns.size();
    }

    List<Exchange> all() {
        List<Exchange> all = new ArrayList<>();
        List<Integer> now = new ArrayList<>();
        String analyst = "";
        boolean introduced = false;
        for (int i = firstOfQuestions(); i < turns.size(); i++) {
            Draft turn = turns.get(i);
            Kind kind = turn.speaker().kind();
            if (kind == Kind.ANALYST && (!turn.speaker().id().equals(analyst) || introduced || Marker.isAlone(turn.speaker().name()))) {
                close(all, analyst, now);
                analyst = turn.speaker().id();
                now = new ArrayList<>();
            }
            introduced = introductions.contains(i) || kind == Kind.OPERATOR && introduces(turn)
                    || introduced && kind != Kind.ANALYST;
            if (!analyst.isEmpty() && (kind == Kind.OPERATOR || kind == Kind.IR) && concludes(turn)) {
                close(all, analyst, now);
                analyst = "";
            }
            if (!analyst.isEmpty()) {
                now.add(i);
            }
        }
        close(all, analyst, now);
        return all;
    }

    /** Whether the one who leads says that nobody asks any more: what follows are closing words. */
    private boolean concludes(Draft turn) {
        return words(turn).anyMatch(CONCLUDING::in);
    }

    private void close(List<Exchange> all, String analyst, List<Integer> turnsSoFar) {
        if (analyst.isEmpty()) {
            return;
        }
        List<Integer> kept = new ArrayList<>(turnsSoFar);
        while (kept.size() > 1 && isHandOver(kept.getLast())) {
            kept.removeLast();
        }
        all.add(new Exchange(all.size(), analyst, kept));
    }

    private Kind kind(int i) {
        return turns.get(i).speaker().kind();
    }

    private boolean leads(int i) {
        Kind kind = kind(i);
        return kind == Kind.OPERATOR || kind == Kind.IR || isHandOver(i);
    }

    /** Whether a turn only leads from one speaker to the next, or out of the call. */
    private boolean isHandOver(int i) {
        Kind kind = kind(i);
        if (kind == Kind.OPERATOR || kind == Kind.EDITOR) {
            return true;
        }
        if (introductions.contains(i) && turns.get(i).segments() <= 2 * HAND_OVER && kind != Kind.ANALYST) {
            return true;
        }
        boolean brief = turns.get(i).segments() <= HAND_OVER;
        boolean closing = i == turns.size() - 1 || followedOnlyByTheOperator(i);
        return kind == Kind.IR && (brief && speaksOfHandingOver(turns.get(i)) || closing && speaksOfHandingOver(turns.get(i)))
                || kind != Kind.ANALYST && turns.get(i).segments() == 1 && isShort(turns.get(i)) && speaksOfHandingOver(turns.get(i));
    }

    /** An answer printed as one paragraph may hold a word of handing over too, but says more. */
    private boolean isShort(Draft turn) {
        return words(turn).allMatch(text -> text.length() <= LONGEST_HAND_OVER);
    }

    private boolean followedOnlyByTheOperator(int i) {
        return turns.subList(i + 1, turns.size()).stream().map(turn -> turn.speaker().kind())
                .allMatch(kind -> kind == Kind.OPERATOR || kind == Kind.EDITOR || kind == Kind.IR);
    }

    private boolean speaksOfHandingOver(Draft turn) {
        return words(turn).anyMatch(HANDING_OVER::in);
    }

    /** Whether somebody is asked for a question by name, even where no header names them. */
    private boolean introducesByName(Draft turn) {
        return segments.subList(turn.firstSegment(), turn.firstSegment() + turn.segments()).stream()
                .flatMap(segment -> segment.texts().stream()).map(Text::text).anyMatch(LostHeaders::introduces);
    }

    private boolean introduces(Draft turn) {
        return words(turn).anyMatch(text -> INTRODUCING.in(text)
                && Stream.of("go ahead", "are you there", "your line").noneMatch(text::startsWith));
    }

    private Stream<String> words(Draft turn) {
        return segments.subList(turn.firstSegment(), turn.firstSegment() + turn.segments()).stream()
                .flatMap(segment -> segment.texts().stream()).map(Text::text).map(text -> text.toLowerCase(Locale.ROOT));
    }
}
