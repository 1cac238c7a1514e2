package org.diglot.reading.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what kind a file is by what it holds; its name plays no part. */
public final class Forms {

    private static final int HEAD = 4096;

    /** What a page that is saved as a letter begins with. */
    private static final List<String> LETTERS = List.of("From:", "MIME-Version:", "Subject:", "Date:", "Content-Type:", "Snapshot-");

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
            case '{', '[' -> text.startsWith("{\\rtf", start) ? Optional.of(Foreign.RTF)
                    : isJson(text, start) ? Optional.of(new JsonForm()) : lines(text, start);
            default -> lines(text, start);
        };
    }

    /** What is neither markup nor JSON may keep rules of its own: subtitles, a table. */
    private static Optional<Form> lines(String text, int start) {
        if (CueForm.isWeb(text, start) || text.indexOf("-->", start, Math.min(text.length(), start + HEAD)) >= 0
                && CueForm.fits(text, start)) {
            return Optional.of(new CueForm());
        }
        if (isLetter(text, start) && MhtmlForm.fits(text, start)) {
            return Optional.of(new MhtmlForm());
        }
        return Separators.any(text, start) ? SeparatedForm.of(text) : Optional.empty();
    }

    private static boolean isLetter(String text, int start) {
        for (String name : LETTERS) {
            if (text.startsWith(name, start)) {
                return true;
            }
        }
        return false;
    }

    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) == '\uFEFF')) {
            start++;
        }
        return start;
    }

    private static Optional<Form> markup(String text, int start) {
        String head = text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
        if (head.contains("<tmx")) {
            return Optional.of(new TmxForm());
        }
        boolean page = Stream.of("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<table",
                "<article", "<section", "<meta", "<span", "<ul", "<h1", "<main").anyMatch(head::contains);
        if (page) {
            return Optional.of(new HtmlForm());
        }
        return head.startsWith("<?xml") ? Optional.of(Foreign.XML) : Optional.empty();
    }

    private static boolean isJson(String text, int start) {
        int next = start + 1;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next < text.length() && (text.charAt(start) == '{' ? "\"}" : "{[]\"").indexOf(text.charAt(next)) >= 0;
    }
}
