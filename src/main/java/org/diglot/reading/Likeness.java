package org.diglot.reading;

import java.util.Arrays;

/**
 * How much speaks against two lines being translations of each other, as the natural logarithm of a likelihood ratio:
 * about -6 for a usual pair, above 3 for most lines that stand next to each other by mistake, 0 where nothing speaks for
 * either. The weights are rounded from counts over several calls; each kind of evidence is cut off so that none decides alone.
 */
final class Likeness {

    /** What a thing of which only one line speaks, or both, says. */
    private static final double THING_MISSING = 0.45;
    private static final double FREQUENT_SHARED = -1.4;
    private static final double THING_SHARED = -1.9;
    private static final double FIGURE_MISSING = 1.5;
    private static final double FIGURE_SHARED = -2.5;
    /** Both give figures and not one is the same. */
    private static final double FIGURES_APART = 6;
    /** A figure of one digit may be a word in the other language, or stand there by chance. */
    private static final double DIGIT_MISSING = 0.3;
    private static final double DIGIT_SHARED = -0.8;
    private static final double NAME_MISSING = 1;
    private static final double NAME_SHARED = -2;

    private Likeness() {
    }

    /**
     * The gists are those of the two lines, in this order. Figures that disagree count only where something else speaks
     * against the lines too: a wrong figure in a translation is to be found and shown, not to part the pair.
     */
    static double against(SourceLine first, SourceLine second, Gist one, Gist other) {
        double words = words(first, second, one, other);
        double figures = figures(one.figures(), other.figures());
        return words + (words > 0 ? figures : Math.min(0, figures));
    }

    /** Whether two lines are full of figures and have none in common: one may be wrong in a translation, hardly all. */
    static boolean sayOtherFigures(Gist one, Gist other) {
        boolean many = one.figures().length + other.figures().length > 2 && saysFigures(one.figures()) && saysFigures(other.figures());
        return many && Arrays.stream(one.figures()).noneMatch(figure -> Gist.has(other.figures(), figure))
                && !anyNear(one.figures(), other.figures());
    }

    private static double words(SourceLine first, SourceLine second, Gist one, Gist other) {
        int shared = one.thingsIn(other);
        int frequent = one.frequentIn(other);
        double things = THING_MISSING * (one.things() + other.things() - 2 * shared) + THING_SHARED * (shared - frequent)
                + FREQUENT_SHARED * frequent;
        return byLength(first, second) + Math.clamp(things, -6, 4)
                + (first.tongue() == Tongue.CHINESE ? names(one, other) : names(other, one))
                + sign(one.question(), other.question(), -1, 2) + sign(one.aside(), other.aside(), -2, 1.5);
    }

    /**
     * The model of sentence alignment by length (Gale and Church 1993): the logarithm of the ratio is distributed
     * normally, narrowly for pairs, widely for others.
     */
    private static double byLength(SourceLine first, SourceLine second) {
        double ratio = Math.log((first.weight() + 6) / (second.weight() + 6));
        return Math.min(4, 4.7 * ratio * ratio - 0.9);
    }

    private static double figures(long[] one, long[] other) {
        double sum = 0;
        int shared = 0;
        for (long figure : one) {
            boolean both = Gist.has(other, figure);
            shared += both ? 1 : 0;
            sum += both ? figure < 10 ? DIGIT_SHARED : FIGURE_SHARED : missing(figure);
        }
        for (long figure : other) {
            sum += Gist.has(one, figure) ? 0 : missing(figure);
        }
        boolean apart = shared == 0 && saysFigures(one) && saysFigures(other) && !anyNear(one, other);
        return apart ? FIGURES_APART : Math.clamp(sum, -6, 4);
    }

    private static boolean saysFigures(long[] figures) {
        return figures.length > 0 && figures[figures.length - 1] >= 10;
    }

    private static boolean anyNear(long[] one, long[] other) {
        return Arrays.stream(one).anyMatch(figure ->
                Arrays.stream(other).anyMatch(against -> isNear(Long.toString(figure), Long.toString(against))));
    }

    /** Whether a slip makes one of the other: one digit wrong, or two next to each other swapped. */
    private static boolean isNear(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int from = 0;
        int to = one.length();
        while (from < to && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        while (to > from && one.charAt(to - 1) == other.charAt(to - 1)) {
            to--;
        }
        return to - from <= 1 && one.length() > 1
                || to - from == 2 && one.charAt(from) == other.charAt(to - 1) && one.charAt(to - 1) == other.charAt(from);
    }

    private static double missing(long figure) {
        return figure < 10 ? DIGIT_MISSING : FIGURE_MISSING;
    }

    /** Latin names in a Chinese line stand in its English one too; the reverse is not so, as names get translated. */
    private static double names(Gist chinese, Gist english) {
        int shared = 0;
        for (long name : chinese.names()) {
            shared += Gist.has(english.names(), name) ? 1 : 0;
        }
        return NAME_SHARED * Math.min(2, shared) + NAME_MISSING * Math.min(3, chinese.names().length - shared);
    }

    private static double sign(boolean one, boolean other, double shared, double missing) {
        return one != other ? missing : one ? shared : 0;
    }
}
