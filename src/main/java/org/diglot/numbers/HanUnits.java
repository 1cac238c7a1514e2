package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diglot.numbers.Quantity.Kind;

/** The words that stand behind a number in Chinese and say what it is of. */
final class HanUnits {

    /**
     * A unit.
     *
     * @param kind   MONEY, PERCENT, MULTIPLE, DURATION or COUNT
     * @param name   as {@link Quantity#unit()} has it; null where the currency is unsaid, and for multiples
     * @param factor what the number is to be multiplied with
     * @param time   of a duration; else null
     */
    record Unit(String word, Kind kind, String name, BigDecimal factor, TimeUnit time) {
    }

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final Map<Character, List<Unit>> BY_FIRST = new HashMap<>();
    private static final Map<Character, List<Unit>> PREFIXES = new HashMap<>();

    static {
        for (Currency currency : Currency.values()) {
            for (String word : currency.han()) {
                add(BY_FIRST, new Unit(word, Kind.MONEY, currency.name(), BigDecimal.ONE, null));
                add(PREFIXES, new Unit(word, Kind.MONEY, currency.name(), BigDecimal.ONE, null));
            }
        }
        for (String word : "元 圆 块 块钱 元钱 蚊".split(" ")) {
            add(BY_FIRST, new Unit(word, Kind.MONEY, null, BigDecimal.ONE, null));
        }
        for (String word : "RMB CNY CNH USD US$ $ HK$ HKD NT$ NTD TWD EUR € £ GBP JPY KRW SGD S$ AUD A$ INR CAD C$ CHF R$ ₹ ₩ RM MOP"
                .split(" ")) {
            Currency currency = word.equals("RM") ? Currency.MYR : Currency.english(word.toLowerCase(java.util.Locale.ROOT));
            add(PREFIXES, new Unit(word, Kind.MONEY, currency.name(), BigDecimal.ONE, null));
            if (word.length() == 3) {
                add(BY_FIRST, new Unit(word, Kind.MONEY, currency.name(), BigDecimal.ONE, null));
            }
        }
        add(PREFIXES, new Unit("¥", Kind.MONEY, null, BigDecimal.ONE, null));
        add(PREFIXES, new Unit("NT", Kind.MONEY, "TWD", BigDecimal.ONE, null));
        add(PREFIXES, new Unit("美", Kind.MONEY, "USD", BigDecimal.ONE, null));
        add(BY_FIRST, new Unit("美分", Kind.MONEY, "USD", HUNDREDTH, null));
        add(BY_FIRST, new Unit("美仙", Kind.MONEY, "USD", HUNDREDTH, null));
        add(BY_FIRST, new Unit("港仙", Kind.MONEY, "HKD", HUNDREDTH, null));
        add(BY_FIRST, new Unit("分钱", Kind.MONEY, null, HUNDREDTH, null));
        add(BY_FIRST, new Unit("角", Kind.MONEY, null, TENTH, null));
        add(BY_FIRST, new Unit("角钱", Kind.MONEY, null, TENTH, null));
        add(BY_FIRST, new Unit("毛钱", Kind.MONEY, null, TENTH, null));
        share("% 趴 个百分比", Units.PERCENT, BigDecimal.ONE);
        share("成", Units.PERCENT, BigDecimal.TEN);
        share("个百分点 百分点 个%点 pct pp ppt ppts 个pct 个点 %点", Units.POINTS, BigDecimal.ONE);
        share("个基点 个基本点 基点 基本点 个bps bps bp BPS BP 个bp", Units.BASIS_POINTS, BigDecimal.ONE);
        for (String word : "倍 x X 倍数".split(" ")) {
            add(BY_FIRST, new Unit(word, Kind.MULTIPLE, null, BigDecimal.ONE, null));
        }
        for (TimeUnit unit : TimeUnit.values()) {
            unit.han().stream().filter(word -> !word.isEmpty())
                    .forEach(word -> add(BY_FIRST, new Unit(word, Kind.DURATION, unit.unit(), BigDecimal.ONE, unit)));
        }
        add(BY_FIRST, new Unit("年期", Kind.DURATION, "years", BigDecimal.ONE, TimeUnit.YEARS));
        add(BY_FIRST, new Unit("年间", Kind.DURATION, "years", BigDecimal.ONE, TimeUnit.YEARS));
    }

    private HanUnits() {
    }

    /** The longest unit that stands there, or null. */
    static Unit at(HanText text, int index) {
        return longest(BY_FIRST, text, index);
    }

    /** What the currencies before a number begin with. */
    static Set<Character> prefixes() {
        return PREFIXES.keySet();
    }

    /** The currency that stands there, before its number, or null. */
    static Unit prefix(HanText text, int index) {
        return longest(PREFIXES, text, index);
    }

    private static Unit longest(Map<Character, List<Unit>> table, HanText text, int index) {
        for (Unit unit : table.getOrDefault(text.at(index), List.of())) {
            if (text.has(index, unit.word()) && !isInsideWord(text, index, unit.word())) {
                return unit;
            }
        }
        return null;
    }

    /** Letters are a unit only where no further letter follows; 年代 and 周年 are no 年. */
    private static boolean isInsideWord(HanText text, int index, String word) {
        int end = index + word.length();
        char next = text.at(end);
        boolean letter = Character.isLetter(word.charAt(word.length() - 1)) && word.charAt(0) < 128
                && text.isLetter(end);
        return letter || switch (word) {
            case "成" -> "熟功本为立交果员长绩份都为就".indexOf(next) >= 0;
            case "年" -> "轻级龄代货糕报".indexOf(next) >= 0;
            case "日" -> "本元圆币".indexOf(next) >= 0;
            case "天" -> "猫然下空气线".indexOf(next) >= 0;
            case "周" -> "期边转围".indexOf(next) >= 0;
            case "块" -> text.at(end) != '钱' && Character.isLetter(next) && "左以。，".indexOf(next) < 0;
            case "角" -> "度色落形".indexOf(next) >= 0;
            case "元" -> "件素首旦气宇".indexOf(next) >= 0;
            case "个点" -> "子".indexOf(next) >= 0;
            default -> false;
        };
    }

    private static void share(String words, String unit, BigDecimal factor) {
        for (String word : words.split(" ")) {
            add(BY_FIRST, new Unit(word, Kind.PERCENT, unit, factor, null));
        }
    }

    private static void add(Map<Character, List<Unit>> table, Unit unit) {
        List<Unit> units = table.computeIfAbsent(unit.word().charAt(0), first -> new ArrayList<>());
        units.add(unit);
        units.sort(Comparator.comparingInt((Unit one) -> one.word().length()).reversed());
    }
}
