package org.diglot.reading;

import java.util.List;

/** Finds the convention that a file keeps to: the one by which the whole of it makes most sense. */
final class Conventions {

    /** The first wins a tie; numbers at the ends of headers stand nowhere else and are told at a glance. */
    private static final List<Convention> ALL = List.of(new Numbered(), new OwnLines(), new TwoLines(), new Inline());

    /** With so much evidence, and headers that only one convention explains, the others needn't be tried. */
    private static final double PROVEN = 8;

    private Conventions() {
    }

    /** Reads the page by the convention that fits; one announcement without header where none does. */
    static Script read(Page page) {
        Script best = null;
        double most = 0;
        for (Convention convention : ALL) {
            Script script = convention.read(page);
            List<Announcement> joined = Joined.of(script.announcements(), page.isBilingual(), convention);
            double evidence = Evidence.of(joined, page.people());
            if (best != null && evidence <= most) {
                continue;
            }
            best = new Script(joined, script.problems());
            most = evidence;
            if (script.evident() && evidence > PROVEN) {
                break;
            }
        }
        return most >= Evidence.ENOUGH ? new Script(Firms.settle(best.announcements()), best.problems()) : new Script(Mark.announce(page.lines(), List.of()), List.of());
    }
}
