package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cues of SubRip and WebVTT, and the notes between them. */
final class CueReader {

    private static final Pattern TIMES = Pattern.compile(
            "\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3})\\s*-+>\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3})(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?[ \\t]+([^>]{1,200})>");
    private static final Pattern MARKS = Pattern.compile("<[/a-zA-Z0-9][^<>]{0,200}>|\\{\\\\[^{}]{0,60}\\}");

    private final List<Cue> cues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String place = "";
    private String span = "";
    private final List<String> open = new ArrayList<>();

    CueReader(String text) {
        boolean web = CueForm.isWeb(text.stripLeading(), 0);
        boolean block = false;
        boolean blank = true;
        String waiting = null;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            Matcher times = line.contains("->") ? TIMES.matcher(line) : null;
            if (times != null && times.matches()) {
                close();
                waiting = null;
                block = false;
                place = time(times.group(1));
                span = place + " " + time(times.group(2));
            } else if (line.isBlank()) {
                waiting = spill(waiting);
                block = false;
            } else if (blank && web && (isBlock(line) || span.isEmpty() && isBlock(firstWord(line)))) {
                waiting = spill(waiting);
                block = true;
                note(line);
            } else if (block) {
                note(line);
            } else if (blank) {
                waiting = spill(waiting);
                waiting = line;
            } else {
                waiting = spill(waiting);
                open.add(line);
            }
            blank = line.isBlank();
        }
        spill(waiting);
        close();
    }

    List<Cue> cues() {
        return cues;
    }

    /** Comments of the file, without those that only style. */
    List<String> notes() {
        return notes;
    }

    /** A line after a blank one is the name of the next cue; where no times follow, it was text of this one. */
    private String spill(String waiting) {
        if (waiting != null && !waiting.strip().chars().allMatch(Character::isDigit)) {
            open.add(waiting);
        }
        return null;
    }

    private static boolean isBlock(String line) {
        return line.startsWith("WEBVTT") || line.startsWith("NOTE") || line.startsWith("STYLE") || line.startsWith("REGION")
                || line.startsWith("X-TIMESTAMP-MAP");
    }

    /** In capitals, as it should be written. */
    private static String firstWord(String line) {
        String bare = line.strip();
        int end = bare.indexOf(' ');
        return (end < 0 ? bare : bare.substring(0, end)).toUpperCase(Locale.ROOT);
    }

    private void note(String line) {
        String words = line.replaceFirst("^(?i:\uFEFF?WEBVTT|NOTE|STYLE|REGION)\\b[ \\t-]*", "");
        boolean style = line.startsWith("STYLE") || line.startsWith("REGION") || line.startsWith("X-TIMESTAMP")
                || line.contains("{") || line.contains("}") || line.contains("::") || line.matches("\\s*[\\w-]+\\s*[:=].*");
        if (!words.isBlank() && !style) {
            notes.add(words);
        }
    }

    private void close() {
        if (!span.isEmpty()) {
            voices(String.join("\n", open));
        } else {
            open.stream().filter(line -> !Letters.of(line).none()).forEach(notes::add);
        }
        open.clear();
    }

    private void voices(String text) {
        Matcher voice = VOICE.matcher(text);
        String name = "";
        int start = 0;
        while (voice.find()) {
            cue(name, text.substring(start, voice.start()));
            name = Plain.line(unescaped(voice.group(1)));
            start = voice.end();
        }
        cue(name, text.substring(start));
    }

    private void cue(String name, String marked) {
        List<String> lines = MARKS.matcher(marked.replaceAll("(?i)<br\\s*/?>|\\\\N", "\n")).replaceAll("").lines()
                .map(line -> Plain.line(unescaped(line))).filter(line -> !line.isEmpty()).toList();
        if (!lines.isEmpty()) {
            cues.add(new Cue(place, span, name, lines));
        }
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : text.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
                .replace("&lrm;", "").replace("&rlm;", "").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** Hours, minutes, seconds and thousandths, whatever of them the file leaves out. */
    private static String time(String raw) {
        String[] parts = raw.replace(',', '.').split("[:.]");
        int[] numbers = new int[4];
        for (int i = 0; i < parts.length; i++) {
            numbers[4 - parts.length + i] = Integer.parseInt(parts[i]);
        }
        int thousandths = numbers[3] * (int) Math.pow(10, 3 - Math.min(3, parts[parts.length - 1].length()));
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", numbers[0], numbers[1], numbers[2], thousandths);
    }
}
