package org.diglot.reading;

import java.util.Arrays;

/**
 * What survives the translation of a line.
 *
 * @param figures  significant digits of its numbers, without separators and the zeros at their ends, ascending, so that
 *                 280.2 billion and 2,802 hundred million are one
 * @param names    hashes of words in capitals or of Latin letters among Chinese, ascending
 * @param low      which of the first 64 common words it holds, a bit each
 * @param high     which of the others
 * @param question whether it asks
 * @param aside    whether it starts with a bracket
 */
record Gist(long[] figures, long[] names, long low, long high, boolean question, boolean aside) {

    /** Nothing is said in one sentence after this many characters that would change the picture. */
    private static final int LONGEST = 2000;

    private static final int MOST = 12;
    private static final int MOST_DIGITS = 12;

    /** The scales of four digits each, the smallest first, every one in each of its scripts. */
    private static final String MYRIADS = "\u842C\u4E07\uB9CC\u5104\u4EBF\uC5B5\u5146\u5146\uC870";
    private static final int SCRIPTS = 3;
    private static final int MYRIAD = 10_000;

    private static final WordTable NUMBER_WORDS = new WordTable.Builder(CommonWords::key)
            .add("januar", 1).add("februa", 2).add("march", 3).add("april", 4).add("june", 6).add("july", 7)
            .add("august", 8).add("septem", 9).add("octobe", 1).add("novemb", 11).add("decemb", 12).add("eleven", 11)
            .add("twelve", 12).add("twenty", 2).add("thirty", 3).add("forty", 4).add("fifty", 5).add("sixty", 6)
            .add("ten", 1).add("hundre", 1).build();

    static Gist of(String text) {
        return new Reading(text).gist();
    }

    /** One pass over the characters of a line. */
    private static final class Reading {
        private final char[] text;
        private final int end;
        private final boolean chinese;
        private final long[] figures = new long[MOST];
        private final long[] names = new long[MOST];
        private long value;
        private int digits;
        private boolean decimal;
        private int figured;
        private int named;
        private long low;
        private long high;

        private Reading(String line) {
            text = line.toCharArray();
            end = Math.min(text.length, LONGEST);
            chinese = Han.any(text);
        }

        private Gist gist() {
            int i = 0;
            while (i < end) {
                char c = text[i];
                if (c >= '0' && c <= '9') {
                    i = figure(i);
                } else if (Characters.isLatin(c)) {
                    i = word(i);
                } else {
                    if (chinese && Han.isHan(c)) {
                        mark(CommonWords.chinese(text, i));
                    }
                    i++;
                }
            }
            return new Gist(distinct(figures, figured), distinct(names, named), low, high, asks(),
                    "([\uFF08\u3010".indexOf(text[0]) >= 0);
        }

        private boolean asks() {
            for (char c : text) {
                if (c == '?' || c == '\uFF1F') {
                    return true;
                }
            }
            return false;
        }

        /** {@code 9萬8,000} is one number in parts of four digits. */
        private int figure(int start) {
            int i = part(start);
            long whole = value;
            while (!decimal && whole < MYRIAD * MYRIAD && scale(i) > 0 && isDigit(afterSpace(i + 1))) {
                int to = part(afterSpace(i + 1));
                if (scale(to) != scale(i) - 1 || value >= MYRIAD) {
                    break;
                }
                whole = whole * MYRIAD + value;
                i = to;
            }
            note(whole);
            return i;
        }

        private boolean isDigit(int at) {
            return at < end && text[at] >= '0' && text[at] <= '9';
        }

        private int afterSpace(int at) {
            return at < end && text[at] == ' ' ? at + 1 : at;
        }

        /** 1 for ten thousand, 2 for its square, 3 for its cube; 0 where no such word stands there. */
        private int scale(int at) {
            return at >= end ? 0 : (MYRIADS.indexOf(text[at]) + SCRIPTS) / SCRIPTS;
        }

        private int part(int start) {
            value = 0;
            digits = 0;
            decimal = false;
            int i = start;
            for (; i < end; i++) {
                char c = text[i];
                boolean separator = (c == ',' || c == '.') && i + 1 < end && Character.isDigit(text[i + 1]);
                decimal |= c == '.' && separator;
                if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                    value = value * 10 + c - '0';
                    digits += value > 0 ? 1 : 0;
                } else if (!(c >= '0' && c <= '9') && !separator) {
                    break;
                }
            }
            return i;
        }

        private void note(long value) {
            long significant = value;
            while (significant > 0 && significant % 10 == 0) {
                significant /= 10;
            }
            if (significant > 0 && figured < MOST) {
                figures[figured++] = significant;
            }
        }

        private int word(int start) {
            int i = start;
            boolean capital = false;
            for (; i < end && Characters.isLatin(text[i]); i++) {
                char c = text[i];
                capital |= c < 'a' || c > 'z' && Character.isUpperCase(c);
            }
            if (!chinese) {
                long stem = CommonWords.stem(text, start, i);
                mark(CommonWords.english(stem));
                note(Math.max(0, NUMBER_WORDS.find(stem)));
            }
            if (capital && i - start > 1 && named < MOST) {
                names[named++] = hash(start, i);
            }
            return i;
        }

        private void mark(int thing) {
            low |= thing >= 0 && thing < Long.SIZE ? 1L << thing : 0;
            high |= thing >= Long.SIZE ? 1L << thing : 0;
        }

        private long hash(int from, int to) {
            long hash = 0;
            for (int i = from; i < to; i++) {
                hash = hash * 1099511628211L + Character.toLowerCase(text[i]);
            }
            return hash;
        }

        private static long[] distinct(long[] values, int count) {
            if (count == 0) {
                return NONE;
            }
            Arrays.sort(values, 0, count);
            int kept = 1;
            for (int i = 1; i < count; i++) {
                if (values[i] != values[kept - 1]) {
                    values[kept++] = values[i];
                }
            }
            return Arrays.copyOf(values, kept);
        }
    }

    private static final long[] NONE = {};

    static boolean has(long[] ascending, long value) {
        return ascending.length > 0 && Arrays.binarySearch(ascending, value) >= 0;
    }

    /** How many common words the line holds. */
    int things() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    /** How many of them the other line holds too. */
    int thingsIn(Gist other) {
        return Long.bitCount(low & other.low) + Long.bitCount(high & other.high);
    }

    /** And how many of those are among the most frequent. */
    int frequentIn(Gist other) {
        return Long.bitCount(low & other.low & CommonWords.FREQUENT_BITS);
    }
}
