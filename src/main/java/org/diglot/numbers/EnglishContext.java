package org.diglot.numbers;

import java.util.Map;
import java.util.Set;
import org.diglot.numbers.Quantity.Bound;
import org.diglot.numbers.Quantity.Direction;

/** What the words around say of a quantity in English: about, over, up to; up or down; a loss. */
final class EnglishContext {

    private static final int REACH = 7;

    private static final Set<String> APPROXIMATE = Set.of("about", "around", "approximately", "roughly", "nearly", "almost",
            "circa", "some", "near", "approaching", "approx", "estimated", "~", "≈", "ish", "c", "virtually", "like");
    private static final Set<String> APPROXIMATE_AFTER = Set.of("or so", "or thereabouts", "roughly speaking",
            "give or", "range .", "ish");
    private static final Set<String> OVER = Set.of("over", "above", "exceeding", "exceed", "exceeds", "exceeded",
            "surpassing", "surpassed", "surpass", "surpasses", "topped", "topping", "minimum", ">", "≥", "beyond",
            "past", "passed", "passing", "upwards", "crossed", "crossing", "eclipsed", "eclipsing");
    /** {@code for over ten years} is a bound, {@code over ten years} is a time. */
    private static final Set<String> BEFORE_OVER = Set.of("for", "of", "well", "just", "in", "with", "has", "have");
    private static final Set<String> UNDER = Set.of("under", "below", "maximum", "<", "≤", "beneath", "within");

    private static final Map<String, Direction> VERBS = directions(
            "grew grow grows growing grown increase increased increases increasing rose rise rises rising risen up gain "
                    + "gained gaining gains climbed climbing climb jumped jumping jump surged surging surge improved improving "
                    + "improve improves expanded expanding expand expands advanced soared soaring accelerated higher added "
                    + "adding upside rallied appreciated appreciate strengthened growth increment uptick expansion "
                    + "improvement widened widening leapt soaring vaulted ticked skyrocketed boosted boosting hike hiked lifted",
            "decreased decrease decreases decreasing declined decline declines declining fell fall falls falling fallen down "
                    + "dropped drop drops dropping reduced reduce reduces reducing reduction lower shrank shrink shrunk shrinking "
                    + "contracted contracting contract slid slipped slipping plunged plunging plummeted narrowed narrowing "
                    + "narrow cut cutting cuts lost sank slumped slumping eased easing dipped dipping receded ebbed shed sagged tumbling plummeting tumbled weakened depreciated compressed softened eroded "
                    + "lowered lowering contraction downside trimmed trimming saved saving slashed retreated");

    private static final Map<String, Direction> NOUNS = directions(
            "growth increase increases rise gain gains improvement expansion jump surge uplift acceleration upside higher "
                    + "increment uptick hike appreciation up more bigger larger",
            "decline declines decrease decreases drop reduction reductions contraction fall cut cuts lower narrowing "
                    + "slump compression erosion depreciation downside down shrinkage less fewer smaller cheaper");

    /** Words that may stand between a verb of change and its amount. */
    private static final Set<String> FILLERS = Set.of(("by about around approximately roughly nearly almost over more than another an a of some "
            + "only just at least up well strongly solidly further slightly sharply significantly the "
            + "additional year on - quarter sequentially annually rate rates was is yoy qoq robust "
            + "strong healthy solid modestly steadily organically rapidly impressive in month net "
            + "close even high ~ total basis still rose basically fully respectively likely as much "
            + "down grew cumulative compound compounded annual double overall whopping massive "
            + "year-over-year ( reported organic anywhere between from excess upwards below under "
            + "reaching recorded").split(" "));

    private static final Set<String> NOT_BETWEEN_NOUN = Set.of(("of in to from and for with on at by as that which was is were are or but the our its "
            + "compared per will have has during while where we it they versus due a this thanks "
            + "driven after before when because than level margin").split(" "));

    private static final Set<String> COMPARATIVES = Set.of("fewer", "smaller", "cheaper", "bigger", "larger");
    private static final Set<String> BEHIND_COMPARATIVE = Set.of("year", "quarter", "month", "yoy", "qoq", "mom", "sequentially", "again",
            "still", "today", "now", "over", "on", "so", "if", "y");

