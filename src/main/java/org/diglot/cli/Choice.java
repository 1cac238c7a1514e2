package org.diglot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.numbers.QuantityReader;
import org.diglot.quotes.Quote;
import org.diglot.quotes.QuoteList;
import org.diglot.quotes.Quoting;
import org.diglot.quotes.UnreadableExport;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.search.CallIndex;
import org.diglot.search.Search;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import picocli.CommandLine;

/** Which quotes of a call are wanted. Exactly one is set. */
final class Choice {

    @CommandLine.Option(names = "--query", paramLabel = "Q", required = true,
            description = "The segments that a search finds.")
    private String query;

    @CommandLine.Option(names = "--topic", paramLabel = "T", required = true,
            description = "The segments that speak of a topic, such as capex or buybacks.")
    private String topic;

    @CommandLine.Option(names = "--quotes", paramLabel = "QUOTES.json", required = true,
            description = "The quotes kept or exported as JSON.")
    private Path quotes;

    @CommandLine.Option(names = "--all", required = true, description = "Every segment.")
    private boolean all;

    /** The quotes chosen, each with the topics that it speaks of. */
    List<Quote> of(Transcript call, CommandLine command) throws UnreadableTranscript, IOException, Progress.Stopped {
        Topics topics = Topics.shipped();
        Quoting quoting = new Quoting(call);
        List<Quote> chosen = quotes != null ? kept() : all ? quoting.all() : found(call, topics, quoting, command);
        return chosen.stream().map(quote -> quote.topics().isEmpty() ? quote.withTopics(topics(quote, call, topics)) : quote)
                .toList();
    }

    private List<Quote> found(Transcript call, Topics topics, Quoting quoting, CommandLine command)
            throws IOException, Progress.Stopped {
        if (topic != null && topics.byId(topic).isEmpty()) {
            throw new CommandLine.ParameterException(command, "--topic " + topic + " is not known; write one of "
                    + String.join(", ", topics.all().stream().map(one -> one.id()).toList()));
        }
        String asked = topic == null ? query : "topic:" + topic;
        try (CallIndex index = CallIndex.inMemory(Folding.standard(), topics, new QuantityReader())) {
            index.add(call, Progress.NONE);
            return index.search(Search.of(asked)).hits().stream()
                    .map(hit -> quoting.of(call.segments().get(hit.segment())))
                    .flatMap(Optional::stream).toList();
        }
    }

    private List<Quote> kept() throws UnreadableTranscript, IOException {
        if (!Files.isRegularFile(quotes)) {
            throw new UnreadableTranscript(quotes.toString(), 0, "There is no such file; check the name and the folder.");
        }
        try {
            return QuoteList.read(Files.readAllBytes(quotes));
        } catch (UnreadableExport unreadable) {
            throw new UnreadableTranscript(quotes.toString(), 0, unreadable.getMessage());
        }
    }

    private static List<String> topics(Quote quote, Transcript call, Topics topics) {
        int segment = quote.anchor().segment();
        if (segment >= call.segments().size()) {
            return List.of();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Text text : call.segments().get(segment).texts()) {
            topics.find(text.text()).forEach(match -> ids.add(match.topic().id()));
        }
        return List.copyOf(ids);
    }
}
