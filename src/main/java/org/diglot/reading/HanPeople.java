package org.diglot.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;

/**
 * Who is who by the Chinese text: what people call themselves, by what title they are spoken of, and who is said to
 * have spoken and has no turn.
 */
final class HanPeople {

    /** Presentations stand in the first part of a call. */
    private static final int OPENING = 80;
    private static final int MOST_SPEAKERS = 200;
    private static final int MOST_CITED = 50;
    private static final int GREETING = 4;

    private final Roster roster;
    private final List<Draft> turns;
    private final List<Segment> segments;
    private final int chinese;
    private final boolean alone;

    HanPeople(Roster roster, List<Draft> turns, List<Segment> segments, List<Language> languages) {
        this.roster = roster;
        this.turns = turns;
        this.segments = segments;
        chinese = languages.stream().filter(Language::isChinese).map(languages::indexOf).findFirst().orElse(-1);
        alone = languages.size() == 1;
    }

    /**
     * Adds aliases and titles to the roster; returns those who are cited and have no turn.
     *
     * @param known whom the other language cites already
     */
    List<Cited> learn(List<Cited> known) {
        if (chinese < 0 || roster.all().size() > MOST_SPEAKERS) {
            return List.of();
        }
        if (alone) {
            titles();
            handovers();
        }
        selves();
        return cited(known);
    }

    private String text(int segment) {
        return segments.get(segment).texts().get(chinese).text();
    }

    /** {@code 我們的執行長許志豪} tells the title of whoever's header gives the name alone. */
    private void titles() {
        for (Roster.Entry entry : roster.all()) {
            boolean open = entry.title().isEmpty() && entry.kind() == Kind.UNKNOWN && Han.only(entry.name()) && entry.name().length() > 1;
            for (int i = 0; open && i < Math.min(OPENING, segments.size()); i++) {
                Optional<String> title = title(text(i), entry.name());
                title.ifPresent(entry::presentedAs);
                open = title.isEmpty();
            }
        }
    }

    private static Optional<String> title(String text, String name) {
        int at = text.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        String before = HanTitle.at(text.substring(Math.max(0, at - 20), at)).title();
        int end = at + name.length();
        for (int length = Math.min(8, text.length() - end); before.isEmpty() && length > 1; length--) {
            String after = text.substring(end, end + length);
            before = HanTitle.isTitle(after) ? after : "";
        }
        return before.isEmpty() ? Optional.empty() : Optional.of(before);
    }

    private void selves() {
        List<List<String>> names = Many.each(turns.size(), segments.size(), i -> selves(turns.get(i)));
        for (int i = 0; i < names.size(); i++) {
            Roster.Entry speaker = turns.get(i).speaker();
            if (!names.get(i).isEmpty() && speaker.kind() != Kind.OPERATOR && !speaker.name().isEmpty() && !Roles.isRole(speaker.name())) {
                names.get(i).forEach(name -> call(speaker, name));
            }
        }
    }

    private List<String> selves(Draft turn) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(GREETING, turn.segments()); i++) {
            HanAddressed.self(text(turn.firstSegment() + i)).ifPresent(names::add);
        }
        return names;
    }

    private void handovers() {
        for (int i = 0; i + 1 < turns.size(); i++) {
            Draft turn = turns.get(i);
            Roster.Entry next = turns.get(i + 1).speaker();
            boolean may = turn.segments() > 0 && next != turn.speaker() && next.kind() != Kind.OPERATOR && next.kind() != Kind.ANALYST;
            if (may) {
                HanAddressed.handedTo(text(turn.firstSegment() + turn.segments() - 1)).ifPresent(name -> call(next, name));
            }
        }
    }

    /** Notes that somebody is called by a name, unless it is their own or another's. */
    private void call(Roster.Entry entry, String name) {
        boolean taken = roster.all().stream().anyMatch(one -> isPartOf(name, one.name()) || one.aliases().contains(name));
        if (!taken && (alone || !Han.any(name))) {
            entry.alias(name);
        }
    }

    private static boolean isPartOf(String name, String whole) {
        return Han.any(name) ? whole.contains(name) : List.of(whole.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .containsAll(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    private List<Cited> cited(List<Cited> known) {
        Map<String, List<Integer>> where = new LinkedHashMap<>();
        List<List<String>> quoted = Many.each(segments.size(), segments.size(), i -> HanAddressed.quoted(text(i)));
        for (int i = 0; i < segments.size() && where.size() < MOST_CITED; i++) {
            int index = i;
            for (String name : quoted.get(i)) {
                boolean other = known.stream().anyMatch(one -> one.segments().contains(index) || isPartOf(name, one.name()));
                if (!other && isStranger(name)) {
                    where.computeIfAbsent(name, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        return where.entrySet().stream().map(one -> new Cited(one.getKey(), "", true, one.getValue())).toList();
    }

    /** Whether nobody with a turn can be meant; where names are in Latin letters, by how the surname is spelled. */
    private boolean isStranger(String name) {
        if (!Han.any(name)) {
            return alone && name.indexOf(' ') > 0 && roster.all().stream().noneMatch(one -> isPartOf(name, one.name())
                    || one.aliases().stream().anyMatch(alias -> isPartOf(name, alias)));
        }
        char surname = name.charAt(0);
        boolean honored = HanAddressed.isHonored(name);
        for (Roster.Entry one : roster.all()) {
            List<String> all = new ArrayList<>(one.aliases());
            all.add(one.name());
            for (String own : all) {
                boolean same = Han.any(own) ? honored ? own.indexOf(surname) >= 0 : own.contains(name) || name.contains(own)
                        : Romanised.bears(own, surname);
                if (same) {
                    return false;
                }
            }
        }
        return alone || Romanised.knows(surname);
    }
}
