package org.diglot.numbers;

/** Writes whole numbers in English words, for tests. */
final class EnglishSpelling {

    private static final String[] SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen").split(" ");
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

    private EnglishSpelling() {
    }

    static String of(long number) {
        StringBuilder words = new StringBuilder();
        for (int scale = 4; scale >= 0; scale--) {
            int group = (int) (number / Math.powExact(1000L, scale) % 1000);
            if (group > 0) {
                words.append(words.isEmpty() ? "" : " ").append(group(group)).append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static String group(int number) {
        if (number >= 100) {
            return SMALL[number / 100] + " hundred" + (number % 100 > 0 ? " and " + group(number % 100) : "");
        }
        return number < 20 ? SMALL[number] : TENS[number / 10] + (number % 10 > 0 ? "-" + SMALL[number % 10] : "");
    }
}
