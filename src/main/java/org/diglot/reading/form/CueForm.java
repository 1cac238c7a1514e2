package org.diglot.reading.form;

import java.util.List;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** Subtitles: SubRip, and WebVTT with the names of its voices. */
final class CueForm implements Form {

    private static final int HEAD = 1500;

    /** Whether the text begins as subtitles do: with their mark, or soon with times and an arrow. */
    static boolean fits(String text, int start) {
        if (isWeb(text, start)) {
            return true;
        }
        int arrow = text.indexOf("-->", start);
        if (arrow < 0 || arrow > start + HEAD) {
            return false;
        }
        int line = Math.max(text.lastIndexOf('\n', arrow), text.lastIndexOf('\r', arrow)) + 1;
        return text.substring(line, arrow).strip().matches("(\\d{1,4}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3}");
    }

    /** Whether the mark of WebVTT stands there, which some tools write in small letters. */
    static boolean isWeb(String text, int start) {
        int end = start + "WEBVTT".length();
        return text.regionMatches(true, start, "WEBVTT", 0, "WEBVTT".length()) && (end == text.length() || text.charAt(end) <= ' ');
    }

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        CueReader reader = new CueReader(content.text());
        progress.step(0.3);
        if (reader.cues().isEmpty()) {
            throw new Undrawable(Why.WORDLESS, "No subtitle with a time and words stands in it; open subtitles of a call.");
        }
        Sheet sheet = new Sheet();
        for (String note : reader.notes()) {
            if (Character.isLowerCase(note.charAt(0))) {
                sheet.aside(note, "00:00:00.000");
            } else {
                sheet.text(note, "00:00:00.000");
            }
        }
        new CueDrawer(sheet).draw(reader.cues());
        return sheet.drawn(content.charset());
    }
}
