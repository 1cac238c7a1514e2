package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.numbers.HanAmounts.Amount;
import org.diglot.numbers.HanNumbers.Number;
import org.diglot.numbers.Quantity.Kind;

/** Reads the quantities of one Chinese text, from left to right. */
final class HanReading {

    /** What a number, a word for one, or its sign begins with. */
    private static final String STARTS = "零一二三四五六七八九两十百千万亿兆廿卅几数好半过持第翻减腰倍下砍对折加低中高个单双-负";
    private static final Map<String, String> FACTORS = Map.ofEntries(Map.entry("翻一番", "2"), Map.entry("翻了一番", "2"),
            Map.entry("翻番", "2"), Map.entry("翻倍", "2"), Map.entry("翻了倍", "2"), Map.entry("翻了一倍", "2"),
            Map.entry("翻一倍", "2"), Map.entry("倍增", "2"), Map.entry("翻两番", "4"), Map.entry("翻了两番", "4"),
            Map.entry("翻三番", "8"), Map.entry("翻了三番", "8"), Map.entry("减半", "0.5"), Map.entry("腰斩", "0.5"),
            Map.entry("减少一半", "0.5"), Map.entry("下降一半", "0.5"), Map.entry("砍半", "0.5"), Map.entry("对半砍", "0.5"),
            Map.entry("翻了番", "2"), Map.entry("减少了一半", "0.5"), Map.entry("下降了一半", "0.5"), Map.entry("折半", "0.5"),
            Map.entry("加倍", "2"), Map.entry("翻了两倍", "3"), Map.entry("翻了三倍", "4"));
    private static final List<String> FACTOR_WORDS = FACTORS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).toList();
    private static final List<String> GROWS = List.of("增长", "成长", "增加", "提升", "提高", "上升", "增", "涨", "多", "高出", "高", "上涨", "扩大");

    private final HanText text;
    private final HanNumbers numbers;
    private final HanNames names;
    private final HanPeriods periods;
    private final HanDecades decades;
    private final HanAmounts amounts;
    private final HanLoosely loosely;
    private final HanRanges ranges;
    private final HanShares shares;
    private final HanHorizons horizons;
    private final HanContext context;
    private final List<Draft> drafts = new ArrayList<>();

    HanReading(HanText text) {
        this.text = text;
        this.numbers = new HanNumbers(text);
        this.names = new HanNames(text, numbers);
        this.periods = new HanPeriods(text, numbers);
        this.decades = new HanDecades(text, numbers);
        this.amounts = new HanAmounts(text, numbers);
        this.loosely = new HanLoosely(text, amounts);
        this.ranges = new HanRanges(text, amounts);
        this.shares = new HanShares(text, numbers);
        this.horizons = new HanHorizons(text);
        this.context = new HanContext(text);
    }

    /** The quantities in order of the text. */
    List<Draft> drafts() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        HanCurrencies.infer(drafts, text);
        Draft previous = null;
        for (Draft draft : drafts) {
            context.mark(draft, previous);
            previous = draft;
        }
        return drafts;
    }

    private int next(int index) {
        if (!HanOpenings.mayBegin(text.at(index))) {
            return index + 1;
        }
        if (numbers.mayBegin(index) && numbers.isTooLong(index)) {
            return numbers.endOfRun(index);
        }
        int told = decades.skip(index);
        if (told > index) {
            return told;
        }
        Draft draft = periods.at(index);
        if (draft == null) {
            draft = HanUnits.prefix(text, index) != null ? amount(index) : null;
        }
        int named = draft == null ? names.skip(index) : index;
        if (named > index) {
            return named;
        }
        draft = draft != null || !isStart(text.at(index)) ? draft : read(index);
        if (draft == null) {
            return numbers.mayBegin(index) ? Math.max(index + 1, numberEnd(index)) : index + 1;
        }
        if (draft.to > draft.from) {
            drafts.add(horizons.widen(draft));
        }
        return Math.max(draft.after, index + 1);
    }

    private static boolean isStart(char c) {
        return c >= '0' && c <= '9' || STARTS.indexOf(c) >= 0;
    }

    /** What may begin a number or a word for one. */
    static String openings() {
        return STARTS + "0123456789";
    }

    /** The place after a number that was none of ours, so that its end isn't read alone. */
    private int numberEnd(int index) {
        Number number = numbers.at(index);
        return number == null ? numbers.endOfRun(index) : number.to();
    }

    private Draft read(int index) {
        Draft draft = loosely.at(index);
        draft = draft != null ? draft : ranges.fromFlat(index);
        draft = draft != null ? draft : factor(index);
        draft = draft != null ? draft : shares.half(index);
        draft = draft != null ? draft : shares.fraction(index);
        draft = draft != null ? draft : shares.outOf(index);
        draft = draft != null ? draft : ordinal(index);
        return draft != null ? draft : amount(index);
    }

    private Draft amount(int index) {
        Amount first = amounts.at(index);
        if (first == null || first.number().fuzzy()) {
            return null;
        }
        if (isBaseOfRate(first)) {
            return draft(first.kind(), 0, 0).around(index, first.to());
        }
        Draft range = ranges.of(first);
        if (range != null) {
            return range;
        }
        return isQuantity(first) ? single(listed(first)) : null;
    }

    /** {@code 1美元兌145日圓}: the one is no figure. */
    private boolean isBaseOfRate(Amount amount) {
        int at = text.skipSpace(amount.to());
        boolean one = amount.kind() == Kind.MONEY && amount.value().compareTo(BigDecimal.ONE) == 0 && amount.unit() != null;
        return one && (text.longest(at, EXCHANGED) != null
                || text.longestBefore(text.skipSpaceBack(amount.from()), BEFORE_BASE) != null);
    }

    /** {@code 2億、2.5億美元}: the last of a list says the unit for all. */
    private Amount listed(Amount amount) {
        int at = text.skipSpace(amount.to());
        boolean bare = amount.kind() == Kind.COUNT && !amount.measured() && amount.unit() == null && amount.high() == null;
        Amount next = bare && text.at(at) == '、' ? amounts.at(text.skipSpace(at + 1)) : null;
        boolean unit = next != null && next.unit() != null && next.number().scale().compareTo(amount.number().scale()) == 0
                && (next.kind() == Kind.MONEY || next.kind() == Kind.PERCENT && !next.number().isScaled());
        return !unit ? amount : new Amount(amount.from(), amount.to(), amount.number(), next.kind(), amount.value(), null,
                next.unit(), null, true, amount.more());
    }

    private static final List<String> EXCHANGED = List.of("兑换", "可兑", "兑", "兌", "对", "折合", "等于", "=", "约合", "合");

    private static final List<String> BEFORE_BASE = List.of("兑", "兌", "每");

    /** A number in characters without a unit is one only where it is large and told exactly. */
    private boolean isQuantity(Amount amount) {
        Number number = amount.number();
        if (isLoneScale(number)) {
            boolean lone = text.at(number.from()) == '亿' && "级万".indexOf(text.at(number.to())) < 0
                    && "破过超逾".indexOf(text.at(number.from() - 1)) >= 0;
            if (lone) {
                return true;
            }
            return (amount.measured() && amount.kind() != Kind.DURATION || number.units() > 1)
                    && (amount.kind() != Kind.COUNT || isQualified(amount));
        }
        if (number.digits()) {
            return true;
        }
        if (amount.measured()) {
            return !isArticle(amount);
        }
        return number.isScaled() || number.units() > 1;
    }

    /** {@code 百}, {@code 千萬}: scale alone, without a digit. */
    private boolean isLoneScale(Number number) {
        return !number.digits() && "百千万亿兆".indexOf(text.at(number.from())) >= 0;
    }

    private boolean isQualified(Amount amount) {
        int before = text.skipSpaceBack(amount.from());
        return "近上数过超逾约达有破".indexOf(text.at(before - 1)) >= 0 || text.hasBefore(before, "超过")
                || amount.number().units() > 1 && amount.unit() != null;
    }

    /** {@code 一家} is an article, {@code 上一季} is the one before. */
    private boolean isArticle(Amount amount) {
        boolean which = amount.value().compareTo(BigDecimal.ONE) == 0 && !amount.number().digits()
                && amount.kind() == Kind.DURATION && "上下每这那同前后任另哪首头有".indexOf(text.at(amount.from() - 1)) >= 0;
        return which || amount.kind() == Kind.COUNT && amount.value().compareTo(BigDecimal.ONE) == 0 && amount.high() == null
                && amount.number().units() == 0;
    }

    private Draft single(Amount amount) {
        boolean spread = amount.high() != null;
        boolean money = isMoneyUnsaid(amount);
        Kind kind = money ? Kind.MONEY : amount.kind();
        Draft draft = draft(spread ? Kind.RANGE : kind, amount.from(), amount.to()).unit(amount.unit());
        if (spread) {
            BigDecimal low = amount.value();
            BigDecimal high = amount.time() == null ? amount.high() : amount.time().inUnit(amount.high());
            draft.between(low, high).unit(amount.kind() == Kind.MULTIPLE ? "x" : amount.unit());
            draft.approximate = true;
            if (amount.time() != null) {
                draft.canonical = amount.time().iso(amount.number().value()) + "/"
                        + amount.time().iso(amount.number().high());
            }
        } else {
            draft.value(amount.value());
            if (amount.time() != null) {
                draft.canonical = iso(amount);
            }
        }
        draft.inferred = kind == Kind.MONEY && amount.unit() == null;
        if (amount.more()) {
            draft.approximate = true;
            draft.bound = Quantity.Bound.MIN;
        }
        if (amount.kind() == Kind.MULTIPLE && !spread) {
            draft.canonical = "x" + reached(amount).stripTrailingZeros().toPlainString();
        }
        return draft;
    }

    /** {@code 營收1.2兆}: money whose unit is unsaid altogether. */
    private boolean isMoneyUnsaid(Amount amount) {
        if (amount.kind() != Kind.COUNT || amount.measured() || amount.unit() != null || !amount.number().isScaled()) {
            return false;
        }
        String back = text.folded(Math.max(0, amount.from() - 14), amount.from());
        int clause = Math.max(Math.max(back.lastIndexOf(','), back.lastIndexOf('。')), back.lastIndexOf(';'));
        String before = back.substring(clause + 1);
        return MONEY_WORDS.stream().anyMatch(before::contains) && "人次用户台辆件".chars().noneMatch(c -> before.indexOf(c) >= 0);
    }

    private static final List<String> MONEY_WORDS = List.of("收入", "营收", "利润", "盈利", "获利", "销售额", "营业额", "支出", "投资额",
            "现金", "资本开支", "市值", "成本", "费用", "金额", "净利", "毛利", "资产", "负债", "交易额", "存款", "贷款", "营益", "纯益", "股息", "债券",
            "投入", "市场规模", "GMV", "EBITDA");

    private static String iso(Amount amount) {
        BigDecimal value = amount.time() == TimeUnit.HALVES ? amount.number().value() : amount.value();
        return amount.time().iso(value);
    }

    /** {@code 增長兩倍} is to three times; {@code 增長到兩倍} and {@code 兩倍} are to two. */
    private BigDecimal reached(Amount amount) {
        int at = text.skipSpaceBack(amount.from());
        for (String word : List.of("超过", "约", "近", "逾", "超", "将近", "接近", "了", "大约", "至少")) {
            at = text.hasBefore(at, word) ? text.skipSpaceBack(at - word.length()) : at;
        }
        int end = text.hasBefore(at, "了") ? at - 1 : at;
        boolean grows = GROWS.stream().anyMatch(word -> text.hasBefore(end, word));
        return grows ? amount.value().add(BigDecimal.ONE) : amount.value();
    }

    /** {@code 翻了一番}, {@code 減半}. */
    private Draft factor(int index) {
        String word = text.longest(index, FACTOR_WORDS);
        if (word == null || word.equals("倍增") && HanNumbers.digit(text.at(index - 1)) >= 0
                || word.equals("倍增") && text.isDigit(index - 1) || word.equals("加倍") && text.at(index - 1) == '更') {
            return null;
        }
        BigDecimal factor = new BigDecimal(FACTORS.get(word));
        return draft(Kind.MULTIPLE, index, index + word.length()).value(factor)
                .canonical("x" + factor.stripTrailingZeros().toPlainString());
    }

    /** {@code 第三}, {@code 第四大}, {@code 連續第六個季度}. */
    private Draft ordinal(int index) {
        if (text.at(index) != '第') {
            return null;
        }
        int at = text.skipSpace(index + 1);
        Number rank = numbers.mayBegin(at) ? numbers.at(at) : null;
        if (rank == null || rank.fuzzy() || rank.high() != null || rank.isScaled()) {
            return null;
        }
        int end = text.skipSpace(rank.to());
        boolean consecutive = text.hasBefore(index, "连续");
        HanUnits.Unit unit = HanUnits.at(text, end);
        if (consecutive && unit != null && unit.time() != null) {
            return draft(Kind.ORDINAL, index - 2, end + unit.word().length()).value(rank.value()).unit(unit.time().unit())
                    .canonical("consecutive " + unit.time().iso(rank.value()));
        }
        boolean large = text.at(end) == '大' || text.at(end) == '高' || text.at(end) == '名' || text.at(end) == '位';
        boolean placed = text.hasBefore(index, "排名") || text.hasBefore(index, "位居") || text.hasBefore(index, "位列")
                || text.hasBefore(index, "全球") || text.hasBefore(index, "世界") || text.hasBefore(index, "全国")
                || text.hasBefore(index, "居") || text.hasBefore(index, "排") || text.hasBefore(index, "行业")
                || text.hasBefore(index, "市场");
        Draft draft = draft(Kind.ORDINAL, index, large && text.at(end) != '位' ? end + 1 : rank.to()).value(rank.value());
        return large && text.at(end) != '位' || placed
                ? draft.canonical("#" + rank.value().stripTrailingZeros().toPlainString()) : draft;
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, from, to).around(from, to);
    }
}
