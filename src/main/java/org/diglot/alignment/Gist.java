package org.diglot.alignment;

import java.util.Arrays;

/** What a run of lines is about: how much each concept weighs in it. Concepts ascend. */
record Gist(int[] concepts, float[] weights, double norm) {

    static Gist of(Passage line) {
        float[] weights = new float[line.concepts.length];
        for (int i = 0; i < weights.length; i++) {
            float heaviest = 0;
            for (long rest = line.bits[i]; rest != 0; rest &= rest - 1) {
                heaviest = Math.max(heaviest, line.gains[Long.numberOfTrailingZeros(rest)]);
            }
            weights[i] = heaviest;
        }
        return of(line.concepts, weights);
    }

    private static Gist of(int[] concepts, float[] weights) {
        double squares = 0;
        for (float weight : weights) {
            squares += weight * weight;
        }
        return new Gist(concepts, weights, Math.sqrt(squares));
    }

    Gist with(Gist next) {
        int[] merged = new int[concepts.length + next.concepts.length];
        float[] sums = new float[merged.length];
        int size = 0;
        int i = 0;
        int k = 0;
        while (i < concepts.length || k < next.concepts.length) {
            int here = i < concepts.length ? concepts[i] : Integer.MAX_VALUE;
            int there = k < next.concepts.length ? next.concepts[k] : Integer.MAX_VALUE;
            merged[size] = Math.min(here, there);
            sums[size++] = (here <= there ? weights[i++] : 0) + (there <= here ? next.weights[k++] : 0);
        }
        return of(Arrays.copyOf(merged, size), Arrays.copyOf(sums, size));
    }

    /** The cosine of the angle between the two, 0 to 1. */
    double likeness(Gist other) {
        double product = 0;
        int i = 0;
        int k = 0;
        while (i < concepts.length && k < other.concepts.length) {
            int difference = concepts[i] - other.concepts[k];
            product += difference == 0 ? weights[i] * other.weights[k] : 0;
            i += difference <= 0 ? 1 : 0;
            k += difference >= 0 ? 1 : 0;
        }
        return product == 0 ? 0 : product / (norm * other.norm);
    }
}
