package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.transcript.Speaker;

/** Everybody who has a turn, in the order of their first; several headers of one person become one entry. */
final class Roster {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Participants people;

    Roster(Participants people) {
        this.people = people;
    }

    /** What is known so far of one speaker. */
    static final class Entry {
        private final String id;
        private final String name;
        private String title = "";
        private String firm = "";
        private String presented = "";
        private boolean asks;
        private Side side = Side.OPEN;
        private String told = "";
        private Speaker.Kind kind;
        private final List<String> aliases = new ArrayList<>();

        private Entry(String id, String name) {
            this.id = id;
            this.name = name;
        }

        String id() {
            return id;
        }

        String name() {
            return name;
        }

        String title() {
            return title;
        }

        String firm() {
            return firm;
        }

        List<String> aliases() {
            return aliases;
        }

        /** What stood for a title in the header may be the firm that the introduction names. */
        void firmIntroduced(String found) {
            firmIfUnknown(found);
            firm = Han.only(firm) && found.startsWith(firm) ? found : firm;
            if (!firm.isEmpty() && title.equalsIgnoreCase(firm)) {
                title = "";
            }
        }

        void firmIfUnknown(String found) {
            firm = firm.isEmpty() ? found : firm;
        }

        /** Notes that this one was introduced to ask a question. */
        void introducedToAsk() {
            asks = true;
        }

        /** Notes that this one answers questions. */
        void answers() {
            side = side == Side.OPEN ? Side.ANSWERS : side;
        }

        /** Notes what a list of participants says. */
        private void listedAs(Participant one) {
            title = title.isEmpty() ? one.title() : title;
            firmIfUnknown(one.firm());
            side = side == Side.OPEN ? one.side() : side;
            alias(one.name());
            alias(one.other());
        }

        /** Notes the title by which the call presents this one. */
        void presentedAs(String said) {
            presented = presented.isEmpty() ? said : presented;
        }

        boolean isPresented() {
            return !presented.isEmpty();
        }

        void alias(String other) {
            if (!other.isEmpty() && !other.equals(name) && !aliases.contains(other)) {
                aliases.add(other);
            }
        }

        Speaker.Kind kind() {
            String said = title.isEmpty() ? presented : title;
            if (kind == null || !told.equals(said)) {
                kind = Roles.kindOf(name, said);
                told = said;
            }
            if (side == Side.ANSWERS) {
                return kind == Speaker.Kind.UNKNOWN || kind == Speaker.Kind.ANALYST ? Speaker.Kind.EXECUTIVE : kind;
            }
            if (side == Side.ASKS && kind != Speaker.Kind.OPERATOR) {
                return Speaker.Kind.ANALYST;
            }
            boolean open = kind == Speaker.Kind.UNKNOWN || kind == Speaker.Kind.EXECUTIVE && !firm.isEmpty();
            return asks && open ? Speaker.Kind.ANALYST : kind;
        }

        private Speaker speaker() {
            return new Speaker(id, name, title, kind(), firm, aliases);
        }
    }

    /** The entry of the person whom this header announces; null stands for somebody whom none does. */
    Entry of(Header header) {
        if (header == null) {
            return entries.computeIfAbsent("", _ -> new Entry(unique("unknown"), ""));
        }
        String key = Roles.connects(header.name()) ? "operator"
                : key(header.name().isEmpty() ? "- " + header.title() : header.name());
        Optional<Participant> listed = people.named(header.name());
        Entry entry = known(key, listed).orElseGet(() -> new Entry(
                unique(header.name().isEmpty() ? header.title() : header.name()), header.name()));
        entries.putIfAbsent(key, entry);
        entry.title = entry.title.isEmpty() ? header.title() : entry.title;
        entry.firmIfUnknown(header.firm());
        entry.side = entry.side == Side.OPEN ? header.side() : entry.side;
        entry.alias(entry.name.equals(header.name()) ? "" : header.name());
        if (!header.other().isEmpty()) {
            entry.alias(header.other());
            entries.putIfAbsent(key(header.other()), entry);
        }
        listed.ifPresent(entry::listedAs);
        return entry;
    }

    /** Whoever was announced by this name, or by another that a list gives the same person. */
    private Optional<Entry> known(String key, Optional<Participant> listed) {
        return Optional.ofNullable(entries.get(key))
                .or(() -> listed.map(one -> entries.get(key(one.name()))))
                .or(() -> listed.filter(one -> !one.other().isEmpty()).map(one -> entries.get(key(one.other()))));
    }

    List<Entry> all() {
        return entries.values().stream().distinct().toList();
    }

    List<Speaker> speakers() {
        return all().stream().map(Entry::speaker).toList();
    }

    private String unique(String name) {
        String id = id(name);
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    }

    /** Lower case, letters and digits kept, everything between them one hyphen. */
    static String id(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                id.append(c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-' && c != '\'' && c != '\u2019') {
                id.append('-');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? "unknown" : id.toString();
    }
}
