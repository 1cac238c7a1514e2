package org.diglot.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diglot.alignment.Bitext.Piece;

/** Drops, joins and splits lines at random, as hands and programs do that pass a transcript on. */
final class Mangler {

    private final Random random;
    private final double share;

    /** @param share of the lines of speech that meet with one of the three, alike in number */
    Mangler(long seed, double share) {
        random = new Random(seed);
        this.share = share;
    }

    Bitext mangled(Bitext call) {
        return new Bitext(call.name(), side(call.english()), side(call.chinese()));
    }

    private List<Piece> side(List<Piece> pieces) {
        List<Piece> mangled = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.header() || random.nextDouble() >= share) {
                mangled.add(piece);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> { }
                case 1 -> {
                    boolean joins = i + 1 < pieces.size() && !pieces.get(i + 1).header();
                    mangled.add(joins ? joined(piece, pieces.get(++i)) : piece);
                }
                default -> mangled.addAll(split(piece));
            }
        }
        return mangled;
    }

    private static Piece joined(Piece one, Piece next) {
        String space = one.text().charAt(one.text().length() - 1) < '\u2E80' ? " " : "";
        return new Piece(one.text() + space + next.text(), false, one.from(), next.to());
    }

    /** At the comma or space nearest to a place somewhere in the middle. */
    private List<Piece> split(Piece piece) {
        String text = piece.text();
        int wanted = (int) (text.length() * (0.3 + 0.4 * random.nextDouble()));
        int best = -1;
        for (int i = 2; i < text.length() - 2; i++) {
            if (" ,，、；;".indexOf(text.charAt(i - 1)) >= 0 && (best < 0 || Math.abs(i - wanted) < Math.abs(best - wanted))) {
                best = i;
            }
        }
        best = best < 0 && text.length() > 5 ? wanted : best;
        if (best < 0) {
            return List.of(piece);
        }
        double at = piece.from() + (piece.to() - piece.from()) * best / text.length();
        return List.of(new Piece(text.substring(0, best).strip(), false, piece.from(), at),
                new Piece(text.substring(best).strip(), false, at, piece.to()));
    }
}
