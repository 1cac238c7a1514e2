package org.diglot.ui;

import java.util.HashMap;
import java.util.Map;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;

/**
 * Which of the palette's hues belongs to which speaker of a call: the same on the page, in the panel and on the plot.
 * Hues go round by order of appearance, the company's people before the analysts; the operator has none.
 */
public final class SpeakerColours {

    /** How many hues the palette names, {@code -diglot-speaker-1} to {@code -diglot-speaker-11}. */
    public static final int HUES = 11;

    /** The operator's, and that of somebody unknown to the call: the quiet grey {@code -diglot-speaker-0}. */
    public static final int NONE = 0;

    private final Map<String, Integer> hues = new HashMap<>();

    public SpeakerColours(Transcript call) {
        for (Speaker.Kind kind : Speaker.Kind.values()) {
            call.speakers().stream().filter(speaker -> speaker.kind() == kind).forEach(this::add);
        }
    }

    private void add(Speaker speaker) {
        if (speaker.kind() == Speaker.Kind.OPERATOR) {
            hues.put(speaker.id(), NONE);
        } else {
            long taken = hues.values().stream().filter(hue -> hue != NONE).count();
            hues.put(speaker.id(), (int) (taken % HUES) + 1);
        }
    }

    /** 1 to {@link #HUES}, or {@link #NONE}. */
    public int hue(String speaker) {
        return hues.getOrDefault(speaker, NONE);
    }
}
