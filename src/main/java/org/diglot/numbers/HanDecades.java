package org.diglot.numbers;

import java.math.BigDecimal;

/** Centuries and decades in Chinese: {@code 20世紀90年代}, {@code 21世紀}, {@code 八十年代}. They date a story and are no figures. */
final class HanDecades {

    /** With which 代 begins another word: {@code 90年代工}, {@code 代理}. */
    private static final String WORDS = "工理言表码价替购币";

    private final HanText text;
    private final HanNumbers numbers;

    HanDecades(HanText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** The place after what begins there; that place itself where it is neither. */
    int skip(int index) {
        int century = century(index);
        int decade = decade(century > index ? text.skipSpace(century) : index);
        return Math.max(century, decade);
    }

    private int century(int index) {
        HanNumbers.Number number = numbers.mayBegin(index) ? numbers.at(index) : null;
        int at = number == null ? index : text.skipSpace(number.to());
        boolean said = number != null && number.value().compareTo(BigDecimal.valueOf(30)) < 0 && (text.has(at, "世纪") || text.has(at, "世紀"));
        return said ? at + 2 : index;
    }

    private int decade(int index) {
        HanNumbers.Number number = numbers.mayBegin(index) ? numbers.at(index) : null;
        int at = number == null ? index : text.skipSpace(number.to());
        boolean tens = number != null && number.value().compareTo(BigDecimal.valueOf(100)) < 0
                && number.value().remainder(BigDecimal.TEN).signum() == 0 && number.value().signum() > 0;
        return tens && text.has(at, "年代") && WORDS.indexOf(text.at(at + 2)) < 0 ? at + 2 : 0;
    }
}
