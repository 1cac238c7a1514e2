package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;

/** What a document of running text says before its first quote: how many there are, and in which languages. */
final class Head {

    private Labels labels = Labels.english();
    private int total = -1;
    private final List<Language> languages = new ArrayList<>();

    void read(String label, String value) {
        if (Labels.where(one -> one.quotes().equals(label)).isPresent()) {
            total = number(value);
        }
        Labels.where(one -> one.languages().equals(label)).ifPresent(known -> {
            labels = known;
            languages.addAll(languages(value));
        });
    }

    /** In whose words the document speaks, as far as it was read. */
    Labels labels() {
        return labels;
    }

    /** The languages that the document says it quotes in, as far as it was read. */
    List<Language> languages() {
        return languages;
    }

    Claims claims(List<Claim> claims) throws UnreadableExport {
        if (total < 0 || languages.isEmpty()) {
            throw new UnreadableExport("It doesn't say how many quotes it has and in which languages; export it again.");
        }
        return new Claims(labels, "", total, languages, claims);
    }

    /** -1 for what is no number. */
    static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    static List<Language> languages(String tags) {
        return List.of(tags.split(", *")).stream().map(Language::ofTag).flatMap(Optional::stream).toList();
    }
}
