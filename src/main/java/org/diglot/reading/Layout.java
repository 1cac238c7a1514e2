package org.diglot.reading;

import java.util.List;

/**
 * How a file sets its languages.
 *
 * @param first  the language whose line stands first in a pair
 * @param both   whether there are two
 * @param marked whether the first line of a pair bears a bullet and the second does not
 * @param blocks whether each turn says everything in one language before it says it in the other
 */
record Layout(Tongue first, boolean both, boolean marked, boolean blocks) {

    /** Below this share of the lines a second language is a word thrown in, not a column. */
    private static final double COLUMN = 0.08;

    /** Whether these lines of speech are in two languages. */
    static boolean isBilingual(List<SourceLine> speech) {
        long english = speech.stream().filter(line -> line.sure() && line.tongue() == Tongue.ENGLISH).count();
        long chinese = speech.stream().filter(line -> line.sure() && line.tongue() == Tongue.CHINESE).count();
        return both(english, chinese);
    }

    private static boolean both(long english, long chinese) {
        return Math.min(english, chinese) >= COLUMN * Math.max(english, chinese) && chinese > 0 && english > 0;
    }

    /** @param both whether the speech is in two languages */
    static Layout of(List<Announcement> announcements, boolean both) {
        int english = 0;
        int chinese = 0;
        int starts = 0;
        int[] bullets = new int[4];
        for (Announcement one : announcements) {
            Tongue start = null;
            for (SourceLine line : one.body()) {
                if (line.tongue() == Tongue.NEITHER || !line.sure()) {
                    continue;
                }
                start = start == null ? line.tongue() : start;
                boolean isEnglish = line.tongue() == Tongue.ENGLISH;
                english += isEnglish ? 1 : 0;
                chinese += isEnglish ? 0 : 1;
                bullets[(isEnglish ? 0 : 2) + (line.bullet() ? 1 : 0)]++;
            }
            starts += start == null ? 0 : start == Tongue.ENGLISH ? 1 : -1;
        }
        Tongue larger = english >= chinese ? Tongue.ENGLISH : Tongue.CHINESE;
        Tongue first = !both ? larger : starts >= 0 ? Tongue.ENGLISH : Tongue.CHINESE;
        boolean englishFirst = first == Tongue.ENGLISH;
        boolean marked = both && bullets[englishFirst ? 1 : 3] > 4 * bullets[englishFirst ? 0 : 2]
                && bullets[englishFirst ? 2 : 0] > 4 * bullets[englishFirst ? 3 : 1];
        return new Layout(first, both, marked, both && inBlocks(announcements));
    }

    /** Turns of one pair don't tell; two neighbours that changed places in one turn are no custom. */
    private static boolean inBlocks(List<Announcement> announcements) {
        int blocks = 0;
        int others = 0;
        for (Announcement one : announcements) {
            if (one.body().size() > 3) {
                boolean whole = Blocks.turn(one.body()) > 0;
                blocks += whole ? 1 : 0;
                others += whole ? 0 : 1;
            }
        }
        return blocks > 1 && blocks > 2 * others;
    }
}
