package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.numbers.CallCheck;
import org.diglot.numbers.Ledger;
import org.diglot.quotes.Compilation;
import org.diglot.quotes.Quote;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** Makes quotes ready to go out: with their topics, their figures, and the names that the analyst gave to colours. */
final class Compiling {

    private final Path home;
    private Optional<Topics> topics = Optional.empty();

    /** @param home the folder of what belongs to the analyst, with topics of their own perhaps */
    Compiling(Path home) {
        this.home = home;
    }

    /** Takes long for the figures of a call that weren't read yet. */
    Compilation of(Batch batch, Wish wish, Progress progress) throws Progress.Stopped {
        Ledger figures = !wish.figures() ? new Ledger(List.of(), List.of(), List.of())
                : batch.ledger().isPresent() ? batch.ledger().get() : CallCheck.of(batch.call(), progress);
        return new Compilation(batch.call(), SourceCalls.of(batch.call(), batch.file(), progress), figures, batch.quotes().stream().map(quote -> ready(batch, quote, wish))
                .toList());
    }

    private Quote ready(Batch batch, Quote quote, Wish wish) {
        return quote.withTopics(quote.topics().isEmpty() ? topics(batch.call(), quote) : quote.topics())
                .withNote(wish.notes() ? quote.note() : "")
                .withColour(batch.names().getOrDefault(quote.colour(), quote.colour()));
    }

    private List<String> topics(Transcript call, Quote quote) {
        int segment = quote.anchor().segment();
        Set<String> ids = new LinkedHashSet<>();
        if (segment < call.segments().size()) {
            for (Text text : call.segments().get(segment).texts()) {
                topics().find(text.text()).forEach(match -> ids.add(match.topic().id()));
            }
        }
        return List.copyOf(ids);
    }

    private synchronized Topics topics() {
        if (topics.isEmpty()) {
            topics = Optional.of(Topics.with(home));
        }
        return topics.get();
    }
}
