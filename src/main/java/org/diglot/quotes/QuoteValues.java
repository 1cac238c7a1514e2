package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Language;

/** What a template can ask of a quote. */
final class QuoteValues {

    private final Template.Kind kind;
    private final Compilation compilation;
    private final List<Language> languages;
    private final Labels labels;

    QuoteValues(Template.Kind kind, Compilation compilation, Claims claims) {
        this.kind = kind;
        this.compilation = compilation;
        this.languages = claims.languages();
        this.labels = claims.labels();
    }

    TemplateValues of(Claim claim, Quote quote) {
        TemplateValues values = new TemplateValues(kind);
        for (Field field : Field.values()) {
            values.put(TemplateNames.of(field), claim.get(field));
        }
        texts(claim, values);
        return values.words("tags", quote.tags()).words("topics", quote.topics())
                .several("figures", compilation.figures(quote).stream().map(this::figure).toList(), claim.get(Field.FIGURES))
                .put("attribution", Stream.of(Field.SPEAKER, Field.TITLE, Field.FIRM).map(claim::get)
                        .filter(said -> !said.isEmpty()).collect(Collectors.joining(", ")));
    }

    private void texts(Claim claim, TemplateValues values) {
        List<TemplateValues> texts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Language language : languages) {
            String text = claim.text(language);
            if (!text.isEmpty()) {
                texts.add(new TemplateValues(kind).put("tag", language.tag()).put("text", text).whole(text));
                said.add(text);
            }
        }
        values.words("columns", languages.stream().map(claim::text).toList()).several("texts", texts, String.join(" / ", said))
                .put("original", languages.isEmpty() ? "" : claim.text(languages.getFirst()))
                .put("translated", languages.size() < 2 ? "" : claim.text(languages.getLast()))
                .put("en", claim.text(Language.ENGLISH))
                .put("zh", claim.texts().entrySet().stream().filter(entry -> entry.getKey().isChinese())
                        .map(Map.Entry::getValue).findFirst().orElse(""));
    }

    private TemplateValues figure(Figure figure) {
        return new TemplateValues(kind).words("texts", figure.texts()).put("text", String.join(" = ", figure.texts()))
                .put("check", labels.check(figure.status())).whole(figure.said(labels));
    }
}
