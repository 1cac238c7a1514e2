package org.diglot.reading.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Optional<String> english = most(false);
        Optional<String> chinese = most(true);
        languages = inOrder(Stream.concat(english.stream(), chinese.stream()).toList());
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
        boolean chinese = isIn(language, true);
        return unit.texts().containsKey(language) ? language : unit.texts().keySet().stream()
                .filter(tag -> !languages.contains(tag) && isIn(tag, chinese)).findFirst().orElse("none");
    }

    /** As the first unit that has them all sets them. */
    private List<String> inOrder(List<String> chosen) {
        return units.stream().map(unit -> unit.texts().keySet()).filter(tags -> tags.containsAll(chosen)).findFirst()
                .map(tags -> tags.stream().filter(chosen::contains).toList()).orElse(chosen);
    }

    private Optional<String> most(boolean chinese) {
        return all.keySet().stream().filter(tag -> isIn(tag, chinese))
                .max(Comparator.comparingInt(tag -> all.get(tag).weight()));
    }

    /** By the letters, unless the tag says another language; a memory may bear wrong tags or none. */
    private boolean isIn(String tag, boolean chinese) {
        Letters letters = all.get(tag);
        boolean ours = tag.isEmpty() || Stream.of("en", "zh", "cmn", "yue", "x-", "und").anyMatch(tag::startsWith);
        boolean tagged = tag.startsWith(chinese ? "zh" : "en");
        return ours && (letters.none() ? tagged : chinese ? letters.isChinese() : letters.isEnglish());
    }
}
