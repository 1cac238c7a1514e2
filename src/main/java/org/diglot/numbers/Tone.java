package org.diglot.numbers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language.Script;

/**
 * What the words of the same clause say of an amount: that it went up or down, that it is a gain or a loss. Wider than
 * {@link Quantity#direction()}, which stands on changes alone: a level that was reached by rising is heard here too.
 */
final class Tone {

    /** What can contradict: up and down, better and worse, gain and loss. */
    enum Word {
        UP, DOWN, BETTER, WORSE, GAIN, LOSS, WIDER, NARROWER, IN, OUT;

        boolean opposes(Word other) {
            return other != null && other != this && (other.ordinal() / 2 == ordinal() / 2
                    || this == WIDER && other == DOWN || this == DOWN && other == WIDER
                    || this == NARROWER && other == UP || this == UP && other == NARROWER);
        }
    }

    private static final List<Word> WAYS = List.of(Word.UP, Word.DOWN, Word.BETTER, Word.WORSE, Word.WIDER, Word.NARROWER);
    private static final int LATIN_REACH = 48;
    private static final int HAN_REACH = 16;
    private static final int TURN_REACH = 60;
    private static final String UP = "rose|rises?|risen|rising|increas(?:e|es|ed|ing)|grew|grows?|grown|growing|climbed|jumped|surged|raising|raises|lift(?:s|ed|ing)|boost(?:s|ed|ing)|stretched|lengthen(?:s|ed|ing)"
            + "|expanded|raised|add(?:s|ed|ing)?|up(?! to)|higher";
    private static final String DOWN = "fell|falls?|fallen|falling|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|dropp?(?:ed|s|ing)?"
            + "|shrank|shrunk|contracted|reduc(?:e|es|ed|ing|tion)|slid|plunged|lower(?:ed|ing)?|shorten(?:s|ed|ing)|trimm(?:ed|ing)|cut|down";
    private static final Pattern LATIN_WAY = Pattern.compile("(?i)\\b(?:(?<up>" + UP + ")|(?<down>" + DOWN
            + ")|(?<better>improv(?:e|ed|ing|ement))|(?<worse>deteriorat(?:e|ed|ing|ion)|worsen(?:ed|ing)?)"
            + "|(?<wider>widen\\w*)|(?<narrower>narrow(?:ed|s|ing))"
            + "|(?<none>slow\\w*|decelerat\\w*|eas(?:ed|ing)|from|offset\\w*|than|versus|of))\\b");
    private static final Pattern HAN_WAY = Pattern.compile("(?<wider>(?<=[虧亏損损距口]|[虧亏][損损][額额])(?:擴大|扩大)|擴闊|扩阔|拉闊|拉阔|增虧|增亏)|(?<narrower>收窄|縮窄|缩窄|縮小|缩小|減虧|减亏)|(?<up>增長|增长|成長|成长|上升|增加|上漲|上涨|提升|提高|增至|升至|上調|上调|上修|調升|调升|調高|调高|擴大|扩大|攀升|年增|季增|延長|延长|拉長|拉长)"
            + "|(?<down>下降|減少|减少|下滑|下跌|降至|降低|年減|年减|季減|季减|減至|减至|跌至|下調|下调|下修|調降|调降|調低|调低|縮減|缩减|縮短|缩短|衰退|滑落)"
            + "|(?<better>改善|好轉|好转)|(?<worse>惡化|恶化|變差|变差|轉差|转差)"
            + "|(?<none>放緩|放缓|減速|减速|由|從|从|較|较|比|高於|高于|低於|低于|增速|增幅|降幅|跌幅|漲幅|涨幅)");
    private static final Pattern LATIN_TURN = Pattern.compile("(?i)(?<in>\\b(?:turn(?:ed|ing|s)? (?:positive|profitable|(?:in)?to (?:a )?profit)|sw(?:ung|ing\\w*) (?:in)?to (?:a )?(?:net )?(?:profit|gain)"
            + "|return(?:ed|ing)? to (?:profit\\w*|the black)))|(?<out>\\b(?:turn(?:ed|ing|s)? (?:negative|unprofitable|(?:in)?to (?:a )?(?:net )?loss)|sw(?:ung|ing\\w*) (?:in)?to (?:a )?(?:net )?loss|into the red))");
    private static final Pattern HAN_TURN = Pattern.compile("(?<in>扭[虧亏]|[轉转][虧亏][為为][盈正]|由[虧亏][轉转][為为]?盈|[轉转][為为]?[正盈]|[轉转][為为]盈利)|(?<out>由盈[轉转][為为]?[虧亏]|[轉转]盈[為为][虧亏]|盈[轉转][虧亏]|[轉转][為为]?[負负]|[轉转][為为]?[虧亏](?![為为]))");
    private static final Pattern LATIN_RESULT = Pattern.compile("(?i)\\b(?:(?<out>(?:cash )?outflows?)|(?<in>(?:cash )?inflows?)|(?<loss>loss(?:es)?|deficit)|(?<gain>profits?|gains?|surplus|(?:net|operating) income))\\b");
    private static final Pattern HAN_RESULT = Pattern.compile("(?<out>流出)|(?<in>流入)|(?<loss>虧損|亏损|損失|损失|赤字|虧|亏|[淨净]損|[淨净]损)|(?<gain>盈利|獲利|获利|收益|利潤|利润|盈餘|盈余|利益|[純纯]益|溢利|[淨净]利(?![息率差潤润]))");

