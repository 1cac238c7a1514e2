package org.diglot.numbers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;

/**
 * What a call means by a bare 元, $ or ¥: the currency that the same text names, else the one at home where the call
 * is held. Which one that is, the call tells by what it names most and by how its translations render the bare sign.
 */
final class HomeCurrency {

    /** What people at home call 元 and no more. */
    private static final Set<Currency> YUAN = Set.of(Currency.CNY, Currency.TWD, Currency.HKD, Currency.MOP, Currency.SGD);
    /** What people at home write as a mere dollar sign. */
    private static final Set<Currency> DOLLARS = Set.of(Currency.HKD, Currency.TWD, Currency.SGD, Currency.AUD, Currency.CAD,
            Currency.NZD);
    /** The rendering of a call whose translation says 元 of the bare sign throughout, and names no currency. */
    private static final String BARE = "元";
    private static final int DECISIVE = 4;
    private static final int CLAUSE = 60;
    /** What says of the bare sign behind it that the dollar isn't the one at home. */
    private static final Pattern AMERICAN = Pattern.compile("(?i)\\bin (?:U\\.?S\\.?|American) dollars?(?: terms)?\\b[^.;]*$");
    /** Of a segment with more figures none is sought the counterpart of, so that the time stays linear. */
    private static final int FEW = 256;

    private final Map<Currency, Integer> named = new EnumMap<>(Currency.class);
    /** In Latin script alone: where a translation names a dollar, the original may have written a bare sign. */
    private final Map<Currency, Integer> latin = new EnumMap<>(Currency.class);
    private final Map<String, Integer> renderings = new HashMap<>();
    private final Currency stated;
    private final Currency yuan;
    private final Currency dollar;

    private HomeCurrency(List<List<List<Said>>> segments, Currency stated) {
        this.stated = stated;
        segments.forEach(columns -> columns.forEach(column -> column.forEach(this::count)));
        Currency most = most(YUAN, named);
        yuan = most == null && stated != null && YUAN.contains(stated) ? stated : most;
        segments.forEach(this::weigh);
        dollar = stated == null ? homeDollar() : DOLLARS.contains(stated) ? stated : null;
    }

    /**
     * By segment, then by language: the same quantities, in the currencies that they stand for.
     *
     * @param stated what the call says its figures are in; null where it doesn't
     */
    static List<List<List<Said>>> settle(List<List<List<Said>>> segments, Currency stated) {
        HomeCurrency home = new HomeCurrency(segments, stated);
        return segments.stream().map(columns -> columns.stream().map(column -> home.settled(column, columns)).toList()).toList();
    }

    private void count(Said said) {
        if (isMoney(said) && !said.quantity().inferred() && !isBareDollar(said)) {
            Currency currency = Currency.valueOf(said.quantity().unit());
            named.merge(currency, 1, Integer::sum);
            if (!isHan(said)) {
                latin.merge(currency, 1, Integer::sum);
            }
        }
    }

