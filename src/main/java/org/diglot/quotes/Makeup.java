package org.diglot.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Span;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/**
 * Of which stretches of the source the texts of a segment are made that an analyst has joined, split, moved or swapped, or
 * that were paired anew. An export says it with each such quote, so that the quote can be proved against the bare source:
 * putting these stretches together gives each text again, to the character. The source can't prove that the texts of two
 * languages belong together, nor that somebody else speaks than it says: both stand in the export as its reader's doing.
 *
 * @param texts by language, in the order of the call; a language whose side is missing is left out
 */
record Makeup(Map<Language, List<Piece>> texts) {

    /**
     * A stretch of one text of the source.
     *
     * @param spaced   whether a space of the joining, not of the source, stands before it
     * @param language of the text that the source has it in
     * @param segment  its index in the call as its source has it
     */
    record Piece(boolean spaced, Language language, int segment, Span span) {
    }

    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern PIECE = Pattern.compile("(^| \\+ |\\+)([A-Za-z-]+) " + NUMBER + " \\(" + NUMBER + "–" + NUMBER + "\\)");

    Makeup {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** As a document says it: {@code en = en 7 (0–12) + en 8 (0–30); zh-Hant = zh-Hant 7 (0–9)}. */
    String said() {
        return texts.entrySet().stream().map(one -> one.getKey().tag() + " = " + said(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String said(List<Piece> pieces) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            said.append(said.isEmpty() ? "" : piece.spaced ? " + " : "+").append(piece.language.tag()).append(' ')
                    .append(piece.segment).append(" (").append(piece.span.start()).append('–').append(piece.span.end()).append(')');
        }
        return said.toString();
    }

    /** What a text begins with; whatever follows goes on behind {@code "; "}. Nothing where it begins otherwise. */
    static Optional<Makeup> start(String text) {
        for (int end = text.length(); end > 0; end = text.lastIndexOf("; ", end - 1)) {
            Optional<Makeup> made = read(text.substring(0, end));
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    /** Takes apart what {@link #said} made; nothing where it is anything else. */
    private static Optional<Makeup> read(String said) {
        Map<Language, List<Piece>> texts = new LinkedHashMap<>();
        for (String one : said.split("; ", -1)) {
            String[] sides = one.split(" = ", -1);
            Optional<Language> language = Language.ofTag(sides[0]);
            Optional<List<Piece>> pieces = sides.length == 2 ? pieces(sides[1]) : Optional.empty();
            if (language.isEmpty() || pieces.isEmpty() || texts.put(language.get(), pieces.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Makeup(texts)).filter(made -> made.said().equals(said));
    }

    private static Optional<List<Piece>> pieces(String said) {
        List<Piece> pieces = new ArrayList<>();
        Matcher each = PIECE.matcher(said);
        int end = 0;
        while (each.find() && each.start() == end) {
            int from = Integer.parseInt(each.group(4));
            int to = Integer.parseInt(each.group(5));
            Optional<Language> language = Language.ofTag(each.group(2));
            if (language.isEmpty() || to <= from) {
                return Optional.empty();
            }
            pieces.add(new Piece(each.group(1).startsWith(" "), language.get(), Integer.parseInt(each.group(3)), new Span(from, to)));
            end = each.end();
        }
        return end == said.length() && !pieces.isEmpty() ? Optional.of(pieces) : Optional.empty();
    }

    /** Whether the source has all these places. */
    boolean fits(Transcript source) {
        return texts.values().stream().flatMap(List::stream).allMatch(piece -> piece.segment < source.segments().size()
                && piece.span.end() <= text(piece, source).text().length());
    }

    /** What these places of the source say together in a language; empty where there are none. */
    String text(Language language, Transcript source) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : texts.getOrDefault(language, List.of())) {
            text.append(piece.spaced ? " " : "").append(piece.span.of(text(piece, source).text()));
        }
        return text.toString();
    }

    /** The first place of a language, or else of any. */
    Segment origin(Language language, Transcript source) {
        return source.segments().get(texts.getOrDefault(language, texts.values().iterator().next()).getFirst().segment);
    }

    /** The texts of the source that one of its files holds and that something was taken of. */
    List<Text> of(int file, Transcript source) {
        return texts.values().stream().flatMap(List::stream)
                .filter(piece -> source.file(source.languages().indexOf(piece.language)) == file)
                .map(piece -> text(piece, source)).distinct().toList();
    }

    private static Text text(Piece piece, Transcript source) {
        return source.text(source.segments().get(piece.segment), piece.language);
    }
}