    private static final Set<String> LOSS = Set.of("loss", "losses", "lost", "deficit");
    private static final Set<String> LOSS_FILLERS = Set.of(("of was were totaled totalled to at is came in narrowed widened by from amounted about "
            + "approximately around over nearly a reached reduced decreased increased net operating "
            + "ebitda adjusted recorded attributable per share ads further significantly only just "
            + "almost more than total some roughly the year quarter this for - on improved shrank "
            + "shrunk declined dropped fell rose grew up down or non gaap being").split(" "));

    private final EnglishWords words;

    EnglishContext(EnglishWords words) {
        this.words = words;
    }

    /** Adds to a draft what the words around say; the one before tells how far back they reach. */
    void mark(Draft draft, Draft previous) {
        int floor = previous == null ? 0 : previous.after;
        boolean horizon = draft.canonical != null && draft.canonical.indexOf(' ') > 0;
        if (!horizon || draft.kind == Quantity.Kind.PERIOD) {
            bound(draft, floor);
        }
        if (draft.kind == Quantity.Kind.DATE || draft.kind == Quantity.Kind.PERIOD || draft.kind == Quantity.Kind.ORDINAL) {
            draft.bound = null;
            draft.approximate = false;
            draft.notable = words.is(draft.before - 1, "by") && isFarYear(draft);
            return;
        }
        if (draft.kind != Quantity.Kind.DURATION) {
            draft.direction = joined(draft, previous) ? previous.direction : direction(draft, floor);
        }
        if (draft.isMoney()) {
            draft.loss = loss(draft, isLossBehindShare(draft, previous) ? 0 : floor);
        }
    }

    /** Whether a word tells of a change. */
    static boolean isChange(String word) {
        return VERBS.containsKey(word);
    }

    /** {@code the loss narrowed 30% to $2 million}: the loss is told before both. */
    private boolean isLossBehindShare(Draft draft, Draft previous) {
        return previous != null && previous.isShare() && previous.after == draft.before - 1 && words.is(previous.after, "to");
    }

    /** {@code up $2.3 billion or 3%}: told once for both. */
    private boolean joined(Draft draft, Draft previous) {
        int at = draft.before - 1;
        int start = words.is(at, "or") && words.is(at - 1, ",") ? at - 1 : at;
        return previous != null && previous.direction != null && (previous.after == start
                && (words.is(at, "or") || words.is(at, "(")) || isCompared(draft, previous));
    }

    /** {@code a decline of 33% year-on-year and 40% quarter-on-quarter}: one verb for both comparisons. */
    private boolean isCompared(Draft draft, Draft previous) {
        int at = previous.after;
        while (at < draft.before && at < previous.after + 8 && COMPARISON.contains(words.lower(at))) {
            at++;
        }
        boolean first = at > previous.after;
        at = words.is(at, ",") ? at + 1 : at;
        at = words.is(at, "and") || words.is(at, "or") ? at + 1 : at;
        boolean signed = draft.value != null && draft.value.signum() < 0;
        return first && !signed && previous.isShare() && draft.isShare() && at == draft.before && COMPARISON.contains(words.lower(draft.after));
    }

    private static final Set<String> COMPARISON = Set.of("year", "quarter", "month", "-", "on", "over", "yoy", "qoq", "mom",
            "sequentially", "annually", "y", "q", "/", "from", "a", "ago", "the", "prior", "previous", "last", "versus");

    private static boolean isFarYear(Draft draft) {
        return draft.canonical != null && draft.canonical.matches("(FY)?\\d{4}");
    }

