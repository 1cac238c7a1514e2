package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @FieldSource("org.diglot.ui.Words#SPOKEN")
    void noSentenceIsMissingInAnyLanguageAndItsArgumentsMatch(Language language) {
        assertThat(arguments(Words.load(language))).isEqualTo(arguments(Words.load(Language.ENGLISH)));
    }

    @ParameterizedTest
    @FieldSource("org.diglot.ui.Words#SPOKEN")
    void everySentenceCanBeSaidAndNoneIsEmpty(Language language) {
        Words.load(language).forEach((key, pattern) -> {
            assertThat(pattern.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(pattern.toString()).format(new Object[] {1, 2, 3, 4})).isNotBlank();
        });
    }

    @Test
    void theTwoChinesesAreNotOneCopied() {
        Properties traditional = Words.load(Language.CHINESE_TRADITIONAL);
        Properties simplified = Words.load(Language.CHINESE_SIMPLIFIED);
        long alike = traditional.stringPropertyNames().stream().filter(
                key -> traditional.getProperty(key).equals(simplified.getProperty(key))).count();
        assertThat(alike).isLessThan(traditional.size() / 2 + 2);
    }

    /** A key is used where it stands as a literal, as an action's id, or where a literal is its part up to the last dot. */
    @Test
    void noSentenceIsUnused() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).map(WordsTest::read)
                    .collect(Collectors.joining());
        }
        assertThat(Words.load(Language.ENGLISH).stringPropertyNames()).allSatisfy(key -> assertThat(
                sources.contains('"' + key + '"') || sources.contains('"' + family(key) + '"')
                        || sources.contains('"' + key.replaceFirst("^action\\.", "") + '"'))
                .as(key).isTrue());
    }

    @Test
    void whatIsBoundFollowsTheLanguage() {
        Words words = new Words(Language.ENGLISH);
        var open = words.of("action.file.open");
        assertThat(open.getValue()).isEqualTo("Open…");
        words.speak(Language.CHINESE_TRADITIONAL);
        assertThat(open.getValue()).isEqualTo("開啟…");
        words.speak(Language.CHINESE_SIMPLIFIED);
        assertThat(open.getValue()).isEqualTo("打开…");
    }

    private static TreeMap<String, TreeSet<String>> arguments(Properties sentences) {
        TreeMap<String, TreeSet<String>> all = new TreeMap<>();
        sentences.forEach((key, pattern) -> all.put(key.toString(), ARGUMENT.matcher(pattern.toString()).results()
                .map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static String family(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
