package org.diglot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;

/**
 * Checks a document of quotes against the calls that it quotes: every text character by character, every attribution,
 * and that no quote is missing. Immutable, for any number of threads.
 */
public final class Verifier {

    /** One call and what it says. */
    private record Origin(Transcript call, Attribution attribution) {
    }

    private final Map<String, Origin> byHash = new LinkedHashMap<>();

    public Verifier(List<Transcript> calls) {
        calls.forEach(call -> byHash.put(CallSources.hashes(call), new Origin(call, new Attribution(call))));
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
            doubts.add(new Doubt(0, "it doesn't say in which languages it quotes"));
        }
        if (claims.total() != claims.claims().size()) {
            doubts.add(new Doubt(0, "it has " + claims.claims().size() + " quotes, not the "
                    + Math.max(0, claims.total()) + " that were exported"));
        }
    }

    private void check(Claim claim, int place, Claims claims, List<Doubt> doubts) {
        List<String> wrong = new ArrayList<>();
        if (!claim.get(Field.NUMBER).equals(Integer.toString(place))) {
            wrong.add("it is numbered " + named(claim.get(Field.NUMBER)) + " and stands as the " + place
                    + ". quote: one is missing or moved");
        }
        if (!claim.get(Field.TOTAL).equals(Integer.toString(claims.total()))) {
            wrong.add("it says that there are " + named(claim.get(Field.TOTAL)) + " quotes, the document says "
                    + claims.total());
        }
        Origin origin = byHash.get(claim.get(Field.SHA256));
        if (origin == null) {
            wrong.add(noSource(claim, claims));
        } else {
            compare(claim, origin, claims, wrong);
        }
        wrong.forEach(what -> doubts.add(new Doubt(place, what)));
    }

    private String noSource(Claim claim, Claims claims) {
        String file = claim.get(Field.FILE);
        Optional<Origin> other = byHash.values().stream().filter(one -> CallSources.names(one.call).equals(file)).findFirst();
        return other.map(changed -> "its source " + file + " has changed since: it has another SHA-256; "
                + now(claim, changed, claims)).orElse("its source " + named(file) + " is not among the files given");
    }

    /** What stands today in the place of a claim of a source that has changed: nothing is looked for elsewhere. */
    private static String now(Claim claim, Origin changed, Claims claims) {
        int index = Head.number(claim.get(Field.SEGMENT));
        if (index < 0 || index >= changed.call.segments().size()) {
            return "there is no segment " + named(claim.get(Field.SEGMENT)) + " now";
        }
        Segment segment = changed.call.segments().get(index);
        String differences = claims.languages().stream()
                .map(language -> now(claim.text(language), changed.call.text(segment, language).text(), language))
                .collect(Collectors.joining("; "));
        return "segment " + index + " now: " + differences;
    }

    private static String now(String claimed, String text, Language language) {
        return language.tag() + (!claimed.isEmpty() && text.contains(claimed) ? " still says this"
                : Difference.of(claimed, text).map(how -> " has " + how).orElse(" still says nothing"));
    }

    private static void compare(Claim claim, Origin origin, Claims claims, List<String> wrong) {
        List<Language> languages = claims.languages();
        Optional<Claim> source = source(claim, origin, claims.labels());
        if (source.isEmpty()) {
            wrong.add("there is no such place in the source: segment " + named(claim.get(Field.SEGMENT)) + ", "
                    + named(claim.get(Field.LANGUAGE)) + " " + claim.get(Field.SPAN));
            return;
        }
        for (Language language : languages) {
            same(claims, claim.text(language), source.get().text(language))
                    .ifPresent(how -> wrong.add("the text in " + language.tag() + " does not stand there: " + how));
        }
        claim.texts().keySet().stream().filter(language -> !languages.contains(language))
                .forEach(language -> wrong.add("it has a text in " + language.tag() + ", which was not exported"));
        for (Field field : Field.values()) {
            if (field.vouched()) {
                same(claims, claim.get(field), source.get().get(field)).ifPresent(how ->
                        wrong.add(Labels.english().field(field).toLowerCase(java.util.Locale.ROOT) + " is not what the source says: " + how));
            }
        }
        if (!claim.get(Field.FILE).equals(source.get().get(Field.FILE))) {
            wrong.add("its source is called " + source.get().get(Field.FILE) + " now, not " + claim.get(Field.FILE));
        }
    }

    private static Optional<String> same(Claims claims, String claimed, String source) {
        return Difference.of(claims.spaces().apply(claimed), claims.spaces().apply(source));
    }

    /** What the source says in the place that the claim names. */
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

    private static Optional<Span> span(String said, int length) {
        String[] ends = said.isEmpty() ? new String[] {"0", Integer.toString(length)} : said.split("–", -1);
        int start = Head.number(ends[0]);
        int end = ends.length == 2 ? Head.number(ends[1]) : -1;
        return start < 0 || end <= start || end > length ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private static String named(String value) {
        return value.isEmpty() ? "(nothing)" : Visible.shown(value);
    }
}
