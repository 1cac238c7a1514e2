package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Topic;
import org.diglot.terms.TopicMatch;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;

/** One text as search sees it: its tokens, topics and quantities, each read when first asked for. */
final class SearchedText {

    private final String text;
    private final Language language;
    private final Tokenizing tokenizing;
    private final Topics topics;
    private final QuantityReader quantities;
    private List<Token> tokens;
    private int[] positions;
    private List<TopicMatch> matters;
    private List<Quantity> read;

    SearchedText(String text, Language language, Tokenizing tokenizing, Topics topics, QuantityReader quantities) {
        this.text = text;
        this.language = language;
        this.tokenizing = tokenizing;
        this.topics = topics;
        this.quantities = quantities;
    }

    private List<Token> tokens() {
        if (tokens == null) {
            tokens = tokenizing.of(text);
            positions = new int[tokens.size()];
            int position = -1;
            for (int at = 0; at < positions.length; at++) {
                position += tokens.get(at).step();
                positions[at] = position;
            }
        }
        return tokens;
    }

    List<TopicMatch> topics() {
        if (matters == null) {
            matters = topics.find(text);
        }
        return matters;
    }

    List<Quantity> quantities() {
        if (read == null) {
            read = quantities.read(text, language);
        }
        return read;
    }

    /** Where a sequence of terms stands. */
    List<Spot> sequence(Sought.Sequence sequence) {
        List<Spot> spots = new ArrayList<>();
        Sought.Placed first = sequence.terms().getFirst();
        for (int at = 0; at < tokens().size(); at++) {
            if (tokens.get(at).term().equals(first.term())) {
                int start = at;
                endOf(sequence, at).ifPresent(end -> spots.add(spot(start, end, sequence.typed())));
            }
        }
        return spots;
    }

    List<Spot> beginning(Sought.Beginning beginning) {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < tokens().size(); at++) {
            if (tokens.get(at).term().startsWith(beginning.prefix())) {
                spots.add(spot(at, at, tokens.get(at).term().substring(1)));
            }
        }
        return spots;
    }

    /** @param placed whether the spots' positions are wanted */
    List<Spot> matter(Topic topic, boolean placed) {
        return topics().stream().filter(match -> match.topic().id().equals(topic.id()))
                .map(match -> {
                    int position = placed ? positionAt(match.span().start()) : 0;
                    return new Spot(position, position, match.span(), match.term(), match.rule());
                }).toList();
    }

    /** @param placed whether the spots' positions are wanted */
    List<Spot> valued(Asked.Number number, boolean placed) {
        return quantities().stream()
                .filter(one -> Valuation.of(one).filter(worth -> worth.answers(number)).isPresent())
                .map(one -> new Spot(placed ? positionAt(one.span().start()) : 0,
                        placed ? positionAt(one.span().end() - 1) : 0, one.span(), one.text(), Spot.NUMBER)).toList();
    }

    /** The position of the last token that starts at or before an offset. */
    private int positionAt(int offset) {
        int low = 0;
        int high = tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : positions[low - 1];
    }

    private Optional<Integer> endOf(Sought.Sequence sequence, int first) {
        int last = first;
        for (Sought.Placed placed : sequence.terms().subList(1, sequence.terms().size())) {
            int wanted = positions[first] + placed.position();
            int found = find(placed.term(), wanted, last);
            if (found < 0) {
                return Optional.empty();
            }
            last = found;
        }
        return Optional.of(last);
    }

    private int find(String term, int position, int from) {
        for (int at = from; at < positions.length && positions[at] <= position; at++) {
            if (positions[at] == position && tokens.get(at).term().equals(term)) {
                return at;
            }
        }
        return -1;
    }

    private Spot spot(int first, int last, String term) {
        int to = positions[last] + (tokens.get(last).step() == 0 && !Terms.isLatin(tokens.get(last).term()) ? 1 : 0);
        return new Spot(positions[first], to, new Span(tokens.get(first).start(), tokens.get(last).end()), term,
                Spot.TYPED);
    }
}
