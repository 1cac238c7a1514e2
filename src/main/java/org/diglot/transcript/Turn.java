package org.diglot.transcript;

import java.util.List;

/**
 * What one speaker says before the next one speaks.
 *
 * @param index        position in the transcript, from 0
 * @param speaker      id of the {@link Speaker}
 * @param headerLines  lines of the source that announce the speaker; empty where the call starts without a header
 * @param firstSegment index of the first segment
 * @param segments     how many segments the turn has; 0 for a header that nothing follows
 * @param interpreted  whether the text says that an interpreter spoke
 */
public record Turn(int index, String speaker, Section section, List<Integer> headerLines, int firstSegment,
                   int segments, boolean interpreted) {

    public Turn {
        headerLines = List.copyOf(headerLines);
    }
}
