package org.diglot.reading.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws units as pairs of the two languages that the memory has most of; what it has in others is set aside. */
final class TmxDrawer {

    private final List<TmxUnit> units;
    private final Sheet sheet;
    private final Map<String, Letters> all = new LinkedHashMap<>();
    private final List<String> languages;
    private String speaker = "";

    TmxDrawer(List<TmxUnit> units, Sheet sheet) {
        this.units = units;
        this.sheet = sheet;
        units.forEach(unit -> unit.texts().forEach((tag, text) -> all.merge(tag, Letters.of(text), Letters::plus)));
        Map<Letters.Writing, String> best = new EnumMap<>(Letters.Writing.class);
        all.keySet().stream().filter(TmxDrawer::isOurs).forEach(tag -> best.merge(all.get(tag).writing(), tag,
                (one, other) -> all.get(other).weight() > all.get(one).weight() ? other : one));
        best.remove(Letters.Writing.NONE);
        languages = inOrder(best.values().stream().sorted(Comparator.comparingInt((String tag) -> all.get(tag).weight()).reversed())
                .limit(2).toList());
    }

    void draw() throws Undrawable {
        for (TmxUnit unit : units) {
            announce(unit);
            String first = tag(unit, 0);
            String second = tag(unit, 1);
            sheet.pair(unit.texts().getOrDefault(first, ""), unit.texts().getOrDefault(second, ""), unit.place());
            for (Map.Entry<String, String> other : unit.texts().entrySet()) {
                if (!other.getKey().equals(first) && !other.getKey().equals(second)) {
                    sheet.aside(other.getValue(), unit.place());
                }
            }
        }
    }

    private void announce(TmxUnit unit) throws Undrawable {
        Voice voice = unit.voice();
        if (voice != null && !voice.name().equals(speaker)) {
            speaker = voice.name();
            sheet.announce(voice, Stream.of(voice.name(), voice.firm(), voice.title()).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" - ")), unit.place());
        }
    }

    /** The unit's language of this column: that of the memory, or else its variant in this unit. */
    private String tag(TmxUnit unit, int column) {
        if (column >= languages.size()) {
            return "none";
        }
        String language = languages.get(column);
        return unit.texts().containsKey(language) ? language : unit.texts().keySet().stream().filter(tag -> isOurs(tag)
                && !languages.contains(tag) && all.get(tag).writing() == all.get(language).writing()).findFirst().orElse("none");
    }

    /** As the first unit that has them all sets them. */
    private List<String> inOrder(List<String> chosen) {
        return units.stream().map(unit -> unit.texts().keySet()).filter(tags -> tags.containsAll(chosen)).findFirst()
                .map(tags -> tags.stream().filter(chosen::contains).toList()).orElse(chosen);
    }

    /** The letters tell the language, unless the tag names one that Diglot doesn't read; a memory may bear no tags. */
    private static boolean isOurs(String tag) {
        return tag.isEmpty() || Stream.of("en", "zh", "ja", "ko", "cmn", "yue", "x-", "und").anyMatch(tag::startsWith);
    }
}
