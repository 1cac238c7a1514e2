package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lists of participants of a file: a head, and below it names with what belongs to them, on one line or two. */
final class ParticipantLists {

    /** No call has more who take part. */
    private static final int LONGEST = 120;

    private final List<SourceLine> lines;
    private final boolean[] listed;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Participant> atOnce = new ArrayList<>();

    /** Lines from one head to where its entries end. */
    private record Block(Side side, int from, int to) {
    }

    /** @param heads what each of the lines heads; null where it is no head */
    ParticipantLists(List<SourceLine> lines, List<Head> heads) {
        this.lines = lines;
        listed = new boolean[lines.size()];
        List<List<Participant>> within = Many.each(lines.size(), lines.size(), i -> ListedLine.of(lines.get(i).text()));
        for (int i = 0; i < lines.size(); i++) {
            if (!within.get(i).isEmpty()) {
                atOnce.addAll(within.get(i));
                listed[i] = true;
                continue;
            }
            Head head = heads.get(i);
            if (head != null && head.isList()) {
                int end = end(i + 1);
                if (end > i + 1) {
                    blocks.add(new Block(head.side(), i + 1, end));
                    java.util.Arrays.fill(listed, i, end, true);
                    i = end - 1;
                }
            }
        }
    }

    /** Whether a line is the head or an entry of a list. */
    boolean has(int line) {
        return listed[line];
    }

    Participants participants() {
        boolean two = onTwoLines();
        List<Participant> all = new ArrayList<>(atOnce);
        for (Block block : blocks) {
            for (int i = block.from(); i < block.to(); i++) {
                String text = text(i);
                boolean more = two && i + 1 < block.to() && Participant.isPerson(text);
                if (more && !Participant.isPerson(text(i + 1)) || more && isFirmBelow(block, i)) {
                    all.add(new Participant(text, "", "", block.side(), "")
                            .with(Affiliation.of(text(i + 1), block.side() != Side.ANSWERS)));
                    i++;
                } else {
                    Participant.of(text, block.side()).ifPresent(all::add);
                }
            }
        }
        return all.isEmpty() ? Participants.NONE : new Participants(all);
    }

    /** Firms may look like names; where entries have two lines, an even number of them pairs off. */
    private static boolean isFirmBelow(Block block, int i) {
        return (i - block.from()) % 2 == 0 && (block.to() - block.from()) % 2 == 0 && block.side() == Side.ASKS;
    }

    private boolean onTwoLines() {
        int two = 0;
        int one = 0;
        for (Block block : blocks) {
            for (int i = block.from(); i < block.to(); i++) {
                boolean name = Participant.isPerson(text(i));
                boolean below = i + 1 < block.to() && !Participant.isPerson(text(i + 1)) && isAffiliation(text(i + 1));
                two += name && below ? 1 : 0;
                one += !name && (i == block.from() || !Participant.isPerson(text(i - 1))) ? 1 : 0;
            }
        }
        return two > one;
    }

    private static boolean isAffiliation(String text) {
        return Roles.hasTitleWord(text) && Separators.barred(text).stream().noneMatch(Participant::isPerson)
                || Affiliation.looksLikeFirm(text) || Roles.hasTitleWord(text.substring(text.lastIndexOf('-') + 1));
    }

    private int end(int from) {
        int end = from;
        while (end < lines.size() && end - from < LONGEST && isEntry(end)) {
            end++;
        }
        boolean speechFollows = end < lines.size() && HeaderShape.isSentence(text(end)) && !Head.of(text(end)).isPresent();
        if (speechFollows && end > from) {
            end = beforeHeader(from, end);
        }
        return end;
    }

    /** The last lines of what looks like a list are a header where the first words of the call follow at once. */
    private int beforeHeader(int from, int end) {
        int at = end - 1;
        if (at > from && (text(at).equals(text(at - 1)) || Roles.isRole(text(at - 1)) && Roles.isRole(text(at)))) {
            return at - 1;
        }
        boolean two = at > from && Participant.isPerson(text(at - 1)) && isAffiliation(text(at)) && !Participant.isPerson(text(at))
                && before(from, at - 1, text(at - 1));
        return two ? at - 1 : Roles.isRole(text(at)) || before(from, at, name(at)) ? at : end;
    }

    /** Whether the list has named somebody before the line that would name them again. */
    private boolean before(int from, int at, String name) {
        for (int i = from; i < at; i++) {
            if (!name.isEmpty() && text(i).contains(name)) {
                return true;
            }
        }
        for (Block block : blocks) {
            for (int i = block.from(); i < block.to(); i++) {
                if (!name.isEmpty() && text(i).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String name(int at) {
        return Participant.of(text(at), Side.OPEN).map(Participant::name).orElse("");
    }

    private boolean isEntry(int i) {
        String text = text(i);
        Optional<Head> head = Head.of(text);
        if (head.isPresent() || text.length() > 160) {
            return false;
        }
        if (Roles.isRole(text)) {
            return i + 1 < lines.size() && !HeaderShape.isSentence(text(i + 1)) && Head.of(text(i + 1)).isEmpty()
                    && !text(i).equals(text(i + 1)) && Participant.of(text(i + 1), Side.OPEN).isPresent();
        }
        return Participant.of(text, Side.OPEN).isPresent() || isAffiliation(text) && !HeaderShape.isSentence(text)
                || i > 0 && Participant.isPerson(text(i - 1)) && NameShape.isName(text, true);
    }

    private String text(int i) {
        String text = lines.get(i).text();
        int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
        return open > 0 ? text.substring(0, open).strip() : text;
    }

}
