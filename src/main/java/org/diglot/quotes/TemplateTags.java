package org.diglot.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The tags of a template, checked before it is filled: Mustache's own reader knows lines but no columns. */
final class TemplateTags {

    private static final String SIGILS = "#^/!&{><$=";

    private final String source;
    private int at;
    private int line = 1;
    private int lineStart;

    private TemplateTags(String source) {
        this.source = source;
    }

    /** Reads and checks them. */
    static List<TemplateTag> of(Template template) throws TemplateProblem {
        List<TemplateTag> tags = new TemplateTags(template.source()).read();
        for (TemplateTag tag : tags) {
            check(tag);
        }
        checkSections(tags);
        return tags;
    }

    private List<TemplateTag> read() throws TemplateProblem {
        List<TemplateTag> tags = new ArrayList<>();
        for (int open = source.indexOf("{{"); open >= 0; open = source.indexOf("{{", at)) {
            count(open);
            int column = open - lineStart + 1;
            String start = source.substring(open, Math.min(source.length(), open + 24)).lines().findFirst().orElse("{{");
            boolean triple = source.startsWith("{{{", open);
            int close = source.indexOf(triple ? "}}}" : "}}", open);
            if (close < 0) {
                throw new TemplateProblem(TemplateProblem.Kind.UNCLOSED_TAG, start, line, column);
            }
            tags.add(tag(source.substring(open + 2, close).strip(), column));
            at = close + (triple ? 3 : 2);
        }
        return tags;
    }

    private TemplateTag tag(String inside, int column) {
        char sigil = inside.isEmpty() || SIGILS.indexOf(inside.charAt(0)) < 0 ? ' ' : inside.charAt(0);
        return new TemplateTag(sigil, sigil == ' ' ? inside : inside.substring(1).strip(), line, column);
    }

    /** Counts the lines before an offset. */
    private void count(int offset) {
        for (int i = source.indexOf('\n', lineStart); i >= 0 && i < offset; i = source.indexOf('\n', lineStart)) {
            line++;
            lineStart = i + 1;
        }
    }

    private static void check(TemplateTag tag) throws TemplateProblem {
        if (tag.isComment()) {
            return;
        }
        if (!tag.opens() && !tag.closes() && !tag.isValue()) {
            throw tag.problem(TemplateProblem.Kind.UNSUPPORTED, tag.sigil() + tag.name());
        }
        if (tag.name().isEmpty()) {
            throw tag.problem(TemplateProblem.Kind.EMPTY_TAG);
        }
        if (tag.name().indexOf('{') >= 0 || tag.name().indexOf('\n') >= 0) {
            throw tag.problem(TemplateProblem.Kind.UNCLOSED_TAG, "{{" + tag.name().lines().findFirst().orElse(""));
        }
        if (!TemplateNames.knows(tag.name())) {
            throw tag.problem(TemplateProblem.Kind.UNKNOWN_NAME);
        }
    }

    private static void checkSections(List<TemplateTag> tags) throws TemplateProblem {
        Deque<TemplateTag> open = new ArrayDeque<>();
        for (TemplateTag tag : tags) {
            if (tag.opens()) {
                open.push(tag);
            } else if (tag.closes() && (open.isEmpty() || !open.pop().name().equals(tag.name()))) {
                throw tag.problem(TemplateProblem.Kind.WRONG_END);
            }
        }
        if (!open.isEmpty()) {
            throw open.pop().problem(TemplateProblem.Kind.OPEN_SECTION);
        }
    }
}
