package org.diglot.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the Chinese strings that stand where a name stands and hardly anywhere else.
 *
 * <p>A core of two characters must have nine tenths of its segments with the name, stand where the name was not left
 * in Latin letters, and be tied closer to the name than to any other English word of its segments (Dice's
 * coefficient, so that a name's neighbour is not taken for the name). It is then drawn out as far as it stays whole.
 */
final class Cooccurrence {

    /** Characters of grammar and of everyday phrases; a rendering of a name rarely holds one. */
    private static final String STOP = Folding.standard().script(
            "的了在是和與及等將我們您他她它這那也都就還又或但而且並於從到對向為被把讓由其之有沒不無會可要想說看很更最年季個"
            + "位次每第億請謝答再做給呢嗎吧啊如果當時候已經非應該需即使");

    /** What follows the core of a company's name and belongs to it. */
    private static final List<String> ENDINGS = List.of("集团", "公司", "控股", "科技", "资讯科技", "信息技术", "信息科技", "零售",
            "百货", "银行", "证券", "资本", "股份", "电子", "汽车", "国际", "网络", "软件", "能源", "生物", "医药", "实业", "通讯");

    private final Map<String, Integer> bigrams = new HashMap<>();
    private final Map<String, Integer> characters = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Glossary glossary;

    Cooccurrence(List<NamedText> texts, Glossary glossary) {
        this.glossary = glossary;
        for (NamedText text : texts) {
            bigrams(text).forEach(bigram -> bigrams.merge(bigram, 1, Integer::sum));
            keys(text.chineseWords).forEach(key -> characters.merge(key, 1, Integer::sum));
            keys(text.englishWords).forEach(key -> words.merge(key, 1, Integer::sum));
        }
    }

    /** The renderings of a name that stands in these texts; only such as are well supported. */
    List<CallNames.Rendering> renderings(String name, List<NamedText> texts) {
        String key = Words.of(name).getFirst().key();
        Map<Boolean, List<NamedText>> parts = texts.stream().collect(Collectors.partitioningBy(text -> text.copies(key)));
        List<NamedText> copies = parts.get(true);
        List<NamedText> rest = new ArrayList<>(parts.get(false));
        List<CallNames.Rendering> found = new ArrayList<>();
        Set<String> cores = new HashSet<>();
        for (String core = core(key, rest, copies); core != null && cores.add(core); core = core(key, rest, copies)) {
            found.addAll(drawnOut(core, rest));
            String taken = core;
            rest.removeIf(text -> places(text, taken).length > 0);
        }
        if (!copies.isEmpty()) {
            found.add(new CallNames.Rendering(name, copies.stream().map(text -> text.segment).toList()));
        }
        found.sort(Comparator.comparingInt((CallNames.Rendering one) -> -one.segments().size())
                .thenComparing(CallNames.Rendering::text));
        return found;
    }

    private String core(String key, List<NamedText> rest, List<NamedText> copies) {
        Map<String, Integer> candidates = new TreeMap<>();
        rest.forEach(text -> bigrams(text).forEach(bigram -> candidates.merge(bigram, 1, Integer::sum)));
        Map<String, Integer> glossed = new HashMap<>();
        copies.forEach(text -> bigrams(text).forEach(bigram -> glossed.merge(bigram, 1, Integer::sum)));
        return candidates.entrySet().stream()
                .filter(one -> one.getValue() >= 2 && isFaithful(one.getValue(), glossed.getOrDefault(one.getKey(), 0),
                        bigrams.get(one.getKey())))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(one -> rarest(one.getKey())).thenComparing(Map.Entry::getKey))
                .limit(8).map(Map.Entry::getKey)
                .filter(core -> isTied(core, key, rest, candidates.get(core)))
                .findFirst().orElse(null);
    }

    /** A rendering stands without the name nearly never, and beside its Latin letters at most as a gloss on them. */
    private static boolean isFaithful(int alone, int glossed, int everywhere) {
        return glossed * 2 <= alone && (alone + glossed) * 10 >= everywhere * 9;
    }

    /** Twice only is enough for a string of rare characters that explains all that is left. */
    private boolean isTied(String core, String key, List<NamedText> rest, int support) {
        boolean rare = rarest(core) <= support + 1;
        if (support < 3 && !(rare && rest.size() <= 3) || support * 3 < rest.size() || !glossary.named(core).isEmpty()) {
            return false;
        }
        List<NamedText> places = rest.stream().filter(text -> places(text, core).length > 0).toList();
        Map<String, Integer> together = new HashMap<>();
        places.forEach(text -> keys(text.englishWords).forEach(word -> together.merge(word, 1, Integer::sum)));
        double tie = 2.0 * support / (support + rest.size());
        return together.entrySet().stream().filter(one -> !one.getKey().equals(key))
                .allMatch(one -> 2.0 * one.getValue() / (support + words.get(one.getKey())) < tie);
    }

    private int rarest(String core) {
        return Math.min(characters.get(core.substring(0, 1)), characters.get(core.substring(1)));
    }

    private List<CallNames.Rendering> drawnOut(String core, List<NamedText> rest) {
        Map<String, List<Integer>> bySegment = new LinkedHashMap<>();
        List<NamedText> texts = rest.stream().filter(text -> places(text, core).length > 0).toList();
        Map<String, Integer> wholes = new HashMap<>();
        texts.forEach(text -> extensions(text, core).forEach(whole -> wholes.merge(whole, 1, Integer::sum)));
        for (NamedText text : texts) {
            bySegment.computeIfAbsent(best(text, core, wholes, texts.size()), any -> new ArrayList<>())
                    .add(text.segment);
        }
        return withoutShortForms(bySegment);
    }

    /** 盒馬 beside 盒馬鮮生 is the short form of one rendering, not another one. */
    private static List<CallNames.Rendering> withoutShortForms(Map<String, List<Integer>> bySegment) {
        List<CallNames.Rendering> renderings = new ArrayList<>();
        boolean short_ = bySegment.keySet().stream().anyMatch(one -> bySegment.keySet().stream()
                .anyMatch(other -> other.length() > one.length() && Folding.standard().script(other)
                        .contains(Folding.standard().script(one))));
        if (short_) {
            String most = bySegment.keySet().stream().max(Comparator.comparingInt(one -> bySegment.get(one).size()))
                    .orElseThrow();
            renderings.add(new CallNames.Rendering(most,
                    bySegment.values().stream().flatMap(List::stream).sorted().toList()));
        } else {
            bySegment.forEach((text, segments) -> renderings.add(new CallNames.Rendering(text, segments)));
        }
        return renderings;
    }

    /** The longest string around the core that is said again, or that a company's ending closes. */
    private String best(NamedText text, String core, Map<String, Integer> wholes, int support) {
        int at = places(text, core)[0];
        String best = core;
        for (String whole : extensions(text, core)) {
            boolean repeated = wholes.get(whole) >= Math.max(2, support / 3);
            boolean closed = ENDINGS.stream().anyMatch(ending -> whole.equals(core + ending));
            if ((repeated || closed) && whole.length() > best.length()) {
                best = whole;
            }
        }
        int before = best.indexOf(core);
        Word first = text.chineseWords.get(at - before);
        Word last = text.chineseWords.get(at - before + best.length() - 1);
        return text.chinese.substring(first.start(), last.end());
    }

    private List<String> extensions(NamedText text, String core) {
        List<String> wholes = new ArrayList<>();
        int at = places(text, core)[0];
        for (int start = at; start > at - 4 && (start == at || isPart(text, start) && text.chineseWords.get(start + 1).joined()); start--) {
            for (int end = at + 2; end <= at + 6 && (end == at + 2 || isInside(text, end - 1)); end++) {
                wholes.add(slice(text, start, end));
            }
        }
        return wholes;
    }

    private static boolean isInside(NamedText text, int at) {
        return isPart(text, at) && (at == 0 || text.chineseWords.get(at).joined());
    }

    private static boolean isPart(NamedText text, int at) {
        return text.isHan(at) && STOP.indexOf(text.chineseWords.get(at).key().charAt(0)) < 0;
    }

    private static String slice(NamedText text, int start, int end) {
        StringBuilder slice = new StringBuilder();
        text.chineseWords.subList(start, end).forEach(word -> slice.append(word.key()));
        return slice.toString();
    }

    private static int[] places(NamedText text, String core) {
        for (int at = 0; at + 1 < text.chineseWords.size(); at++) {
            if (text.chineseWords.get(at).key().contentEquals(core.substring(0, 1))
                    && text.chineseWords.get(at + 1).key().contentEquals(core.substring(1))
                    && text.chineseWords.get(at + 1).joined()) {
                return new int[] {at};
            }
        }
        return new int[0];
    }

    private static Set<String> bigrams(NamedText text) {
        Set<String> bigrams = new HashSet<>();
        for (int at = 0; at + 1 < text.chineseWords.size(); at++) {
            if (isPart(text, at) && isInside(text, at + 1)) {
                bigrams.add(text.chineseWords.get(at).key() + text.chineseWords.get(at + 1).key());
            }
        }
        return bigrams;
    }

    private static Set<String> keys(List<Word> words) {
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.add(word.key()));
        return keys;
    }
}
