package org.diglot.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Severity;
import org.diglot.transcript.Progress;

/** Injects every kind of fault into every pair, in either language, and counts what is found. */
final class FaultTable {

    private static final int ROUNDS = 3;

    /** How many were injected, and how many of those were found. */
    static final class Tally {
        private int injected;
        private int found;

        double share() {
            return injected == 0 ? 1 : found / (double) injected;
        }

        int injected() {
            return injected;
        }
    }

    private final Map<Fault, Tally> tallies = new EnumMap<>(Fault.class);
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private int pairs;

    FaultTable(List<Pairs.Pair> pairs, long seed) throws Progress.Stopped {
        for (Fault fault : Fault.values()) {
            tallies.put(fault, new Tally());
        }
        FaultInjector injector = new FaultInjector(seed);
        for (Pairs.Pair pair : pairs) {
            Set<String> clean = alarms(pair);
            this.pairs++;
            if (!clean.isEmpty()) {
                falseAlarms.add(clean + "\n    " + pair.english() + "\n    " + pair.chinese());
            }
            for (Fault fault : Fault.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    inject(injector, fault, pair, clean, true);
                    inject(injector, fault, pair, clean, false);
                }
            }
        }
    }

    private void inject(FaultInjector injector, Fault fault, Pairs.Pair pair, Set<String> clean, boolean english)
            throws Progress.Stopped {
        String whole = english ? pair.english() : pair.chinese();
        String broken = injector.inject(fault, whole, english);
        if (broken == null || broken.equals(whole)) {
            return;
        }
        Pairs.Pair faulty = english ? new Pairs.Pair(broken, pair.chinese(), pair.script())
                : new Pairs.Pair(pair.english(), broken, pair.script());
        Set<String> alarms = alarms(faulty);
        Tally tally = tallies.get(fault);
        tally.injected++;
        if (!clean.containsAll(alarms)) {
            tally.found++;
        } else {
            missed.add(fault + "\n    " + faulty.english() + "\n    " + faulty.chinese());
        }
    }

    /** What a person is told of as wrong; a note isn't an alarm. */
    private static Set<String> alarms(Pairs.Pair pair) throws Progress.Stopped {
        Set<String> alarms = new HashSet<>();
        for (Finding finding : CallCheck.of(Pairs.call(List.of(pair)), Progress.NONE).findings()) {
            if (finding.severity() != Severity.NOTE) {
                alarms.add(finding.kind().printed() + " " + finding.message());
            }
        }
        return alarms;
    }

    /** The pairs that raise an alarm though nothing is wrong with them. */
    static List<Pairs.Pair> falseAlarms(List<Pairs.Pair> clean) throws Progress.Stopped {
        List<Pairs.Pair> alarming = new ArrayList<>();
        for (Pairs.Pair pair : clean) {
            if (!alarms(pair).isEmpty()) {
                alarming.add(pair);
            }
        }
        return alarming;
    }

    Tally of(Fault fault) {
        return tallies.get(fault);
    }

    Tally all() {
        Tally all = new Tally();
        tallies.values().forEach(tally -> {
            all.injected += tally.injected;
            all.found += tally.found;
        });
        return all;
    }

    List<String> missed() {
        return missed;
    }

    List<String> falseAlarms() {
        return falseAlarms;
    }

    int pairs() {
        return pairs;
    }

    /** As it stands in the README. */
    String printed(String title) {
        StringBuilder table = new StringBuilder("| " + title + " | injected | found | |\n|---|---:|---:|---:|\n");
        tallies.forEach((fault, tally) -> table.append(row(fault.shown(), tally)));
        table.append(row("all", all()));
        return table.append(String.format(Locale.ROOT, "| clean pairs with an alarm | %d | %d | %.1f%% |%n",
                pairs, falseAlarms.size(), 100.0 * falseAlarms.size() / pairs)).toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(Locale.ROOT, "| %s | %d | %d | %.1f%% |%n", name, tally.injected, tally.found, 100 * tally.share());
    }
}
