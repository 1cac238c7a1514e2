package org.diglot.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount is in a change or a comparison: what it started from, or what it came to. */
enum Role {
    BASE, RESULT;

    private static final String LATIN_LEAD = "(?:\\s+(?:about|around|approximately|roughly|nearly|almost|over|just|a|an|the|net|loss|profit|gain|of"
            + "|last|prior|year's|quarter's|earlier's|negative|positive|minus|only|some|as|much|low|high|level))*\\s*[(]?$";
    private static final Pattern LATIN = Pattern.compile("(?i)\\b(?:(?<base>from|than(?= last| prior| the (?:prior|previous|same)| a year)|versus|vs\\.?|against|compared (?:with|to))"
            + "|(?<result>to|reach(?:ed|ing)?|reaches))" + LATIN_LEAD);
    private static final String HAN_LEAD = "(?:約|约|近|大約|大约|人民幣|人民币|新台幣|新台币|美金|負|负|淨|净|虧損|亏损|盈利|的|去年|上年|前一?年|上一?年|上一?季度?|前一?季|同期|當時|当时|前期|超過|超过|逾|僅|仅|每(?:平方)?[^\\d,。]{1,2})*\\s*$";
    private static final Pattern HAN = Pattern.compile("(?:(?<base>由|從|从|較|较|相比|比|高於|高于|低於|低于)|(?<result>(?<!相對|相对|對比|对比|截|甚|以|乃|直)[至到]|[升降增減减跌漲涨]至|達到|达到))"
            + HAN_LEAD);
    private static final Pattern HAN_BEFORE = Pattern.compile("(?:去年|上年|前一?年|上一年|前一?季|上一?季度?|先前|此前|原先|之前|年底|月底|月\\d+日)(?:同期|同季|底|末|度)*(?:則|则|僅|仅|約|约)?(?:為|为|是)\\s*(?:人民幣|人民币|新台幣|新台币|約|约)*$");
    private static final int LATIN_REACH = 40;
    private static final int HAN_REACH = 14;

    /** Whether the words right before the amount make it an earlier one, that another is compared with. */
    static boolean isEarlier(Said said) {
        return of(said) == BASE || said.quoted().language().script().isSquare() && HAN_BEFORE.matcher(said.before(HAN_REACH)).find();
    }

    /** What the words right before the amount make of it; null where they make nothing of it, and for ranges. */
    static Role of(Said said) {
        boolean han = said.quoted().language().script().isSquare();
        Matcher words = (han ? HAN : LATIN).matcher(said.before(han ? HAN_REACH : LATIN_REACH));
        if (said.measure().isRange() || !words.find()) {
            return null;
        }
        return words.group("base") != null ? BASE : RESULT;
    }
}
