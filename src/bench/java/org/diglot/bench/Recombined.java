package org.diglot.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * Calls made from one: as long, with its turns and speakers, but no two alike. A pair begins as one pair of the original
 * and ends as another; its digits are exchanged for others, the same in both languages, so that figures still agree. A
 * word or character that the original has only once stands for the many that a large collection has rarely: each time
 * another one is put there, by Zipf's law, so that the vocabulary grows as real ones do. The same number makes the same
 * call.
 */
final class Recombined {

    private static final Pattern CLAUSE = Pattern.compile("[,，;；](?=\\D)\\s*");
    private static final Pattern FIGURE = Pattern.compile("(?<![A-Za-z])(?!20\\d\\d)\\d+(?![A-Za-z])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}|\\p{IsHan}");
    private static final int WORDS = 100_000;
    private static final int HAN = 6_000;
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ren", "tu", "vas", "del", "por", "shi", "en"};

    private final Transcript original;
    private final List<List<String>> pairs;
    private final Map<String, Integer> said = new HashMap<>();

    Recombined(Transcript original) {
        this.original = original;
        pairs = original.segments().stream().map(one -> one.texts().stream().map(Text::text).toList()).toList();
        pairs.forEach(pair -> pair.forEach(text -> WORD.matcher(text).results()
                .forEach(word -> said.merge(word.group(), 1, Integer::sum))));
    }

    Transcript call(int number) {
        Random random = new Random(number);
        List<Segment> segments = new ArrayList<>(pairs.size());
        for (Segment segment : original.segments()) {
            List<String> digits = digits(random);
            List<String> spliced = spliced(random);
            List<Text> texts = new ArrayList<>();
            for (int column = 0; column < spliced.size(); column++) {
                String text = rare(spliced.get(column), random);
                texts.add(new Text(segment.index() * 2 + column + 1, figures(text, digits)));
            }
            segments.add(new Segment(segment.index(), segment.turn(), texts));
        }
        String hash = "%064x".formatted(number);
        return new Transcript(new Source("call-" + number + ".txt", hash, "UTF-8", pairs.size() * 2), "Call " + number,
                "Company " + name(zipf(random, 5_000)), "Q" + (number % 4 + 1) + " " + (2010 + number % 16),
                original.languages(), List.of(), List.of(), original.speakers(), original.turns(), original.exchanges(),
                segments, List.of(), List.of());
    }

    private List<String> spliced(Random random) {
        List<String> head = pairs.get(random.nextInt(pairs.size()));
        List<String> tail = pairs.get(random.nextInt(pairs.size()));
        double share = random.nextDouble();
        List<String> spliced = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            spliced.add(spliced(head.get(column), tail.get(column), share));
        }
        return spliced;
    }

    /** One of a single clause stays as it is. */
    private static String spliced(String head, String tail, double share) {
        int end = cut(head, share);
        int start = cut(tail, share);
        return end == head.length() || start == tail.length() ? head : head.substring(0, end) + tail.substring(start);
    }

    /** The end of the clause nearest to that share of the text; its end where it is one clause. */
    private static int cut(String text, double share) {
        double wanted = share * text.length();
        return CLAUSE.matcher(text).results().map(MatchResult::end)
                .min((one, other) -> Double.compare(Math.abs(one - wanted), Math.abs(other - wanted)))
                .orElse(text.length());
    }

    private static List<String> digits(Random random) {
        List<String> digits = new ArrayList<>(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        java.util.Collections.shuffle(digits, random);
        return digits;
    }

    /** Nought stays, so that no figure begins with one. */
    private static String figures(String text, List<String> digits) {
        return FIGURE.matcher(text).replaceAll(figure -> figure.group().chars()
                .mapToObj(digit -> digit == '0' ? "0" : digits.get(digit - '1')).reduce("", String::concat));
    }

    private String rare(String text, Random random) {
        return WORD.matcher(text).replaceAll(word -> said.getOrDefault(word.group(), 2) > 1 ? word.group()
                : word.group().length() == 1 ? Character.toString('\u4E00' + zipf(random, HAN) * 7 % 20_000)
                : word.group().substring(0, 3) + name(zipf(random, WORDS)));
    }

    /** A rank, 1 to {@code most}; the lower, the more often. */
    private static int zipf(Random random, int most) {
        return (int) Math.exp(random.nextDouble() * Math.log(most));
    }

    private static String name(int rank) {
        StringBuilder name = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.toString();
    }
}
