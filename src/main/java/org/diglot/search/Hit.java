package org.diglot.search;

import java.util.List;
import java.util.Map;
import org.diglot.transcript.Language;

/**
 * A segment that answers a query.
 *
 * @param call      SHA-256 of the file
 * @param file      its name
 * @param speaker   id within the call; empty where unknown
 * @param shown     the speaker's name
 * @param section   {@code prepared} or {@code qa}
 * @param exchange  index of the exchange; -1 outside any
 * @param texts     what the segment says, in the order of {@link Language}
 * @param ranges    by language, then by place
 */
public record Hit(String call, String file, int segment, float score, String speaker, String shown, String section,
                  int exchange, Map<Language, String> texts, List<HitRange> ranges) {

    public Hit {
        ranges = List.copyOf(ranges);
    }
}
