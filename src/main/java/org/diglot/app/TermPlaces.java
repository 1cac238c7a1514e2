package org.diglot.app;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diglot.terms.Glossary;
import org.diglot.terms.TermMatch;
import org.diglot.terms.TopicMatch;
import org.diglot.terms.Topics;
import org.diglot.transcript.Span;

/** Where a text uses the terms that the glossary and the topics know, the analyst's own among them. */
record TermPlaces(Glossary glossary, Topics topics) implements Function<String, List<Span>> {

    @Override
    public List<Span> apply(String text) {
        return Stream.concat(glossary.find(text).stream().map(TermMatch::span),
                topics.find(text).stream().map(TopicMatch::span)).toList();
    }
}
