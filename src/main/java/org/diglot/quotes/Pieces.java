package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.diglot.transcript.Span;

/** Takes a text that was put together anew apart into the longest stretches that some texts of the source have. */
final class Pieces {

    /** A text of the source. */
    record Place(Language language, int segment, String text) {
    }

    private final List<Place> places;
    private final String text;

    /** @param places of equally long stretches the first counts */
    Pieces(List<Place> places, String text) {
        this.places = places;
        this.text = text;
    }

    /** Nothing where some of it stands nowhere. */
    Optional<List<Makeup.Piece>> found() {
        List<Makeup.Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean spaced = !pieces.isEmpty() && text.charAt(at) == ' ';
            int from = spaced ? at + 1 : at;
            Optional<Makeup.Piece> longest = longest(from, spaced);
            if (longest.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(longest.get());
            at = from + longest.get().span().length();
        }
        return Optional.of(pieces);
    }

    /** The longest stretch of the source that the text goes on with. */
    private Optional<Makeup.Piece> longest(int from, boolean spaced) {
        Optional<Makeup.Piece> best = Optional.empty();
        int most = 0;
        for (Place place : places) {
            int length = common(place.text, from, most);
            if (length > most) {
                int start = place.text.indexOf(text.substring(from, from + length));
                best = Optional.of(new Makeup.Piece(spaced, place.language, place.segment, new Span(start, start + length)));
                most = length;
            }
        }
        return best;
    }

    /** The longest start of the rest of the text that a place says somewhere; what says a text says its starts too. */
    private int common(String place, int from, int atLeast) {
        int low = 0;
        int high = Math.min(place.length(), text.length() - from);
        if (atLeast >= high) {
            return 0;
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (place.contains(text.substring(from, from + middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
