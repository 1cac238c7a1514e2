package org.diglot.reading.form;

import java.util.Optional;

/** Finds what kind a file is by what it holds; its name plays no part. */
public final class Forms {

    private static final int HEAD = 4096;

    private Forms() {
    }

    /** The form of a file that is no text at all. */
    public static Optional<Form> ofBytes(byte[] bytes) {
        return Signature.of(bytes);
    }

    /** The form of a text; empty where it is plain. Reads only the start. */
    public static Optional<Form> ofText(String text) {
        int start = start(text);
        if (start == text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(start)) {
            case '<' -> markup(text, start);
            case '{', '[' -> braces(text, start).or(() -> lines(text, start));
            default -> lines(text, start);
        };
    }

    /** What is neither markup nor JSON may keep rules of its own: subtitles, a table. */
    private static Optional<Form> lines(String text, int start) {
        if (CueForm.fits(text, start)) {
            return Optional.of(new CueForm());
        }
        if (MhtmlForm.fits(text, start)) {
            return Optional.of(new MhtmlForm());
        }
        return SeparatedForm.of(text).map(Form.class::cast);
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return start;
    }

    private static Optional<Form> markup(String text, int start) {
        String head = text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(java.util.Locale.ROOT);
        if (head.contains("<tmx")) {
            return Optional.of(new TmxForm());
        }
        boolean page = java.util.stream.Stream.of("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table",
                "<article", "<section", "<meta", "<span", "<ul", "<h1", "<main").anyMatch(head::contains);
        if (page) {
            return Optional.of(new HtmlForm());
        }
        return head.startsWith("<?xml") ? Optional.of(Foreign.XML) : Optional.empty();
    }

    private static Optional<Form> braces(String text, int start) {
        if (text.startsWith("{\\rtf", start)) {
            return Optional.of(Foreign.RTF);
        }
        int next = start + 1;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        boolean json = next < text.length() && (text.charAt(start) == '{' ? "\"}" : "{[]\"").indexOf(text.charAt(next)) >= 0;
        return json ? Optional.of(new JsonForm()) : Optional.empty();
    }
}
