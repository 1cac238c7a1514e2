package org.diglot.ui.margin;

import java.util.Locale;
import org.diglot.numbers.Quantity;
import org.diglot.ui.Mark;

/** The kinds of figure that are told apart by colour and that the ledger is sifted by. */
enum FigureKind {
    MONEY(Mark.Kind.MONEY), PERCENT(Mark.Kind.PERCENT), COUNT(Mark.Kind.COUNT), OTHER(Mark.Kind.OTHER_FIGURE);

    private final Mark.Kind mark;

    FigureKind(Mark.Kind mark) {
        this.mark = mark;
    }

    Mark.Kind mark() {
        return mark;
    }

    /** As style sheets and words name it. */
    String printed() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FigureKind of(Quantity quantity) {
        return switch (quantity.kind()) {
            case MONEY -> MONEY;
            case PERCENT -> PERCENT;
            case COUNT, MULTIPLE -> COUNT;
            case RANGE, FUZZY -> ofUnit(quantity.unit());
            case DURATION, ORDINAL, DATE, PERIOD -> OTHER;
        };
    }

    private static FigureKind ofUnit(String unit) {
        if (unit == null) {
            return COUNT;
        }
        return switch (unit) {
            case "%", "pp", "bp" -> PERCENT;
            default -> unit.matches("[A-Z]{3}") ? MONEY : COUNT;
        };
    }
}
