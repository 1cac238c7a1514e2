package org.diglot.numbers;

import java.math.BigDecimal;
import org.diglot.numbers.EnglishAmounts.Amount;
import org.diglot.numbers.Quantity.Kind;

/** Two amounts that are one range in English: {@code $32.5 billion to $33.7 billion}, {@code flat to up 2%}. */
final class EnglishRanges {

    private final EnglishWords words;
    private final EnglishNames names;
    private final EnglishAmounts amounts;

    EnglishRanges(EnglishWords words, EnglishNames names, EnglishAmounts amounts) {
        this.words = words;
        this.names = names;
        this.amounts = amounts;
    }

    /** {@code flat to up 2%}, {@code flat to down slightly, 3%}: from nought on; null where no such range begins. */
    Draft fromFlat(int index) {
        if (!words.is(index, "flat") || !words.is(index + 1, "to")) {
            return null;
        }
        boolean up = words.is(index + 2, "up");
        boolean down = words.is(index + 2, "down");
        Amount last = amounts.at(up || down ? index + 3 : index + 2);
        if (last == null || last.kind() != Kind.PERCENT || last.value().signum() <= 0) {
            return null;
        }
        Draft draft = draft(Kind.RANGE, index, last.to()).between(BigDecimal.ZERO, last.value()).unit(last.unit());
        draft.direction = up ? Quantity.Direction.INCREASE : down ? Quantity.Direction.DECREASE : null;
        return draft;
    }

    /** {@code from 12 to 14%}: the first of two levels has the unit and the scale of the second. */
    Amount withUnitOfEnd(Amount first) {
        boolean bare = first.kind() == Kind.COUNT && first.unit() == null && words.is(first.from() - 1, "from")
                && words.is(first.number().to(), "to");
        Amount last = bare ? amounts.at(first.number().to() + 1) : null;
        if (last == null || last.kind() != Kind.PERCENT) {
            return first;
        }
        return new Amount(first.from(), first.number().to(), first.number(), Kind.PERCENT, first.value(), last.unit(), null, false,
                first.atLeast());
    }

    /** {@code from 12% to 14% to 14% to 16%}: what stands behind a further "to" is what the range was changed to. */
    private boolean isBeforeAnother(int next) {
        Amount last = amounts.at(next);
        return last != null && words.is(last.to(), "to") && amounts.at(last.to() + 1) != null;
    }

    /** The range that begins with that amount, or null. */
    Draft of(Amount first) {
        int join = joint(first);
        if (join == 0 || names.skip(join) > join && !words.isNumber(join - 1) && !words.is(join - 1, "-")) {
            return null;
        }
        Amount last = amounts.at(join);
        if (last == null || !sameUnit(first, last) || last.value().compareTo(first.value()) < 0
                && first.unit() != null && first.number().scale().compareTo(BigDecimal.ONE) > 0) {
            return null;
        }
        BigDecimal low = shared(first, last);
        if (low.compareTo(last.value()) >= 0) {
            return null;
        }
        String unit = last.unit() != null ? last.unit() : first.unit();
        TimeUnit time = last.time() != null ? last.time() : first.time();
        Draft draft = draft(Kind.RANGE, first.from(), last.to()).between(low, last.value()).unit(unit);
        if (last.kind() == Kind.MULTIPLE) {
            draft.unit = "x";
        }
        if (time != null) {
            BigDecimal from = time == TimeUnit.DECADES && first.time() == null ? time.inUnit(low) : low;
            draft.between(from, last.value());
            draft.canonical = time.iso(first.number().value()) + "/" + time.iso(last.number().value());
        }
        draft.inferred = first.inferred() || last.inferred();
        return draft;
    }

    /** The start of a range in the unit and scale of its end, where it has none of its own. */
    private static BigDecimal shared(Amount first, Amount last) {
        BigDecimal scale = last.number().scale();
        boolean bare = first.number().scale().compareTo(BigDecimal.ONE) == 0;
        BigDecimal end = last.number().unscaled();
        return bare && scale.compareTo(BigDecimal.ONE) > 0 && first.value().compareTo(end) < 0
                ? first.value().multiply(scale) : first.value();
    }

