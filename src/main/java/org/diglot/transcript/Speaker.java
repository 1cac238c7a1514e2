package org.diglot.transcript;

import java.util.List;

/**
 * Somebody who has a turn in the call.
 *
 * @param id          stable within the transcript: the name in lower case, joined by hyphens
 * @param name        as the header writes it; empty where it gives only a title
 * @param title       as the header writes it; empty where there is none
 * @param affiliation the firm, as the operator's introduction or the header gives it; empty where unknown
 * @param aliases     other names of the same person in this call (nicknames, other spellings)
 */
public record Speaker(String id, String name, String title, Kind kind, String affiliation, List<String> aliases) {

    /** The part somebody plays in a call. */
    public enum Kind {
        OPERATOR, EXECUTIVE, IR, ANALYST, EDITOR, UNKNOWN
    }

    public Speaker {
        aliases = List.copyOf(aliases);
    }

    /** What to show for this speaker: the name, or else the title. */
    public String shown() {
        return name.isEmpty() ? title : name;
    }
}
