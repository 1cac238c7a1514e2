package org.diglot.quotes;

import org.diglot.transcript.Progress;

/** Reports at every so many quotes. */
final class Steps {

    private static final int EVERY = 256;

    private Steps() {
    }

    static void step(Progress progress, Claim claim, Claims claims) throws Progress.Stopped {
        int number = Integer.parseInt(claim.get(Field.NUMBER));
        if (number % EVERY == 0 || number == claims.total()) {
            progress.step((double) number / claims.total());
        }
    }
}
