package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Announcements of one turn made one: a header in both languages, a paragraph of whoever speaks already. */
final class Joined {

    private final Map<String, String> translations;
    private final boolean inline;
    private final boolean printings;
    private final List<Announcement> joined = new ArrayList<>();

    private Joined(Map<String, String> translations, Convention convention) {
        this.translations = translations;
        inline = convention instanceof Inline;
        printings = convention instanceof OwnLines;
    }

    /** Joins what a convention found: inline, each paragraph may name its speaker again; own lines know their printings. */
    static List<Announcement> of(List<Announcement> all, boolean bilingual, Convention convention) {
        Joined joined = new Joined(bilingual ? translations(all) : Map.of(), convention);
        all.forEach(joined::add);
        return joined.joined;
    }

    private void add(Announcement next) {
        Announcement last = joined.isEmpty() ? null : joined.getLast();
        boolean both = last != null && last.header() != null && (isTranslation(last, next) || !printings && isSame(last, next));
        if (!both) {
            joined.add(next);
            return;
        }
        boolean other = !key(last.header()).equals(key(next.header()));
        Header header = other ? last.header().alsoCalled(next.header().name()) : last.header();
        List<Integer> lines = new ArrayList<>(last.lines());
        lines.addAll(next.lines());
        last.body().addAll(next.body());
        joined.set(joined.size() - 1, new Announcement(header.on(next.header().side()), lines, last.body()));
    }

    private boolean isTranslation(Announcement last, Announcement next) {
        String known = translations.get(key(next.header()));
        return known != null && known.equals(key(last.header()))
                && (inline || last.body().isEmpty());
    }

    /** Inline every paragraph may bear the name; a header with nothing under it was only printed twice. */
    private boolean isSame(Announcement last, Announcement next) {
        boolean names = key(last.header()).equals(key(next.header()));
        boolean mark = last.header().side() != Side.OPEN && Marker.isAlone(last.header().name());
        return names && (last.body().isEmpty() || inline && !mark);
    }

    /** By the name in one language that stands second the one that mostly stands before it. */
    private static Map<String, String> translations(List<Announcement> all) {
        Map<String, Map<String, Integer>> before = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        boolean hanSecond = all.size() > 1 && !Han.any(all.get(1).header().name());
        for (int i = 1; i < all.size(); i++) {
            Header here = all.get(i).header();
            uses.merge(key(here), 1, Integer::sum);
            Header last = all.get(i - 1).header();
            if (last != null && Han.any(here.name()) == hanSecond && Han.any(last.name()) != hanSecond && sameRole(last, here)) {
                before.computeIfAbsent(key(here), _ -> new HashMap<>()).merge(key(last), 1, Integer::sum);
            }
        }
        Map<String, String> translations = new HashMap<>();
        before.forEach((name, candidates) -> candidates.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
                .filter(best -> best.getValue() * 2 > uses.get(name) && best.getValue() * 2 > uses.get(best.getKey()))
                .ifPresent(best -> translations.put(name, best.getKey())));
        return translations;
    }

    private static boolean sameRole(Header one, Header other) {
        boolean role = Roles.isRole(one.name());
        return role == Roles.isRole(other.name())
                && (!role || Roles.kindOf(one.name(), "") == Roles.kindOf(other.name(), ""))
                && (one.side() == other.side() || one.side() == Side.OPEN || other.side() == Side.OPEN);
    }

    private static String key(Header header) {
        String name = header.name().isEmpty() ? header.title() : header.name();
        return name.toLowerCase(Locale.ROOT);
    }
}
