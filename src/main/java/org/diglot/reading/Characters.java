package org.diglot.reading;

/** Weighs the characters of a line in one pass: which language they speak for, how much they say. */
final class Characters {

    /** A Chinese character says about as much as this many English letters. */
    private static final double LETTERS_A_HAN = 3.1;
    private static final double LETTERS_A_KANA = 1.7;
    private static final double LETTERS_A_HANGUL = 2.3;

    private static final int LONGEST_FUNCTION_WORD = 6;
    private static final char LAST_ASCII = '~';

    private static final ShortWords FUNCTION_WORDS = new ShortWords("the", "of", "and", "to", "in", "is", "are", "we", "for",
            "that", "this", "with", "on", "as", "at", "be", "our", "you", "your", "will", "it", "from", "by", "have",
            "has", "was", "were", "or", "an", "can", "please", "so", "but", "i", "they", "their", "would", "about");

    private int plainWords;
    private int properWords;
    private int functionWords;

    private Characters() {
    }

    /** The line of this number whose words are {@code text}. */
    static SourceLine line(int number, String text, boolean bullet) {
        return new Characters().weigh(number, text, bullet);
    }

    // Every character of a file comes through here: hence locals, and the most frequent kinds asked for first.
    private SourceLine weigh(int number, String line, boolean bullet) {
        char[] text = line.toCharArray();
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int lean = 0;
        int marks = 0;
        int letters = 0;
        int word = -1;
        int length = text.length;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (isLatin(c)) {
                letters++;
                word = word < 0 ? i : word;
                continue;
            }
            if (word >= 0) {
                word(text, word, i);
                word = -1;
            }
            if (c <= LAST_ASCII) {
                letters += c >= '0' && c <= '9' ? 1 : 0;
            } else if (Han.isHan(c)) {
                han++;
                lean += Scripts.lean(c);
            } else if (Han.isPunctuation(c)) {
                marks++;
            } else if (Han.isKana(c)) {
                kana++;
            } else if (Han.isHangul(c)) {
                hangul++;
            }
        }
        if (word >= 0) {
            word(text, word, length);
        }
        int square = han + kana + hangul;
        double chinese = square == 0 ? 0.5 * marks : square + 2.0 * marks;
        double english = 3.5 * functionWords + 1.5 * plainWords + 0.5 * properWords;
        Tongue tongue = chinese == english ? Tongue.NEITHER : chinese > english ? Tongue.CHINESE : Tongue.ENGLISH;
        boolean sure = Math.abs(chinese - english) > 0.4 * (chinese + english);
        return new SourceLine(number, line, bullet, tongue, sure,
                han * LETTERS_A_HAN + kana * LETTERS_A_KANA + hangul * LETTERS_A_HANGUL + letters, lean);
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u024F';
    }

    private void word(char[] text, int start, int end) {
        boolean proper = Character.isUpperCase(text[start]) && (start > 0 || end - start == 1);
        if (end - start <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.contains(text, start, end)) {
            functionWords++;
        } else if (proper) {
            properWords++;
        } else {
            plainWords++;
        }
    }
}
