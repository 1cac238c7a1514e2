package org.diglot.reading;

import java.util.List;
import org.diglot.transcript.Language;

/**
 * Which two languages the lines of a file can be in. A line speaks for the one or the other: as a rule for the one in Latin
 * letters or the one in square ones; where a file sets Chinese beside Japanese or Korean, Chinese stands in for the former.
 *
 * @param lines  with their tongues settled
 * @param latin  the language of {@link Tongue#ENGLISH}
 * @param square the language of {@link Tongue#CHINESE}
 */
record Tongues(List<SourceLine> lines, Language latin, Language square) {

    /** Enough of a call to know its languages by. */
    private static final int PROBE = 600;

    /** Below this share of the lines a second language is a word thrown in. */
    private static final double COLUMN = 0.08;

    static Tongues of(List<SourceLine> lines, String charset) {
        int kana = 0;
        int hangul = 0;
        int han = 0;
        int latin = 0;
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), PROBE))) {
            switch (Writing.of(line)) {
                case KANA -> kana++;
                case HANGUL -> hangul++;
                case HAN -> han++;
                case LATIN -> latin++;
                case NONE -> { }
            }
        }
        Language chinese = Scripts.of(lines.stream().mapToLong(SourceLine::lean).sum(), charset);
        int other = Math.max(kana, hangul);
        if (other <= COLUMN * (han + latin)) {
            return new Tongues(lines, Language.ENGLISH, chinese);
        }
        Language square = kana >= hangul ? Language.JAPANESE : Language.KOREAN;
        boolean besideChinese = han > latin && han > COLUMN * other;
        return besideChinese ? new Tongues(split(lines), chinese, square)
                : new Tongues(lines, Language.ENGLISH, square);
    }

    private static List<SourceLine> split(List<SourceLine> lines) {
        return lines.stream().map(line -> switch (Writing.of(line)) {
            case HAN -> line.in(Tongue.ENGLISH);
            case KANA, HANGUL -> line.in(Tongue.CHINESE);
            case LATIN, NONE -> line.in(Tongue.NEITHER);
        }).toList();
    }

    /** What a line is written in, by the letters that only one kind of writing has. */
    private enum Writing {
        LATIN, HAN, KANA, HANGUL, NONE;

        static Writing of(SourceLine line) {
            String text = line.text();
            int kana = 0;
            int hangul = 0;
            int han = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                kana += Han.isKana(c) ? 1 : 0;
                hangul += Han.isHangul(c) ? 1 : 0;
                han += Han.isHan(c) ? 1 : 0;
            }
            if (line.tongue() == Tongue.ENGLISH) {
                return LATIN;
            }
            // A foreign name may stand in its own letters in a sentence of another language.
            return hangul > han ? HANGUL : 5 * kana > han ? KANA : han > 0 ? HAN : NONE;
        }
    }
}
