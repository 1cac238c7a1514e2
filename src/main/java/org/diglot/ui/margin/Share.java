package org.diglot.ui.margin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * How much of the call is one speaker's.
 *
 * @param statements how many segments
 * @param words      of the original; a Chinese character counts as one
 * @param part       of all words, 0 to 1
 * @param ofLargest  of the words of whoever says most, 0 to 1
 */
record Share(Speaker speaker, int statements, int words, double part, double ofLargest) {

    /** One for each speaker of the call, in its order. */
    static List<Share> of(Transcript call, Progress progress) throws Progress.Stopped {
        Map<String, int[]> counts = new HashMap<>();
        int total = 0;
        for (Segment segment : call.segments()) {
            if (segment.index() % 256 == 0) {
                progress.step((double) segment.index() / call.segments().size());
            }
            int words = words(segment);
            int[] count = counts.computeIfAbsent(call.turnOf(segment).speaker(), id -> new int[2]);
            count[0]++;
            count[1] += words;
            total += words;
        }
        int largest = counts.values().stream().mapToInt(count -> count[1]).max().orElse(0);
        List<Share> shares = new ArrayList<>();
        for (Speaker speaker : call.speakers()) {
            int[] count = counts.getOrDefault(speaker.id(), new int[2]);
            shares.add(new Share(speaker, count[0], count[1], part(count[1], total), part(count[1], largest)));
        }
        return shares;
    }

    private static double part(int words, int whole) {
        return whole == 0 ? 0 : (double) words / whole;
    }

    static int words(Segment segment) {
        return segment.texts().stream().filter(text -> !text.isMissing()).findFirst().map(Text::text)
                .map(Share::words).orElse(0);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            boolean han = Character.isIdeographic(letter);
            boolean word = Character.isLetterOrDigit(letter) && !han;
            words += han || word && !inside ? 1 : 0;
            inside = word;
        }
        return words;
    }
}
