package org.diglot.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.numbers.EnglishAmounts.Amount;
import org.diglot.numbers.Quantity.Kind;

/** Reads the quantities of one English text, from left to right. */
final class EnglishReading {

    private static final Map<String, Integer> FACTORS = Map.ofEntries(Map.entry("doubled", 2), Map.entry("doubling", 2),
            Map.entry("doubles", 2), Map.entry("tripled", 3), Map.entry("tripling", 3), Map.entry("triples", 3),
            Map.entry("quadrupled", 4), Map.entry("quadrupling", 4), Map.entry("quintupled", 5), Map.entry("double", 2),
            Map.entry("triple", 3), Map.entry("quadruple", 4), Map.entry("twofold", 2), Map.entry("threefold", 3),
            Map.entry("fourfold", 4), Map.entry("fivefold", 5), Map.entry("sixfold", 6), Map.entry("sevenfold", 7),
            Map.entry("eightfold", 8), Map.entry("tenfold", 10), Map.entry("twice", 2), Map.entry("thrice", 3));
    private static final Set<String> NOT_A_FACTOR = Set.of("down", "check", "click", "counting", "taxation", "dip", "digit",
            "digits", "-", "a", "edged", "play", "whammy", "standard", "blind");
    private static final Map<String, Integer> PARTS = Map.of("half", 2, "halves", 2, "third", 3, "thirds", 3, "quarter", 4,
            "quarters", 4, "fifth", 5, "fifths", 5, "tenth", 10);
    private static final Set<String> NO_RANK = Set.of("party", "parties", "time", "class", "hand", "world", "and", "of",
            "or", "guess", "gear", "nature", "thing", "thoughts", "rate", "parties'", "lien", "mover", "movers", "person",
            "floor", "tier", "look", "glance");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "prior", "preceding", "recent");
    private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming", "future", "subsequent");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final EnglishWords words;
    private final EnglishNames names;
    private final EnglishPeriods periods;
    private final EnglishAmounts amounts;
    private final EnglishLoosely loosely;
    private final EnglishContext context;
    private final List<Draft> drafts = new ArrayList<>();

    EnglishReading(EnglishWords words) {
        EnglishNumbers numbers = new EnglishNumbers(words);
        this.words = words;
        this.names = new EnglishNames(words);
        this.periods = new EnglishPeriods(words, numbers);
        this.amounts = new EnglishAmounts(words, numbers);
        this.loosely = new EnglishLoosely(words);
        this.context = new EnglishContext(words);
    }

    /** The quantities in order of the text. */
    List<Draft> drafts() {
        int at = 0;
        while (at < words.size()) {
            int named = periods.numeric(at) == null ? names.skip(at) : at;
            at = named > at ? named : read(at);
        }
        Draft previous = null;
        for (Draft draft : drafts) {
            context.mark(draft, previous);
            previous = draft;
        }
        return drafts;
    }

    /** Reads what begins with that word; the word to go on with. */
    private int read(int index) {
        Draft draft = periods.at(index);
        draft = draft != null ? draft : loosely.at(index);
        draft = draft != null ? draft : fraction(index);
        draft = draft != null ? draft : ordinal(index);
        draft = draft != null ? draft : pastDecade(index);
        draft = draft != null ? draft : amount(index);
        draft = draft != null ? draft : factor(index);
        if (draft == null) {
            return index + 1;
        }
        if (draft.to > draft.from) {
            drafts.add(horizon(draft));
        }
        return Math.max(draft.after, index + 1);
    }

    private Draft amount(int index) {
        Amount first = amounts.at(index);
        if (first == null) {
            return null;
        }
        Draft range = range(first);
        return range != null ? range : single(first);
    }

    private Draft range(Amount first) {
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
        if (word.equals("to") || word.equals("through")) {
            int next = words.is(at + 1, "about") || words.is(at + 1, "around") ? at + 2 : at + 1;
            return isStep(first.from()) || isChangeTo(first, next) ? 0 : next;
        }
        if (word.equals("and")) {
            return words.is(first.from() - 1, "between") ? at + 1 : 0;
        }
        boolean small = first.number().value().compareTo(BigDecimal.valueOf(20)) < 0 || first.kind() == Kind.PERCENT;
        return word.equals("or") && small && first.kind() != Kind.MONEY ? at + 1 : 0;
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

    private Draft single(Amount amount) {
        Draft draft = draft(amount.kind(), amount.from(), amount.to()).value(amount.value()).unit(amount.unit());
        draft.inferred = amount.inferred();
        draft.bound = amount.atLeast() ? Quantity.Bound.MIN : null;
        if (amount.time() != null) {
            draft.canonical = amount.time().iso(amount.number().value());
        }
        if (amount.kind() == Kind.MULTIPLE) {
            draft.canonical = "x" + amount.value().stripTrailingZeros().toPlainString();
        }
        boolean one = amount.number().spelled() && amount.kind() == Kind.COUNT
                && amount.value().compareTo(BigDecimal.ONE) <= 0
                && amount.number().scale().compareTo(BigDecimal.ONE) == 0;
        Draft ranked = rank(draft, amount);
        return one && ranked == draft ? nothing(amount.number().to()) : ranked;
    }

    /** {@code number one}, {@code No. 4}, {@code #1}, {@code top 10}. */
    private Draft rank(Draft draft, Amount amount) {
        int before = amount.from() - 1;
        boolean number = amount.kind() == Kind.COUNT && (words.is(before, "number") || words.is(before, "#")
                || words.is(before, "no") && !amount.number().spelled()
                || words.is(before, ".") && words.is(before - 1, "no"));
        if (!number) {
            return draft;
        }
        int from = words.is(before, ".") ? before - 1 : before;
        return draft(Kind.ORDINAL, from, amount.number().to()).value(amount.value())
                .canonical("#" + amount.value().stripTrailingZeros().toPlainString());
    }

    private Draft nothing(int to) {
        return new Draft(Kind.COUNT, 0, 0).around(to, to);
    }

    /** {@code two-thirds}, {@code a quarter of our revenue}, {@code half of them}, {@code 2/3}. */
    private Draft fraction(int index) {
        int over = EnglishNumbers.small(words.lower(index));
        int next = words.is(index + 1, "-") ? index + 2 : index + 1;
        boolean half = words.is(index, "half");
        boolean article = words.is(index, "a") || words.is(index, "an");
        int part = half ? index : next;
        Integer under = PARTS.get(words.lower(part));
        if (under == null || !half && !article && (over < 1 || over >= under)) {
            return null;
        }
        if (half && partOfPercent(index, part, 1, 2) != null) {
            return partOfPercent(index, part, 1, 2);
        }
        boolean of = words.is(part + 1, "of") || half && Set.of("the", "our", "its", "their", "all", "that")
                .contains(words.lower(part + 1));
        boolean spelled = !half && !article && under != 4 && under != 2 || !half && words.is(index + 1, "-");
        if (!of && !spelled || under == 4 && article && !isShareOf(part + 1) || isAfterOrdinal(index)
                || words.is(part + 1, "-")) {
            return null;
        }
        int count = half || article ? 1 : over;
        Draft points = partOfPercent(index, part, count, under);
        if (points != null) {
            return points;
        }
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(under), 4, RoundingMode.HALF_UP);
        return draft(Kind.PERCENT, index, part + 1).value(share).unit(Units.PERCENT).canonical(count + "/" + under);
    }

    /** {@code half a percentage point}, {@code three-quarters of a percent}. */
    private Draft partOfPercent(int index, int part, int count, int under) {
        int at = words.is(part + 1, "of") ? part + 2 : part + 1;
        at = words.is(at, "a") || words.is(at, "-") ? at + 1 : at;
        boolean percent = words.is(at, "percent") || words.is(at, "%");
        boolean points = words.is(at, "percentage") && words.is(at + 1, "point") || percent && words.is(at + 1, "point");
        if (!percent && !points) {
            return null;
        }
        return draft(Kind.PERCENT, index, points ? at + 2 : at + 1)
                .value(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(under), 4, RoundingMode.HALF_UP))
                .unit(points ? Units.POINTS : Units.PERCENT);
    }

    private boolean isShareOf(int of) {
        return Set.of("the", "our", "all", "its", "their", "total", "that", "those", "these", "this", "global", "revenue")
                .contains(words.lower(of + 1)) && !words.is(of + 2, "year");
    }

    private boolean isAfterOrdinal(int index) {
        return EnglishOrdinals.rank(words, index - 1) > 0 || words.is(index - 1, "last") || words.is(index - 1, "this");
    }

    private Draft ordinal(int index) {
        int rank = EnglishOrdinals.rank(words, index);
        if (rank == 0) {
            return null;
        }
        int to = index + EnglishOrdinals.length(words, index);
        boolean consecutive = words.is(to, "consecutive") || words.is(to, "straight") || words.is(to, "successive");
        TimeUnit unit = TimeUnit.english(words.lower(consecutive ? to + 1 : to));
        boolean row = unit != null && words.is(to + 1, "in") && words.is(to + 2, "a") && words.is(to + 3, "row");
        if (NO_RANK.contains(words.lower(to)) || words.is(to, "-") && NO_RANK.contains(words.lower(to + 1))) {
            return nothing(to);
        }
        BigDecimal value = BigDecimal.valueOf(rank);
        if (unit != null && (consecutive || row)) {
            return draft(Kind.ORDINAL, index, row ? to + 4 : to + 2).value(value).unit(unit.unit())
                    .canonical("consecutive " + unit.iso(value));
        }
        boolean superlative = words.is(to, "-") && words.lower(to + 1).endsWith("est")
                || words.lower(to).endsWith("est") && words.lower(to).length() > 5;
        return superlative ? draft(Kind.ORDINAL, index, to).value(value).canonical("#" + rank)
                : draft(Kind.ORDINAL, index, to).value(value);
    }

    /** {@code the past decade}, {@code the past year}: one of them, without the word. */
    private Draft pastDecade(int index) {
        TimeUnit unit = TimeUnit.english(words.lower(index));
        boolean past = words.is(index - 1, "past");
        boolean next = words.is(index - 1, "next") || words.is(index - 1, "coming") || words.is(index - 1, "last");
        boolean decade = unit == TimeUnit.DECADES && words.is(index, "decade");
        if (unit == null || !(words.is(index, "year") && past) && !decade) {
            return null;
        }
        if (!past && !next && !words.is(index - 1, "a")) {
            return null;
        }
        int from = index - 1;
        Draft draft = draft(Kind.DURATION, from, index + 1).value(unit.inUnit(BigDecimal.ONE)).unit(unit.unit())
                .canonical(unit.iso(BigDecimal.ONE));
        return draft;
    }

    private Draft factor(int index) {
        String word = words.lower(index);
        Integer factor = FACTORS.get(word);
        if (word.startsWith("halv") || word.equals("half") && words.is(index - 1, "in")
                && EnglishContext.isChange(words.lower(index - 2))) {
            return draft(Kind.MULTIPLE, index, index + 1).value(new BigDecimal("0.5")).canonical("x0.5");
        }
        boolean twice = word.equals("twice") && !Set.of("as", "the", "that", "our", "what", "its", "their")
                .contains(words.lower(index + 1));
        if (factor == null || twice || NOT_A_FACTOR.contains(words.lower(index + 1))
                || words.glued(index + 1) && !words.lower(index + 1).matches("[.,;:!?)%\"]")) {
            return null;
        }
        return draft(Kind.MULTIPLE, index, index + 1).value(BigDecimal.valueOf(factor)).canonical("x" + factor);
    }

    /** Takes {@code next} and {@code past} into a duration that they make a horizon. */
    private Draft horizon(Draft draft) {
        boolean time = draft.kind == Kind.DURATION || draft.kind == Kind.RANGE && draft.canonical != null;
        boolean few = draft.kind == Kind.FUZZY && draft.canonical == null && draft.unit != null
                && TimeUnit.english(draft.unit) != null;
        if (!time && !few) {
            return draft;
        }
        int at = draft.before - 1;
        String which = which(words.lower(at));
        int end = draft.after;
        if (which == null && PAST.contains(words.lower(draft.before))) {
            which = "past";
        } else if (which == null && NEXT.contains(words.lower(draft.before))) {
            which = "next";
        }
        boolean consecutive = words.is(at, "consecutive") || words.is(at, "straight");
        boolean ago = words.is(end, "ago") || words.is(end, "earlier");
        String form = few ? "few" : draft.canonical;
        if (which == null && !consecutive && !ago) {
            return draft;
        }
        int from = which != null && at >= 0 && which(words.lower(at)) != null || consecutive ? words.at(at).start()
                : draft.from;
        Draft wider = new Draft(draft.kind, from, ago && which == null ? words.at(end).end() : draft.to)
                .value(draft.value).between(draft.low, draft.high).unit(draft.unit)
                .canonical((which != null ? which : ago ? "ago" : "consecutive") + " " + form)
                .around(from < draft.from ? at : draft.before, ago && which == null ? end + 1 : end);
        wider.bound = draft.bound;
        return wider;
    }

    private static String which(String word) {
        return PAST.contains(word) ? "past" : NEXT.contains(word) ? "next" : null;
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, words.at(from).start(), words.at(to - 1).end()).around(from, to);
    }
}
