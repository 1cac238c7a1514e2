package org.diglot.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Language;

/** Quotes as rows of cells, a quote a row, under a row of headings: the texts first, the rest in the order of fields. */
final class ClaimTable {

    private static final String LANGUAGES = "Languages";
    static final String TEXT = "Text ";
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toMap(Field::label, Function.identity()));

    private final List<Language> languages;

    ClaimTable(List<Language> languages) {
        this.languages = languages;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(Field.NUMBER.label(), Field.TOTAL.label(), LANGUAGES,
                Field.GROUP.label()));
        languages.forEach(language -> headings.add(TEXT + language.tag()));
        rest().forEach(field -> headings.add(field.label()));
        return headings;
    }

    /** The cells of a quote, everything in them visible; none is made safe yet. */
    List<String> row(Claim claim) {
        List<String> row = new ArrayList<>(List.of(claim.get(Field.NUMBER), claim.get(Field.TOTAL), tags(),
                Visible.shown(claim.get(Field.GROUP))));
        languages.forEach(language -> row.add(Visible.shown(claim.text(language))));
        rest().forEach(field -> row.add(Visible.shown(claim.get(field))));
        return row;
    }

    /** Reads a table back; the columns may stand in any order, and others among them. */
    static Claims read(List<String> headings, List<List<String>> rows) throws UnreadableExport {
        int languages = headings.indexOf(LANGUAGES);
        if (languages < 0 || !headings.contains(Field.NUMBER.label()) || !headings.contains(Field.TOTAL.label())) {
            throw new UnreadableExport("It has no columns Quote, Of and Languages in its first row; export it again.");
        }
        List<Claim> claims = new ArrayList<>();
        for (List<String> row : rows) {
            ClaimDraft draft = new ClaimDraft();
            for (int i = 0; i < Math.min(row.size(), headings.size()); i++) {
                read(headings.get(i), Visible.meant(row.get(i)), draft);
            }
            claims.add(draft.claim());
        }
        int total = claims.isEmpty() ? -1 : Head.number(claims.getFirst().get(Field.TOTAL));
        String tags = rows.isEmpty() || rows.getFirst().size() <= languages ? "" : rows.getFirst().get(languages);
        return new Claims("", total, Head.languages(tags), claims);
    }

    private static void read(String heading, String value, ClaimDraft draft) {
        if (heading.startsWith(TEXT)) {
            Optional<Language> language = Language.ofTag(heading.substring(TEXT.length()));
            language.ifPresent(one -> draft.put(one, value));
        } else if (FIELDS.containsKey(heading)) {
            draft.put(FIELDS.get(heading), value);
        }
    }

    private String tags() {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }

    private static List<Field> rest() {
        return Arrays.asList(Field.values()).subList(Field.GROUP.ordinal() + 1, Field.values().length);
    }
}
