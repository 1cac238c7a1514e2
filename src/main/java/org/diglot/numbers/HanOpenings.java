package org.diglot.numbers;

/**
 * The characters that a quantity, or a name with a number in it, may begin with in Chinese. Most characters of a text
 * are none of them, and needn't be shown to every reader in turn.
 */
final class HanOpenings {

    private static final boolean[] OPENS = new boolean[0x10000];

    static {
        enter(HanNumbers.openings());
        enter(HanPeriods.openings());
        enter(HanReading.openings());
        HanUnits.prefixes().forEach(first -> OPENS[first] = true);
        HanNames.openings().forEach(first -> OPENS[first] = true);
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            OPENS[letter] = true;
            OPENS[Character.toLowerCase(letter)] = true;
        }
    }

    private HanOpenings() {
    }

    static boolean mayBegin(char first) {
        return OPENS[first];
    }

    private static void enter(String openings) {
        openings.chars().forEach(one -> OPENS[one] = true);
    }
}
