package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** Makes quotes of the places of one call. The same place makes an equal quote, with the same id. */
public final class Quoting {

    private final Transcript call;

    public Quoting(Transcript call) {
        this.call = call;
    }

    /** A stretch of one text, with the whole segment in the other languages. The span must lie in that text. */
    public Quote of(int segment, Language language, Span span) {
        Anchor anchor = Anchor.at(call, segment, language, span);
        return new Quote(id(anchor), anchor, counterparts(call.segments().get(segment), language), "", List.of(),
                List.of(), "");
    }

    /** A whole segment, anchored in the first language that it has; nothing where it says nothing. */
    public Optional<Quote> of(Segment segment) {
        return call.languages().stream()
                .filter(language -> !call.text(segment, language).text().isEmpty())
                .findFirst()
                .map(language -> of(segment.index(), language,
                        new Span(0, call.text(segment, language).text().length())));
    }

    /** Every segment of the call. */
    public List<Quote> all() {
        return call.segments().stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private List<Counterpart> counterparts(Segment segment, Language anchored) {
        List<Counterpart> others = new ArrayList<>();
        for (Language language : call.languages()) {
            Text text = call.text(segment, language);
            if (language != anchored && !text.isMissing()) {
                others.add(new Counterpart(language, text.text()));
            }
        }
        return others;
    }

    private static String id(Anchor anchor) {
        String place = anchor.sha256() + ' ' + anchor.segment() + ' ' + anchor.language().tag() + ' '
                + anchor.span().start() + ' ' + anchor.span().end();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }
}
