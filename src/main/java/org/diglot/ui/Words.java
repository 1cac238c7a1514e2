package org.diglot.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.diglot.transcript.Language;

/**
 * Every sentence a person reads, in the language of the interface, which may change at any time.
 *
 * <p>The sentences lie in {@code words/ROOM.TAG.properties} (UTF-8), one file a room of views and language, as
 * {@link MessageFormat} patterns. A key starts with what it is about: {@code action.open}, {@code page.turnOf}.
 */
public final class Words {

    /** The rooms that bring sentences, by the name of their files. */
    /** The languages that the interface speaks; calls may be in more. */
    public static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL,
            Language.CHINESE_SIMPLIFIED);

    static final List<String> ROOMS = List.of("frame", "page", "find", "margin", "quoting", "shelf", "care", "repairing");

    private final ReadOnlyObjectWrapper<Language> language = new ReadOnlyObjectWrapper<>();
    private Properties sentences = new Properties();

    public Words(Language language) {
        speak(language);
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** Changes the language of everything that was bound with {@link #of}. */
    public void speak(Language next) {
        if (next != language.get()) {
            sentences = load(next);
            language.set(next);
        }
    }

    /**
     * One sentence, now.
     *
     * @param arguments for {@code {0}}, {@code {1}}, …
     * @throws IllegalArgumentException where there is no such key: a mistake in the code, which a test finds first
     */
    public String get(String key, Object... arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, locale(language.get())).format(plain(pattern, arguments));
    }

    /** Small numbers look alike in every language that the interface has; a number format costs a start more than a row of text. */
    private static Object[] plain(String pattern, Object... arguments) {
        if (pattern.contains(",choice") || pattern.contains(",number")) {
            return arguments;
        }
        return Arrays.stream(arguments)
                .map(one -> one instanceof Integer number && number >= 0 && number < 1000 ? number.toString() : one).toArray();
    }

    /** One sentence, kept in the language of the interface. */
    public ObservableValue<String> of(String key, Object... arguments) {
        return language.map(now -> get(key, arguments));
    }

    static Properties load(Language language) {
        Properties all = new Properties();
        for (String room : ROOMS) {
            String name = "words/" + room + "." + language.tag() + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(name)) {
                if (in != null) {
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.region());
    }
}
