package org.diglot.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Severity;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.Test;

/** Whole calls of our own: their figures are read, their faults found, and almost nothing else is alarmed about. */
class PlantedFaultsTest {

    private final List<PlantedCalls.Call> calls = PlantedCalls.in("planted-faults.txt");

    @Test
    void almostEveryFigureIsRead() {
        QuantityReader reader = new QuantityReader();
        List<String> unread = new ArrayList<>();
        int all = 0;
        for (PlantedCalls.Call call : calls) {
            for (PlantedCalls.Line line : call.lines()) {
                all += missing(line.english(), reader.read(line.pair().english(), Language.ENGLISH), line, unread);
                all += missing(line.chinese(), reader.read(line.pair().chinese(), line.pair().script()), line, unread);
            }
        }
        assertThat(all).isGreaterThan(1000);
        // A bare sign needs the whole call to be told its currency, so a few are not to be had from one line.
        assertThat(unread.size()).as("of %d: %s", all, unread).isLessThanOrEqualTo(all * 2 / 100);
    }

    private static int missing(List<PlantedCalls.Figure> labels, List<Quantity> read, PlantedCalls.Line line, List<String> unread) {
        List<PlantedCalls.Figure> required = labels.stream().filter(label -> !label.optional()).toList();
        required.stream().filter(label -> read.stream().noneMatch(label::fits))
                .forEach(label -> unread.add(label + " in " + line.pair().english()));
        return required.size();
    }

    @Test
    void almostEveryPlantedFaultIsFoundAndHardlyAnythingElseAlarmed() throws Exception {
        holds(calls, 600, 3, 4);
    }

    /** Calls of other industries and styles, as dense in figures as real ones. */
    @Test
    void inCallsOfCommonDensityToo() throws Exception {
        holds(PlantedCalls.in("planted-faults-2.txt"), 280, 3, 2);
    }

    @Test
    void fullWidthPunctuationChangesNothing() throws Exception {
        for (PlantedCalls.Call call : PlantedCalls.in("planted-faults-2.txt")) {
            List<Pairs.Pair> wide = call.pairs().stream()
                    .map(pair -> new Pairs.Pair(pair.english(), wide(pair.chinese()), pair.script())).toList();
            assertThat(alarms(wide)).as(call.name()).isEqualTo(alarms(call.pairs()));
        }
    }

    private static String wide(String text) {
        return text.replaceAll("(?<!\\d),|,(?!\\d)", "\uFF0C").replace(';', '\uFF1B').replace('(', '\uFF08').replace(')', '\uFF09');
    }

    /** @param mostMissed of a hundred faults, {@code mostAlarmed} of a hundred clean pairs */
    private static void holds(List<PlantedCalls.Call> calls, int least, int mostMissed, int mostAlarmed) throws Exception {
        Map<String, int[]> found = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        List<String> alarmed = new ArrayList<>();
        int pairs = 0;
        for (PlantedCalls.Call call : calls) {
            List<Set<String>> clean = alarms(call.pairs());
            for (int at = 0; at < call.lines().size(); at++) {
                PlantedCalls.Line line = call.lines().get(at);
                pairs++;
                if (!clean.get(at).isEmpty()) {
                    alarmed.add(line.pair().english() + clean.get(at));
                }
                plant(call, at, clean.get(at), found, missed);
            }
        }
        int injected = found.values().stream().mapToInt(one -> one[0]).sum();
        System.out.println(printed(found, pairs, alarmed.size()));
        assertThat(injected).isGreaterThan(least);
        assertThat(missed.size()).as("of %d: %s", injected, missed).isLessThanOrEqualTo(injected * mostMissed / 100);
        assertThat(alarmed.size()).as("of %d: %s", pairs, alarmed).isLessThanOrEqualTo(pairs * mostAlarmed / 100);
    }

    private static void plant(PlantedCalls.Call call, int at, Set<String> clean, Map<String, int[]> found, List<String> missed)
            throws Exception {
        for (PlantedCalls.Planted fault : call.lines().get(at).faults()) {
            List<Pairs.Pair> pairs = new ArrayList<>(call.pairs());
            pairs.set(at, fault.pair());
            int[] tally = found.computeIfAbsent(fault.kind(), kind -> new int[2]);
            tally[0]++;
            if (clean.containsAll(alarms(pairs).get(at))) {
                missed.add(fault.kind() + ": " + fault.pair().english() + " | " + fault.pair().chinese());
            } else {
                tally[1]++;
            }
        }
    }

    /** What each pair is alarmed about. */
    private static List<Set<String>> alarms(List<Pairs.Pair> pairs) throws Exception {
        List<Set<String>> alarms = new ArrayList<>();
        pairs.forEach(pair -> alarms.add(new HashSet<>()));
        for (Finding finding : CallCheck.of(Pairs.call(pairs), Progress.NONE).findings()) {
            if (finding.severity() != Severity.NOTE && finding.kind() != Finding.Kind.MISQUOTE) {
                alarms.get(finding.segment()).add(finding.kind().printed() + " " + finding.message());
            }
        }
        return alarms;
    }

    private static String printed(Map<String, int[]> found, int pairs, int alarmed) {
        StringBuilder table = new StringBuilder("| planted | in all | found |\n|---|---:|---:|\n");
        found.forEach((kind, tally) -> table.append("| %s | %d | %d |%n".formatted(kind, tally[0], tally[1])));
        return table.append("| clean pairs with an alarm | %d | %d |%n".formatted(pairs, alarmed)).toString();
    }
}