    private void bound(Draft draft, int floor) {
        int at = draft.before - 1;
        boolean behindArticle = false;
        for (int back = 0; back < 5 && at >= floor; back++, at--) {
            String word = words.lower(at);
            if (APPROXIMATE.contains(word) && !(word.equals("like") && !words.is(at - 1, "something"))) {
                draft.approximate = true;
            } else if (word.equals("than") && behindArticle) {
                break;
            } else if (word.equals("than")) {
                boolean not = words.is(at - 2, "no") || words.is(at - 2, "not");
                bound(draft, words.lower(at - 1), not);
                at -= not ? 2 : 1;
            } else if (word.equals("the")) {
                behindArticle = true;
            } else if (behindArticle && !isMilestone(draft.after) && (OVER.contains(word) || UNDER.contains(word))) {
                break;
            } else if (OVER.contains(word)) {
                boolean during = draft.kind == Quantity.Kind.DURATION && word.equals("over")
                        && !BEFORE_OVER.contains(words.lower(at - 1));
                draft.bound = during ? draft.bound : Bound.MIN;
            } else if (UNDER.contains(word) && !(word.equals("within") && draft.kind == Quantity.Kind.PERCENT)) {
                draft.bound = word.equals("within") ? draft.bound : Bound.MAX;
            } else if (word.equals("least") && words.is(at - 1, "at")) {
                draft.bound = Bound.MIN;
                at--;
            } else if (word.equals("most") && words.is(at - 1, "at")) {
                draft.bound = Bound.MAX;
                at--;
            } else if (word.equals("to") && (words.is(at - 1, "up") || words.is(at - 1, "close"))) {
                limit(draft, at);
                at--;
            } else if (word.equals("quite") && words.is(at - 1, "not")
                    || word.equals("of") && !behindArticle && (words.is(at - 1, "shy") || words.is(at - 1, "short"))) {
                draft.bound = Bound.MAX;
                at--;
            } else if (word.equals("of") && (words.is(at - 1, "excess") || words.is(at - 1, "upwards"))) {
                draft.bound = Bound.MIN;
                at--;
            } else if (word.equals("much") && words.is(at - 1, "as") || word.equals("many") && words.is(at - 1, "as")) {
                draft.bound = Bound.MAX;
                at--;
            } else if (!isBetween(word)) {
                break;
            }
        }
        after(draft);
    }

    /** {@code topped the 400,000 mark}. */
    private boolean isMilestone(int at) {
        return words.is(at, "mark") || words.is(at, "milestone") || words.is(at, "threshold");
    }

    private void limit(Draft draft, int at) {
        if (words.is(at - 1, "close")) {
            draft.approximate = true;
        } else if (!isVerbOf(at - 2)) {
            draft.bound = Bound.MAX;
        }
    }

    /** {@code was up to 5%} is a level reached; {@code rose up to 5%} too. */
    private boolean isVerbOf(int at) {
        return words.is(at, "went") || words.is(at, "going");
    }

    private static void bound(Draft draft, String word, boolean not) {
        switch (word) {
            case "more", "greater", "higher", "better", "larger", "bigger", "longer" ->
                    draft.bound = not ? Bound.MAX : Bound.MIN;
            case "less", "fewer", "lower", "smaller", "shorter" -> draft.bound = not ? Bound.MIN : Bound.MAX;
            default -> {
            }
        }
    }

    private static boolean isBetween(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("of") || word.equals("maximum")
                || word.equals("total") || word.equals("as") || word.equals("at") || word.equals("by")
                || word.equals("well") || word.equals("just") || word.equals("slightly") || word.equals("much")
                || word.equals("in") || word.equals("range") || word.equals("-") || word.equals("what's");
    }

    private void after(Draft draft) {
        int at = behindNoun(draft.after);
        String next = words.lower(at);
        String second = words.lower(at + 1);
        if (next.equals("or") && (second.equals("more") || second.equals("above") || second.equals("higher")
                || second.equals("better") || second.equals("greater"))
                || next.equals("and") && (second.equals("above") || second.equals("up") || second.equals("more")
                || second.equals("higher") || second.equals("better") || second.equals("beyond"))) {
            draft.bound = Bound.MIN;
        } else if (next.equals("or") && (second.equals("less") || second.equals("below") || second.equals("lower")
                || second.equals("fewer")) || next.equals("at") && second.equals("most")) {
            draft.bound = Bound.MAX;
        } else if (next.equals("at") && second.equals("least")) {
            draft.bound = Bound.MIN;
        } else if (APPROXIMATE_AFTER.contains(next + " " + second) || next.equals("ish")
                || next.equals("-") && second.equals("ish") || next.equals("approximately")) {
            draft.approximate = true;
        }
    }

    /** {@code growth or above plan}, {@code growth or more of it} bound nothing. */
    private static final Set<String> BEHIND_BOUND = Set.of("plan", "average", "the", "our", "of", "that", "than", "market");

    /** {@code 70% LTV or above}: one noun may stand before what bounds the amount; the place to look at. */
    private int behindNoun(int after) {
        boolean noun = words.isWord(after) && words.is(after + 1, "or")
                && (words.is(after + 2, "above") || words.is(after + 2, "more") || words.is(after + 2, "below") || words.is(after + 2, "less"))
                && !BEHIND_BOUND.contains(words.lower(after + 3));
        return noun ? after + 1 : after;
    }

