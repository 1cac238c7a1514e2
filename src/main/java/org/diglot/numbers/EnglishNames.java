package org.diglot.numbers;

import java.util.Set;

/** What looks like a number in English and is none: names, labels, forms, telephone numbers, times of day. */
final class EnglishNames {

    /** Behind these words stands a label, not an amount: {@code page 7}, {@code Form 20-F}. */
    private static final Set<String> LABELS = Set.of("page", "pages", "slide", "slides", "section", "note", "item",
            "tier", "phase", "level", "step", "chapter", "version", "generation", "gen", "category", "grade", "class",
            "rule", "figure", "table", "exhibit", "form", "series", "appendix", "article", "schedule", "scope", "stage",
            "route", "highway", "flight", "room", "question", "web", "iso", "covid", "basel", "ifrs", "asc", "rev",
            "v", "extension", "ext", "fab", "unit", "block", "tower", "building", "terminal", "gate", "lot", "mach", "windows", "model", "title", "volume", "part");

    /** Behind these words even a number in words is a label: {@code phase two}. */
    private static final Set<String> NUMBERED = Set.of("phase", "stage", "tier", "chapter", "generation", "gen", "step", "part",
            "level", "day", "scope");

    private static final Set<String> CODES = Set.of("passcode", "code", "id", "pin", "dial", "phone", "telephone",
            "number", "extension", "ext", "conference", "call", "fax", "tel", "password");

    private static final Set<String> UNITS_AT_DIGITS = Set.of("k", "m", "b", "t", "bn", "mn", "mm", "tn", "x", "bps",
            "bp", "pp", "ppt", "ppts", "pts", "pct", "percent", "million", "billion", "trillion", "thousand", "st", "nd",
            "rd", "th", "s", "nm", "mw", "gw", "gwh", "mwh", "kwh", "twh", "kw", "kg", "kt", "km", "gb", "tb", "mln", "bln", "yr",
            "yrs", "hr", "hrs", "min", "usd", "rmb", "cny", "eur", "hkd", "sqm", "mt", "trn", "am", "pm", "inch", "c");

    private static final Set<String> FAMOUS = Set.of("s&p 500", "fortune 500", "fortune global 500", "csi 300",
            "nasdaq 100", "ftse 100", "russell 2000", "nikkei 225", "forbes 2000", "dow 30", "cac 40", "dax 40",
            "stoxx 600", "star 50", "global 500", "fortune 100", "fortune 1000");

    private final EnglishWords words;

    EnglishNames(EnglishWords words) {
        this.words = words;
    }

    /** The word after a name that contains the number there; the same word where it is no name. */
    int skip(int index) {
        if (words.is(index, "double") && isElevenOrTwelve(index + 1)) {
            return index + 2;
        }
        if (!words.isNumber(index)) {
            return spelledName(index);
        }
        if (isTelephone(index) || isCode(index)) {
            return endOfChain(index);
        }
        if (isTimeOfDay(index)) {
            return index + 3;
        }
        if (isGluedName(index) || isForm(index) || isLabelled(index) || isFamous(index) || isRatio(index)
                || isShoppingDay(index) || isSentenceInitialName(index) || isListNumber(index)
                || isBeforeName(index) || isFirm(index)) {
            return endOfChain(index);
        }
        return index;
    }

    private int spelledName(int index) {
        boolean eleven = words.is(index, "seven") && words.is(index + 1, "-") && words.is(index + 2, "eleven");
        boolean stage = NUMBERED.contains(words.lower(index - 1)) && EnglishNumbers.small(words.lower(index)) > 0
                && !EnglishNumbers.isScale(words.lower(index + 1)) && !words.startsSentence(index);
        boolean mix = words.is(index + 1, "-") && EnglishNumbers.small(words.lower(index)) >= 10
                && EnglishNumbers.small(words.lower(index)) + EnglishNumbers.small(words.lower(index + 2)) == 100;
        return eleven || mix ? index + 3 : stage ? index + 1 : index;
    }

    private boolean isElevenOrTwelve(int index) {
        return words.is(index, "11") || words.is(index, "12") || words.is(index, "eleven") || words.is(index, "twelve");
    }

