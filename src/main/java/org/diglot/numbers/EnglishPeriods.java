package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dates and periods in English: {@code March 31, 2025}, {@code Q3 FY25}, {@code first half of this fiscal year}. */
final class EnglishPeriods {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Map<String, Integer> SHORT = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
            Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Set<String> BEFORE_MONTH = Set.of("in", "of", "since", "until", "by", "through", "from", "to",
            "early", "late", "mid", "last", "this", "next", "till", "during", "and", "end", "-", "between", "for");
    private static final Set<String> THIS = Set.of("this", "the", "current", "our");
    private static final Set<String> LAST = Set.of("last", "previous", "prior", "past");
    private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");

    /** A year as said: its name in a canonical form, and the word after it. */
    private record Year(String name, int number, int to) {
    }

    private final EnglishWords words;
    private final EnglishNumbers numbers;

    EnglishPeriods(EnglishWords words, EnglishNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    static Set<String> months() {
        Set<String> months = new HashSet<>(MONTHS);
        months.addAll(SHORT.keySet());
        return months;
    }

    /** The date or period that begins with that word, or null. */
    Draft at(int index) {
        Draft draft = ended(index);
        draft = draft != null ? draft : numeric(index);
        draft = draft != null ? draft : month(index);
        draft = draft != null ? draft : dayFirst(index);
        draft = draft != null ? draft : partOfYear(index);
        draft = draft != null ? draft : compact(index);
        draft = draft != null ? draft : year(index);
        return draft;
    }

    /** {@code nine months ended September 30, 2024}, {@code quarter ended December 31}. */
    private Draft ended(int index) {
        EnglishNumbers.Number number = numbers.at(index);
        int unitAt = number == null ? index : number.to();
        unitAt = words.is(unitAt, "-") ? unitAt + 1 : unitAt;
        TimeUnit unit = TimeUnit.english(words.lower(unitAt));
        if (unit == null) {
            return null;
        }
        int verb = words.is(unitAt + 1, "period") ? unitAt + 2 : unitAt + 1;
        if (!words.is(verb, "ended") && !words.is(verb, "ending")) {
            return null;
        }
        int on = words.is(verb + 1, "on") ? verb + 2 : verb + 1;
        int dayFirst = dayAt(on);
        int month = monthOf(dayFirst > 0 ? on + 1 : on);
        if (month == 0) {
            return null;
        }
        int day = dayFirst > 0 ? dayFirst : dayAt(on + 1);
        int next = day > 0 ? on + 2 : on + 1;
        Year year = yearAfter(next);
        String length = unit.iso(number == null ? BigDecimal.ONE : number.value());
        return draft(Quantity.Kind.PERIOD, index, year == null ? next : year.to(),
                Periods.ending(year == null ? 0 : year.number(), month, day, length));
    }

    /** {@code 2024-12-31}, {@code 12/31/2024}. */
    Draft numeric(int index) {
        String mark = words.lower(index + 1);
        if (!words.isNumber(index) || !mark.equals("-") && !mark.equals("/") || !words.is(index + 3, mark)
                || !words.isNumber(index + 2) || !words.isNumber(index + 4)) {
            return null;
        }
        String first = words.lower(index);
        String last = words.lower(index + 4);
        boolean yearFirst = first.length() == 4;
        String year = yearFirst ? first : last;
        String month = yearFirst ? words.lower(index + 2) : first;
        String day = yearFirst ? last : words.lower(index + 2);
        boolean sane = year.length() == 4 && (year.startsWith("19") || year.startsWith("20")) && month.length() <= 2
                && day.length() <= 2 && Periods.exists(Integer.parseInt(month), Integer.parseInt(day));
        return sane ? draft(Quantity.Kind.DATE, index, index + 5,
                Periods.day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))) : null;
    }

    private Draft month(int index) {
        int month = monthOf(index);
        if (month == 0) {
            return null;
        }
        if (words.is(index + 1, "quarter") || words.is(index + 1, "quarter's")) {
            Year year = yearAfter(index + 2);
            boolean dated = year != null && year.number() > 0;
            return draft(Quantity.Kind.PERIOD, index, dated ? year.to() : index + 2,
                    Periods.ending(dated ? year.number() : 0, month, 0, "P3M"));
        }
        int join = index + 1;
        int until = words.is(join, "to") || words.is(join, "through") || words.is(join, "-") ? monthOf(join + 1) : 0;
        if (until > month && dayAt(join + 2) == 0) {
            Year year = yearAfter(join + 2);
            boolean dated = year != null && year.number() > 0;
            int number = dated ? year.number() : 0;
            return draft(Quantity.Kind.PERIOD, index, dated ? year.to() : join + 2,
                    Periods.day(number, month, 0) + "/" + Periods.day(number, until, 0));
        }
        int day = dayAt(index + 1);
        int next = day > 0 ? index + 2 + suffix(index + 2) : index + 1;
        if (words.is(next, "quarter") || words.is(next, "quarters")) {
            return null;
        }
        Year year = yearAfter(next);
        boolean dated = year != null && year.number() > 0 && !year.name().startsWith("F");
        if (!dated && day == 0 && (month == 3 || month == 5) && !BEFORE_MONTH.contains(words.lower(index - 1))) {
            return null;
        }
        return draft(Quantity.Kind.DATE, index, dated ? year.to() : next,
                Periods.day(dated ? year.number() : 0, month, day));
    }

    /** {@code 31 December 2024}, {@code the 31st of December}. */
    private Draft dayFirst(int index) {
        int day = dayAt(index);
        if (day == 0) {
            return null;
        }
        int next = index + 1 + suffix(index + 1);
        next = words.is(next, "of") ? next + 1 : next;
        int month = monthOf(next);
        if (month == 0 || words.is(next + 1, "quarter")) {
            return null;
        }
        Year year = yearAfter(next + 1);
        boolean dated = year != null && year.number() > 0;
        return draft(Quantity.Kind.DATE, index, dated ? year.to() : next + 1,
                Periods.day(dated ? year.number() : 0, month, day));
    }

    /** {@code third quarter of fiscal 2025}, {@code first half}, {@code first nine months of 2024}. */
    private Draft partOfYear(int index) {
        int first = words.is(index, "fiscal") ? index + 1 : index;
        boolean fiscal = first > index;
        int rank = EnglishOrdinals.rank(words, first);
        int unit = first + EnglishOrdinals.length(words, first);
        if (rank == 0) {
            return null;
        }
        if (words.is(unit, "-") && words.glued(unit)) {
            unit++;
        }
        if (words.is(unit, "fiscal") || words.is(unit, "financial")) {
            fiscal = true;
            unit++;
        }
        String word = words.lower(unit);
        boolean half = word.equals("half") && rank <= 2;
        boolean quarter = (word.equals("quarter") || word.equals("quarter's")) && rank <= 4;
        if (!half && !quarter) {
            return rank == 1 ? firstMonths(index, unit) : null;
        }
        String part = (half ? "H" : "Q") + rank;
        Year year = yearAfter(unit + 1);
        if (year == null && !fiscal && yearBefore(index) != null) {
            return part(index - 2, unit + 1, yearBefore(index), false, part);
        }
        boolean growth = words.is(unit + 1, "of") && year == null || words.is(unit + 1, "in") && words.is(unit + 2, "a");
        return growth ? null : part(index, year == null ? unit + 1 : year.to(), year, fiscal, part);
    }

    /** {@code last year's} right before the part of it. */
    private Year yearBefore(int index) {
        return words.is(index - 1, "year's") && LAST.contains(words.lower(index - 2)) ? new Year("last year", 0, index) : null;
    }

    private Draft part(int index, int to, Year year, boolean fiscal, String part) {
        String name = year == null ? fiscal ? "FY" : "" : year.name();
        String known = fiscal && year != null && year.number() > 0 && !name.startsWith("F") ? "FY" + name : name;
        return draft(Quantity.Kind.PERIOD, index, to, Periods.join(known, part));
    }

    private Draft firstMonths(int index, int at) {
        EnglishNumbers.Number number = numbers.at(at);
        if (number == null || number.to() >= words.size()) {
            return null;
        }
        TimeUnit unit = TimeUnit.english(words.lower(number.to()));
        if (unit != TimeUnit.MONTHS && unit != TimeUnit.QUARTERS && unit != TimeUnit.WEEKS) {
            return null;
        }
        Year year = yearAfter(number.to() + 1);
        return draft(Quantity.Kind.PERIOD, index, year == null ? number.to() + 1 : year.to(),
                Periods.join(year == null ? "" : year.name(), "first " + unit.iso(number.value())));
    }

    /** {@code Q3}, {@code 3Q24}, {@code Q3 FY25}, {@code 1H 2025}, {@code H2'24}. */
    private Draft compact(int index) {
        String letter = words.lower(index);
        boolean letterFirst = (letter.equals("q") || letter.equals("h")) && words.isNumber(index + 1)
                && words.glued(index + 1);
        boolean digitFirst = words.isNumber(index) && words.glued(index + 1)
                && (words.is(index + 1, "q") || words.is(index + 1, "h") || words.is(index + 1, "qfy")
                || words.is(index + 1, "hfy"));
        if (!letterFirst && !digitFirst || words.glued(index) && words.isWord(index - 1)) {
            return null;
        }
        String digit = words.lower(letterFirst ? index + 1 : index);
        char unit = words.lower(letterFirst ? index : index + 1).charAt(0);
        if (digit.length() != 1 || digit.charAt(0) < '1' || digit.charAt(0) > (unit == 'q' ? '4' : '2')) {
            return null;
        }
        Year year = shortYear(index + 2, words.lower(index + 1).endsWith("fy"));
        year = year == null ? yearAfter(index + 2) : year;
        int to = year == null ? index + 2 : year.to();
        if (words.glued(to) && words.isWord(to) && !words.lower(to).startsWith("'")) {
            return null;
        }
        return part(index, to, year, false, (unit == 'q' ? "Q" : "H") + digit);
    }

    /** Two digits right behind a quarter: {@code 3Q24}. */
    private Year shortYear(int index, boolean fiscal) {
        int at = words.is(index, "'") ? index + 1 : index;
        String digits = words.lower(at);
        if (!words.isNumber(at) || !words.glued(at) && !words.is(index, "'") || digits.indexOf('.') >= 0
                || digits.length() != 2 && digits.length() != 4) {
            return null;
        }
        int number = Periods.year(digits);
        return new Year((fiscal ? "FY" : "") + number, number, at + 1);
    }

    private Draft year(int index) {
        Year year = yearAt(index);
        if (year == null || year.number() == 0) {
            return null;
        }
        int to = year.to();
        if (words.is(to, "s") && words.glued(to)) {
            return draft(Quantity.Kind.PERIOD, index, to + 1, year.name() + "s");
        }
        if (words.is(to, "-") && words.glued(to) || words.is(to, "to") || words.is(to, "through")) {
            Year last = yearAt(to + 1);
            if (last != null && last.number() > year.number()) {
                return draft(Quantity.Kind.PERIOD, index, last.to(), year.name() + "/" + last.name());
            }
        }
        return draft(Quantity.Kind.PERIOD, index, to, year.name());
    }

    /** A year behind a month, a quarter or a half, with the words that join them. */
    private Year yearAfter(int index) {
        int at = words.is(index, ",") ? index + 1 : index;
        at = words.is(at, "of") || words.is(at, "in") || words.is(at, "for") ? at + 1 : at;
        Year year = yearAt(at);
        return year != null ? year : at > index && words.is(index, ",") ? null : relativeYear(at);
    }

    /** {@code 2024}, {@code '24}, {@code fiscal 2025}, {@code fiscal year 2025}, {@code FY25}. */
    private Year yearAt(int index) {
        int at = index;
        boolean fiscal = words.is(at, "fy") || words.is(at, "fiscal") || words.is(at, "financial");
        boolean marked = fiscal || words.is(at, "cy") || words.is(at, "calendar");
        at = marked ? at + 1 : at;
        at = marked && words.is(at, "year") ? at + 1 : at;
        boolean apostrophe = words.is(at, "'");
        at = apostrophe ? at + 1 : at;
        String digits = words.lower(at);
        if (!words.isNumber(at)) {
            return spelledYear(at, fiscal);
        }
        boolean two = (marked || apostrophe) && digits.length() == 2;
        boolean four = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))
                && words.at(at).end() - words.at(at).start() == 4;
        if (digits.indexOf('.') >= 0 || !two && !four) {
            return null;
        }
        int number = Periods.year(digits);
        return new Year((fiscal ? "FY" : "") + number, number, at + 1);
    }

    /** {@code twenty twenty-four}. */
    private Year spelledYear(int index, boolean fiscal) {
        if (!words.is(index, "twenty")) {
            return null;
        }
        int tens = EnglishNumbers.small(words.lower(index + 1));
        if (tens < 10) {
            return null;
        }
        int at = words.is(index + 2, "-") ? index + 3 : index + 2;
        int ones = EnglishNumbers.small(words.lower(at));
        boolean two = tens >= 20 && ones > 0 && ones < 10;
        int number = 2000 + tens + (two ? ones : 0);
        return new Year((fiscal ? "FY" : "") + number, number, two ? at + 1 : index + 2);
    }

    private Year relativeYear(int index) {
        String word = words.lower(index);
        String which = THIS.contains(word) ? "this" : LAST.contains(word) ? "last" : NEXT.contains(word) ? "next" : null;
        int at = index + 1;
        if (which == null) {
            return null;
        }
        if (word.equals("the") && (LAST.contains(words.lower(at)) || NEXT.contains(words.lower(at))
                || words.is(at, "current"))) {
            return relativeYear(at);
        }
        boolean fiscal = words.is(at, "fiscal") || words.is(at, "financial");
        at = fiscal || words.is(at, "calendar") ? at + 1 : at;
        return words.is(at, "year") ? new Year(which + (fiscal ? " FY" : " year"), 0, at + 1) : null;
    }

    /** The month of a capitalised name, 1 to 12, or 0. */
    private int monthOf(int index) {
        if (!words.isWord(index) || !words.at(index).capital()) {
            return 0;
        }
        String word = words.lower(index);
        Integer number = SHORT.get(word);
        return number != null ? number : MONTHS.indexOf(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                + 1;
    }

    private int dayAt(int index) {
        String digits = words.lower(index);
        if (!words.isNumber(index) || digits.length() > 2 || words.is(index + 1, "%")
                || EnglishNumbers.isScale(words.lower(index + 1))) {
            return 0;
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private int suffix(int index) {
        return words.glued(index) && Set.of("st", "nd", "rd", "th").contains(words.lower(index)) ? 1 : 0;
    }

    private Draft draft(Quantity.Kind kind, int from, int to, String canonical) {
        return new Draft(kind, words.at(from).start(), words.at(to - 1).end()).canonical(canonical).around(from, to);
    }
}