    /** How the other languages of a segment say what has a bare dollar sign. */
    private void weigh(List<List<Said>> columns) {
        for (List<Said> column : columns) {
            for (Said said : column) {
                if (isBareDollar(said)) {
                    Said other = counterpart(said, column, columns);
                    if (other != null && !other.quantity().inferred()) {
                        renderings.merge(other.quantity().unit(), 1, Integer::sum);
                    } else if (other != null && yuan != null && yuan == most(DOLLARS, latin)) {
                        renderings.merge(yuan.name(), 1, Integer::sum);
                    } else if (other != null && yuan == null && isHan(other) && !isYen(other)) {
                        renderings.merge(BARE, 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Null where the dollar is the American one. */
    private Currency homeDollar() {
        Currency most = most(DOLLARS, latin);
        if (most != null) {
            return most;
        }
        return DOLLARS.stream().filter(one -> isDecisive(one.name())).findFirst().orElse(null);
    }

    private static Currency most(Set<Currency> all, Map<Currency, Integer> counts) {
        Currency most = null;
        for (Currency one : Currency.values()) {
            if (all.contains(one) && counts.getOrDefault(one, 0) > (most == null ? 0 : counts.get(most))) {
                most = one;
            }
        }
        return most;
    }

    private boolean isDecisive(String unit) {
        int all = renderings.values().stream().mapToInt(Integer::intValue).sum();
        return renderings.getOrDefault(unit, 0) >= DECISIVE && renderings.get(unit) * 5 >= all * 4;
    }

    private List<Said> settled(List<Said> column, List<List<Said>> columns) {
        boolean open = column.stream().anyMatch(said -> isMoney(said) && (said.quantity().inferred() || isBareDollar(said)));
        if (!open) {
            return column;
        }
        boolean told = column.stream().anyMatch(one -> isMoney(one) && !one.quantity().inferred()
                && YUAN.contains(Currency.valueOf(one.quantity().unit())));
        List<Said> settled = new ArrayList<>();
        Currency before = null;
        for (Said said : column) {
            Currency here = before;
            settled.add(isMoney(said) ? settled(said, here, told, column, columns) : said);
            if (isMoney(said) && !said.quantity().inferred() && !isBareDollar(said)) {
                before = Currency.valueOf(said.quantity().unit());
            }
        }
        return settled;
    }

    private Said settled(Said said, Currency before, boolean told, List<Said> column, List<List<Said>> columns) {
        if (isBareDollar(said)) {
            return dollar == null ? said : in(said, dollar(said, before, column, columns));
        }
        if (!said.quantity().inferred()) {
            return said;
        }
        if (isYen(said)) {
            boolean japan = named.getOrDefault(Currency.JPY, 0) > named.getOrDefault(Currency.CNY, 0);
            return japan ? in(said, Currency.JPY.name()) : said;
        }
        if (yuan == null && isHan(said) && isDecisive(BARE)) {
            Said other = counterpart(said, column, columns);
            return other != null && isBareDollar(other) ? in(said, other.quantity().unit()) : said;
        }
        return told || yuan == null || !isHan(said) ? said : in(said, yuan.name());
    }

    private String dollar(Said said, Currency before, List<Said> column, List<List<Said>> columns) {
        if (AMERICAN.matcher(said.before(CLAUSE)).find()) {
            return Currency.USD.name();
        }
        if (before != null && (before == dollar || before == Currency.USD)) {
            return before.name();
        }
        if (stated == dollar) {
            return dollar.name();
        }
        Said other = counterpart(said, column, columns);
        boolean decided = isDecisive(dollar.name()) || isDecisive(Currency.USD.name());
        if (other != null && !decided && Set.of(dollar.name(), Currency.USD.name()).contains(other.quantity().unit())) {
            return other.quantity().unit();
        }
        return isDecisive(Currency.USD.name()) ? Currency.USD.name() : dollar.name();
    }

    /** The same amount of money in another language of the segment; null where there is none. */
    private static Said counterpart(Said said, List<Said> column, List<List<Said>> columns) {
        for (List<Said> other : columns) {
            if (other != column && other.size() <= FEW) {
                for (Said one : other) {
                    if (isMoney(one) && one.measure().sameValue(said.measure())) {
                        return one;
                    }
                }
            }
        }
        return null;
    }

    private static Said in(Said said, String unit) {
        UnaryOperator<Quoted> settled = one -> new Quoted(one.id(), one.segment(), one.language(), one.speaker(),
                one.quantity().inCurrency(unit));
        return Said.of(settled.apply(said.quoted()), said.text());
    }

    private static boolean isMoney(Said said) {
        return said.measure().dimension() == Measure.Dimension.MONEY && Currency.isCode(said.quantity().unit());
    }

    private static boolean isBareDollar(Said said) {
        String text = said.quantity().text();
        return isMoney(said) && Currency.USD.name().equals(said.quantity().unit()) && (text.startsWith("$") || text.startsWith("-$"));
    }

    private static boolean isYen(Said said) {
        return said.quantity().text().indexOf('¥') >= 0 || said.quantity().text().indexOf('￥') >= 0;
    }

    private static boolean isHan(Said said) {
        return said.quoted().language().script() != Language.Script.LATIN;
    }
}
