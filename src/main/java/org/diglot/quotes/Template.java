package org.diglot.quotes;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with places that an export fills, in the language of <a href="https://mustache.github.io/mustache.5.html">Mustache</a>.
 *
 * @param name   for a person: the file's name without its ending
 * @param kind   what it makes, by which what is filled in is made harmless
 * @param source as the analyst wrote it
 */
public record Template(String name, Kind kind, String source) {

    public Template {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        source = source.startsWith("\uFEFF") ? source.substring(1) : source;
    }

    /** What a template makes; its file ends so, and so does what it makes. */
    public enum Kind {
        HTML("html"), MARKDOWN("md"), CSV("csv"), TEXT("txt");

        private final String extension;

        Kind(String extension) {
            this.extension = extension;
        }

        /** As a file's name ends, without the dot. */
        public String extension() {
            return extension;
        }

        /** By the ending of a file's name, in whatever case. */
        public static Optional<Kind> of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(kind -> name.endsWith("." + kind.extension)).findFirst();
        }

        /** A value as it may stand in such a text: visible, and without effect. An empty one is always empty. */
        String safe(String value) {
            if (value.isEmpty()) {
                return "";
            }
            return switch (this) {
                // The last two are for an attribute whose author forgot the quotation marks.
                case HTML -> HtmlText.escaped(value).replace("=", "&#61;").replace("`", "&#96;");
                case MARKDOWN -> MarkdownText.escaped(value);
                case CSV -> '"' + CellText.safe(Visible.shown(value)).replace("\"", "\"\"") + '"';
                case TEXT -> Visible.shown(value);
            };
        }
    }
}