    private static final String FIGURE = "#";
    private static final Pattern LATIN_STEP = Pattern.compile("(?i)\\b(?:(?<up>" + UP + ")|(?<down>" + DOWN + "))(?: \\w+ly)? from(?: [a-z']+){0,3}\\s*$");
    private static final Pattern HAN_STEP = Pattern.compile("#(?:元|億|亿)?(?:大幅|小幅|進一步|进一步|顯著|显著|逐步|逐年|穩步|稳步|再|微|略|急|驟|骤)*"
            + "(?:(?<up>增長|增长|增加|增至|增到|成長至|成长至|上升|上漲|上涨|升至|升到|提升|提高|漲至|涨至|攀升|擴大|扩大|飆升|飙升|上調|上调|延長|延长|拉長|拉长)"
            + "|(?<down>下降|下滑|下跌|減少|减少|減至|减至|降至|降到|降低|跌至|收窄|縮小|缩小|滑落|回落|驟降|骤降|下調|下调|縮短|缩短))");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\b|[由從从]");
    private static final Pattern FROM_FIGURE = Pattern.compile("(?i)\\bfrom [^\\s]*\\d[^\\s]*(?: (?:billion|million|percent))? (?=to\\b)");
    private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|to)(?: (?:about|around|over|approximately|nearly))?\\s*$");

    private Tone() {
    }

    /** Which way the amount went; null where the clause doesn't say. */
    static Word way(Said said) {
        boolean range = said.measure().isRange();
        String clause = range ? FROM.matcher(clause(said) + said.quantity().text()).replaceAll(" ")
                : FROM_FIGURE.matcher(clause(said)).replaceAll("");
        Matcher word = (isHan(said) ? HAN_WAY : LATIN_WAY).matcher(clause);
        Word way = null;
        int end = 0;
        while (word.find()) {
            way = named(word);
            end = word.end();
        }
        return way != null && (range || isNear(said, clause.substring(end))) ? way : null;
    }

    private static Word named(Matcher word) {
        for (Word one : WAYS) {
            if (word.group(one.name().toLowerCase(Locale.ROOT)) != null) {
                return one;
            }
        }
        return null;
    }

    /** Whether it is called a gain or a loss; null where neither. */
    static Word result(Said said) {
        Matcher word = (isHan(said) ? HAN_RESULT : LATIN_RESULT).matcher(clause(said));
        Word result = null;
        while (word.find()) {
            result = word.group("loss") != null ? Word.LOSS : word.group("gain") != null ? Word.GAIN
                    : word.group("in") != null ? Word.IN : Word.OUT;
        }
        return result;
    }

    /**
     * Which way a change goes that tells both its ends: {@code up from 24%}, {@code 由24%升至32%}, {@code 低於去年的24%};
     * null where the amount isn't the one that it started from, or the way is unsaid.
     */
    static Word step(Said said) {
        if (Role.of(said) != Role.BASE) {
            return null;
        }
        Matcher word = isHan(said) ? HAN_STEP.matcher(said.before(HAN_REACH) + FIGURE + said.after(HAN_REACH))
                : LATIN_STEP.matcher(said.before(LATIN_REACH));
        return !word.find() ? null : word.group("up") != null ? Word.UP : Word.DOWN;
    }

    /** Between the word and the amount to profit or to loss; null where it does neither, or both. */
    static Word turn(Said said) {
        Matcher word = (isHan(said) ? HAN_TURN : LATIN_TURN).matcher(said.before(TURN_REACH) + said.after(TURN_REACH));
        Word turn = null;
        while (word.find()) {
            Word one = word.group("in") != null ? Word.IN : Word.OUT;
            if (turn != null && turn != one) {
                return null;
            }
            turn = one;
        }
        return turn;
    }

    /** Between the word and the amount stands another figure at most, or a few words that lead up to it. */
    private static boolean isNear(Said said, String between) {
        return isHan(said) ? between.replaceAll("[\\d.,%]+|[萬万億亿元個百分點个百分点人民幣币美港至到約约近逾超過过了達达]", "").length() <= 2
                : BY.matcher(between).find() && between.strip().split("\\s+").length <= 5 || between.replaceAll("(?i)[^\\s]*\\d[^\\s]*|\\b(?:by|to|over|about|around|approximately|nearly|more than|less than"
                        + "|billion|million|percent|percentage|points?|basis|RMB|year-over-year|year-on-year|a|the|another|below|above|and|or|sequentially|qoq|yoy)\\b", "")
                        .strip().split("\\s+").length <= 1;
    }

    private static String clause(Said said) {
        String before = said.before(isHan(said) ? HAN_REACH : LATIN_REACH);
        return before.substring(Clause.start(before));
    }

    private static boolean isHan(Said said) {
        return said.quoted().language().script().isSquare();
    }
}
