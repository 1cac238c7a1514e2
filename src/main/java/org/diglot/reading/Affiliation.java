package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a header says beside the name.
 *
 * @param firm  empty where it names none
 * @param title empty where it gives none
 */
record Affiliation(String firm, String title) {

    private static final Set<String> FIRM_WORDS = Set.of("securities", "capital", "bank", "research", "partners", "markets",
            "group", "inc", "ltd", "llc", "corporation", "holdings", "asset", "advisors", "limited", "management", "corp",
            "plc", "llp", "bancorp", "brokerage", "investments", "co", "ag", "nv", "se", "gmbh", "associates", "sa",
            "spa", "ab", "asa", "oyj", "kgaa", "bv", "berhad", "tbk");
    private static final Set<String> OF_TITLES = Set.of("head", "director", "chief", "officer", "vp", "president", "analyst",
            "manager", "managing", "founder", "chairman", "vice", "ceo", "cfo", "coo", "cto", "cio", "cmo", "secretary",
            "counsel", "svp", "evp", "treasurer", "controller", "lead", "strategist", "economist");
    private static final Set<String> SUFFIXES = Set.of("inc", "inc.", "ltd", "ltd.", "llc", "l.l.c.", "plc", "corp.", "co.",
            "l.p.", "lp", "n.a.", "s.a.", "limited", "llp", "research division", "corp", "co");

    /** Houses that are called by their first two characters alone; a name of three may begin with the same. */
    private static final Set<String> BROKERS = Set.of("中信", "海通", "華泰", "华泰", "申萬", "申万", "廣發", "广发", "國信", "国信", "國泰", "国泰",
            "安信", "天風", "天风", "浙商", "東吳", "东吴", "國盛", "国盛", "中泰", "國金", "国金", "招商", "光大", "興業", "兴业", "凱基", "元大",
            "富邦", "永豐", "群益", "兆豐", "國票", "星展", "聯昌", "瑞穗", "滙豐", "德銀", "法興", "渣打", "大摩", "小摩", "美銀", "美银");

    private static final List<String> HAN_ENDS = List.of("證券", "证券", "銀行", "银行", "資本", "资本", "基金", "資產", "资产", "投信", "投顧", "投顾", "控股",
            "國際", "国际", "金控", "保險", "保险", "信託", "信托", "集團", "集团", "公司", "資管", "资管", "理財", "理财", "自營", "自营", "研究所");

    /** Houses that are called by one word alone, which a name in brackets would be too. */
    private static final Set<String> HOUSES = Set.of("bernstein", "jpmorgan", "citi", "citigroup", "jefferies", "ubs", "hsbc", "barclays", "nomura",
            "mizuho", "macquarie", "clsa", "evercore", "cowen", "stifel", "baird", "oppenheimer", "rbc", "bmo", "bofa", "dbs", "cicc", "redburn",
            "berenberg", "kepler", "exane", "keybanc", "guggenheim", "needham", "wedbush", "citic", "kgi", "fubon", "yuanta", "daiwa", "smbc",
            "scotiabank", "truist", "canaccord", "leerink", "haitong", "huatai", "natixis", "santander", "ing", "liberum", "numis", "wolfe",
            "melius", "moffettnathanson", "rothschild", "commerzbank", "vontobel", "barrenjoey", "morningstar", "jpm", "gs", "ms");

    /**
     * Reads {@code Firm - Title}, {@code Title, Firm}, {@code Firm, Research Division}, {@code Title} and {@code Firm}.
     *
     * @param mayBeFirm whether words that no title is made of are a firm, as beside an analyst, and not a title
     */
    static Affiliation of(String text, boolean mayBeFirm) {
        List<String> parts = Separators.barred(text).stream().filter(part -> !part.isEmpty()).toList();
        if (parts.size() > 1) {
            return ofParts(parts);
        }
        if (Han.any(text)) {
            return ofHan(text, mayBeFirm);
        }
        int tail = tail(text);
        if (tail > 0 && Roles.hasTitleWord(text.substring(0, tail))) {
            String last = text.substring(tail + 1).strip();
            boolean firm = looksLikeFirm(last) || !Roles.hasTitleWord(last) && Roles.words(text.substring(0, tail)).contains("analyst");
            if (firm) {
                return new Affiliation(last, text.substring(0, tail).strip());
            }
        }
        boolean title = Roles.hasTitleWord(text) && !looksLikeFirm(text);
        return title || !mayBeFirm ? new Affiliation("", text) : new Affiliation(text, "");
    }

