package org.diglot.numbers;

import java.util.List;

/** Which currency a bare 元 is: one that the same text names near it, or else the renminbi. */
final class HanCurrencies {

    private HanCurrencies() {
    }

    static void infer(List<Draft> drafts, HanText text) {
        String named = taiwan(text) ? Currency.TWD.name() : Currency.CNY.name();
        String said = drafts.stream().filter(draft -> draft.isMoney() && !draft.inferred && isYuan(draft.unit))
                .map(draft -> draft.unit).findFirst().orElse(named);
        for (Draft draft : drafts) {
            if (draft.isMoney() && !draft.inferred && isYuan(draft.unit)) {
                said = draft.unit;
            }
            boolean money = draft.kind == Quantity.Kind.MONEY || draft.kind == Quantity.Kind.RANGE
                    || draft.kind == Quantity.Kind.FUZZY;
            if (money && draft.inferred && draft.unit == null) {
                draft.unit = said;
            }
        }
    }

    /** Whether people call that currency 元 for short where they say it again. */
    static boolean isYuan(String unit) {
        return "CNY".equals(unit) || "TWD".equals(unit) || "HKD".equals(unit) || "CNH".equals(unit);
    }

    private static boolean taiwan(HanText text) {
        String all = text.folded(0, Math.min(text.length(), 2000));
        return all.contains("民国") || all.contains("台币") || all.contains("台湾");
    }
}
