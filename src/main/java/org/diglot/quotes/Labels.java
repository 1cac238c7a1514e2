package org.diglot.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;

/** What an exported document says in its own words, in one language: the names of things, not the things. */
final class Labels {

    /** What the program itself speaks. */
    private static final List<Language> SPOKEN =
            List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED);

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /** In the order in which a document is tried against them. */
    private static final Map<Language, Labels> ALL = all();

    private final Language language;
    private final Properties words;
    private final Pattern heading;
    private final Pattern pairing;

    private Labels(Language language, Properties words) {
        this.language = language;
        this.words = words;
        this.heading = Pattern.compile(Arrays.stream(word("heading").split("\\{\\d}", -1)).map(Pattern::quote)
                .reduce((one, other) -> one + "(\\d{1,9})" + other).orElseThrow());
        this.pairing = Pattern.compile("(" + Pattern.quote(edited()) + "|" + Arrays.stream(word("alignment.computed").split("\\{\\d}", -1))
                .map(Pattern::quote).collect(Collectors.joining("\\d\\.\\d\\d")) + "): ");
    }

    /** Those of a language of the analyst's; English where the program does not speak it. */
    static Labels of(Language language) {
        return ALL.getOrDefault(language, english());
    }

    static Labels english() {
        return ALL.get(Language.ENGLISH);
    }

    /** Those of which something holds; each knows itself by the name that it has for languages. */
    static Optional<Labels> where(Predicate<Labels> said) {
        return ALL.values().stream().filter(said).findFirst();
    }

    Language language() {
        return language;
    }

    /** A field's name for a person; what heads its column. */
    String field(Field field) {
        return word("field." + TemplateNames.of(field));
    }

    Optional<Field> field(String label) {
        return Arrays.stream(Field.values()).filter(field -> field(field).equals(label)).findFirst();
    }

    /** What is put before a field's value in running text. */
    String before(Field field) {
        String word = words.getProperty("before." + TemplateNames.of(field), "");
        return word.isEmpty() ? "" : word + ' ';
    }

    String row(Row row) {
        return word("row." + row.name().toLowerCase(java.util.Locale.ROOT));
    }

    Optional<Row> row(String label) {
        return Arrays.stream(Row.values()).filter(row -> row(row).equals(label)).findFirst();
    }

    /** The column of the texts in one language. */
    String text(Language shown) {
        return said("text", shown.tag());
    }

    String quotes() {
        return word("quotes");
    }

    String languages() {
        return word("languages");
    }

    String title(String call) {
        return said("title", call);
    }

    /** The heading of a quote, as one of so many. */
    String heading(String number, int total) {
        return said("heading", number, Integer.toString(total));
    }

    /** Takes the number and the sum out of a heading; nothing where it is none. */
    Optional<ClaimDraft> heading(String line) {
        Matcher numbers = heading.matcher(line);
        return numbers.matches() ? Optional.of(new ClaimDraft().put(Field.NUMBER, numbers.group(1))
                .put(Field.TOTAL, numbers.group(2))) : Optional.empty();
    }

    String section(Section section) {
        return word(section == Section.QA ? "section.qa" : "section.prepared");
    }

    String notice(int line, String text) {
        return said("notice", Integer.toString(line), text);
    }

    String interpreted() {
        return word("interpreted");
    }

    String edited() {
        return said("alignment.edited");
    }

    String computed(double confidence) {
        return said("alignment.computed", String.format(java.util.Locale.ROOT, "%.2f", confidence));
    }

    /** Who speaks where the reader of a call has said so. */
    String named(String by, String source) {
        return said("alignment.named", by, source);
    }

    /** Who has paired a call otherwise than its source, at the start of what a document says of it; empty where it says nothing such. */
    Optional<String> pairing(String said) {
        Matcher start = pairing.matcher(said);
        return start.lookingAt() ? Optional.of(start.group(1)) : Optional.empty();
    }

    /** A reason to doubt a document, in a sentence. */
    String say(Reason reason) {
        return ARGUMENT.matcher(word(reason.key())).replaceAll(argument -> Matcher.quoteReplacement(
                argument(reason.arguments().get(Integer.parseInt(argument.group(1))))));
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Reason within -> say(within);
            case Field field -> field(field).toLowerCase(java.util.Locale.ROOT);
            case List<?> several -> several.stream().map(this::argument).collect(Collectors.joining("; "));
            default -> argument.toString();
        };
    }

    String check(Ledger.Status status) {
        return word("check." + status.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What is put in stays as it is, braces and all. */
    private String said(String key, String... arguments) {
        StringBuilder said = new StringBuilder();
        String[] parts = word(key).split("\\{\\d}", -1);
        for (int i = 0; i < parts.length; i++) {
            said.append(parts[i]).append(i < arguments.length && i < parts.length - 1 ? arguments[i] : "");
        }
        return said.toString();
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no " + key + " in the labels of " + language.tag());
        }
        return word;
    }

    private static Map<Language, Labels> all() {
        Map<Language, Labels> all = new EnumMap<>(Language.class);
        for (Language language : SPOKEN) {
            all.put(language, new Labels(language, words("labels." + language.tag() + ".properties")));
        }
        return all;
    }

    private static Properties words(String file) {
        Properties words = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
