package org.diglot.numbers;

/** Writes whole numbers in Chinese numerals, for tests. */
final class ChineseSpelling {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SCALES = {"", "万", "亿", "兆"};
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseSpelling() {
    }

    static String of(long number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int scale = 3; scale >= 0; scale--) {
            int group = (int) (number / Math.powExact(10_000L, scale) % 10_000);
            if (group == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(!words.isEmpty() && (gap || group < 1000) ? "零" : "").append(group(group)).append(SCALES[scale]);
            gap = false;
        }
        return words.toString();
    }

    static String traditional(String words) {
        return words.replace('万', '萬').replace('亿', '億').replace('零', '〇');
    }

    private static String group(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(UNITS[place]);
            gap = false;
        }
        return words.toString();
    }
}