    /** Letters at the digits: {@code Qwen2.5}, {@code o1}, {@code 88VIP}, {@code GPT-4}, {@code 2B}. */
    private boolean isGluedName(int index) {
        String before = words.lower(index - 1);
        if (words.glued(index) && words.isWord(index - 1) && Currency.english(before) == null
                && !isPeriodMark(before, words.lower(index))) {
            return true;
        }
        if (words.glued(index) && before.equals("-") && words.glued(index - 1) && words.isWord(index - 2)
                && !isPrefix(index - 2)) {
            return true;
        }
        boolean dotted = words.is(index - 1, ".") && words.glued(index) && words.glued(index - 1) && words.isWord(index - 2)
                && words.lower(index - 2).length() == 1;
        return dotted || words.glued(index + 1) && words.isWord(index + 1) && !isUnitAtDigits(index);
    }

    private static boolean isPeriodMark(String before, String digits) {
        boolean part = before.equals("q") || before.equals("h") || before.equals("qfy") || before.equals("hfy");
        return part ? digits.length() == 1 || before.endsWith("fy") : before.equals("fy") || before.equals("cy");
    }

    private boolean isPrefix(int index) {
        return Set.of("mid", "sub", "low", "high", "pre", "post", "early", "late", "plus", "non", "than", "to", "first",
                "top").contains(words.lower(index)) || EnglishNumbers.isSmall(words.lower(index))
                || EnglishNumbers.isScale(words.lower(index));
    }

    private boolean isUnitAtDigits(int index) {
        String unit = words.lower(index + 1);
        if (!UNITS_AT_DIGITS.contains(unit) || words.glued(index + 2) && words.isNumber(index + 2)) {
            return Set.of("q", "h", "qfy", "hfy").contains(unit);
        }
        boolean letter = unit.length() == 1 && "kmbtc".contains(unit);
        if (!letter) {
            return true;
        }
        return new EnglishNumbers(words).at(index).to() > index + 1;
    }

    /** {@code 10-K}, {@code 20-F}, {@code 401(k)}, {@code 7-Eleven}. */
    private boolean isForm(int index) {
        if (words.is(index + 1, "(") && words.glued(index + 1) && words.isWord(index + 2) && words.glued(index + 2)
                && words.lower(index + 2).length() == 1) {
            return true;
        }
        if (!words.is(index + 1, "-") || !words.glued(index + 1) || !words.isWord(index + 2)
                || !words.glued(index + 2)) {
            return false;
        }
        String after = words.lower(index + 2);
        return after.length() == 1 && words.at(index + 2).capital() || after.equals("eleven");
    }

    /** {@code page 7}, {@code Model 3}, {@code iPhone 16}: a bare number behind a label or a name. */
    private boolean isLabelled(int index) {
        if (!isBare(index) || words.glued(index)) {
            return words.glued(index) && words.is(index - 1, "-") && LABELS.contains(words.lower(index - 2));
        }
        String before = words.lower(index - 1);
        if (LABELS.contains(before) && !words.startsSentence(index)) {
            return words.lower(index).length() < 5 && (words.at(index - 1).capital() || !isCounted(index));
        }
        return words.isWord(index - 1) && hasInnerCapital(index - 1)
                || words.isWord(index - 1) && words.at(index - 1).capital() && !words.startsSentence(index - 1)
                && !isYear(index) && !isOrdinaryCapital(before) && !isCounted(index);
    }

