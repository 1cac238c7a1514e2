package org.diglot.quotes;

/**
 * A tag of a template.
 *
 * @param sigil the character that says what the tag does; a space for a plain value
 * @param line  from 1
 * @param column from 1
 */
record TemplateTag(char sigil, String name, int line, int column) {

    boolean isComment() {
        return sigil == '!';
    }

    boolean opens() {
        return sigil == '#' || sigil == '^';
    }

    boolean closes() {
        return sigil == '/';
    }

    /** Whether it fills in a value, escaped or, as its author thinks, not. */
    boolean isValue() {
        return sigil == ' ' || sigil == '&' || sigil == '{';
    }

    TemplateProblem problem(TemplateProblem.Kind kind) {
        return problem(kind, name);
    }

    TemplateProblem problem(TemplateProblem.Kind kind, String what) {
        return new TemplateProblem(kind, what, line, column);
    }
}
