package org.diglot.numbers;

import java.util.List;
import java.util.Set;

/** What a number counts in Chinese: the measure word behind it and the noun behind that. */
final class HanNouns {

    private static final String MEASURES = "个名位家种款项座台辆架艘件份次人户间条笔张部套只支颗层场所股单吨枚片批组门类处栋块口桶亩米瓶箱包店岁轮步大档届代盎篇首本册集例宗起班艇匹道幢扇副把对双题句";

    private static final int REACH = 8;

    /**
     * What is counted.
     *
     * @param name    as {@link Quantity#unit()} has it, or null
     * @param to      the place after the measure word, and after the noun where that follows at once
     * @param measure whether a measure word or a noun of the table stands right behind the number
     */
    record Counted(String name, int to, boolean measure) {
    }

    private final HanText text;

    HanNouns(HanText text) {
        this.text = text;
    }

    Counted after(int index) {
        int at = text.skipSpace(index);
        int noun = nounEnd(at);
        if (noun > at) {
            String name = name(at, noun);
            int more = nounEnd(noun);
            boolean measure = noun - at == 1 && more > noun && MEASURES.indexOf(text.at(at)) >= 0;
            return measure ? new Counted(name(noun, more), more, true)
                    : new Counted(name, noun, true);
        }
        if (MEASURES.indexOf(text.at(at)) < 0 || isOtherWord(at)) {
            return new Counted(null, index, false);
        }
        int next = at + 1;
        int end = nounEnd(text.skipSpace(next));
        if (end > text.skipSpace(next)) {
            return new Counted(name(text.skipSpace(next), end), end, true);
        }
        return new Counted(further(next, text.at(at)), next, true);
    }

    private String name(int from, int to) {
        String word = text.folded(from, to);
        String name = Nouns.han(word);
        return name != null ? name : Nouns.english(word.toLowerCase(java.util.Locale.ROOT));
    }

    /** What was counted where the number follows its noun: {@code DAU為1.7億}, {@code 會員數達4900萬}; or null. */
    String before(int index) {
        int at = text.skipSpaceBack(index);
        for (int step = 0; step < 8; step++) {
            String word = text.longestBefore(at, BEFORE);
            if (word == null) {
                break;
            }
            at = text.skipSpaceBack(at - word.length());
        }
        if (text.isLetter(at - 1)) {
            int from = at;
            while (text.isLetter(from - 1) && at - from < 5) {
                from--;
            }
            String latin = text.folded(from, at).toLowerCase(java.util.Locale.ROOT);
            return latin.equals("dau") || latin.equals("mau") || latin.equals("sku") ? Nouns.english(latin) : null;
        }
        for (int length = Math.min(Nouns.LONGEST_HAN, at); length >= 2; length--) {
            String name = Nouns.han(text.folded(at - length, at));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static final List<String> BEFORE = List.of("总人数", "总数量", "总规模", "总数", "数量", "人数", "规模", "总量", "已经", "超过", "达到",
            "突破", "目前", "约为", "大约", "接近", "增至", "升至", "增加", "增长", "减少", "扩大", "共有", "共计", "将近", "数", "为", "达", "超",
            "约", "近", "逾", "至", "到", "已", "有", "共", "了", "是", "也", "仅", "量");

    /** The noun of the table that stands a few characters on, in the same phrase. */
    private String further(int from, char measure) {
        String name = null;
        for (int at = from; at < from + REACH && (text.isHan(at) || text.isLetter(at) || text.at(at) == ' '); at++) {
            if ("在是为和与及对从将会已达的".indexOf(text.at(at)) >= 0) {
                break;
            }
            int end = nounEnd(at);
            if (end - at > 1) {
                name = name(at, end);
                at = end - 1;
            }
        }
        return name != null ? name : measure == '人' ? "people" : measure == '股' ? "shares" : plain(from, measure);
    }

    private static String plain(int from, char measure) {
        return switch (measure) {
            case '户' -> "homes";
            case '辆' -> "vehicles";
            case '吨' -> "tons";
            case '架' -> "aircraft";
            case '艘' -> "ships";
            case '岁' -> "years of age";
            case '次' -> "times";
            default -> null;
        };
    }

    /** The place after the longest noun of the table that stands there; the same place where none does. */
    private int nounEnd(int index) {
        if (!text.isHan(index)) {
            return latinEnd(index);
        }
        for (int length = Nouns.LONGEST_HAN; length >= 1; length--) {
            if (index + length <= text.length() && Nouns.han(text.folded(index, index + length)) != null) {
                return isTaken(index, length) ? index : index + length;
            }
        }
        return index;
    }

    private int latinEnd(int index) {
        int end = index;
        while (text.isLetter(end) && end - index < 12) {
            end++;
        }
        String word = text.folded(index, Math.min(end, text.length())).toLowerCase(java.util.Locale.ROOT);
        boolean unit = end > index && !text.isDigit(end) && word.length() > 1 && Nouns.english(word) != null
                && Nouns.han(word) == null && LATIN.contains(word);
        return unit ? end : index;
    }

    private static final Set<String> LATIN = Set.of("mw", "gw", "kwh", "mwh", "gwh", "twh", "kw", "kg", "km", "nm", "mm",
            "gb", "tb", "gpu", "gpus", "dau", "mau", "sku", "skus", "app", "ads");

    private boolean isTaken(int index, int length) {
        char next = text.at(index + length);
        return length == 1 && switch (text.at(index)) {
            case '人' -> "民工均们".indexOf(next) >= 0 && next != '均';
            case '店' -> false;
            case '点' -> true;
            case '片' -> "面刻".indexOf(next) >= 0;
            case '件' -> false;
            case '事' -> true;
            case '类' -> "似".indexOf(next) >= 0;
            case '股' -> "东份".indexOf(next) >= 0 && next == '东';
            case '厂' -> "商".indexOf(next) >= 0;
            default -> false;
        };
    }

    private boolean isOtherWord(int at) {
        char next = text.at(at + 1);
        return switch (text.at(at)) {
            case '大' -> "家概量约都多促关".indexOf(next) >= 0;
            case '点' -> "击".indexOf(next) >= 0;
            case '公' -> true;
            case '位' -> "数".indexOf(next) >= 0;
            case '次' -> "性元要日".indexOf(next) >= 0;
            case '对' -> "于此我这美".indexOf(next) >= 0;
            case '本' -> "身来公".indexOf(next) >= 0;
            case '道' -> "路理".indexOf(next) >= 0;
            case '起' -> "来".indexOf(next) >= 0;
            case '代' -> "表理".indexOf(next) >= 0;
            case '期' -> "间待".indexOf(next) >= 0;
            default -> false;
        };
    }
}
