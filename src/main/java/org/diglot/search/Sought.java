package org.diglot.search;

import java.util.List;
import java.util.stream.Stream;
import org.diglot.terms.Topic;

/** A query brought to what the index holds: words as terms, topics found among them. Made by {@link Resolver}. */
sealed interface Sought {

    /** The topics that hits may speak of. */
    default Stream<Topic> topics() {
        return switch (this) {
            case Matter(Topic topic) -> Stream.of(topic);
            case Near(Sought one, Sought other, int distance) -> Stream.concat(one.topics(), other.topics());
            case All(List<Sought> parts) -> parts.stream().flatMap(Sought::topics);
            case Any(List<Sought> parts) -> parts.stream().flatMap(Sought::topics);
            case Sequence sequence -> Stream.empty();
            case Beginning beginning -> Stream.empty();
            case Valued valued -> Stream.empty();
            case Narrowed narrowed -> Stream.empty();
            case Not not -> Stream.empty();
        };
    }

    /**
     * Terms that must stand in this order.
     *
     * @param typed the words as they were typed
     */
    record Sequence(String typed, List<Placed> terms) implements Sought {
        public Sequence {
            terms = List.copyOf(terms);
        }
    }

    /** A term of a sequence, so many positions after the first one. */
    record Placed(String term, int position) {
    }

    record Beginning(String typed, String prefix) implements Sought {
    }

    record Matter(Topic topic) implements Sought {
    }

    record Valued(Asked.Number number) implements Sought {
    }

    record Narrowed(Asked.Field field, String value) implements Sought {
    }

    record Near(Sought one, Sought other, int distance) implements Sought {
    }

    record All(List<Sought> parts) implements Sought {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Sought> parts) implements Sought {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Sought part) implements Sought {
    }
}