    private boolean isOrdinaryCapital(String before) {
        return Currency.english(before) != null || TimeUnit.english(before) != null || before.equals("i")
                || Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
                "january", "february", "march", "april", "june", "july", "august", "september", "october",
                "november", "december", "fy", "cy", "fiscal", "q", "h", "capex", "opex", "revenue", "no", "number",
                "over", "approximately", "about", "around", "nearly", "to", "of", "and", "in", "from").contains(before)
                || before.startsWith("q") && before.length() == 1;
    }

    private boolean hasInnerCapital(int index) {
        String said = words.said(index);
        for (int at = 1; at < said.length(); at++) {
            if (Character.isUpperCase(said.charAt(at)) && Character.isLowerCase(said.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCounted(int index) {
        return new EnglishNouns(words).after(index + 1, true).name() != null;
    }

    /** {@code 58.com}, {@code 360}: firms whose whole name is a number. */
    private boolean isFirm(int index) {
        boolean site = words.is(index + 1, ".") && words.glued(index + 1) && words.glued(index + 2) && words.isWord(index + 2);
        boolean aircraft = words.lower(index).matches("7[0-8]7") && words.is(index + 1, "-") && words.glued(index + 1) && words.isNumber(index + 2);
        return site || aircraft || words.is(index, "360") && isBare(index) && !isCounted(index) && !words.lower(index + 1).startsWith("degree")
                && !words.is(index + 1, "-") && !Set.of("the", "our", "of").contains(words.lower(index - 1));
    }

    /** {@code 360 Security}: a number before a name, with nothing that it counts. */
    private boolean isBeforeName(int index) {
        return isBare(index) && words.isWord(index + 1) && words.at(index + 1).capital() && !isYear(index)
                && !words.glued(index + 1) && !Currency.mayBegin(words.lower(index + 1)) && !LABELS.contains(words.lower(index + 1))
                && words.lower(index).length() < 4 && !isCounted(index) && !isRank(index)
                && !words.startsSentence(index + 1) && !isMonth(words.lower(index + 1));
    }

    private boolean isRank(int index) {
        return words.is(index - 1, "number") || words.is(index - 1, "#") || words.is(index - 1, "top");
    }

    private static boolean isMonth(String word) {
        return Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                "dec").contains(word);
    }

    /** Whether nothing behind the number says that it is an amount. */
    private boolean isBare(int index) {
        String next = words.lower(index + 1);
        boolean unit = next.equals("%") || next.startsWith("percent") || next.equals("basis") || next.equals("bps")
                || EnglishNumbers.isScale(next) || TimeUnit.english(next) != null || Currency.english(next) != null
                || next.equals("x") || next.equals("times") || next.equals("pp") || next.equals("points");
        return !unit && words.at(index).end() - words.at(index).start() == words.lower(index).length();
    }

    private boolean isYear(int index) {
        String digits = words.lower(index);
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private boolean isFamous(int index) {
        String number = words.lower(index);
        String one = words.lower(index - 1) + " " + number;
        String two = words.lower(index - 2) + " " + one;
        boolean sp = words.is(index - 1, "p") && words.is(index - 2, "&") && words.is(index - 3, "s");
        return sp || FAMOUS.contains(one) || FAMOUS.contains(two);
    }

    /** {@code 24/7}, {@code 50/50}, {@code 3:1}; a fraction or a date is not one of them. */
    private boolean isRatio(int index) {
        boolean before = (words.is(index - 1, "/") || words.is(index - 1, ":")) && words.glued(index)
                && words.glued(index - 1) && words.isNumber(index - 2);
        boolean after = (words.is(index + 1, "/") || words.is(index + 1, ":")) && words.glued(index + 1)
                && words.isNumber(index + 2) && words.glued(index + 2);
        boolean split = words.is(index + 1, "-") && words.is(index + 2, "for") && words.is(index + 3, "-")
                || words.is(index - 1, "-") && words.is(index - 2, "for") && words.is(index - 3, "-");
        return before || after || split || isMix(index);
    }

    /** {@code a 60-40 mix}: two parts of a hundred. */
    private boolean isMix(int index) {
        boolean two = words.is(index + 1, "-") && words.glued(index + 1) && words.glued(index + 2) && words.isNumber(index + 2)
                && words.lower(index).length() == 2 && words.lower(index + 2).length() == 2 && isBare(index + 2)
                && !words.glued(index);
        return two && Integer.parseInt(words.lower(index)) + Integer.parseInt(words.lower(index + 2)) == 100;
    }

    /** Shopping festivals named by their dates. */
    private boolean isShoppingDay(int index) {
        String digits = words.lower(index);
        boolean dotted = Set.of("11.11", "12.12", "6.18", "9.9", "10.10").contains(digits) && isBare(index)
                && !words.is(index - 1, "$");
        boolean plain = digits.equals("618") && isBare(index) && !isCounted(index)
                || isElevenOrTwelve(index) && words.is(index - 1, "double");
        boolean festival = words.lower(index + 1).startsWith("shopping") || words.lower(index + 1).startsWith("festival");
        return dotted || plain || festival;
    }

    /** No sentence begins with a small number in digits before an acronym: it is a name ({@code 88 VIP members}). */
    private boolean isSentenceInitialName(int index) {
        String said = words.said(index + 1);
        return words.startsSentence(index) && isBare(index) && words.isWord(index + 1) && said.length() > 1
                && said.equals(said.toUpperCase(java.util.Locale.ROOT)) && words.lower(index).length() < 4;
    }

    /** {@code 1.} or {@code (2)} or {@code 3)} before the text of an entry. */
    private boolean isListNumber(int index) {
        boolean small = words.lower(index).length() <= 2;
        boolean closed = words.is(index + 1, ")") && words.glued(index + 1);
        boolean dot = words.is(index + 1, ".") && words.glued(index + 1) && index + 2 < words.size();
        return small && (index == 0 && (dot || closed)
                || words.is(index - 1, "(") && closed && words.glued(index));
    }

    private boolean isTelephone(int index) {
        boolean plus = words.is(index - 1, "+") && words.glued(index) && !words.is(index + 1, "%");
        boolean chain = words.is(index + 1, "-") && words.isNumber(index + 2) && words.is(index + 3, "-")
                && words.isNumber(index + 4) && words.glued(index + 1) && words.glued(index + 3);
        boolean area = words.is(index - 1, "(") && words.lower(index).length() == 3 && words.is(index + 1, ")")
                && words.isNumber(index + 2) && words.is(index + 3, "-");
        boolean toll = (words.is(index, "1") || words.is(index, "0")) && words.is(index + 1, "-")
                && words.lower(index + 2).length() == 3 && words.is(index + 3, "-");
        return plus && words.isNumber(index + 1) || plus && words.is(index + 1, "-")
                || plus && words.is(index + 1, "(") || chain || area || toll;
    }

    private boolean isCode(int index) {
        if (words.lower(index).length() < 4 || !isBare(index) || isYear(index)) {
            return false;
        }
        for (int back = 1; back <= 3; back++) {
            if (CODES.contains(words.lower(index - back)) && !words.is(index - 1, "of")) {
                return words.lower(index).length() >= 6 || words.is(index + 1, "#") || back < 3
                        && !words.is(index - back, "number") && !words.is(index - back, "call");
            }
        }
        return words.is(index + 1, "#") && words.glued(index + 1);
    }

    private boolean isTimeOfDay(int index) {
        boolean clock = words.is(index + 1, ":") && words.isNumber(index + 2) && words.glued(index + 1)
                && words.lower(index + 2).length() == 2;
        return clock || words.is(index + 1, "a") && words.is(index + 2, ".") && words.is(index + 3, "m")
                || words.is(index + 1, "p") && words.is(index + 2, ".") && words.is(index + 3, "m")
                || words.is(index + 1, "am") || words.is(index + 1, "pm")
                || words.is(index + 1, "o'clock");
    }

    /** The word after everything that hangs together with the number. */
    private int endOfChain(int index) {
        int at = index + 1;
        while (at < words.size() && words.glued(at) && (!words.at(at).type().equals(EnglishWords.Type.MARK)
                || "-/:.)(".contains(words.lower(at)) && words.glued(at + 1)
                && words.at(at + 1).type() != EnglishWords.Type.MARK || words.is(at, "-") && words.isNumber(at + 1))) {
            at++;
        }
        boolean telephone = at < words.size() && words.isNumber(at) && isTelephone(index) && !words.glued(at);
        return telephone || words.is(at, ")") && words.isNumber(at + 1) && words.is(at + 2, "-")
                ? endOfChain(telephone ? at : at + 1) : at;
    }
}
