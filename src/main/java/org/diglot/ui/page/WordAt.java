package org.diglot.ui.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Span;

/**
 * The word under a letter, as a double click takes it. In Chinese, which writes none apart, the first of these that
 * stands there: a term of the glossary or the topics, a figure with its unit, a Latin word, or else two to four
 * characters between the little words and the marks.
 */
final class WordAt {

    private static final Pattern FIGURE = Pattern.compile("[$€£¥]?\\d[\\d,.]*\\d?\\s?[兆億亿萬万千百]*"
            + "(?:美元|港元|港幣|港币|人民幣|人民币|新台幣|新台币|台幣|歐元|欧元|日圓|日元|元|個百分點|个百分点|百分點|百分点|"
            + "個基點|个基点|基點|基点|季度|個月|个月|倍|年|月|日|%|％)?");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\d]+(?:[.&'’-][\\p{IsLatin}\\d]+)*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    /** Characters that are words by themselves and parts of few others. */
    private static final String LITTLE = "的了和與与及在是將将把被對对從从到也都並并而或但我你他她它們们這这那為为於于很更最就還还讓让使以之其";
    private static final int MOST = 4;

    private Function<String, List<Span>> terms = _ -> List.of();

    /** @param finder says where a text uses terms */
    void know(Function<String, List<Span>> finder) {
        terms = finder;
    }

    /** @param letter an offset inside the text; empty where the text is */
    Optional<Span> at(String text, int letter, Locale locale) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int at = Math.clamp(letter, 0, text.length() - 1);
        if (!locale.getLanguage().equals("zh")) {
            return Optional.of(broken(text, at, locale));
        }
        return terms.apply(text).stream().filter(span -> span.contains(at))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .or(() -> run(FIGURE, text, at)).or(() -> run(LATIN, text, at))
                .or(() -> run(CHINESE, text, at).map(run -> characters(text, run, at)))
                .or(() -> Optional.of(broken(text, at, locale)));
    }

    private static Optional<Span> run(Pattern pattern, String text, int at) {
        Matcher runs = pattern.matcher(text);
        while (runs.find() && runs.start() <= at) {
            if (at < runs.end()) {
                return Optional.of(new Span(runs.start(), runs.start() + runs.group().stripTrailing().length()))
                        .filter(span -> span.contains(at));
            }
        }
        return Optional.empty();
    }

    private static Span broken(String text, int at, Locale locale) {
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(text);
        int end = words.following(at);
        return new Span(words.previous(), end);
    }

    /** Between little words and terms: all of it where it is short, else the pair that the letter belongs to. */
    private Span characters(String text, Span run, int at) {
        List<Span> known = terms.apply(text);
        int start = at;
        int end = at + 1;
        if (isLittle(text, at)) {
            return new Span(start, end);
        }
        while (start > run.start() && isFree(text, start - 1, known)) {
            start--;
        }
        while (end < run.end() && isFree(text, end, known)) {
            end++;
        }
        return end - start <= MOST ? new Span(start, end) : pair(start, end, at);
    }

    /** Most words have two characters; an odd one out at the end goes with the last pair. */
    private static Span pair(int start, int end, int at) {
        int first = at - (at - start) % 2;
        if (end - first == 1) {
            return new Span(first - 2, end);
        }
        return new Span(first, end - first == 3 ? end : first + 2);
    }

    private static boolean isFree(String text, int at, List<Span> known) {
        return !isLittle(text, at) && known.stream().noneMatch(span -> span.contains(at));
    }

    private static boolean isLittle(String text, int at) {
        return LITTLE.indexOf(text.charAt(at)) >= 0;
    }
}
