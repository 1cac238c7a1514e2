package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everybody whom the lists of a file name, found by name in either language. */
final class Participants {

    private static final Set<String> HONORIFICS = Set.of("dr", "mr", "mrs", "ms", "prof", "sir", "dame");

    static final Participants NONE = new Participants(List.of());

    private final List<Participant> all;
    private final Map<String, Participant> byName = new HashMap<>();

    Participants(List<Participant> listed) {
        all = linked(listed);
        for (Participant one : all) {
            byName.putIfAbsent(key(one.name()), one);
            if (!one.other().isEmpty()) {
                byName.putIfAbsent(key(one.other()), one);
            }
        }
    }

    /**
     * Entries in two languages made one: each followed by its translation, or all of one language before those of the
     * other, as many and in the same order.
     */
    private static List<Participant> linked(List<Participant> listed) {
        List<Participant> latin = listed.stream().filter(one -> !Han.any(one.name())).toList();
        List<Participant> han = listed.stream().filter(one -> Han.any(one.name())).toList();
        if (latin.size() != han.size() || latin.isEmpty()) {
            return listed;
        }
        List<Participant> linked = new ArrayList<>();
        boolean latinFirst = !Han.any(listed.getFirst().name());
        for (int i = 0; i < latin.size(); i++) {
            Participant first = latinFirst ? latin.get(i) : han.get(i);
            Participant second = latinFirst ? han.get(i) : latin.get(i);
            if (first.side() != second.side()) {
                return listed;
            }
            linked.add(first.alsoCalled(second.name()));
        }
        return linked;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Participant> all() {
        return all;
    }

    Set<String> names() {
        return Set.copyOf(byName.values().stream().flatMap(one -> java.util.stream.Stream.of(one.name(), one.other()))
                .filter(name -> !name.isEmpty()).toList());
    }

    /** Who bears this name; a middle initial or a suffix may be missing on either side. */
    Optional<Participant> named(String name) {
        return all.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key(name)));
    }

    /** The name without an honorific, initials, suffixes and nickname in brackets, in lower case. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        String[] words = name.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u2019', '\'').split("[ ,]+");
        for (int i = 0; i < words.length; i++) {
            boolean initial = i > 0 && words[i].length() == 2 && words[i].endsWith(".");
            boolean dropped = initial || i > 0 && NameShape.isSuffix(words[i]) || words[i].startsWith("(")
                    || i == 0 && words.length > 1 && HONORIFICS.contains(words[i].replace(".", ""));
            key.append(dropped ? "" : words[i]).append(dropped ? "" : " ");
        }
        return key.toString().strip();
    }
}
