package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Draws cues: two languages in one, or in two of one time, are a pair; the lines of one language are one text. */
final class CueDrawer {

    private final Sheet sheet;
    private String speaker = "";

    /** What a cue says in each language; {@code only} where it has one, whichever. */
    private record Said(Cue cue, String english, String chinese, String only) {

        private static Said of(Cue cue) {
            if (cue.lines().size() == 2 && cue.lines().getFirst().equals(cue.lines().getLast())) {
                return new Said(cue, cue.lines().getFirst(), cue.lines().getLast(), "");
            }
            Said mostly = split(cue, line -> Letters.of(line).isSquare());
            return mostly.isPair() ? mostly : split(cue, line -> Letters.of(line).square() > 0);
        }

        private static Said split(Cue cue, Predicate<String> isChinese) {
            String english = "";
            String chinese = "";
            String all = "";
            boolean han = false;
            for (String line : cue.lines()) {
                han = Letters.of(line).none() ? han || line.chars().anyMatch(c -> Letters.isWide((char) c))
                        : isChinese.test(line);
                english = han ? english : Plain.join(english, line);
                chinese = han ? Plain.join(chinese, line) : chinese;
                all = Plain.join(all, line);
            }
            return english.isEmpty() || chinese.isEmpty() ? new Said(cue, "", "", all) : new Said(cue, english, chinese, "");
        }

        private boolean isPair() {
            return only.isEmpty();
        }

        /** The pair of two cues of one time; null where they are none. */
        private Said with(Said later) {
            Letters own = Letters.of(only);
            Letters other = Letters.of(later.only);
            boolean same = only.equals(later.only);
            if (isPair() || later.isPair() || !same && own.isSquare() == other.isSquare()) {
                return null;
            }
            return own.isSquare() ? new Said(cue, later.only, only, "") : new Said(cue, only, later.only, "");
        }
    }

    CueDrawer(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(List<Cue> cues) throws Undrawable {
        List<Said> all = paired(cues);
        boolean chineseFirst = chineseFirst(all);
        for (Said said : all) {
            Cue cue = said.cue();
            if (!cue.voice().isEmpty() && !cue.voice().equals(speaker)) {
                speaker = cue.voice();
                sheet.announce(new Voice(speaker), speaker, cue.place());
            }
            if (said.isPair()) {
                sheet.pair(chineseFirst ? said.chinese() : said.english(), chineseFirst ? said.english() : said.chinese(),
                        cue.place());
            } else {
                sheet.text(said.only(), cue.place());
            }
        }
    }

    private static List<Said> paired(List<Cue> cues) {
        List<Said> all = new ArrayList<>();
        Map<String, Integer> open = new HashMap<>();
        for (Cue cue : cues) {
            Said said = Said.of(cue);
            Integer earlier = said.isPair() ? null : open.get(cue.span());
            Said pair = earlier == null ? null : all.get(earlier).with(said);
            if (pair != null) {
                all.set(earlier, pair);
                open.remove(cue.span());
            } else {
                open.put(cue.span(), all.size());
                all.add(said);
            }
        }
        return all;
    }

    /** As the first cue with both languages sets them, or else the first cue of the first pair. */
    private static boolean chineseFirst(List<Said> all) {
        return all.stream().filter(said -> said.isPair() && !said.english().equals(said.chinese())).findFirst()
                .map(said -> Letters.of(said.cue().lines().getFirst()).isSquare()).orElse(false);
    }
}
