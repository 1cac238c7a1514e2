package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diglot.alignment.Bitext.Piece;

/** One side of a call, told otherwise than the other side. */
final class Variants {

    private Variants() {
    }

    /** Without a word on who speaks. */
    static List<Piece> headless(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.header()).toList();
    }

    /** Without the turns of the one who connects the lines: the speaker of the first. */
    static List<Piece> withoutOperator(List<Piece> pieces) {
        String operator = pieces.getFirst().text();
        return turns(pieces).stream().filter(turn -> !turn.getFirst().text().equals(operator)).flatMap(List::stream).toList();
    }

    /** Without each n-th turn. */
    static List<Piece> withoutTurns(List<Piece> pieces, int each) {
        List<List<Piece>> turns = turns(pieces);
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            kept.addAll(i % each == each - 1 ? List.of() : turns.get(i));
        }
        return kept;
    }

    /** Without each n-th header, so that a turn runs on from the one before it. */
    static List<Piece> withoutHeaders(List<Piece> pieces, int each) {
        List<List<Piece>> turns = turns(pieces);
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            kept.addAll(i % each == each - 1 ? turns.get(i).subList(1, turns.get(i).size()) : turns.get(i));
        }
        return kept;
    }

    /** Each n-th turn is told in one line, made of a few words of it, which is the translation of none of its lines. */
    static List<Piece> summarized(List<Piece> pieces, int each) {
        List<List<Piece>> turns = turns(pieces);
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            List<Piece> turn = turns.get(i);
            if (i % each != each - 1 || turn.size() < 5) {
                kept.addAll(turn);
                continue;
            }
            kept.add(turn.getFirst());
            String words = turn.stream().skip(1).map(Piece::text).filter(text -> text.length() > 12)
                    .map(text -> text.substring(0, text.length() / 4)).limit(3).collect(Collectors.joining("，", "", "等。"));
            kept.add(new Piece(words, false, -1, -1));
        }
        return kept;
    }

    /** With up to so many lines of a turn run together into one. */
    static List<Piece> paragraphs(List<Piece> pieces, int most) {
        List<Piece> joined = new ArrayList<>();
        int count = 0;
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.header() || piece.header() || count == most) {
                joined.add(piece);
                count = 1;
            } else {
                String space = last.text().charAt(last.text().length() - 1) < '\u2E80' ? " " : "";
                joined.set(joined.size() - 1, new Piece(last.text() + space + piece.text(), false, last.from(), piece.to()));
                count++;
            }
        }
        return joined;
    }

    private static List<List<Piece>> turns(List<Piece> pieces) {
        List<List<Piece>> turns = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.header()) {
                turns.add(new ArrayList<>());
            }
            turns.getLast().add(piece);
        }
        return turns;
    }
}
