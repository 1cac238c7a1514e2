package org.diglot.ui;

import java.util.Optional;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;

/** What to call a speaker wherever one is shown: somebody whom the file doesn't name is called that. */
public final class SpeakerNames {

    private SpeakerNames() {
    }

    /** The name, or else the title, or else that there is neither. */
    public static String of(Speaker speaker, Words words) {
        return speaker.shown().isBlank() ? words.get("speaker.unnamed") : speaker.shown();
    }

    /** @param id of the speaker of a turn */
    public static String of(Transcript call, String id, Words words) {
        Optional<Speaker> found = call.speaker(id);
        return found.map(one -> of(one, words)).orElseGet(() -> id.isBlank() ? words.get("speaker.unnamed") : id);
    }
}
