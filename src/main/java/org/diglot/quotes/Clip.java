package org.diglot.quotes;

import org.diglot.transcript.Progress;

/**
 * Quotes for the clipboard, each with its attribution and the notices that belong to it.
 *
 * @param html  a fragment whose styles stand in its elements, as word processors and mail programs take it
 * @param plain the same without markup
 */
public record Clip(String html, String plain) {

    /** Of the options, languages, grouping and labels are looked at. */
    public static Clip of(Compilation quotes, ExportOptions options) {
        return new Clip(filled("clip.html", quotes, options), filled("clip.txt", quotes, options));
    }

    private static String filled(String template, Compilation quotes, ExportOptions options) {
        try {
            return new TemplateExport(Templates.resource("/org/diglot/quotes/" + template)).text(quotes, options, Progress.NONE);
        } catch (TemplateProblem | Progress.Stopped impossible) {
            throw new IllegalStateException(template, impossible);
        }
    }
}
