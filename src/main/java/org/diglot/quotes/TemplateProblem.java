package org.diglot.quotes;

/** Why a template can't be used: one sentence, and where in the template. */
public final class TemplateProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String name;
    private final int line;
    private final int column;

    /** The kinds, so that a window can say them in another language; {@code %s} stands for {@link #name()}. */
    public enum Kind {
        UNCLOSED_TAG("“%s” is not closed; write }} after the name."),
        EMPTY_TAG("There is no name between the braces."),
        UNKNOWN_NAME("There is no “%s”; write one of the names that an export knows."),
        MISPLACED_NAME("“%s” isn't known here; it is said of a quote, between {{#quotes}} and {{/quotes}}, or of a part of one."),
        OPEN_SECTION("The section “%s” is not ended; write {{/%1$s}} where it ends."),
        WRONG_END("{{/%s}} ends a section that is not the one begun last."),
        UNSUPPORTED("“%s” is a tag that templates here don't have; write it out."),
        ACTIVE("An export runs nothing: take “%s” out."),
        BROKEN("The template can't be read: %s.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        private String said(String name) {
            return String.format(sentence, name);
        }
    }

    /**
     * @param line   of the template, from 1
     * @param column in UTF-16 code units, from 1
     */
    TemplateProblem(Kind kind, String name, int line, int column) {
        super("Line " + line + ", column " + column + ": " + kind.said(name));
        this.kind = kind;
        this.name = name;
        this.line = line;
        this.column = column;
    }

    public Kind kind() {
        return kind;
    }

    /** The message without the place. */
    public String sentence() {
        return kind.said(name);
    }

    /** What the problem is about: a name, a tag. */
    public String name() {
        return name;
    }

    /** The line of the template, from 1. */
    public int line() {
        return line;
    }

    /** The column in that line in UTF-16 code units, from 1. */
    public int column() {
        return column;
    }
}
