package org.diglot.ui.margin;

import java.math.BigDecimal;
import java.util.Map;
import org.diglot.numbers.Quantity;
import org.diglot.transcript.Language;
import org.diglot.ui.Words;

/** Writes quantities for a person: value with unit, change, bound. Exact, whatever the scale. */
final class FigureText {

    private static final int GROUP = 3;
    /** Alike in both scripts. */
    private static final Map<String, String> TIMES = Map.of("years", "年", "year", "年", "quarters", "季", "quarter", "季",
            "months", "月", "month", "月", "days", "天", "day", "天");

    private final Words words;

    FigureText(Words words) {
        this.words = words;
    }

    /** The value with its unit, in the language of the interface; empty where there is none. */
    String value(Quantity quantity, Scale scale) {
        return value(quantity, scale, words.languageProperty().get().isChinese());
    }

    /** The value where there is little room: without the noun that is counted, which the words beside it say. */
    String brief(Quantity quantity, Scale scale) {
        return quantity.kind() == Quantity.Kind.COUNT
                ? figure(quantity, scale, words.languageProperty().get().isChinese()) : value(quantity, scale);
    }

    /** As a text of that language would give it. */
    String valueIn(Quantity quantity, Language language) {
        return value(quantity, Scale.AS_SAID, language.isChinese());
    }

    private String value(Quantity quantity, Scale scale, boolean chinese) {
        String figure = figure(quantity, scale, chinese);
        return isSized(quantity) && quantity.unit() != null ? figure + " " + unit(quantity, chinese) : figure;
    }

    private static boolean isSized(Quantity quantity) {
        return quantity.value() != null || quantity.low() != null || quantity.high() != null;
    }

    /** In Chinese, time is told in its own words, whatever language said it. */
    private static String unit(Quantity quantity, boolean chinese) {
        return chinese ? TIMES.getOrDefault(quantity.unit(), quantity.unit()) : quantity.unit();
    }

    private String figure(Quantity quantity, Scale scale, boolean chinese) {
        if (!isSized(quantity)) {
            return quantity.canonical() == null ? "" : quantity.canonical();
        }
        return quantity.value() != null ? (quantity.loss() ? "−" : "") + number(quantity.value(), scale, chinese)
                : range(quantity, scale, chinese);
    }

    private String range(Quantity quantity, Scale scale, boolean chinese) {
        String low = quantity.low() == null ? "" : number(quantity.low(), scale, chinese);
        String high = quantity.high() == null ? "" : number(quantity.high(), scale, chinese);
        return low + "–" + high;
    }

    private String number(BigDecimal value, Scale scale, boolean chinese) {
        Scale.Told told = scale.tell(value, chinese);
        String step = told.step() == Scale.Step.ONE ? "" : words.get("margin.step." + told.step().printed());
        return grouped(told.number()) + step;
    }

    static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - GROUP; at > 0; at -= GROUP) {
            text.insert(at, ',');
        }
        return (number.signum() < 0 ? "−" : "") + text;
    }

    /** The change said beside it, else the way it goes itself; then bound and approximation. */
    String marks(Figure figure) {
        Quantity quantity = figure.quantity();
        String bound = quantity.bound() == null ? "" : quantity.bound() == Quantity.Bound.MIN ? "≥" : "≤";
        String way = figure.change().map(FigureText::change).orElse(quantity.direction() == null ? ""
                : quantity.direction() == Quantity.Direction.INCREASE ? "↑" : "↓");
        return String.join(" ", java.util.stream.Stream.of(quantity.approximate() ? "≈" : "", bound, way)
                .filter(one -> !one.isEmpty()).toList());
    }

    private static String change(Quantity change) {
        String sign = change.direction() == Quantity.Direction.INCREASE ? "+" : "−";
        return sign + grouped(change.value().abs()) + change.unit();
    }

    /** What {@link #marks} shows, in words. */
    String marksSpoken(Figure figure) {
        Quantity quantity = figure.quantity();
        return String.join(", ", java.util.stream.Stream.of(
                quantity.approximate() ? words.get("margin.mark.approximate") : "",
                quantity.bound() == null ? "" : words.get("margin.mark." + quantity.bound().name().toLowerCase(java.util.Locale.ROOT)),
                figure.change().map(FigureText::change).orElse(""),
                quantity.direction() == null ? "" : words.get("margin.mark."
                        + quantity.direction().name().toLowerCase(java.util.Locale.ROOT)),
                quantity.loss() ? words.get("margin.mark.loss") : "",
                quantity.inferred() ? words.get("margin.mark.inferred") : "",
                quantity.withdrawn() ? words.get("margin.mark.withdrawn") : "")
                .filter(one -> !one.isEmpty()).toList());
    }
}
