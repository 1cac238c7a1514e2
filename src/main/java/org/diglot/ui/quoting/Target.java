package org.diglot.ui.quoting;

import org.diglot.quotes.Format;
import org.diglot.quotes.Template;

/** What an export makes: a document of a format, or what a template says. */
sealed interface Target {

    /** As a file's name ends, without the dot. */
    String extension();

    /** One of the formats. */
    record Plain(Format format) implements Target {
        @Override
        public String extension() {
            return format.extension();
        }
    }

    /** One of the templates. */
    record Filled(Template template) implements Target {
        @Override
        public String extension() {
            return template.kind().extension();
        }
    }
}
