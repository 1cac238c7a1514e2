package org.diglot.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** A call as its source has it, below one that an analyst has repaired or whose lines were paired anew. */
final class Reworked {

    private final Transcript source;
    private final Attribution attribution;
    private final Map<Integer, List<Pieces.Place>> byLine = new HashMap<>();

    Reworked(Transcript source) {
        this.source = source;
        this.attribution = new Attribution(source);
        for (Segment segment : source.segments()) {
            for (int column = 0; column < source.languages().size(); column++) {
                Text text = segment.texts().get(column);
                Pieces.Place place = new Pieces.Place(source.languages().get(column), segment.index(), text.text());
                text.lines().forEach(line -> byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(place));
            }
        }
    }

    Attribution attribution() {
        return attribution;
    }

    /** Of what the source says each text of a segment is made; nothing where one isn't made of the lines that it names. */
    Optional<Makeup> makeup(Segment segment, List<Language> languages) {
        Map<Language, List<Makeup.Piece>> texts = new LinkedHashMap<>();
        for (int column = 0; column < languages.size(); column++) {
            Text text = segment.texts().get(column);
            if (!text.isMissing()) {
                Optional<List<Makeup.Piece>> pieces = pieces(text, languages.get(column));
                if (pieces.isEmpty()) {
                    return Optional.empty();
                }
                texts.put(languages.get(column), pieces.get());
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Makeup(texts));
    }

    private Optional<List<Makeup.Piece>> pieces(Text text, Language language) {
        List<Pieces.Place> places = text.lines().stream().flatMap(line -> byLine.getOrDefault(line, List.of()).stream()).distinct()
                .sorted(java.util.Comparator.comparing((Pieces.Place place) -> place.language() != language)
                        .thenComparingInt(Pieces.Place::segment)).toList();
        return new Pieces(places, text.text()).found();
    }
}
