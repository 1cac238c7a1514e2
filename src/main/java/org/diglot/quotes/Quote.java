package org.diglot.quotes;

import java.util.List;
import org.diglot.transcript.Transcript;

/**
 * What an analyst marked.
 *
 * @param id           stable; of the same place the same, unless the maker gave another
 * @param counterparts the same segment in the other languages, in the order of the call
 * @param colour       the key of a colour ({@code yellow}); empty for none
 * @param topics       ids of the topics that it speaks of
 * @param note         the analyst's; empty for none
 */
public record Quote(String id, Anchor anchor, List<Counterpart> counterparts, String colour, List<String> tags,
                    List<String> topics, String note) {

    public Quote {
        counterparts = List.copyOf(counterparts);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
    }

    /** The same words where they stand in the call now, as {@link Anchor#follow} finds them. */
    public Quote follow(Transcript call) {
        Anchor now = anchor.follow(call);
        return now == anchor ? this : new Quote(id, now, new Quoting(call).of(now.segment(), now.language(), now.span()).counterparts(),
                colour, tags, topics, note);
    }

    public Quote withColour(String other) {
        return new Quote(id, anchor, counterparts, other, tags, topics, note);
    }

    public Quote withTags(List<String> others) {
        return new Quote(id, anchor, counterparts, colour, others, topics, note);
    }

    public Quote withTopics(List<String> others) {
        return new Quote(id, anchor, counterparts, colour, tags, others, note);
    }

    public Quote withNote(String other) {
        return new Quote(id, anchor, counterparts, colour, tags, topics, other);
    }
}
