package org.diglot.numbers;

import java.math.BigDecimal;
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
    /** Behind these words 5% off is a distance, not a discount. */
    private static final Set<String> PRICED = Set.of("from", "of", "its", "our", "highs", "lows", "peak");
    private static final Set<String> NO_RANK = Set.of("party", "parties", "time", "class", "hand", "world", "and", "of",
            "or", "guess", "gear", "nature", "thing", "thoughts", "rate", "parties'", "lien", "mover", "movers", "person",
            "floor", "tier", "look", "glance");
    private static final Set<String> PAST = Set.of("past", "last", "previous", "prior", "preceding", "recent");
    private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming", "future", "subsequent");

    private final EnglishWords words;
    private final EnglishNames names;
    private final EnglishPeriods periods;
    private final EnglishAmounts amounts;
    private final EnglishLoosely loosely;
    private final EnglishShares shares;
    private final EnglishRanges ranges;
    private final EnglishContext context;
    private final List<Draft> drafts = new ArrayList<>();

    EnglishReading(EnglishWords words) {
        EnglishNumbers numbers = new EnglishNumbers(words);
        this.words = words;
        this.names = new EnglishNames(words);
        this.periods = new EnglishPeriods(words, numbers);
        this.amounts = new EnglishAmounts(words, numbers);
        this.loosely = new EnglishLoosely(words);
        this.shares = new EnglishShares(words, numbers);
        this.ranges = new EnglishRanges(words, names, amounts);
        this.context = new EnglishContext(words);
    }

    static Set<String> factors() {
        return FACTORS.keySet();
    }

    /** The quantities in order of the text. */
    List<Draft> drafts() {
        int at = 0;
        while (at < words.size()) {
            if (!EnglishOpenings.mayBegin(words.at(at))) {
                at++;
                continue;
            }
            int named = periods.numeric(at) == null ? names.skip(at) : at;
            at = named > at ? named : read(at);
        }
        new EnglishAsides(words, drafts).complete();
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
        draft = draft != null ? draft : EnglishCoins.at(words, index);
        draft = draft != null ? draft : shares.at(index);
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
        Draft flat = ranges.fromFlat(index);
        Amount first = flat == null ? amounts.at(index) : null;
        if (first == null) {
            return flat;
        }
        if (isBaseOfRate(first)) {
            return nothing(first.to());
        }
        Draft range = ranges.of(first);
        return range != null ? range : single(ranges.withUnitOfEnd(first));
    }

    /** {@code 1 US dollar to 32.5 NT dollars}: the one is no figure. */
    private boolean isBaseOfRate(Amount amount) {
        boolean one = amount.kind() == Kind.MONEY && amount.value().compareTo(BigDecimal.ONE) == 0;
        String join = words.lower(amount.to());
        boolean joined = join.equals("to") || join.equals("equals") || join.equals("=") || join.equals("for") || join.equals("buys");
        Amount rate = one && joined ? amounts.at(amount.to() + 1) : null;
        return rate != null && rate.value().compareTo(BigDecimal.ONE) != 0
                && (rate.kind() == Kind.COUNT || rate.kind() == Kind.MONEY && !rate.unit().equals(amount.unit()));
    }

    private Draft single(Amount amount) {
        Draft draft = draft(amount.kind(), amount.from(), amount.to()).value(amount.value()).unit(amount.unit());
        draft.inferred = amount.inferred();
        boolean off = Units.PERCENT.equals(amount.unit()) && (words.is(amount.to(), "off")
                && !PRICED.contains(words.lower(amount.to() + 1)) || words.is(amount.to(), "discount"));
        draft.canonical = off ? Units.OFF : null;
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

    private Draft ordinal(int index) {
        int rank = EnglishOrdinals.rank(words, index);
        if (rank == 0) {
            return null;
        }
        int to = index + EnglishOrdinals.length(words, index);
        boolean consecutive = words.is(to, "consecutive") || words.is(to, "straight") || words.is(to, "successive");
        TimeUnit unit = TimeUnit.english(words.lower(consecutive ? to + 1 : to));
        boolean running = unit != null && words.is(to + 1, "running");
        boolean row = unit != null && words.is(to + 1, "in") && words.is(to + 2, "a") && words.is(to + 3, "row");
        if (NO_RANK.contains(words.lower(to)) || words.is(to, "-") && NO_RANK.contains(words.lower(to + 1))) {
            return nothing(to);
        }
        BigDecimal value = BigDecimal.valueOf(rank);
        if (unit != null && (consecutive || row || running)) {
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
        if (word.startsWith("halv") && !word.equals("halves") || word.equals("half") && words.is(index - 1, "in")
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
