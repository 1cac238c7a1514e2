package org.diglot.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.numbers.Quantity;
import org.diglot.numbers.QuantityReader;
import org.diglot.transcript.Language;

/** Reads the numbers of a query as those of a call are read, in the notation of either language. */
final class Operands {

    /** Longer ones are no number that anybody types. */
    private static final int LONGEST = 60;

    private static final Set<String> HEDGES = Set.of("", "about", "around", "some", "nearly", "almost", "roughly", "approximately",
            "circa", "~", "≈", "約", "约", "大約", "大约", "近", "將近", "将近", "接近", "左右", "逾", "超", "超過", "超过", "至少", "最多", "達", "达", "+", "over",
            "a", "an", "the");

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[+-]?\\d+(?:\\.\\d+)?");

    private static final Pattern CURRENCY_AFTER = Pattern.compile("(.*\\S)\\s+(?!(?:AND|NOT)$)([A-Z]{3})");

    private final QuantityReader quantities;

    Operands(QuantityReader quantities) {
        this.quantities = quantities;
    }

    /** The number that the whole of a text says; empty where it says something else. */
    Optional<Operand> read(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        if (PLAIN.matcher(stripped).matches()) {
            BigDecimal value = new BigDecimal(stripped.replace(",", "").replace("+", ""));
            return Optional.of(new Operand(value, value, null, null));
        }
        return quantity(stripped).or(() -> withCurrencyAfter(stripped));
    }

    private Optional<Operand> quantity(String text) {
        List<Quantity> read = quantities.read(text, language(text));
        if (read.size() != 1 || !isHedge(text.substring(0, read.getFirst().span().start())) || !isCounted(read.getFirst())) {
            return Optional.empty();
        }
        Quantity one = read.getFirst();
        boolean whole = one.bound() != null || one.span().length() == text.length();
        BigDecimal low = one.value() == null ? one.low() : one.value();
        BigDecimal high = one.value() == null ? one.high() : one.value();
        return whole && low != null && high != null
                ? Optional.of(new Operand(low, high, unit(one), one.bound()))
                : Optional.empty();
    }

    /** A bare sign or 元 is some currency of its name, whichever the text around it would have made it. */
    private static String unit(Quantity one) {
        String text = one.text();
        if (text.indexOf('¥') >= 0 || text.indexOf('￥') >= 0) {
            return MeantUnit.YUAN_OR_YEN;
        }
        int dollar = text.indexOf('$');
        boolean bare = dollar == 0 || dollar > 0 && !Character.isLetter(text.charAt(dollar - 1));
        if (bare && "USD".equals(one.unit())) {
            return MeantUnit.DOLLAR;
        }
        return one.inferred() ? one.kind() == Quantity.Kind.MONEY ? MeantUnit.YUAN : null : one.unit();
    }

    private Optional<Operand> withCurrencyAfter(String text) {
        Matcher matcher = CURRENCY_AFTER.matcher(text);
        return matcher.matches()
                ? read(matcher.group(1)).map(one -> new Operand(one.low(), one.high(), matcher.group(2), one.bound()))
                : Optional.empty();
    }

    /** What may stand before a number and makes it no other. */
    private static boolean isHedge(String before) {
        return HEDGES.contains(before.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isCounted(Quantity one) {
        return switch (one.kind()) {
            case MONEY, PERCENT, COUNT, RANGE, MULTIPLE -> true;
            case DURATION, ORDINAL, DATE, PERIOD, FUZZY -> false;
        };
    }

    /** The language in whose words a number is typed. */
    private static Language language(String text) {
        boolean han = false;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.UnicodeScript.of(text.charAt(i))) {
                case HANGUL -> {
                    return Language.KOREAN;
                }
                case HIRAGANA, KATAKANA -> {
                    return Language.JAPANESE;
                }
                case HAN -> han = true;
                default -> { }
            }
        }
        return han ? Language.CHINESE_TRADITIONAL : Language.ENGLISH;
    }
}
