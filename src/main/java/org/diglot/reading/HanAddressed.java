package org.diglot.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the names by which people call each other and themselves in Chinese speech. */
final class HanAddressed {

    private static final int LONGEST = 2000;

    private static final String LATIN = "\\p{Lu}[\\p{IsLatin}.'-]*(?: \\p{Lu}[\\p{IsLatin}.'-]*){0,2}";
    private static final String END = "(?=$|[\uFF0C\u3002\uFF01\u3001,.!\uFF1B; ]|就好|就行|就可以|吧|即可)";

    private static final Pattern SELF = Pattern.compile("(?:我是|我叫做?|叫我|稱呼我|称呼我|我的名字是|這裡是|这里是|我的英文名(?:字)?是) ?(" + LATIN + "|\\p{IsHan}{2,4}?)" + END);

    private static final Pattern OVER = Pattern.compile("(?:交給|交给|轉給|转给|交棒給|有請|有请|請|请|歡迎|欢迎) ?(" + LATIN + ")");

    private static final String HONORED = "[\u4E00-\u9FFF](?:總裁|总裁|總|总|董事長|董事长|董|先生|女士|小姐|博士|經理|经理|行長|行长|主席|院士|教授)|(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官)(?:總|总|先生|女士)";

    private static final Pattern QUOTED = Pattern.compile("(?:(?<=正如|誠如|诚如|就像|好像|剛才|刚才|剛剛|刚刚|之前|如同|前面)|(?<=^|[\uFF0C\u3002\uFF1B,.;! ]|如|像|跟|和|與|与|是)) ?(?!正如|誠如|诚如|就像|如同|好像)"
            + "(" + LATIN + "(?: ?(?:先生|女士|總|总))?|" + HONORED + "|\\p{IsHan}{2,4}?)(?: ?(?:先生|女士|董事長|董事长|執行長|执行长|財務長|财务长|總經理|总经理|總裁|总裁))? ?"
            + "(?:也|都|已經|已经|曾)?(?:剛才|刚才|剛剛|刚刚|先前|之前|前面|稍早|早前|方才)?(?:也|都|已經|已经|有)?所?(?:說過?|说过?|提到|提及|提過|提过|講到?過?|讲到?过?|指出|介紹|介绍|強調|强调|分享|言|述|談到|谈到)");

    /** The last characters of what the pattern wants before it: asked first, as to try it at every character is slow. */
    private static final String BEFORE = "如像才剛刚前面\uFF0C\u3002\uFF1B,.;! 跟和與与是";

    /** Endings that tell that a run of characters is how one is addressed. */
    private static final Set<String> TITLES = Set.of("總", "总", "董", "先生", "女士", "小姐", "博士", "經理", "经理", "行長", "行长", "主席", "總裁", "总裁", "董事長", "董事长",
            "教授", "院士");

    private static final List<String> EARLIER = List.of("剛才", "刚才", "剛剛", "刚刚", "先前", "之前", "前面", "稍早", "早前", "方才", "所說", "所说", "所言", "所述");
    private static final List<String> AS = List.of("正如", "誠如", "诚如", "就像", "如同");

    /** Without one of these nobody is referred to; most sentences have none, and the pattern is slow. */
    private static final Phrases MARKS = new Phrases(Stream.of(TITLES, EARLIER, AS).flatMap(Collection::stream).toList());

    /** The same for the verbs of which the pattern wants one. */
    private static final Phrases VERBS = Phrases.of("說", "说", "提到", "提及", "提過", "提过", "講", "讲", "指出", "介紹", "介绍", "強調", "强调", "分享",
            "言", "述", "談到", "谈到");

    private static final Phrases SELVES = Phrases.of("我是", "我叫", "叫我", "稱呼我", "称呼我", "我的名字是", "這裡是", "这里是", "我的英文名");

    private HanAddressed() {
    }

    /** Whom the speaker of a sentence says to be: a Latin name, a whole Chinese one, or a familiar one such as {@code 老李}. */
    static Optional<String> self(String text) {
        String start = text.length() > 100 ? text.substring(0, 100) : text;
        if (!SELVES.in(start)) {
            return Optional.empty();
        }
        Matcher self = SELF.matcher(start);
        while (self.find()) {
            String name = self.group(1);
            if (!Han.any(name) || NameShape.isSureHanName(name) && !HanTitle.isTitle(name) || isFamiliar(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isFamiliar(String name) {
        return name.length() == 2 && "小老阿".indexOf(name.charAt(0)) >= 0 && Surnames.begin(name.charAt(1) + "\u4E00");
    }

    /** To whom a sentence hands over by a name in Latin letters. */
    static Optional<String> handedTo(String text) {
        Matcher over = OVER.matcher(text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text);
        String name = "";
        while (over.find()) {
            name = over.group(1);
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Whose words a sentence refers to: {@code 正如何總所說}, {@code 林國棟剛才提到}. */
    static List<String> quoted(String text) {
        List<String> names = new ArrayList<>();
        if (text.length() > LONGEST || !VERBS.in(text) || !MARKS.in(text)) {
            return names;
        }
        Matcher quoted = QUOTED.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            if (at > 0 && BEFORE.indexOf(text.charAt(at - 1)) < 0 || !quoted.region(at, text.length()).lookingAt()) {
                continue;
            }
            at = quoted.end() - 1;
            String name = quoted.group(1).strip();
            boolean marked = EARLIER.stream().anyMatch(quoted.group()::contains) || AS.stream().anyMatch(text.substring(0, quoted.start())::endsWith);
            if (!Roles.isRole(name) && (isHonored(name) || marked && (!Han.any(name) || NameShape.isSureHanName(name) && name.length() > 2))) {
                names.add(name);
            }
        }
        return names;
    }

    /** A surname and how one addresses whoever bears it. */
    static boolean isHonored(String name) {
        return name.length() > 1 && Surnames.begin(name.charAt(0) + "\u4E00") && TITLES.contains(name.substring(1))
                || name.length() > 2 && TITLES.contains(name.substring(2)) && Surnames.begin(name.substring(0, 2) + "\u4E00");
    }
}
