package org.diglot.alignment;

/**
 * What the lengths of two runs of lines say for their being one, after Gale and Church (1993): the logarithm of their
 * ratio is normal about that of the whole files, narrower the longer they are; against it stands the chance that lines
 * taken at random have these lengths.
 */
final class Lengths {

    private static final double LONG_LINES = 0.05;
    private static final double SHORT_LINES = 1.6;
    private static final double LEAST = -9;

    private final double ratio;
    private final Spread first;
    private final Spread second;

    private record Spread(double mean, double deviation, double logDeviation) {

        static Spread of(Passage[] lines) {
            double sum = 0;
            double squares = 0;
            for (Passage line : lines) {
                double log = Math.log(line.weight);
                sum += log;
                squares += log * log;
            }
            double mean = sum / Math.max(1, lines.length);
            double variance = squares / Math.max(1, lines.length) - mean * mean;
            double deviation = Math.sqrt(Math.max(0.15, variance));
            return new Spread(mean, deviation, Math.log(deviation));
        }

        double logDensity(double log, int lines) {
            double z = (log - mean - LOG[lines]) * ROOT[lines] / deviation;
            return LOG[lines] / 2 - logDeviation - z * z / 2;
        }
    }

    /** Logarithms of the small numbers of lines in a bead. */
    private static final double[] LOG = new double[16];
    private static final double[] ROOT = new double[16];

    static {
        for (int i = 1; i < LOG.length; i++) {
            LOG[i] = Math.log(i);
            ROOT[i] = Math.sqrt(i);
        }
    }

    Lengths(Passage[] first, Passage[] second, double ratio) {
        this.first = Spread.of(first);
        this.second = Spread.of(second);
        this.ratio = ratio;
    }

    /** The logarithm of the ratio of all that the second says to all that the first says. */
    static double ratio(Passage[] first, Passage[] second) {
        return Math.log(total(second) / total(first));
    }

    /** How much a line says on average. */
    static double mean(Passage[] lines) {
        return total(lines) / Math.max(1, lines.length);
    }

    private static double total(Passage[] lines) {
        double total = 1;
        for (Passage line : lines) {
            total += line.weight;
        }
        return total;
    }

    static double log(int lines) {
        return LOG[lines];
    }

    /** Log-odds; nought where lengths say nothing. */
    double odds(double one, int lines, double other, int otherLines) {
        double log = Math.log(one);
        double otherLog = Math.log(other);
        double variance = LONG_LINES + SHORT_LINES / Math.max(1, (one + other) / 2);
        double away = otherLog - log - ratio;
        double together = -Math.log(variance) / 2 - away * away / variance / 2;
        double apart = (first.logDensity(log, lines) + second.logDensity(otherLog, otherLines)) / 2;
        return Math.max(LEAST, together - apart);
    }

    /** How much a text says, in Chinese characters; a letter of English is about a third of one. */
    static double weight(String text) {
        double weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            weight += one >= '\u2E80' && Character.isLetter(one) ? 1 : Character.isLetterOrDigit(one) ? 0.33 : 0;
        }
        return Math.max(0.5, weight);
    }
}
