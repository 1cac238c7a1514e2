package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;

/** Learns from the turn that leads to a speaker who they are: their firm, and that they come to ask. */
final class Introducer {

    /** An introduction stands in the last sentences before the one introduced speaks. */
    private static final int LAST = 6;

    private final List<Draft> turns;
    private final List<Segment> segments;
    private final List<Language> languages;
    private final Set<Integer> leading = new HashSet<>();
    /** Those who spoke before anybody was introduced to ask: they come to answer. */
    private final Set<Roster.Entry> presenters = new HashSet<>();

    Introducer(List<Draft> turns, List<Segment> segments, List<Language> languages) {
        this.turns = turns;
        this.segments = segments;
        this.languages = languages;
    }

    /** Returns the indices of the turns that introduce somebody who asks. */
    Set<Integer> introduce() {
        for (int i = 1; i < turns.size(); i++) {
            Roster.Entry speaker = turns.get(i).speaker();
            Kind kind = speaker.kind();
            boolean mayAsk = kind == Kind.ANALYST || kind == Kind.UNKNOWN || kind == Kind.EXECUTIVE && !speaker.firm().isEmpty();
            if (mayAsk && !presenters.contains(speaker) && leads(turns.get(i - 1))) {
                introduce(i - 1, speaker, kind == Kind.ANALYST);
            }
            if (leading.isEmpty() && speaker.kind() != Kind.ANALYST) {
                presenters.add(speaker);
            }
        }
        answering();
        return leading;
    }

    /** Who presents and then speaks right after somebody who asks is one of the company's; not who opens the call or leads from one to the next. */
    private void answering() {
        Set<Roster.Entry> leaders = new HashSet<>();
        leading.forEach(turn -> leaders.add(turns.get(turn).speaker()));
        turns.stream().map(Draft::speaker).filter(one -> one.kind() != Kind.OPERATOR).findFirst().ifPresent(leaders::add);
        for (int i = 1; i < turns.size(); i++) {
            Roster.Entry speaker = turns.get(i).speaker();
            if (speaker.kind() == Kind.UNKNOWN && !speaker.name().isEmpty() && presenters.contains(speaker) && !leaders.contains(speaker)
                    && turns.get(i - 1).speaker().kind() == Kind.ANALYST) {
                speaker.answers();
            }
        }
    }

    private static boolean leads(Draft turn) {
        Kind kind = turn.speaker().kind();
        return kind == Kind.OPERATOR || kind == Kind.IR || turn.segments() <= 3;
    }

    private void introduce(int lead, Roster.Entry speaker, boolean analyst) {
        Draft leader = turns.get(lead);
        List<String> english = lines(leader, true);
        List<String> chinese = lines(leader, false);
        boolean asks = Stream.concat(english.stream(), chinese.stream()).anyMatch(Introduction::asks)
                || !leading.isEmpty() && Stream.concat(english.stream(), chinese.stream()).anyMatch(Introduction::continues);
        if (asks && speaker.kind() == Kind.UNKNOWN && Roles.isRole(speaker.name()) && leader.speaker().kind() == Kind.OPERATOR) {
            speaker.introducedToAsk();
            leading.add(lead);
        }
        Optional<Introduction> found = speaker.name().isEmpty() || Roles.isRole(speaker.name())
                ? Optional.of(english).filter(_ -> asks || analyst).flatMap(Introduction::ofAnybody)
                .or(() -> Optional.of(chinese).filter(_ -> asks || analyst).flatMap(Introduction::ofAnybody))
                : firmed(Introduction.of(speaker.name(), english)).or(() -> firmed(Introduction.of(speaker.name(), chinese)))
                .or(() -> Introduction.of(speaker.name(), english)).or(() -> Introduction.of(speaker.name(), chinese));
        boolean apart = found.filter(one -> !one.firm().isEmpty()).isEmpty() && analyst && (leader.speaker().kind() == Kind.OPERATOR || leader.speaker().kind() == Kind.IR)
                && speaker.firm().isEmpty() && Introduction.ofAnybody(english).isEmpty();
        if (apart) {
            HanIntroduction.ofHonored(chinese).ifPresent(speaker::firmIntroduced);
        }
        found.ifPresent(one -> {
            boolean firm = !one.firm().isEmpty() && leader.speaker().kind() == Kind.OPERATOR;
            String title = one.title().isEmpty() && isTitle(one.firm()) ? one.firm() : one.title();
            if (!title.isEmpty() && !Roles.isAnalyst(title) && (one.firm().isEmpty() || one.firm().equals(title))) {
                speaker.presentedAs(title);
            } else if (analyst || asks || firm) {
                speaker.introducedToAsk();
                speaker.firmIntroduced(one.firm());
                leading.add(lead);
                speaker.alias(one.name());
            }
        });
    }

    /** What follows a name may be a title as well as a firm. */
    private static boolean isTitle(String firm) {
        return Han.any(firm) ? HanTitle.isTitle(firm) : Roles.hasTitleWord(firm) && !Affiliation.looksLikeFirm(firm);
    }

    private static Optional<Introduction> firmed(Optional<Introduction> found) {
        return found.filter(one -> !one.firm().isEmpty());
    }

    private List<String> lines(Draft turn, boolean english) {
        int from = turn.firstSegment() + Math.max(0, turn.segments() - LAST);
        List<String> lines = new ArrayList<>();
        for (Segment segment : segments.subList(from, turn.firstSegment() + turn.segments())) {
            for (int column = 0; column < segment.texts().size(); column++) {
                Text text = segment.texts().get(column);
                if (!text.isMissing() && languages.get(column).isChinese() != english) {
                    lines.add(text.text());
                }
            }
        }
        return lines;
    }
}
