package org.diglot.numbers;

import java.util.regex.Pattern;

/** The words near an amount that make it a loss, or a gain. */
final class Losses {

    private static final int REACH = 24;
    private static final Pattern LOSS = Pattern.compile(
            "(?i)loss|negative|deficit|outflow|虧|亏|損|损|負|负|赤字|流出|[-−–(]\\s*\\p{Sc}?$");
    private static final Pattern GAIN = Pattern.compile("(?i)profit|gain|income|盈利|獲利|获利|利潤|利润|收益|淨利|净利");

    private Losses() {
    }

    /** Whether the words around an amount call it a gain and don't speak of a loss anywhere in the sentence. */
    static boolean denies(Said said) {
        return !LOSS.matcher(said.text()).find() && GAIN.matcher(said.before(REACH) + " " + said.after(REACH)).find();
    }
}
