package org.diglot.numbers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a change is measured against, where the words beside it say so: the same time a year before, or the period just before. */
enum Basis {
    YEAR, QUARTER, MONTH;

    private static final int LATIN_REACH = 60;
    private static final int HAN_REACH = 14;
    /** How far {@code respectively} is looked for. */
    private static final int SENTENCE = 160;
    private static final String LATIN_WORDS = "(?:(?<year>year[- ](?:over|on|to)[- ]year|\\by(?:oy|/y|-o-y|-on-y)\\b"
            + "|\\b(?:from|than|over|versus|vs\\.?) (?:a year (?:ago|earlier)|last year\\b(?!')|the prior year\\b(?!'))|\\bfrom the same (?:quarter|period) (?:of )?(?:last year|a year))"
            + "|(?<quarter>quarter[- ](?:over|on|to)[- ]quarter|\\bq(?:oq|/q|-o-q|-on-q)\\b|\\bsequential(?:ly)?\\b"
            + "|\\b(?:from|than|over|versus|vs\\.?) (?:last quarter\\b(?!')|the (?:prior|previous|preceding) quarter\\b(?!')))"
            + "|(?<month>month[- ](?:over|on|to)[- ]month|\\bm(?:om|/m|-o-m)\\b))";
    private static final Pattern LATIN_AFTER = Pattern.compile("(?i)^[a-z%)( -]{0,24}?" + LATIN_WORDS);
    private static final Pattern LATIN_BEFORE = Pattern.compile("(?i)" + LATIN_WORDS + "[a-z ]{0,26}\\b(?:of|by)(?: about| around| roughly| approximately| nearly| over)?\\s*$");
    /** What stands before 年增 or 季增 makes 全年增長 and 三季增加 of it. */
    private static final String WHOLE = "(?<![全今去明來来每各逐近當当本上下前後后單单首多些几幾半一二三四五六七八九十兩两\\d\\s])";
    private static final String HAN_WORDS = "(?:(?<year>同比|按年|" + WHOLE + "年(?:[增減减]|成長|成长|增長|增长|下[降滑])|[較较比](?:去|上)年同[期季])"
            + "|(?<quarter>環比|环比|按季|" + WHOLE + "季(?:[增減减]|成長|成长|增長|增长|下[降滑])|[較较比]上(?:一?個?个?)?季度?)"
            + "|(?<month>按月|" + WHOLE + "月[增減减]))";
    private static final Pattern HAN_BEFORE = Pattern.compile(HAN_WORDS + "[^\\d,。;、:]{0,9}$");
    private static final Pattern HAN_AFTER = Pattern.compile("^\\s*的?" + HAN_WORDS);
    private static final Pattern TOGETHER = Pattern.compile("(?i)\\brespectively\\b|\\bboth\\b|分別|分别");

    /** Null where neither the words before nor those after say so, or they say different things. */
    static Basis of(Said said) {
        boolean han = said.quoted().language().script().isSquare();
        int reach = han ? HAN_REACH : LATIN_REACH;
        Basis before = last((han ? HAN_BEFORE : LATIN_BEFORE).matcher(said.before(reach)));
        Basis after = last((han ? HAN_AFTER : LATIN_AFTER).matcher(said.after(reach)));
        Basis basis = before == null ? after : after == null || after == before ? before : null;
        return basis == null || TOGETHER.matcher(said.before(SENTENCE) + " … " + said.after(SENTENCE)).find() ? null : basis;
    }

    private static Basis last(Matcher word) {
        Basis last = null;
        while (word.find()) {
            last = word.group("year") != null ? YEAR : word.group("quarter") != null ? QUARTER : MONTH;
        }
        return last;
    }
}