    private static boolean sameUnit(Amount first, Amount last) {
        boolean open = first.kind() == Kind.COUNT && first.unit() == null
                || first.kind() == Kind.COUNT && last.kind() == Kind.COUNT;
        return open || first.kind() == last.kind() && java.util.Objects.equals(first.unit(), last.unit())
                || first.kind() == Kind.MONEY && last.kind() == Kind.COUNT && !hasNoun(last);
    }

    private static boolean hasNoun(Amount amount) {
        return amount.unit() != null && amount.to() > amount.number().to();
    }

    /** The word with which the end of a range begins, or 0. */
    private int joint(Amount first) {
        int at = first.to();
        if (first.kind() == Kind.COUNT) {
            at = first.number().to();
        }
        String word = words.lower(at);
        boolean hyphen = word.equals("-") || word.equals("~");
        if (hyphen) {
            boolean to = words.is(at + 1, "to") && words.is(at + 2, "-");
            return to ? at + 3 : words.glued(at) == words.glued(at + 1) ? at + 1 : 0;
        }
        if (word.equals(",")) {
            return isListed(first, at + 1) ? at + 1 : 0;
        }
        if (word.equals("to") || word.equals("through")) {
            int next = words.is(at + 1, "about") || words.is(at + 1, "around") ? at + 2 : at + 1;
            boolean levels = isStep(first.from()) && !isBeforeAnother(next);
            return levels || isChangeTo(first, next) ? 0 : next;
        }
        if (word.equals("and")) {
            return words.is(first.from() - 1, "between") ? at + 1 : 0;
        }
        boolean small = first.number().value().compareTo(BigDecimal.valueOf(20)) < 0 || first.kind() == Kind.PERCENT;
        return word.equals("or") && small && first.kind() != Kind.MONEY ? at + 1 : 0;
    }

    /** {@code maybe 40, 50 basis points}: two round figures next to each other, the unit said once. */
    private boolean isListed(Amount first, int next) {
        Amount last = first.kind() == Kind.COUNT && first.to() == first.number().to() && first.unit() == null && !first.number().spelled()
                ? amounts.at(next) : null;
        return last != null && last.kind() == Kind.PERCENT && !last.number().spelled()
                && first.value().compareTo(last.value()) < 0 && first.value().multiply(BigDecimal.TWO).compareTo(last.value()) >= 0;
    }

    /** {@code declined by 1,200 to 45,300} tells a change and the level reached. */
    private boolean isChangeTo(Amount first, int next) {
        Amount last = amounts.at(next);
        boolean by = words.is(first.from() - 1, "by");
        if (last == null || !EnglishContext.isChange(words.lower(first.from() - (by ? 2 : 1)))) {
            return false;
        }
        boolean share = first.kind() == Kind.PERCENT || last.kind() == Kind.PERCENT;
        BigDecimal low = shared(first, last);
        boolean multiple = first.kind() == Kind.MULTIPLE || last.kind() == Kind.MULTIPLE;
        BigDecimal apart = share || multiple ? BigDecimal.valueOf(5) : new BigDecimal("2.5");
        return low.multiply(apart).compareTo(last.value()) < 0;
    }

    /** {@code improved from 12% to 15%} tells two levels, not a range. */
    private boolean isStep(int index) {
        if (!words.is(index - 1, "from")) {
            return false;
        }
        for (int at = index - 2; at >= Math.max(0, index - 12); at--) {
            String word = words.lower(at);
            if (".;:?!".contains(word)) {
                return false;
            }
            if (word.startsWith("rang") || word.equals("anywhere") || word.equals("vary") || word.equals("varies")) {
                return false;
            }
            if (EnglishContext.isChange(word) || word.equals("moved") || word.equals("went") || word.equals("guidance")
                    || word.equals("revised") || word.equals("revising") || word.equals("moving") || word.equals("shift")) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, words.at(from).start(), words.at(to - 1).end()).around(from, to);
    }
}
