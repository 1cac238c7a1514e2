package org.diglot.terms;

import java.util.List;

/** One segment's two texts, cut into words once. */
final class NamedText {

    final int segment;
    final String english;
    final String chinese;
    final List<Word> englishWords;
    final List<Word> chineseWords;

    NamedText(int segment, String english, String chinese) {
        this.segment = segment;
        this.english = english;
        this.chinese = chinese;
        englishWords = Words.of(english);
        chineseWords = Words.of(chinese);
    }

    boolean copies(String key) {
        return chineseWords.stream().anyMatch(word -> word.key().equals(key));
    }

    boolean isHan(int at) {
        return at >= 0 && at < chineseWords.size() && chineseWords.get(at).isHan();
    }
}
