package org.diglot.reading.form;

import java.util.List;

/**
 * What a subtitle shows at once.
 *
 * @param place its start, {@code 00:03:12.400}
 * @param span  start and end, as one text
 * @param voice who says it; empty where the file does not say
 * @param lines without marks
 */
record Cue(String place, String span, String voice, List<String> lines) {
}
