package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.reading.form.Role;
import org.diglot.reading.form.Voice;

/**
 * The times that recorders and meeting programs print beside what is said, taken off the text: {@code [00:01:02] Name: text},
 * {@code Name  0:03}, {@code Name (00:12):}, a time on a line of its own.
 *
 * @param lines in order; those that name a speaker or hold nothing but a time say so in their role
 * @param times by the number of the line that each stood on, as printed
 */
record Stamps(List<SourceLine> lines, Map<Integer, String> times) {

    /** So many of the first lines tell whether a file has any. */
    private static final int PROBE = 60;
    private static final int FEWEST = 3;

    /** A speech between two times may have so many lines. */
    private static final int LONGEST_SPEECH = 14;

    static Stamps of(List<SourceLine> lines) {
        return mayHave(lines) ? read(lines) : new Stamps(lines, Map.of());
    }

    private static boolean mayHave(List<SourceLine> lines) {
        int found = 0;
        for (int i = 0; i < Math.min(PROBE, lines.size()); i++) {
            found += Stamp.mayStandIn(lines.get(i).text()) ? 1 : 0;
        }
        return found >= FEWEST;
    }

    private static Stamps read(List<SourceLine> lines) {
        Stamp[] stamps = new Stamp[lines.size()];
        List<Stamp> all = new ArrayList<>();
        for (int i = 0; i < stamps.length; i++) {
            SourceLine line = lines.get(i);
            stamps[i] = line.role() == Role.FREE ? Stamp.of(line.text()) : null;
            if (stamps[i] != null) {
                all.add(stamps[i]);
            }
        }
        boolean clock = all.size() >= FEWEST && all.size() * LONGEST_SPEECH >= lines.size() && ascend(all);
        return clock ? taken(lines, stamps, announce(lines, stamps)) : new Stamps(lines, Map.of());
    }

    /** A recording runs on; times of a programme of the day are followed by no speech. */
    private static boolean ascend(List<Stamp> all) {
        int back = 0;
        for (int i = 1; i < all.size(); i++) {
            back += all.get(i).seconds() < all.get(i - 1).seconds() ? 1 : 0;
        }
        return back * 10 <= all.size();
    }

    /** Whether what stands alone beside a time is who speaks: it is short, no sentence, and one follows. */
    private static boolean announce(List<SourceLine> lines, Stamp[] stamps) {
        int alone = 0;
        int speaks = 0;
        int other = 0;
        for (int i = 0; i < stamps.length; i++) {
            if (stamps[i] != null && stamps[i].mayName()) {
                alone++;
                boolean said = i + 1 < stamps.length && (stamps[i + 1] == null || stamps[i + 1].mayBeSaid());
                speaks += said && isWho(stamps[i].before()) ? 1 : 0;
            } else if (stamps[i] != null && !stamps[i].before().isEmpty()) {
                other++;
            }
        }
        return alone >= FEWEST - 1 && speaks * 10 >= alone * 9 && other <= alone;
    }

    private static boolean isWho(String name) {
        return Roles.isRole(name) || HeaderShape.of(name).isPresent();
    }

    private static Stamps taken(List<SourceLine> lines, Stamp[] stamps, boolean announce) {
        List<SourceLine> taken = new ArrayList<>(lines.size());
        Map<Integer, String> times = new HashMap<>();
        for (int i = 0; i < stamps.length; i++) {
            SourceLine line = lines.get(i);
            Stamp stamp = stamps[i];
            if (stamp == null || stamp.named() && !announce && stamp.after().isEmpty()) {
                taken.add(line);
                continue;
            }
            times.put(line.number(), stamp.printed());
            if (stamp.before().isEmpty()) {
                taken.add(line.as(Role.ASIDE));
            } else if (stamp.mayName() && announce) {
                taken.add(line.as(new Role.Announcing(new Voice(stamp.before()))));
            } else {
                taken.add(Characters.line(line.number(), stamp.text(), line.bullet()).as(line.role()));
            }
        }
        return new Stamps(taken, times);
    }
}
