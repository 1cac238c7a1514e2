package org.diglot.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * Where a quote stands, exactly: never found again by likeness, since "grew 11%" and "grew 13%" look alike.
 *
 * @param file   the source's name without its folder
 * @param sha256 of the source's bytes, lower-case hexadecimal; of a call of two files both, with a hyphen between
 * @param span   UTF-16 offsets into that segment's text in that language
 * @param text   the very characters of the span
 */
public record Anchor(String file, String sha256, int segment, Language language, Span span, String text) {

    public Anchor {
        if (segment < 0 || text.length() != span.length()) {
            throw new IllegalArgumentException("no anchor: segment " + segment + ", " + span + " for " + text.length());
        }
    }

    /** Anchors a stretch of a call. The span must lie in that text. */
    public static Anchor at(Transcript call, int segment, Language language, Span span) {
        String text = call.text(call.segments().get(segment), language).text();
        return new Anchor(call.source().name(), hashes(call), segment, language, span, span.of(text));
    }

    /**
     * Whether it was made of a call of the same bytes: of all its files, or of one of two files that is open alone now, or was
     * then.
     */
    public boolean isOf(Transcript call) {
        String now = hashes(call);
        if (sha256.equals(now)) {
            return true;
        }
        List<String> mine = List.of(sha256.split("-", -1));
        List<String> its = List.of(now.split("-", -1));
        return mine.containsAll(its) || its.containsAll(mine);
    }

    private static String hashes(Transcript call) {
        return call.sources().stream().map(Source::sha256).collect(Collectors.joining("-"));
    }

    /**
     * The same words where they stand now, after segments of the call were joined or split: the one place of the same
     * source that says exactly this. This anchor itself where they still stand there, or where there is no such place or
     * more than one.
     */
    public Anchor follow(Transcript call) {
        if (!isOf(call) || text.isEmpty() || in(call) instanceof Standing.Stands) {
            return this;
        }
        Anchor found = null;
        for (Segment there : call.segments()) {
            String whole = call.text(there, language).text();
            int at = whole.indexOf(text);
            if (at >= 0 && (found != null || whole.indexOf(text, at + 1) >= 0)) {
                return this;
            }
            found = at < 0 ? found : new Anchor(file, sha256, there.index(), language, new Span(at, at + text.length()), text);
        }
        return found == null ? this : found;
    }

    /** Whether the source still says this there. */
    public Standing in(Transcript call) {
        String now = "";
        if (segment < call.segments().size()) {
            Segment there = call.segments().get(segment);
            Text whole = call.text(there, language);
            now = whole.text();
            if (isOf(call) && now.startsWith(text, span.start())) {
                return new Standing.Stands(there);
            }
        }
        return new Standing.Orphan(now);
    }
}