    /** {@code Acme Bank, Research Analyst}; all of it a title where it is anything else. */
    static Affiliation ofFirmAndAnalyst(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (text.charAt(i) == ',' || text.charAt(i) == '\uFF0C') {
                String firm = text.substring(0, i).strip();
                String title = text.substring(i + 1).strip();
                boolean apart = Roles.isAnalyst(title) && !firm.isEmpty() && (looksLikeFirm(firm) || !Roles.hasTitleWord(firm))
                        && (Han.any(title) ? HanTitle.isTitle(title) : Roles.words(title).size() < 4);
                return apart ? new Affiliation(firm, title) : new Affiliation("", text);
            }
        }
        return new Affiliation("", text);
    }

    private static Affiliation ofParts(List<String> parts) {
        String first = parts.getFirst();
        String rest = String.join(" - ", parts.subList(1, parts.size()));
        boolean firmFirst = !Roles.hasTitleWord(first) || looksLikeFirm(first);
        boolean firmLast = !firmFirst && parts.size() == 2 && (!Roles.hasTitleWord(rest) || looksLikeFirm(rest));
        return firmFirst ? Roles.hasTitleWord(rest) || parts.size() == 2 ? new Affiliation(first, rest)
                : new Affiliation("", String.join(" - ", parts))
                : firmLast ? new Affiliation(rest, first) : new Affiliation("", String.join(" - ", parts));
    }

    private static Affiliation ofHan(String text, boolean mayBeFirm) {
        for (String mark : List.of("\uFF0C", ",", "\u3001", " ")) {
            int at = text.indexOf(mark);
            String one = at < 0 ? "" : text.substring(0, at).strip();
            String other = at < 0 ? "" : text.substring(at + 1).strip();
            boolean firmFirst = looksLikeHanFirm(one) && Roles.hasTitleWord(other);
            boolean firmLast = Roles.hasTitleWord(one) && looksLikeHanFirm(other);
            if (firmFirst || firmLast) {
                return firmFirst ? new Affiliation(one, other) : new Affiliation(other, one);
            }
        }
        HanTitle tail = HanTitle.at(text);
        if (!tail.title().isEmpty()) {
            return new Affiliation(tail.before(), tail.title());
        }
        return mayBeFirm && (looksLikeHanFirm(text) || !Roles.hasTitleWord(text)) ? new Affiliation(text, "")
                : new Affiliation("", text);
    }

    /** The comma before the last part, which may be a firm with a suffix of its own; -1 where there is none. */
    private static int tail(String text) {
        int comma = text.lastIndexOf(", ");
        while (comma > 0 && SUFFIXES.contains(text.substring(comma + 2).strip().toLowerCase(Locale.ROOT))) {
            comma = text.lastIndexOf(", ", comma - 1);
        }
        return comma;
    }

    /** A bank's name may hold a word that titles also hold ({@code General Partners}, {@code Macquarie Research}). */
    static boolean looksLikeFirm(String text) {
        Set<String> words = Roles.words(text);
        return words.stream().anyMatch(FIRM_WORDS::contains) && words.stream().noneMatch(OF_TITLES::contains)
                || looksLikeHanFirm(text);
    }

    /** Whether a single word is the name of a house. */
    static boolean isHouse(String word) {
        return HOUSES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a run of characters ends as the names of firms do. */
    static boolean endsAsHanFirm(String text) {
        return HAN_ENDS.stream().anyMatch(text::endsWith) || text.length() == 2 && looksLikeHanFirm(text);
    }

    static boolean looksLikeHanFirm(String text) {
        return List.of("證券", "证券", "銀行", "银行", "資本", "资本", "基金", "資產", "资产", "投資公司", "投资公司", "集團", "集团",
                "公司", "控股", "國際", "国际", "金控", "投信", "投顧", "投顾", "保險", "保险", "信託", "信托", "摩根", "高盛", "花旗", "瑞銀", "瑞银",
                "野村", "匯豐", "汇丰", "里昂", "大和", "麥格理", "麦格理", "伯恩斯坦", "巴克萊", "巴克莱", "傑富瑞", "杰富瑞", "美林",
                "瑞信", "中金", "德意志").stream()
                .anyMatch(text::contains) && !HanTitle.isTitle(text)
                || text.length() != 3 && BROKERS.stream().anyMatch(text::startsWith) && !HanTitle.isTitle(text);
    }
}
