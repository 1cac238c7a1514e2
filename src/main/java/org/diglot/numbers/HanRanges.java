package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.diglot.numbers.HanAmounts.Amount;
import org.diglot.numbers.HanNumbers.Number;
import org.diglot.numbers.Quantity.Kind;

/** Two amounts that are one range in Chinese: {@code 325億至337億美元}, {@code 15-20GWh}, {@code 持平至成長2%}. */
final class HanRanges {

    private final HanText text;
    private final HanAmounts amounts;

    HanRanges(HanText text, HanAmounts amounts) {
        this.text = text;
        this.amounts = amounts;
    }

    /** {@code 持平至成長2%}: from nought on. */
    Draft fromFlat(int index) {
        if (!text.has(index, "持平至") && !text.has(index, "持平到")) {
            return null;
        }
        String change = text.longest(index + 3, CHANGES);
        Amount last = amounts.at(text.skipSpace(index + 3 + (change == null ? 0 : change.length())));
        if (last == null || last.kind() != Kind.PERCENT || last.high() != null || last.value().signum() <= 0) {
            return null;
        }
        Draft draft = draft(Kind.RANGE, index, last.to()).between(BigDecimal.ZERO, last.value()).unit(last.unit());
        draft.direction = change == null ? null : CHANGES.indexOf(change) < 5 ? Quantity.Direction.INCREASE : Quantity.Direction.DECREASE;
        return draft;
    }

    private static final List<String> CHANGES = List.of("增长", "成长", "上升", "增加", "季增", "下降", "减少", "下滑", "衰退", "季减");

    /** The range that begins with that amount, or null. */
    Draft of(Amount first) {
        int join = joint(first);
        Amount last = join == 0 ? null : amounts.at(join);
        if (last == null || last.number().fuzzy() || first.high() != null || last.high() != null || !sameUnit(first, last)) {
            return null;
        }
        BigDecimal low = shared(first, last);
        boolean bare = !last.measured() && !first.measured() && !last.number().isScaled()
                && !(first.number().digits() && last.number().digits());
        if (low.compareTo(last.value()) >= 0 || bare || isDate(last)) {
            return null;
        }
        String unit = last.measured() && !(last.unit() == null && HanCurrencies.isYuan(first.unit())) ? last.unit() : first.unit();
        TimeUnit time = last.time() != null ? last.time() : first.time();
        Draft draft = draft(Kind.RANGE, first.from(), last.to()).between(low, last.value()).unit(unit);
        draft.inferred = (first.kind() == Kind.MONEY || last.kind() == Kind.MONEY) && unit == null;
        if (last.kind() == Kind.MULTIPLE) {
            draft.unit = "x";
        }
        if (time != null) {
            draft.canonical = time.iso(first.number().value()) + "/" + time.iso(last.number().value());
        }
        if (last.more()) {
            draft.approximate = true;
        }
        return draft;
    }

    private boolean isDate(Amount last) {
        return !last.measured() && "月日号季".indexOf(text.at(text.skipSpace(last.to()))) >= 0;
    }

    private static BigDecimal shared(Amount first, Amount last) {
        Number end = last.number();
        BigDecimal value = first.value();
        boolean tenths = last.kind() == Kind.PERCENT && last.value().compareTo(end.value().abs()) > 0
                && !first.measured();
        if (tenths) {
            return value.multiply(BigDecimal.TEN);
        }
        boolean cents = last.kind() == Kind.MONEY && last.value().abs().compareTo(end.value().abs()) < 0 && !first.measured();
        if (cents) {
            return value.multiply(last.value().divide(end.value(), java.math.MathContext.DECIMAL128));
        }
        boolean bare = first.number().scale().compareTo(BigDecimal.ONE) == 0;
        return bare && end.isScaled() && value.compareTo(end.unscaled()) < 0 ? value.multiply(end.scale()) : value;
    }

    private static boolean sameUnit(Amount first, Amount last) {
        if (!first.measured() && first.kind() == Kind.COUNT || first.kind() == Kind.COUNT && last.kind() == Kind.COUNT) {
            return true;
        }
        if (first.kind() == Kind.MONEY && last.kind() == Kind.MONEY) {
            return first.unit() == null || last.unit() == null || first.unit().equals(last.unit());
        }
        return first.kind() == last.kind() && Objects.equals(first.unit(), last.unit())
                || !last.measured() && last.kind() == Kind.COUNT && first.kind() == Kind.PERCENT
                        && first.number().digits() == last.number().digits() && first.to() > first.number().to() - 1
                        && first.number().from() > first.from();
    }

    /** The place where the end of a range begins, or 0. */
    private int joint(Amount first) {
        int at = text.skipSpace(first.to());
        boolean word = text.at(at) == '到' || text.at(at) == '至';
        boolean mark = text.at(at) == '-' || text.at(at) == '~';
        boolean or = text.at(at) == '或' && first.kind() == Kind.COUNT && !first.number().digits();
        if (!word && !mark && !or || word && (isStep(first.from()) || isChangeTo(first, at + 1)) || text.has(at, "至少") || text.has(at, "至今")
                || text.has(at, "到底")) {
            return 0;
        }
        int next = text.at(at + 1) == '-' && mark ? at + 2 : at + 1;
        next = text.skipSpace(next);
        return text.has(next, "约") ? next + 1 : next;
    }

    /** {@code 增加2億元至45億元} tells a change and the level reached. */
    private boolean isChangeTo(Amount first, int next) {
        Amount last = amounts.at(text.skipSpace(next));
        int before = text.skipSpaceBack(first.from());
        before = text.at(before - 1) == '了' ? before - 1 : before;
        if (last == null || !HanContext.isChange(text, before)) {
            return false;
        }
        boolean share = first.kind() == Kind.PERCENT || last.kind() == Kind.PERCENT;
        boolean multiple = first.kind() == Kind.MULTIPLE || last.kind() == Kind.MULTIPLE;
        BigDecimal apart = share || multiple ? BigDecimal.valueOf(5) : new BigDecimal("2.5");
        return shared(first, last).multiply(apart).compareTo(last.value()) < 0;
    }

    /** {@code 由12%至15%} behind a verb of change tells two levels. */
    private boolean isStep(int index) {
        int before = text.skipSpaceBack(index);
        if (!text.hasBefore(before, "从") && !text.hasBefore(before, "由")) {
            return false;
        }
        String back = text.folded(Math.max(0, before - 12), before);
        String clause = back.substring(Math.max(Math.max(back.lastIndexOf(','), back.lastIndexOf('。')),
                back.lastIndexOf(';')) + 1);
        return List.of("增长", "成长", "提升", "提高", "上升", "下降", "减少", "下滑", "上调", "下调", "改善", "收窄", "扩大", "升", "降", "指引", "增加", "调整")
                .stream().anyMatch(clause::contains);
    }

    private Draft draft(Kind kind, int from, int to) {
        return new Draft(kind, from, to).around(from, to);
    }
}