    private Direction direction(Draft draft, int floor) {
        if (words.is(draft.before - 1, "+") && words.glued(draft.before)) {
            return Direction.INCREASE;
        }
        Direction after = after(draft.after, draft);
        if (after != null) {
            return after;
        }
        return before(draft, floor);
    }

    /** {@code 5% net reduction}, {@code 8% higher}, {@code double-digit revenue growth}. */
    private Direction after(int index, Draft draft) {
        int at = index;
        if (draft.kind == Quantity.Kind.COUNT || draft.kind == Quantity.Kind.MULTIPLE) {
            return null;
        }
        while (at < index + REACH && at < words.size()) {
            String word = words.lower(at);
            Direction found = NOUNS.get(word);
            if (found != null && COMPARATIVES.contains(word) && !(draft.isShare() && at == index)) {
                return null;
            }
            if (found != null && !(word.equals("lower") || word.equals("higher"))) {
                boolean loneLevel = (word.equals("more") || word.equals("less") || word.equals("up") || word.equals("down"))
                        && at > index;
                return loneLevel ? null : found;
            }
            if (found != null) {
                boolean modifies = words.isWord(at + 1) && !NOT_BETWEEN_NOUN.contains(words.lower(at + 1)) && !BEHIND_COMPARATIVE.contains(words.lower(at + 1));
                return modifies ? null : found;
            }
            boolean hyphen = word.equals("-") && words.glued(at);
            boolean overYear = (word.equals("over") || word.equals("on")) && words.is(at - 1, "-")
                    || (word.equals("over") || word.equals("on")) && words.is(at - 1, "year");
            if (!hyphen && (!words.isWord(at) || NOT_BETWEEN_NOUN.contains(word)) && !overYear) {
                return null;
            }
            at++;
        }
        return null;
    }

    private Direction before(Draft draft, int floor) {
        int at = draft.before - 1;
        if (words.is(at, "to") && !words.is(at - 1, "up") && !words.is(at - 1, "close")) {
            return null;
        }
        for (int back = 0; back < REACH && at >= floor; back++, at--) {
            String word = words.lower(at);
            boolean comparison = words.is(at + 1, "than");
            if (VERBS.containsKey(word) && !comparison && !(word.equals("up") && words.is(at + 1, "to"))
                    && !isModifier(at)) {
                return isLevelNoun(draft, at) ? null : VERBS.get(word);
            }
            if (word.equals("to") && !words.is(at - 1, "up") && !words.is(at - 1, "close")
                    || word.equals("from") || !FILLERS.contains(word)) {
                return null;
            }
        }
        return null;
    }

    /** {@code lower costs of $5 million}: the adjective is not the change. */
    private boolean isModifier(int at) {
        return (words.is(at, "higher") || words.is(at, "lower")) && words.is(at + 1, "than");
    }

    /** Only a share is a rate of change behind a bare {@code growth was}; an amount is what was reached. */
    private boolean isLevelNoun(Draft draft, int at) {
        return draft.isMoney() && (words.is(at, "growth") || words.is(at, "expansion")) && !words.is(at + 1, "of");
    }

    private boolean loss(Draft draft, int floor) {
        int at = draft.before - 1;
        for (int back = 0; back < 9 && at >= floor; back++, at--) {
            if (LOSS.contains(words.lower(at))) {
                return true;
            }
            if (!LOSS_FILLERS.contains(words.lower(at)) && !words.is(at, "%") && !words.isNumber(at)) {
                break;
            }
        }
        int next = draft.after;
        boolean adjective = words.is(next, "net") || words.is(next, "operating") || words.is(next, "ebitda")
                || words.is(next, "adjusted");
        return LOSS.contains(words.lower(next)) || adjective && (LOSS.contains(words.lower(next + 1))
                || LOSS.contains(words.lower(next + 2)));
    }

    private static Map<String, Direction> directions(String up, String down) {
        Map<String, Direction> all = new java.util.HashMap<>();
        for (String word : up.split(" ")) {
            all.put(word, Direction.INCREASE);
        }
        for (String word : down.split(" ")) {
            all.put(word, Direction.DECREASE);
        }
        return Map.copyOf(all);
    }
}
