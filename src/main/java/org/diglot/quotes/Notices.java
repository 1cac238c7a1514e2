package org.diglot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The notices that go along with quotes whatever a template says: that a text is a machine's, that one was interpreted. */
final class Notices {

    private final Labels labels;
    private final List<String> translations;
    private final String interpreted;
    private final List<String> interpretedQuotes;

    Notices(Claims claims) {
        labels = claims.labels();
        Set<String> translated = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        List<String> numbers = new ArrayList<>();
        for (Claim claim : claims.claims()) {
            translated.add(claim.get(Field.TRANSLATION));
            if (!claim.get(Field.INTERPRETED).isEmpty()) {
                said.add(claim.get(Field.INTERPRETED));
                numbers.add(claim.get(Field.NUMBER));
            }
        }
        translated.remove("");
        translations = List.copyOf(translated);
        interpreted = said.isEmpty() ? "" : said.iterator().next();
        interpretedQuotes = List.copyOf(numbers);
    }

    /** All of them, a sentence each; raw. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        translations.forEach(text -> all.add(labels.field(Field.TRANSLATION) + ": " + text));
        if (!interpreted.isEmpty()) {
            all.add(spoken());
        }
        return all;
    }

    private String spoken() {
        return labels.field(Field.INTERPRETED) + ": " + labels.field(Field.NUMBER) + " " + String.join(", ", interpretedQuotes);
    }

    /**
     * The document with those that it lacks at its end.
     *
     * @param shown what a person sees of it
     */
    String in(String document, String shown, Template.Kind kind) {
        List<String> missing = all().stream().filter(notice -> !says(shown, notice, kind)).toList();
        if (missing.isEmpty()) {
            return document;
        }
        return switch (kind) {
            case HTML -> before(document, missing.stream().map(one -> "<p>" + kind.safe(one) + "</p>\n")
                    .collect(Collectors.joining()));
            case MARKDOWN, TEXT -> ended(document) + missing.stream().map(one -> "\n" + kind.safe(one) + "\n")
                    .collect(Collectors.joining());
            case CSV -> ended(document) + missing.stream().map(one -> kind.safe(one) + "\r\n").collect(Collectors.joining());
        };
    }

    private boolean says(String shown, String notice, Template.Kind kind) {
        boolean whole = shown.contains(written(notice, kind));
        boolean translation = translations.stream().anyMatch(text -> notice.endsWith(text) && shown.contains(written(text, kind)));
        boolean byQuote = !interpreted.isEmpty() && notice.equals(spoken())
                && count(shown, written(interpreted, kind)) >= interpretedQuotes.size();
        return whole || translation || byQuote;
    }

    /** A value as a person sees it in such a document. */
    private static String written(String value, Template.Kind kind) {
        return switch (kind) {
            case HTML -> Visible.shown(value);
            case CSV -> Visible.shown(value).replace("\"", "\"\"");
            case MARKDOWN, TEXT -> kind.safe(value);
        };
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static String before(String page, String more) {
        int end = page.toLowerCase(java.util.Locale.ROOT).lastIndexOf("</body");
        return end < 0 ? ended(page) + more : page.substring(0, end) + more + page.substring(end);
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
