package org.diglot.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diglot.numbers.HanAmounts.Amount;
import org.diglot.numbers.HanNumbers.Number;
import org.diglot.numbers.Quantity.Kind;

/** Reads the quantities of one Chinese text, from left to right. */
final class HanReading {

    /** What a number, a word for one, or its sign begins with. */
    private static final String STARTS = "零一二三四五六七八九两十百千万亿兆廿卅几数好半过持第翻减腰倍下砍对折加低中高个单双-负";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, String> HORIZONS = Map.ofEntries(Map.entry("未来", "next"), Map.entry("今后", "next"),
            Map.entry("接下来", "next"), Map.entry("往后", "next"), Map.entry("下", "next"), Map.entry("随后", "next"),
            Map.entry("接下来的", "next"), Map.entry("未来的", "next"), Map.entry("过去的", "past"), Map.entry("之后", "next"),
            Map.entry("过去", "past"), Map.entry("最近", "past"), Map.entry("近", "past"), Map.entry("上", "past"),
            Map.entry("前", "past"), Map.entry("此前", "past"), Map.entry("连续", "consecutive"), Map.entry("连续第", "consecutive"),
            Map.entry("最近的", "past"), Map.entry("随后的", "next"), Map.entry("后", "next"), Map.entry("下一个", "next"));
    private static final List<String> HORIZON_WORDS = HORIZONS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).toList();
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
    private final HanAmounts amounts;
    private final HanLoosely loosely;
    private final HanContext context;
    private final List<Draft> drafts = new ArrayList<>();

    HanReading(HanText text) {
        this.text = text;
        this.numbers = new HanNumbers(text);
        this.names = new HanNames(text, numbers);
        this.periods = new HanPeriods(text, numbers);
        this.amounts = new HanAmounts(text, numbers);
        this.loosely = new HanLoosely(text, amounts);
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
        if (!mayBegin(index)) {
            return index + 1;
        }
        if (numbers.mayBegin(index) && numbers.isTooLong(index)) {
            return numbers.endOfRun(index);
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
            drafts.add(horizon(draft));
        }
        return Math.max(draft.after, index + 1);
    }

    private static boolean isStart(char c) {
        return c >= '0' && c <= '9' || STARTS.indexOf(c) >= 0;
    }

    private boolean mayBegin(int index) {
        char c = text.at(index);
        return c > ' ' && c != '的' && c != '我' && c != '们';
    }

    /** The place after a number that was none of ours, so that its end isn't read alone. */
    private int numberEnd(int index) {
        Number number = numbers.at(index);
        return number == null ? numbers.endOfRun(index) : number.to();
    }

    private Draft read(int index) {
        Draft draft = loosely.at(index);
        draft = draft != null ? draft : fromFlat(index);
        draft = draft != null ? draft : factor(index);
        draft = draft != null ? draft : half(index);
        draft = draft != null ? draft : fraction(index);
        draft = draft != null ? draft : ordinal(index);
        return draft != null ? draft : amount(index);
    }

    /** {@code 持平至成長2%}: from nought on. */
    private Draft fromFlat(int index) {
        if (!text.has(index, "持平至") && !text.has(index, "持平到")) {
            return null;
        }
        String change = text.longest(index + 3, CHANGES);
        Amount last = amounts.at(text.skipSpace(index + 3 + (change == null ? 0 : change.length())));
        if (last == null || last.kind() != Kind.PERCENT || last.high() != null || last.value().signum() <= 0) {
            return null;
        }
        Draft draft = draft(Kind.RANGE, index, last.to()).between(BigDecimal.ZERO, last.value()).unit(last.unit());
        draft.direction = change == null ? null : CHANGES.indexOf(change) < 5 ? Quantity.Direction.INCREASE : Quantity.Direction.DECREASE;
        return draft;
    }

    private static final List<String> CHANGES = List.of("增长", "成长", "上升", "增加", "季增", "下降", "减少", "下滑", "衰退", "季减");

    private Draft amount(int index) {
        Amount first = amounts.at(index);
        if (first == null || first.number().fuzzy()) {
            return null;
        }
        if (isBaseOfRate(first)) {
            return draft(first.kind(), 0, 0).around(index, first.to());
        }
        Draft range = range(first);
        if (range != null) {
            return range;
        }
        return isQuantity(first) ? single(listed(first)) : null;
    }

    /** {@code 1美元兌145日圓}: the one is no figure. */
    private boolean isBaseOfRate(Amount amount) {
        int at = text.skipSpace(amount.to());
        return amount.kind() == Kind.MONEY && amount.value().compareTo(BigDecimal.ONE) == 0 && amount.unit() != null
                && text.longest(at, EXCHANGED) != null;
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

    private Draft range(Amount first) {
        int join = joint(first);
        Amount last = join == 0 ? null : amounts.at(join);
        if (last == null || last.number().fuzzy() || first.high() != null || last.high() != null || !sameUnit(first, last)) {
            return null;
        }
        BigDecimal low = shared(first, last);
        boolean bare = !last.measured() && !first.measured() && !last.number().isScaled()
                && !(first.number().digits() && last.number().digits());
        if (low.compareTo(last.value()) >= 0 || bare || isDate(last)) {
            return null;
        }
        String unit = last.measured() ? last.unit() : first.unit();
        TimeUnit time = last.time() != null ? last.time() : first.time();
        Draft draft = draft(Kind.RANGE, first.from(), last.to()).between(low, last.value()).unit(unit);
        draft.inferred = (first.kind() == Kind.MONEY || last.kind() == Kind.MONEY) && unit == null;
        if (last.kind() == Kind.MULTIPLE) {
            draft.unit = "x";
        }
        if (time != null) {
            draft.canonical = time.iso(first.number().value()) + "/" + time.iso(last.number().value());
        }
        if (last.more()) {
            draft.approximate = true;
        }
        return draft;
    }

    private boolean isDate(Amount last) {
        return !last.measured() && "月日号季".indexOf(text.at(text.skipSpace(last.to()))) >= 0;
    }

    private static BigDecimal shared(Amount first, Amount last) {
        Number end = last.number();
        BigDecimal value = first.value();
        boolean tenths = last.kind() == Kind.PERCENT && last.value().compareTo(end.value().abs()) > 0
                && !first.measured();
        if (tenths) {
            return value.multiply(BigDecimal.TEN);
        }
        boolean cents = last.kind() == Kind.MONEY && last.value().abs().compareTo(end.value().abs()) < 0 && !first.measured();
        if (cents) {
            return value.multiply(last.value().divide(end.value(), java.math.MathContext.DECIMAL128));
        }
        boolean bare = first.number().scale().compareTo(BigDecimal.ONE) == 0;
        return bare && end.isScaled() && value.compareTo(end.unscaled()) < 0 ? value.multiply(end.scale()) : value;
    }

    private static boolean sameUnit(Amount first, Amount last) {
        if (!first.measured() && first.kind() == Kind.COUNT || first.kind() == Kind.COUNT && last.kind() == Kind.COUNT) {
            return true;
        }
        if (first.kind() == Kind.MONEY && last.kind() == Kind.MONEY) {
            return first.unit() == null || last.unit() == null || first.unit().equals(last.unit());
        }
        return first.kind() == last.kind() && Objects.equals(first.unit(), last.unit())
                || !last.measured() && last.kind() == Kind.COUNT && first.kind() == Kind.PERCENT
                        && first.number().digits() == last.number().digits() && first.to() > first.number().to() - 1
                        && first.number().from() > first.from();
    }

    /** The place where the end of a range begins, or 0. */
    private int joint(Amount first) {
        int at = text.skipSpace(first.to());
        boolean word = text.at(at) == '到' || text.at(at) == '至';
        boolean mark = text.at(at) == '-' || text.at(at) == '~';
        boolean or = text.at(at) == '或' && first.kind() == Kind.COUNT && !first.number().digits();
        if (!word && !mark && !or || word && (isStep(first.from()) || isChangeTo(first, at + 1)) || text.has(at, "至少") || text.has(at, "至今")
                || text.has(at, "到底")) {
            return 0;
        }
        int next = text.at(at + 1) == '-' && mark ? at + 2 : at + 1;
        next = text.skipSpace(next);
        return text.has(next, "约") ? next + 1 : next;
    }

    /** {@code 增加2億元至45億元} tells a change and the level reached. */
    private boolean isChangeTo(Amount first, int next) {
        Amount last = amounts.at(text.skipSpace(next));
        int before = text.skipSpaceBack(first.from());
        before = text.at(before - 1) == '了' ? before - 1 : before;
        if (last == null || !HanContext.isChange(text, before)) {
            return false;
        }
        boolean share = first.kind() == Kind.PERCENT || last.kind() == Kind.PERCENT;
        boolean multiple = first.kind() == Kind.MULTIPLE || last.kind() == Kind.MULTIPLE;
        BigDecimal apart = share || multiple ? BigDecimal.valueOf(5) : new BigDecimal("2.5");
        return shared(first, last).multiply(apart).compareTo(last.value()) < 0;
    }

    /** {@code 由12%至15%} behind a verb of change tells two levels. */
    private boolean isStep(int index) {
        int before = text.skipSpaceBack(index);
        if (!text.hasBefore(before, "从") && !text.hasBefore(before, "由")) {
            return false;
        }
        String back = text.folded(Math.max(0, before - 12), before);
        String clause = back.substring(Math.max(Math.max(back.lastIndexOf(','), back.lastIndexOf('。')),
                back.lastIndexOf(';')) + 1);
        return List.of("增长", "成长", "提升", "提高", "上升", "下降", "减少", "下滑", "上调", "下调", "改善", "收窄", "扩大", "升", "降", "指引", "增加", "调整")
                .stream().anyMatch(clause::contains);
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

    /** {@code 一半}, {@code 半年}, {@code 半個月}, {@code 過半}. */
    private Draft half(int index) {
        BigDecimal half = new BigDecimal("0.5");
        if (text.has(index, "一半") || text.has(index, "1半")) {
            return draft(Kind.PERCENT, index, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT).canonical("1/2");
        }
        if (text.has(index, "过半") && "数".indexOf(text.at(index + 2)) < 0 || text.has(index, "过半数")) {
            Draft draft = draft(Kind.PERCENT, index + 1, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT)
                    .canonical("1/2");
            return draft;
        }
        if (text.has(index, "半数")) {
            return draft(Kind.PERCENT, index, index + 2).value(BigDecimal.valueOf(50)).unit(Units.PERCENT).canonical("1/2");
        }
        if (text.at(index) != '半' || "上下大多过前后一".indexOf(text.at(index - 1)) >= 0) {
            return null;
        }
        if (text.at(index + 1) == '年' && "报度".indexOf(text.at(index + 2)) < 0) {
            return draft(Kind.DURATION, index, index + 2).value(half).unit("years").canonical(TimeUnit.YEARS.iso(half));
        }
        if (text.has(index, "半个月")) {
            return draft(Kind.DURATION, index, index + 3).value(half).unit("months").canonical(TimeUnit.MONTHS.iso(half));
        }
        if (text.has(index, "半小时") || text.has(index, "半个小时") || text.has(index, "半个钟头")) {
            return draft(Kind.DURATION, index, index + (text.has(index, "半小时") ? 3 : 4)).value(half).unit("hours")
                    .canonical(TimeUnit.HOURS.iso(half));
        }
        return null;
    }

    /** {@code 三分之二}, {@code 2/3}, {@code 千分之五}. */
    private Draft fraction(int index) {
        if (text.has(index, "百分之") || !numbers.mayBegin(index)) {
            return null;
        }
        Number under = numbers.at(index);
        if (under == null || !text.has(under.to(), "分之") || under.high() != null || under.value().signum() <= 0) {
            return null;
        }
        int at = under.to() + 2;
        Number over = numbers.mayBegin(at) ? numbers.at(at) : null;
        if (over == null || over.high() != null) {
            return null;
        }
        BigDecimal share = HUNDRED.multiply(over.value()).divide(under.value(), 4, RoundingMode.HALF_UP);
        return draft(Kind.PERCENT, index, over.to()).value(share).unit(Units.PERCENT)
                .canonical(over.value().toPlainString() + "/" + under.value().toPlainString());
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

    /** Takes 未來, 過去 or 連續 into a duration that they make a horizon. */
    private Draft horizon(Draft draft) {
        boolean time = draft.kind == Kind.DURATION || draft.kind == Kind.RANGE && draft.canonical != null;
        boolean few = draft.kind == Kind.FUZZY && draft.unit != null && TimeUnit.english(draft.unit) != null;
        if (!time && !few) {
            return draft;
        }
        String form = few ? "few" : draft.canonical;
        int before = text.skipSpaceBack(draft.from);
        String word = text.longestBefore(before, HORIZON_WORDS);
        String which = word == null || isOtherWord(word, before) ? null : HORIZONS.get(word);
        int after = text.skipSpace(draft.to);
        boolean ago = which == null && (text.has(after, "前") && "景期提沿".indexOf(text.at(after + 1)) < 0 || text.has(after, "以前")
                || text.has(after, "之前"));
        if (which == null && !ago) {
            return draft;
        }
        int from = which == null ? draft.from : before - word.length();
        int to = ago ? after + (text.at(after) == '前' ? 1 : 2) : draft.to;
        Draft wider = new Draft(draft.kind, from, to).value(draft.value).between(draft.low, draft.high).unit(draft.unit)
                .canonical((which == null ? "ago" : which) + " " + form).around(from, to);
        wider.approximate = draft.approximate;
        wider.bound = draft.bound;
        return wider;
    }

    private boolean isOtherWord(String word, int end) {
        char before = text.at(end - word.length() - 1);
        return switch (word) {
            case "近" -> "接将附最".indexOf(before) >= 0;
            case "上" -> "以加之线网市度".indexOf(before) >= 0 || text.isHan(end - 2) && text.at(end - 2) != ',';
            case "下" -> "以之线旗余剩".indexOf(before) >= 0 || text.isHan(end - 2);
            case "后" -> text.isHan(end - 2);
            default -> false;
        };
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, from, to).around(from, to);
    }
}
