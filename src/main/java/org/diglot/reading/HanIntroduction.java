package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a Chinese sentence who is introduced: {@code 下一位提问的是来自高盛的张三}, {@code 有請摩根士丹利的 Jane Doe}. */
final class HanIntroduction {

    private static final String HAN_ENDS = "\u3002\uFF0C\u3001\uFF1B\uFF1A\uFF08\uFF09(),;:.!?\uFF01\uFF1F";

    private static final List<String> LEADS = List.of("來自於", "来自于", "來自", "来自", "有請", "有请", "下一位是", "第一位是", "請", "请", "是",
            "由", "歡迎", "欢迎", "下一位", "第一位", "给", "給", "到");

    private static final Pattern HONORED = Pattern.compile("(?:來自|来自|是|有請|有请|請|请|由|歡迎|欢迎) ?([^\uFF0C\u3002\u3001,.]{2,20}?)的 ?[\u4E00-\u9FFF]{1,3}(?:先生|女士|小姐|博士)");

    /** A house and somebody of it, in whatever spelling of the name: {@code 由三星证券的赵铉烈提出}. */
    private static final Pattern OF_HOUSE = Pattern.compile(
            "(?:由|來自|来自|是|有請|有请|請|请|歡迎|欢迎) ?([\u4E00-\u9FFFA-Za-z ]{2,20}?)的 ?[\u4E00-\u9FFF\u00B7]{2,12}");

    private HanIntroduction() {
    }

    /** How the one whom a header names is introduced; a name that the sentence writes otherwise is not found. */
    static Optional<Introduction> of(String header, String line) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(header.toLowerCase(Locale.ROOT));
        if (at < 0 || header.isEmpty()) {
            return Optional.empty();
        }
        Introduction before = before(header, line.substring(0, at));
        return Optional.of(before.firm().isEmpty() && before.title().isEmpty()
                ? new Introduction(header, after(line.substring(at + header.length()))) : before);
    }

    /** Anybody said to come from a firm, for a header that gives no name. */
    static Optional<Introduction> anybody(String line) {
        for (String from : List.of("來自", "来自")) {
            int at = line.lastIndexOf(from);
            int of = at < 0 ? -1 : line.indexOf('\u7684', at);
            if (of > at + from.length() + 1) {
                String firm = line.substring(at + from.length(), of).strip();
                String name = name(line.substring(of + 1));
                if (firm.length() <= 30 && !name.isEmpty()) {
                    return Optional.of(new Introduction(name, firm));
                }
            }
        }
        return Optional.empty();
    }

    /** The firm of the only one whom these lines name by surname, where the header's name is in another spelling: {@code 是花旗集團的葉女士}. */
    static Optional<String> ofHonored(List<String> lines) {
        Matcher all = HONORED.matcher(lines.isEmpty() ? "" : lines.getLast());
        Matcher house = OF_HOUSE.matcher(lines.isEmpty() ? "" : lines.getLast());
        if (house.find() && Affiliation.endsAsHanFirm(house.group(1).strip())) {
            return Optional.of(house.group(1).strip()).filter(firm -> !isOwn(firm));
        }
        return all.find() ? Optional.of(all.group(1)).filter(firm -> !isOwn(firm)) : Optional.empty();
    }

    /** The name at the start of what follows a firm: up to a mark, or to how one is addressed. */
    private static String name(String text) {
        int end = 0;
        while (end < text.length() && HAN_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(0, end).strip();
        for (String tail : List.of("先生", "女士", "小姐", "博士", "提問", "提问", "發言", "发言", "請", "请")) {
            int cut = name.indexOf(tail);
            name = cut > 0 ? name.substring(0, cut).strip() : name;
        }
        for (String title : List.of("分析師", "分析师", "分析員", "分析员", "研究員", "研究员")) {
            int cut = name.lastIndexOf(title);
            name = cut >= 0 ? name.substring(cut + title.length()).strip() : name;
        }
        return NameShape.isSureHanName(name) || !Han.any(name) && NameShape.isName(name, true) ? name : "";
    }

    private static Introduction before(String header, String text) {
        String said = text.strip();
        int start = said.length();
        while (start > 0 && (HAN_ENDS.indexOf(said.charAt(start - 1)) < 0 || isWithinLatin(said, start - 1))) {
            start--;
        }
        String clause = said.substring(start).strip();
        clause = clause.endsWith("\u7684") ? clause.substring(0, clause.length() - 1).strip() : clause;
        HanTitle tail = HanTitle.at(clause);
        String firm = tail.before().endsWith("\u7684") ? tail.before().substring(0, tail.before().length() - 1).strip() : tail.before();
        for (String lead : LEADS) {
            int cut = firm.lastIndexOf(lead);
            firm = cut >= 0 ? firm.substring(cut + lead.length()) : firm;
        }
        firm = latinEnd(firm.strip());
        boolean known = firm.length() >= 2 && firm.length() <= 40;
        return new Introduction(header, known && !isOwn(firm) ? firm : "", tail.title());
    }

    /** Words by which a company speaks of itself and of those it invites. */
    private static boolean isOwn(String firm) {
        return Stream.of("公司", "我們", "我们", "集團", "集团", "本公司", "我司", "首先", "下面", "接下來", "接下来", "現在", "现在", "今天", "提問", "提问",
                "第一個問題", "第一个问题", "下一個問題", "下一个问题").anyMatch(firm::equals);
    }

    /** A comma or a full stop in a Latin name ends no Chinese clause. */
    private static boolean isWithinLatin(String text, int mark) {
        char c = text.charAt(mark);
        boolean before = mark > 0 && (Characters.isLatin(text.charAt(mark - 1)) || text.charAt(mark - 1) == '.');
        int after = mark + 1 < text.length() && text.charAt(mark + 1) == ' ' ? mark + 2 : mark + 1;
        boolean more = after < text.length() && (Characters.isLatin(text.charAt(after)) || text.charAt(after) == '&');
        return before && (more && (c == ',' || c == '.') || c == '.' && mark + 1 == text.length());
    }

    /** A Latin name set off by a space from Chinese words: those are still of the sentence. */
    private static String latinEnd(String firm) {
        int start = firm.length();
        while (start > 0 && !Han.isHan(firm.charAt(start - 1))) {
            start--;
        }
        boolean setOff = start > 0 && start < firm.length() && firm.charAt(start) == ' ';
        return setOff && !firm.substring(start).isBlank() ? firm.substring(start).strip() : firm;
    }

    private static String after(String text) {
        String rest = text.strip();
        int start = 0;
        while (start < rest.length() && "\uFF0C,\uFF08( -".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        for (String lead : List.of("來自", "来自")) {
            start = rest.startsWith(lead, start) ? start + lead.length() : start;
        }
        int end = start;
        while (end < rest.length() && HAN_ENDS.indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String firm = rest.substring(start, end).strip();
        boolean handsOver = Stream.of("請", "请", "您", "提問", "提问", "先生", "女士", "發言", "发言").anyMatch(firm::contains);
        return start == 0 || handsOver || firm.length() < 2 || firm.length() > 30 ? "" : firm;
    }
}
