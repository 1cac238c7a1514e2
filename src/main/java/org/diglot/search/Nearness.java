package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings {@code NEAR} between anything to {@code NEAR} between single things: of words side by side each must be near,
 * of a group already held together by {@code NEAR} one of its words.
 */
final class Nearness {

    /** Of more words than this side by side, one that is near is enough: the query would grow with their product. */
    private static final int MOST_EACH = 8;

    private Nearness() {
    }

    /** Whether it stands somewhere in a text, so that a distance to it can be told. */
    static boolean isPlaced(Asked asked) {
        return switch (asked) {
            case Asked.Words words -> true;
            case Asked.Phrase phrase -> true;
            case Asked.Prefix prefix -> true;
            case Asked.InTopic topic -> true;
            case Asked.Near near -> true;
            case Asked.Any(List<Asked> parts) -> parts.stream().allMatch(Nearness::isPlaced);
            case Asked.All all -> false;
            case Asked.Not not -> false;
            case Asked.Within within -> false;
            case Asked.Number number -> false;
        };
    }

    static Sought of(Sought one, Sought other, int distance) {
        if (one instanceof Sought.All(List<Sought> parts) && areWords(parts)) {
            return new Sought.All(parts.stream().map(part -> of(part, other, distance)).toList());
        }
        if (other instanceof Sought.All(List<Sought> parts) && areWords(parts)) {
            return new Sought.All(parts.stream().map(part -> of(one, part, distance)).toList());
        }
        List<Sought> all = new ArrayList<>();
        Stream.of(one, other).filter(side -> !isFlat(side)).forEach(all::add);
        all.add(new Sought.Near(flat(one), flat(other), distance));
        return all.size() == 1 ? all.getFirst() : new Sought.All(all);
    }

    private static boolean areWords(List<Sought> parts) {
        return parts.size() <= MOST_EACH && parts.stream().allMatch(Nearness::isFlat);
    }

    private static boolean isFlat(Sought sought) {
        return switch (sought) {
            case Sought.Sequence sequence -> true;
            case Sought.Beginning beginning -> true;
            case Sought.Matter matter -> true;
            case Sought.Any(List<Sought> parts) -> parts.stream().allMatch(Nearness::isFlat);
            default -> false;
        };
    }

    private static Sought flat(Sought sought) {
        return isFlat(sought) ? sought : new Sought.Any(leaves(sought).distinct().toList());
    }

    private static Stream<Sought> leaves(Sought sought) {
        return switch (sought) {
            case Sought.Near(Sought one, Sought other, int distance) -> Stream.concat(leaves(one), leaves(other));
            case Sought.All(List<Sought> parts) -> parts.stream().flatMap(Nearness::leaves);
            case Sought.Any(List<Sought> parts) -> parts.stream().flatMap(Nearness::leaves);
            default -> Stream.of(sought);
        };
    }
}
