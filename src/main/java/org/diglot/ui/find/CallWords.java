package org.diglot.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.terms.Folding;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** The Latin words of a call, by their beginnings. */
final class CallWords {

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d&.-]*[\\p{IsLatin}\\d]");

    private final TreeMap<String, Used> words = new TreeMap<>();

    private static final class Used {
        private final String first;
        private int times;

        Used(String first) {
            this.first = first;
        }
    }

    CallWords(Transcript call, Folding folding) {
        for (Segment segment : call.segments()) {
            for (Text text : segment.texts()) {
                add(text.text(), folding);
            }
        }
    }

    private void add(String text, Folding folding) {
        for (Matcher word = WORD.matcher(text); word.find();) {
            words.computeIfAbsent(folding.search(word.group()).text(), any -> new Used(word.group())).times++;
        }
    }

    /** The most frequent ones first, as they are first written in the call; longer than what is typed. */
    List<String> beginning(String typed, int most) {
        return words.subMap(typed, false, typed + Character.MAX_VALUE, false).values().stream()
                .sorted(Comparator.comparingInt((Used used) -> -used.times)).limit(most).map(used -> used.first)
                .toList();
    }
}
