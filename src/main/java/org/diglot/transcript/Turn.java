package org.diglot.transcript;

import java.util.List;

/**
 * What one speaker says before the next one speaks.
 *
 * @param index            position in the transcript, from 0
 * @param speaker          id of the {@link Speaker}
 * @param headerLines      lines of the first source that announce the speaker; empty where the call starts without a header
 * @param firstSegment     index of the first segment
 * @param segments         how many segments the turn has; 0 for a header that nothing follows
 * @param interpreted      whether the text says that an interpreter spoke
 * @param otherHeaderLines lines of the second source that announce the speaker; empty where there is no second source
 */
public record Turn(int index, String speaker, Section section, List<Integer> headerLines, int firstSegment,
                   int segments, boolean interpreted, List<Integer> otherHeaderLines) {

    public Turn {
        headerLines = List.copyOf(headerLines);
        otherHeaderLines = List.copyOf(otherHeaderLines);
    }

    /** A turn of a call that has one source. */
    public Turn(int index, String speaker, Section section, List<Integer> headerLines, int firstSegment, int segments,
                boolean interpreted) {
        this(index, speaker, section, headerLines, firstSegment, segments, interpreted, List.of());
    }
}
