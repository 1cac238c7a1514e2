package org.diglot.quotes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document of quotes can be. */
public enum Format {
    MARKDOWN("md"), HTML("html"), DOCX("docx"), XLSX("xlsx"), CSV("csv"), JSON("json"), TMX("tmx");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** As a file's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** As it is typed. */
    public String printed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its bytes are a text that can be printed. */
    public boolean isText() {
        return this != DOCX && this != XLSX;
    }

    public static Optional<Format> named(String name) {
        return Stream.of(values()).filter(one -> one.printed().equalsIgnoreCase(name)
                || one.extension.equalsIgnoreCase(name)).findFirst();
    }
}
