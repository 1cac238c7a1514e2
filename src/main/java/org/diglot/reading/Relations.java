package org.diglot.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The company whose relations with investors somebody is said to lead: {@code investor relations at Acme}, {@code 負責某某公司投資者關係}. */
final class Relations {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 9;
    private static final Set<String> JOINTS = Set.of("at", "of", "for", "with");
    private static final Set<String> WITHIN_NAMES = Set.of("of", "and", "&", "de");
    private static final Pattern OF_RELATIONS = Pattern.compile("(?:負責|负责|代表|我是(?!負責|负责))([\u4E00-\u9FFFA-Za-z0-9]{2,16}?)(?:的)?(?:投資者關係|投资者关系|投資人關係|投资人关系)");

    private Relations() {
    }

    /** Empty where an English sentence says no such thing. */
    static String inEnglish(String text) {
        int at = text.length() > LONGEST ? -1 : text.indexOf("elations ");
        if (at < 0) {
            return "";
        }
        String[] words = text.substring(at + "elations ".length()).split("[ \\u00A0]+", LONGEST_NAME + 3);
        int to = 1;
        while (JOINTS.contains(words[0]) && to < Math.min(words.length, LONGEST_NAME) && (Occasion.isProper(words[to])
                || to > 1 && WITHIN_NAMES.contains(words[to]))) {
            to++;
            if (Occasion.endsSentence(words[to - 1], true) || words[to - 1].endsWith(",")) {
                break;
            }
        }
        return to < 2 ? "" : Occasion.company(List.of(words).subList(1, to));
    }

    /** Empty where a Chinese sentence says no such thing. */
    static String inChinese(String text) {
        Matcher found = text.indexOf('投') < 0 ? null : OF_RELATIONS.matcher(text);
        return found != null && found.find() && !HanTitle.isTitle(found.group(1)) ? found.group(1) : "";
    }
}
