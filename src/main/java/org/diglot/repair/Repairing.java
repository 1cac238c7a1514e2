package org.diglot.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.repair.Draft.Part;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** Does repairs to a call. The call as read is left as it is; a call whose repairs are all undone is that call. */
public final class Repairing {

    private Repairing() {
    }

    /** The call with one more repair; empty where it doesn't fit: no such segment, nothing below to join, a cut through nothing. */
    public static Optional<Transcript> of(Transcript call, Repair repair) {
        Draft draft = new Draft(call);
        return fits(draft, repair) ? Optional.of(done(draft, repair)) : Optional.empty();
    }

    /**
     * A call with its repairs.
     *
     * @param call    as it was read
     * @param skipped how many repairs didn't fit any more
     */
    public record Repaired(Transcript call, int skipped) {
    }

    /** All of them in their order; what doesn't fit is passed over. */
    public static Repaired all(Transcript read, List<Repair> repairs) {
        Transcript call = read;
        int skipped = 0;
        for (Repair repair : repairs) {
            Optional<Transcript> next = of(call, repair);
            skipped += next.isPresent() ? 0 : 1;
            call = next.orElse(call);
        }
        return new Repaired(call, skipped);
    }

    private static boolean fits(Draft draft, Repair repair) {
        Part part = draft.partOf(repair.segment());
        if (part == null) {
            return false;
        }
        int at = draft.placeOf(repair.segment());
        return switch (repair) {
            case Repair.Join _ -> at + 1 < part.rows.size();
            case Repair.Split split -> isCut(part.rows.get(at), split.offsets());
            case Repair.Shift shift -> shift.column() >= 0 && shift.column() < part.rows.get(at).texts().size()
                    && !part.rows.get(at).texts().get(shift.column()).isMissing()
                    && (shift.down() ? at + 1 < part.rows.size() : at > 0);
            case Repair.Swap _ -> draft.call.languages().size() == 2;
            case Repair.Say say -> !id(say.speaker()).isEmpty() && !part.speaker.equals(named(draft, say.speaker()).id());
            case Repair.Unite unite -> !unite.speaker().equals(unite.other())
                    && draft.call.speaker(unite.speaker()).isPresent() && draft.call.speaker(unite.other()).isPresent();
        };
    }

    /** Something must stay on each side. */
    private static boolean isCut(Row row, List<Integer> offsets) {
        if (offsets.size() != row.texts().size()) {
            return false;
        }
        boolean above = false;
        boolean below = false;
        for (int column = 0; column < offsets.size(); column++) {
            String text = row.texts().get(column).text();
            int cut = offsets.get(column);
            if (cut < 0 || cut > text.length() || cut > 0 && cut < text.length() && Character.isLowSurrogate(text.charAt(cut))) {
                return false;
            }
            above |= !text.substring(0, cut).isBlank();
            below |= !text.substring(cut).isBlank();
        }
        return above && below;
    }

    private static Transcript done(Draft draft, Repair repair) {
        Part part = draft.partOf(repair.segment());
        int at = draft.placeOf(repair.segment());
        switch (repair) {
            case Repair.Join _ -> part.rows.set(at, part.rows.get(at).and(part.rows.remove(at + 1), draft.call.languages()));
            case Repair.Split split -> split(part, at, split.offsets());
            case Repair.Shift shift -> shift(draft, part, at, shift);
            case Repair.Swap _ -> part.rows.set(at, part.rows.get(at).swapped());
            case Repair.Say say -> say(draft, part, at, say.speaker());
            case Repair.Unite unite -> unite(draft, unite);
        }
        return draft.finished();
    }

    private static void split(Part part, int at, List<Integer> offsets) {
        Row row = part.rows.get(at);
        List<Text> above = new ArrayList<>();
        List<Text> below = new ArrayList<>();
        for (int column = 0; column < offsets.size(); column++) {
            Text text = row.texts().get(column);
            above.add(Row.part(text, 0, offsets.get(column)));
            below.add(Row.part(text, offsets.get(column), text.text().length()));
        }
        part.rows.set(at, new Row(row.origins(), above, 1));
        part.rows.add(at + 1, new Row(row.origins(), below, 1));
    }

    private static void shift(Draft draft, Part part, int at, Repair.Shift shift) {
        int column = shift.column();
        int to = shift.down() ? at + 1 : at - 1;
        Text moved = part.rows.get(at).texts().get(column);
        Text there = part.rows.get(to).texts().get(column);
        var language = draft.call.languages().get(column);
        Text joined = shift.down() ? Row.join(moved, there, language) : Row.join(there, moved, language);
        part.rows.set(to, part.rows.get(to).with(column, joined));
        Row left = part.rows.get(at).with(column, Text.MISSING);
        if (left.isEmpty()) {
            part.rows.remove(at);
        } else {
            part.rows.set(at, left);
        }
    }

    private static void say(Draft draft, Part part, int at, String name) {
        Speaker speaker = named(draft, name);
        if (!draft.speakers.contains(speaker)) {
            draft.speakers.add(speaker);
        }
        if (at == 0) {
            part.speaker = speaker.id();
            return;
        }
        Part rest = new Part(part.read, speaker.id());
        rest.divided = true;
        rest.rows.addAll(part.rows.subList(at, part.rows.size()));
        part.rows.subList(at, part.rows.size()).clear();
        draft.parts.add(draft.parts.indexOf(part) + 1, rest);
    }

    /** Somebody of the call by name, alias or id, or else a newcomer. */
    private static Speaker named(Draft draft, String name) {
        String wanted = name.strip();
        return draft.speakers.stream().filter(one -> one.id().equals(wanted) || one.shown().equalsIgnoreCase(wanted)
                        || one.aliases().stream().anyMatch(wanted::equalsIgnoreCase)).findFirst()
                .orElseGet(() -> new Speaker(free(draft, id(wanted)), wanted, "", Speaker.Kind.UNKNOWN, "", List.of()));
    }

    private static String id(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String free(Draft draft, String id) {
        return Stream.iterate(1, i -> i + 1).map(i -> i == 1 ? id : id + '-' + i)
                .filter(one -> draft.speakers.stream().noneMatch(speaker -> speaker.id().equals(one))).findFirst().orElseThrow();
    }

    private static void unite(Draft draft, Repair.Unite unite) {
        Speaker one = draft.call.speaker(unite.speaker()).orElseThrow();
        Speaker other = draft.call.speaker(unite.other()).orElseThrow();
        List<String> aliases = Stream.of(one.aliases().stream(), Stream.of(other.shown()), other.aliases().stream())
                .flatMap(names -> names).filter(name -> !name.isBlank() && !name.equals(one.name())).distinct().toList();
        draft.speakers.set(draft.speakers.indexOf(one), new Speaker(one.id(), one.name(),
                one.title().isEmpty() ? other.title() : one.title(),
                one.kind() == Speaker.Kind.UNKNOWN ? other.kind() : one.kind(),
                one.affiliation().isEmpty() ? other.affiliation() : one.affiliation(), aliases));
        draft.parts.stream().filter(part -> part.speaker.equals(other.id())).forEach(part -> part.speaker = one.id());
    }

    /** Where in a repaired call a segment of the call before stands: the first that has a line of it. */
    public static int follow(Segment segment, Transcript now) {
        for (Segment one : now.segments()) {
            for (int column = 0; column < segment.texts().size(); column++) {
                List<Integer> lines = segment.texts().get(column).lines();
                if (lines.stream().anyMatch(one.texts().get(column).lines()::contains)) {
                    return one.index();
                }
            }
        }
        return Math.min(segment.index(), now.segments().size() - 1);
    }
}
