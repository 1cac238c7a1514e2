package org.diglot.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A line of one side as the search sees it: how much it says, and its clues with what each is worth.
 *
 * <p>Every concept stands with the bits of the clues that may mean it, so that two lines are compared in one walk
 * along both.
 */
final class Passage {

    /** As many as a long has bits; of a line with more, those that say most. */
    static final int MOST = Long.SIZE;

    final double weight;
    final int[] concepts;
    final long[] bits;
    /** For each clue, how much better a pair is for bearing it out. */
    final float[] gains;
    /** What a pair loses that bears out none. */
    final float nothing;

    private Passage(double weight, int[] concepts, long[] bits, float[] gains, float nothing) {
        this.weight = weight;
        this.concepts = concepts;
        this.bits = bits;
        this.gains = gains;
        this.nothing = nothing;
    }

    /** @param worth what each clue is worth, parallel to {@code clues}; those worth nothing are null */
    static Passage of(double weight, List<Clue> clues, List<Worth> worth) {
        List<Integer> kept = java.util.stream.IntStream.range(0, clues.size()).filter(i -> worth.get(i) != null).boxed()
                .sorted(Comparator.comparingDouble(i -> -worth.get(i).gain())).limit(MOST).toList();
        float[] gains = new float[kept.size()];
        float nothing = 0;
        long[] marked = new long[kept.stream().mapToInt(i -> clues.get(i).concepts().length).sum()];
        int size = 0;
        for (int bit = 0; bit < gains.length; bit++) {
            Worth one = worth.get(kept.get(bit));
            gains[bit] = (float) one.gain();
            nothing += (float) one.missed();
            for (int concept : clues.get(kept.get(bit)).concepts()) {
                marked[size++] = (long) concept << 8 | bit;
            }
        }
        Arrays.sort(marked);
        return packed(weight, marked, gains, nothing);
    }

    private static Passage packed(double weight, long[] marked, float[] gains, float nothing) {
        int[] concepts = new int[marked.length];
        long[] bits = new long[marked.length];
        int size = 0;
        for (long one : marked) {
            int concept = (int) (one >> 8);
            if (size == 0 || concepts[size - 1] != concept) {
                concepts[size++] = concept;
            }
            bits[size - 1] |= 1L << (one & 0xFF);
        }
        return new Passage(weight, Arrays.copyOf(concepts, size), Arrays.copyOf(bits, size), gains, nothing);
    }

    /** The clues of this line that the other bears out, a bit each. */
    long answeredBy(Passage other) {
        long answered = 0;
        int i = 0;
        int k = 0;
        while (i < concepts.length && k < other.concepts.length) {
            int difference = concepts[i] - other.concepts[k];
            answered |= difference == 0 ? bits[i] : 0;
            i += difference <= 0 ? 1 : 0;
            k += difference >= 0 ? 1 : 0;
        }
        return answered;
    }

    /** What answered clues are worth together, less so much for each. */
    double gain(long answered, double less) {
        double gain = nothing;
        for (long rest = answered; rest != 0; rest &= rest - 1) {
            gain += Math.max(0, gains[Long.numberOfTrailingZeros(rest)] - less);
        }
        return gain;
    }

    /** What a clue is worth, as log-odds. */
    record Worth(double gain, double missed) {
    }
}
