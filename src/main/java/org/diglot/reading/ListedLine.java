package org.diglot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A line that heads a list of participants and holds entries of it too: {@code 出席人員：董事長 林國棟、財務長 陳美}. */
final class ListedLine {

    private static final int LONGEST_HEAD = 30;
    private static final int LONGEST = 1000;

    /** From the surest on: within an entry stand commas too. */
    private static final List<String> BETWEEN = List.of("[;\uFF1B]", "\u3001", "[,\uFF0C]");

    private ListedLine() {
    }

    /** Whom the line names; nobody where it is no such line. */
    static List<Participant> of(String text) {
        int colon = text.length() <= LONGEST && mayBe(text) ? Label.colon(text) : -1;
        if (colon < 1 || colon > LONGEST_HEAD) {
            return List.of();
        }
        Optional<Head> head = Head.of(text.substring(0, colon)).filter(Head::isList);
        List<Participant> all = head.isEmpty() ? List.of() : entries(withoutEnd(text.substring(colon + 1).strip()), head.get().side());
        return all.size() == 1 && Field.isSpeaker(text.substring(0, colon).strip()) ? List.of() : all;
    }

    /** Hardly any line has a colon near its start; this is asked of every line. */
    private static boolean mayBe(String text) {
        int end = Math.min(text.length(), LONGEST_HEAD + 1);
        return text.indexOf(':', 0, end) >= 0 || text.indexOf('\uFF1A', 0, end) >= 0;
    }

    private static List<Participant> entries(String text, Side side) {
        for (String mark : BETWEEN) {
            List<Participant> all = read(text.split(mark), side);
            if (all.size() > 1) {
                return all;
            }
        }
        return read(new String[] {text}, side).stream().filter(one -> !one.title().isEmpty() || !one.firm().isEmpty()).toList();
    }

    /** Every part is somebody, or none of them counts; whoever stands without a title stands beside one who has it. */
    private static List<Participant> read(String[] parts, Side side) {
        List<Participant> all = new ArrayList<>();
        for (String part : Arrays.stream(parts).map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<Participant> one = Participant.of(part, side);
            if (one.isEmpty()) {
                return List.of();
            }
            all.add(one.get());
        }
        return all;
    }

    private static String withoutEnd(String text) {
        String rest = text;
        for (String end : List.of("\u3002", ".", "等人", "等")) {
            rest = rest.endsWith(end) && !rest.endsWith("r.") ? rest.substring(0, rest.length() - end.length()).strip() : rest;
        }
        return rest;
    }
}
