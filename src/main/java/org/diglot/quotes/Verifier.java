package org.diglot.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;

/**
 * Checks a document of quotes against the calls that it quotes: every text character by character, every attribution,
 * and that no quote is missing. Immutable, for any number of threads.
 *
 * <p>Of a call that its reader repaired, or whose lines were paired anew, the document says so with each quote, and of which
 * stretches of the source each text is made. Proved is then, against the bare source: that these stretches, put together, are
 * the text, to the character; that lines, place, section, company, period and notices are those of the stretches; and that
 * who speaks is whom the source names there, or else that the document names both. Not proved, since no source can, is that
 * the texts of two languages belong together; the document says whose doing that is.
 */
public final class Verifier {

    /** One call and what it says. */
    private record Origin(Transcript call, Attribution attribution) {
    }

    private final Map<String, List<Origin>> byHash = new LinkedHashMap<>();

    /** @param calls each as its source has it, or as it is open; a source may be there in several ways, of which one must fit */
    public Verifier(List<Transcript> calls) {
        calls.forEach(call -> byHash.computeIfAbsent(CallSources.hashes(call), _ -> new ArrayList<>())
                .add(new Origin(call, new Attribution(call))));
    }

    /** @throws UnreadableExport where the bytes are no document of quotes of a kind that can be read back */
    public Verdict verify(byte[] document, Progress progress) throws UnreadableExport, Progress.Stopped {
        Claims claims = Documents.read(document);
        List<Doubt> doubts = new ArrayList<>();
        count(claims, doubts);
        for (int i = 0; i < claims.claims().size(); i++) {
            if (i % 256 == 0) {
                progress.step((double) i / claims.claims().size());
            }
            check(claims.claims().get(i), i + 1, claims, doubts);
        }
        return new Verdict(claims.claims().size(), doubts);
    }

    private static void count(Claims claims, List<Doubt> doubts) {
        if (claims.languages().isEmpty()) {
            doubts.add(new Doubt(0, Reason.of("doubt.languages")));
        }
        if (claims.total() != claims.claims().size()) {
            doubts.add(new Doubt(0, Reason.of("doubt.total", claims.claims().size(), Math.max(0, claims.total()))));
        }
    }

    private void check(Claim claim, int place, Claims claims, List<Doubt> doubts) {
        List<Reason> wrong = new ArrayList<>();
        if (!claim.get(Field.NUMBER).equals(Integer.toString(place))) {
            wrong.add(Reason.of("doubt.number", Reason.named(claim.get(Field.NUMBER)), place));
        }
        if (!claim.get(Field.TOTAL).equals(Integer.toString(claims.total()))) {
            wrong.add(Reason.of("doubt.sum", Reason.named(claim.get(Field.TOTAL)), claims.total()));
        }
        wrong.addAll(byHash.getOrDefault(claim.get(Field.SHA256), List.of()).stream()
                .flatMap(origin -> sources(claim, origin, claims).map(source -> new Comparing(claim, source, claims).reasons()))
                .min(Comparator.comparingInt(List::size)).orElseGet(() -> List.of(noSource(claim, claims))));
        wrong.forEach(what -> doubts.add(new Doubt(place, what)));
    }

    private Reason noSource(Claim claim, Claims claims) {
        String file = claim.get(Field.FILE);
        return byHash.values().stream().flatMap(List::stream).filter(one -> CallSources.names(one.call).equals(file)).findFirst()
                .map(changed -> Reason.of("doubt.changed", file, now(claim, changed, claims)))
                .orElseGet(() -> Reason.of("doubt.absent", Reason.named(file)));
    }

    /** What stands today in the place of a claim of a source that has changed: nothing is looked for elsewhere. */
    private static Reason now(Claim claim, Origin changed, Claims claims) {
        int index = Head.number(claim.get(Field.SEGMENT));
        if (index < 0 || index >= changed.call.segments().size()) {
            return Reason.of("doubt.noSegment", Reason.named(claim.get(Field.SEGMENT)));
        }
        Segment segment = changed.call.segments().get(index);
        List<Reason> differences = claims.languages().stream()
                .map(language -> now(claim.text(language), changed.call.text(segment, language).text(), language)).toList();
        return Reason.of("doubt.now", index, differences);
    }

    private static Reason now(String claimed, String text, Language language) {
        return !claimed.isEmpty() && text.contains(claimed) ? Reason.of("doubt.saysStill", language.tag())
                : Difference.of(claimed, text).map(how -> Reason.of("doubt.has", language.tag(), how))
                .orElseGet(() -> Reason.of("doubt.nothingStill", language.tag()));
    }

    /** What a source says in the place that the claim names, as it has it, and as it was paired otherwise. */
    private static Stream<Optional<Claim>> sources(Claim claim, Origin origin, Claims claims) {
        Optional<Claim> source = source(claim, origin, claims.labels());
        return reworked(claim, origin, claims).map(reworked -> Stream.of(Optional.of(reworked), source)
                .filter(Optional::isPresent)).orElseGet(() -> Stream.of(source));
    }

    private static Optional<Claim> source(Claim claim, Origin origin, Labels labels) {
        int index = Head.number(claim.get(Field.SEGMENT));
        Optional<Language> language = Language.ofTag(claim.get(Field.LANGUAGE));
        if (index < 0 || index >= origin.call.segments().size() || language.isEmpty()) {
            return Optional.empty();
        }
        Segment segment = origin.call.segments().get(index);
        String whole = origin.call.text(segment, language.get()).text();
        return span(claim.get(Field.SPAN), whole.length())
                .map(span -> origin.attribution.of(segment, language.get(), span, labels).claim());
    }

    private static Optional<Claim> reworked(Claim claim, Origin origin, Claims claims) {
        String said = claims.spaces().apply(claim.get(Field.ALIGNMENT));
        Optional<String> pairing = claims.labels().pairing(said);
        String rest = pairing.map(start -> said.substring(start.length() + 2)).orElse("");
        Optional<Makeup> makeup = Makeup.start(rest).filter(one -> one.fits(origin.call));
        Optional<Language> language = Language.ofTag(claim.get(Field.LANGUAGE));
        if (makeup.isEmpty() || language.isEmpty()) {
            return Optional.empty();
        }
        Segment first = makeup.get().origin(language.get(), origin.call);
        Claim speaks = rest.equals(makeup.get().said())
                ? Attribution.put(origin.attribution.speaker(first), new ClaimDraft()).claim() : claim;
        return span(claim.get(Field.SPAN), makeup.get().text(language.get(), origin.call).length())
                .map(span -> origin.attribution.of(makeup.get(), language.get(), span, pairing.orElseThrow(), speaks,
                        claims.labels()).claim());
    }

    private static Optional<Span> span(String said, int length) {
        String[] ends = said.isEmpty() ? new String[] {"0", Integer.toString(length)} : said.split("–", -1);
        int start = Head.number(ends[0]);
        int end = ends.length == 2 ? Head.number(ends[1]) : -1;
        return start < 0 || end <= start || end > length ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
