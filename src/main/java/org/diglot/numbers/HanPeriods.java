package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.diglot.numbers.Quantity.Kind;

/** Dates and periods in Chinese: {@code 2024年12月31日}, {@code 2025財年第三季度}, {@code 本財年上半年}, {@code 民國113年}. */
final class HanPeriods {

    private static final int REPUBLIC = 1911;

    private static final Map<String, String> RELATIVE = Map.ofEntries(Map.entry("本财年", "this FY"),
            Map.entry("本财政年度", "this FY"), Map.entry("本会计年度", "this FY"), Map.entry("这个财年", "this FY"),
            Map.entry("当前财年", "this FY"), Map.entry("今年", "this year"), Map.entry("本年度", "this year"),
            Map.entry("本年", "this year"), Map.entry("去年", "last year"), Map.entry("上年", "last year"),
            Map.entry("上一年", "last year"), Map.entry("明年", "next year"), Map.entry("来年", "next year"),
            Map.entry("上财年", "last FY"), Map.entry("上一财年", "last FY"), Map.entry("上个财年", "last FY"),
            Map.entry("上一个财年", "last FY"), Map.entry("上一财政年度", "last FY"), Map.entry("下财年", "next FY"),
            Map.entry("下一财年", "next FY"), Map.entry("下个财年", "next FY"), Map.entry("下一个财年", "next FY"),
            Map.entry("下一财政年度", "next FY"), Map.entry("该财年", "this FY"), Map.entry("财年", "this FY"));
    private static final List<String> RELATIVE_WORDS = RELATIVE.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).toList();
    private static final List<String> FISCAL = List.of("个财政年度", "财政年度", "会计年度", "财政年", "财年");
    private static final List<String> QUARTER = List.of("个财政季度", "财政季度", "个财季", "财季", "个季度", "季度", "季");

    /** A year as said: its canonical name, its number or 0, and the place after it. */
    private record Year(String name, int number, int to) {
    }

    /** A whole number as said and the place after it. */
    private record Whole(int number, int to) {
    }

    private final HanText text;
    private final HanNumbers numbers;

    HanPeriods(HanText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** The date or period that begins there, or null. */
    Draft at(int index) {
        if (!mayBegin(index)) {
            return null;
        }
        Draft numeric = numeric(index);
        if (numeric != null) {
            return numeric;
        }
        Year year = year(index);
        int at = year == null ? index : of(year.to());
        Draft part = part(index, at, year);
        if (part != null || year == null) {
            return part;
        }
        return year.number() == 0 ? null : until(index, year);
    }

    /** {@code 2024-12-31}, {@code 2024/12/31}. */
    private Draft numeric(int index) {
        if (!text.isDigit(index) || text.isDigit(index - 1) || !text.isDigit(index + 3) || text.isDigit(index + 4)) {
            return null;
        }
        char mark = text.at(index + 4);
        Whole month = mark == '-' || mark == '/' || mark == '.' ? plain(index + 5) : null;
        Whole day = month != null && text.at(month.to()) == mark ? plain(month.to() + 1) : null;
        int year = day == null ? 0 : plain(index).number();
        return day != null && isYear(year) && Periods.exists(month.number(), day.number())
                ? draft(Kind.DATE, index, day.to(), Periods.day(year, month.number(), day.number())) : null;
    }

    private Whole plain(int from) {
        int end = from;
        while (text.isDigit(end) && end - from < 5) {
            end++;
        }
        return end == from || end - from > 4 ? null : new Whole(Integer.parseInt(text.folded(from, end)), end);
    }

    /** What may begin a period, besides numbers. */
    static String openings() {
        return "第上下前首民本今去明来财Q1HF九八七六该当这全qh";
    }

    private boolean mayBegin(int index) {
        return numbers.mayBegin(index) || openings().indexOf(text.at(index)) >= 0;
    }

    private int of(int at) {
        int next = text.skipSpace(at);
        return text.at(next) == '的' || text.at(next) == ',' && text.at(next + 1) == '第' ? text.skipSpace(next + 1) : next;
    }

    private Draft until(int index, Year year) {
        int at = text.skipSpace(year.to());
        boolean join = text.at(at) == '至' || text.at(at) == '到' || text.at(at) == '-' || text.at(at) == '~';
        Year last = join ? year(text.skipSpace(at + 1)) : null;
        if (last != null && last.number() > year.number()) {
            return draft(Kind.PERIOD, index, last.to(), year.name() + "/" + last.name());
        }
        return draft(Kind.PERIOD, index, year.to(), year.name());
    }

    private Year year(int index) {
        if (text.has(index, "民国")) {
            Whole count = whole(text.skipSpace(index + 2));
            return count == null || text.at(text.skipSpace(count.to())) != '年' ? null
                    : named(count.number() + REPUBLIC, false, text.skipSpace(count.to()) + 1);
        }
        if (text.has(index, "FY") || text.has(index, "fy")) {
            Whole count = whole(text.skipSpace(index + 2));
            boolean sane = count != null && (count.to() - text.skipSpace(index + 2) == 2 || isYear(count.number()));
            return sane ? named(Periods.year(String.valueOf(count.number())), true, count.to()) : null;
        }
        String relative = text.longest(index, RELATIVE_WORDS);
        if (relative != null && !(relative.equals("财年") && "个一上下本该前".indexOf(text.at(index - 1)) >= 0)) {
            return new Year(RELATIVE.get(relative), 0, index + relative.length());
        }
        return text.isDigit(index) || HanNumbers.digit(text.at(index)) > 0 ? digits(index) : null;
    }

    private Year digits(int index) {
        int end = index;
        StringBuilder plain = new StringBuilder();
        while (end - index < 5 && (text.isDigit(end) || HanNumbers.digit(text.at(end)) >= 0 && text.at(end) != '两')) {
            plain.append(text.isDigit(end) ? text.at(end) : (char) ('0' + HanNumbers.digit(text.at(end))));
            end++;
        }
        int length = end - index;
        if (length != 4 && length != 2 || text.isDigit(index - 1) || text.at(index - 1) == '.') {
            return null;
        }
        int at = text.skipSpace(end);
        if (length == 4 && text.at(end) == '/' && text.isDigit(end + 1) && text.isDigit(end + 2)
                && !text.isDigit(end + 3)) {
            at = text.skipSpace(end + 3);
            plain.replace(2, 4, text.folded(end + 1, end + 3));
        }
        int number = Periods.year(plain.toString());
        if (length == 4 && !isYear(number)) {
            return null;
        }
        String fiscal = text.longest(at, FISCAL);
        if (fiscal != null) {
            return named(number, true, at + fiscal.length());
        }
        if (text.has(at, "FY")) {
            return named(number, true, at + 2);
        }
        if (text.has(at, "年度")) {
            return length == 4 ? named(number, false, at + 2) : null;
        }
        if (text.at(at) == '年' && text.at(at + 1) != '代') {
            return length == 4 || isPartNext(of(at + 1)) ? named(number, false, at + 1) : null;
        }
        if (text.at(at) == '年') {
            return null;
        }
        boolean joined = length == 4 && (text.at(at) == '-' || text.at(at) == '至' || text.at(at) == '~')
                && text.isDigit(at + 1) && text.isDigit(at + 4) && text.at(text.skipSpace(at + 5)) == '年';
        boolean quarter = text.at(at) == 'Q' || text.at(at) == 'H' || length == 4 && (text.has(at, "第")
                && isPartNext(at) || text.has(at, "上半年") || text.has(at, "下半年") || text.has(at, "全年"));
        return joined || quarter && isPartNext(at) ? named(number, false, at) : null;
    }

    private boolean isPartNext(int at) {
        return text.has(at, "第") || text.has(at, "上半") || text.has(at, "下半") || text.has(at, "全年")
                || (text.at(at) == 'Q' || text.at(at) == 'H') && text.isDigit(at + 1)
                || text.has(at, "前三季") || quarterOf(at) > 0 || month(at) != null;
    }

    private static boolean isYear(int number) {
        return number >= 1900 && number < 2100;
    }

    private static Year named(int number, boolean fiscal, int to) {
        return new Year((fiscal ? "FY" : "") + number, number, to);
    }

    private Draft part(int index, int at, Year year) {
        String name = year == null ? "" : year.name();
        Draft quarter = quarter(index, at, name);
        if (quarter != null) {
            return quarter;
        }
        for (String half : List.of("上半年度", "下半年度", "上半财年", "下半财年", "上半年", "下半年")) {
            if (text.has(at, half)) {
                String fiscal = half.contains("财") && name.isEmpty() ? "FY" : name;
                return draft(Kind.PERIOD, index, at + half.length(),
                        Periods.join(fiscal, half.startsWith("上") ? "H1" : "H2"));
            }
        }
        Draft first = firstMonths(index, at, name);
        if (first != null) {
            return first;
        }
        Draft months = months(index, at, year);
        return months != null ? months : year == null || year.number() > 0 || text.at(at) != '前' ? month(index, at, year) : null;
    }

    private Draft quarter(int index, int at, String name) {
        int rank = quarterOf(at);
        if (rank > 0) {
            int end = quarterEnd(at);
            boolean fiscal = text.folded(at, end).contains("财") && name.isEmpty();
            Year after = fiscal || name.isEmpty() ? yearBehind(end) : null;
            if (after != null) {
                return draft(Kind.PERIOD, index, after.to(), Periods.join(after.name(), "Q" + rank));
            }
            return draft(Kind.PERIOD, index, end, Periods.join(fiscal ? "FY" : name, "Q" + rank));
        }
        if (text.has(at, "首季") || text.has(at, "首个季度") && !name.isEmpty()) {
            int end = text.has(at, "首季度") ? at + 3 : text.has(at, "首季") ? at + 2 : at + 4;
            return draft(Kind.PERIOD, index, end, Periods.join(name, "Q1"));
        }
        char letter = Character.toUpperCase(text.at(at));
        boolean letterFirst = (letter == 'Q' || letter == 'H') && isOneOf(at + 1, letter == 'Q' ? '4' : '2')
                && !text.isLetter(at - 1) && !text.isDigit(at + 2);
        char second = Character.toUpperCase(text.at(at + 1));
        boolean digitFirst = (second == 'Q' || second == 'H') && isOneOf(at, second == 'Q' ? '4' : '2')
                && !text.isDigit(at - 1) && !text.isLetter(at - 1);
        if (!letterFirst && !digitFirst || text.isLetter(at + 2) && !text.has(at + 2, "FY")) {
            return null;
        }
        String part = letterFirst ? letter + text.folded(at + 1, at + 2) : second + text.folded(at, at + 1);
        Year after = name.isEmpty() ? yearBehind(at + 2) : null;
        return draft(Kind.PERIOD, index, after == null ? at + 2 : after.to(),
                Periods.join(after == null ? name : after.name(), part));
    }

    /** {@code Q3 FY25}, {@code 3Q24}. */
    private Year yearBehind(int at) {
        int next = text.at(at) == '\'' ? at + 1 : text.skipSpace(at);
        if (text.has(next, "FY")) {
            return year(next);
        }
        int end = next;
        while (text.isDigit(end) && end - next < 5) {
            end++;
        }
        int length = end - next;
        boolean year = length == 2 && next <= at + 1 && text.at(at) != ' ' || length == 4
                && isYear(Integer.parseInt(text.folded(next, end)));
        boolean other = "年月%.".indexOf(text.at(end)) >= 0 || text.isLetter(end);
        return year && !other ? named(Periods.year(text.folded(next, end)), false, end) : null;
    }

    private boolean isOneOf(int index, char last) {
        return text.at(index) >= '1' && text.at(index) <= last;
    }

    /** The number of the quarter that is told there ({@code 第三季度}, {@code 三季度}), or 0. */
    private int quarterOf(int at) {
        boolean ranked = text.at(at) == '第';
        int number = ranked ? text.skipSpace(at + 1) : at;
        int rank = text.isDigit(number) ? text.at(number) - '0' : HanNumbers.digit(text.at(number));
        if (rank < 1 || rank > 4 || text.at(number) == '两' || HanNumbers.digit(text.at(number - 1)) >= 0
                || text.isDigit(number - 1) || "连近十过上前下后每".indexOf(text.at(at - 1)) >= 0) {
            return 0;
        }
        int unit = text.skipSpace(number + 1);
        String word = text.longest(unit, QUARTER);
        boolean bare = !ranked && (word == null || word.startsWith("个") || word.equals("季") && text.at(unit + 1) != '报'
                || text.at(at - 1) == '续' || text.at(at - 1) == '前');
        return word == null || bare || word.equals("季") && "酒常节".indexOf(text.at(unit + 1)) >= 0 ? 0 : rank;
    }

    private int quarterEnd(int at) {
        int number = text.at(at) == '第' ? text.skipSpace(at + 1) : at;
        int unit = text.skipSpace(number + 1);
        return unit + text.longest(unit, QUARTER).length();
    }

    /** {@code 前九個月}, {@code 首三個月}, {@code 前三季度}. */
    private Draft firstMonths(int index, int at, String name) {
        if (text.at(at) != '前' && text.at(at) != '首') {
            return null;
        }
        Whole count = whole(text.skipSpace(at + 1));
        if (count == null) {
            return null;
        }
        int unitAt = text.skipSpace(count.to());
        HanUnits.Unit unit = HanUnits.at(text, unitAt);
        int end = unit == null ? 0 : unitAt + unit.word().length();
        TimeUnit time = unit == null ? null : unit.time();
        if (time == null && text.at(unitAt) == '季') {
            time = TimeUnit.QUARTERS;
            end = unitAt + 1;
        }
        return time != TimeUnit.MONTHS && time != TimeUnit.QUARTERS && time != TimeUnit.WEEKS ? null
                : draft(Kind.PERIOD, index, end,
                        Periods.join(name, "first " + time.iso(BigDecimal.valueOf(count.number()))));
    }

    /** {@code 1至10月}. */
    private Draft months(int index, int at, Year year) {
        Whole first = year == null || year.number() > 0 ? whole(at) : null;
        int join = first == null ? at : text.skipSpace(first.to());
        Whole last = first != null && "至到-~".indexOf(text.at(join)) >= 0 ? month(text.skipSpace(join + 1)) : null;
        int number = year == null ? 0 : year.number();
        return last == null || first.number() < 1 || first.number() >= last.number() ? null
                : draft(Kind.PERIOD, index, last.to(), Periods.day(number, first.number(), 0) + "/"
                        + Periods.day(number, last.number(), 0));
    }

    private Draft month(int index, int at, Year year) {
        Whole month = month(at);
        if (month == null || year != null && year.number() == 0) {
            return month == null ? null : month(at, at, null);
        }
        int number = year == null ? 0 : year.number();
        int end = text.at(month.to()) == '份' ? month.to() + 1 : month.to();
        int next = text.skipSpace(end);
        if (text.at(next) == '的') {
            next = text.skipSpace(next + 1);
        }
        if (text.has(next, "季")) {
            int to = text.has(next, "季度") ? next + 2 : next + 1;
            return draft(Kind.PERIOD, index, to, Periods.ending(number, month.number(), 0, "P3M"));
        }
        Whole day = whole(text.skipSpace(end));
        int dayEnd = day == null ? 0 : text.skipSpace(day.to());
        boolean dated = day != null && (text.at(dayEnd) == '日' || text.at(dayEnd) == '号')
                && Periods.exists(month.number(), day.number());
        int to = dated ? dayEnd + 1 : end;
        Draft period = ended(index, to, number, month.number(), dated ? day.number() : 0);
        return period != null ? period
                : draft(Kind.DATE, index, to, Periods.day(number, month.number(), dated ? day.number() : 0));
    }

    /** {@code 截至2024年9月30日止九個月}, {@code 截至12月31日的季度}. */
    private Draft ended(int index, int to, int year, int month, int day) {
        boolean until = text.hasBefore(text.skipSpaceBack(index), "截至") || text.hasBefore(text.skipSpaceBack(index), "截止");
        int at = text.skipSpace(to);
        boolean stop = text.at(at) == '止';
        at = stop ? text.skipSpace(at + 1) : at;
        at = text.at(at) == '的' || text.at(at) == '之' ? text.skipSpace(at + 1) : at;
        if (!until && !stop) {
            return null;
        }
        Whole count = whole(at);
        int unitAt = count == null ? at : text.skipSpace(count.to());
        HanUnits.Unit unit = HanUnits.at(text, unitAt);
        TimeUnit time = unit == null ? null : unit.time();
        int end = unit == null ? 0 : unitAt + unit.word().length();
        for (String word : FISCAL) {
            if (time == null && text.has(unitAt, word)) {
                time = TimeUnit.YEARS;
                end = unitAt + word.length();
            }
        }
        if (time == null && text.has(unitAt, "半年")) {
            return draft(Kind.PERIOD, index, unitAt + 2, Periods.ending(year, month, day, "P6M"));
        }
        return time == null ? null : draft(Kind.PERIOD, index, end, Periods.ending(year, month, day,
                time.iso(count == null ? BigDecimal.ONE : BigDecimal.valueOf(count.number()))));
    }

    /** The month told there, and the place after its 月; null where there is none. */
    private Whole month(int at) {
        Whole whole = whole(at);
        if (whole == null || whole.number() < 1 || whole.number() > 12) {
            return null;
        }
        int end = text.skipSpace(whole.to());
        boolean month = text.at(end) == '月' && "饼球亮子活经".indexOf(text.at(end + 1)) < 0;
        return month ? new Whole(whole.number(), end + 1) : null;
    }

    private Whole whole(int at) {
        HanNumbers.Number number = numbers.mayBegin(at) ? numbers.at(at) : null;
        boolean plain = number != null && number.high() == null && !number.approximate() && !number.fuzzy()
                && number.value().compareTo(BigDecimal.valueOf(3000)) < 0
                && number.value().stripTrailingZeros().scale() <= 0;
        return plain ? new Whole(number.value().intValue(), number.to()) : null;
    }

    private Draft draft(Kind kind, int from, int to, String canonical) {
        return new Draft(kind, from, to).canonical(canonical).around(from, to);
    }
}
