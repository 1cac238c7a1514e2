package org.diglot.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diglot.transcript.Speaker;

/** What the words of a title say about the part somebody plays. */
final class Roles {

    private static final Set<String> OPERATORS = Set.of("operator", "conference operator", "coordinator",
            "conference coordinator", "call operator", "moderator", "conference moderator", "teleconference operator",
            "event operator", "conference call operator", "call coordinator", "host", "conference host",
            "操作員", "操作员", "接線員", "接线员", "話務員", "话务员", "主持人", "會議主持人", "会议主持人", "接線生",
            "接线生", "總機", "总机", "司儀", "司仪", "運營商", "运营商", "營運商", "操作者", "會議操作員", "会议操作员",
            "電話會議操作員", "电话会议操作员", "電話會議主持人", "电话会议主持人", "會議接線員", "会议接线员",
            "主持", "會議主持", "会议主持", "大會主持人", "大会主持人", "大會主持", "現場主持人", "现场主持人", "線上主持人", "线上主持人", "活動主持人", "活动主持人",
            "大會司儀", "大会司仪", "會議司儀", "会议司仪", "電話接線員", "电话接线员", "電話會議接線員", "电话会议接线员", "操作人員", "操作人员", "會議協調員",
            "会议协调员", "協調員", "协调员", "會議接線生", "会议接线生", "線路操作員", "线路操作员",
            "call moderator", "meeting host", "webcast operator", "webcast moderator", "webcast host", "event moderator", "event coordinator",
            "event host", "session moderator", "facilitator", "conference facilitator", "call facilitator", "emcee", "the operator",
            "オペレーター", "オペレータ", "司会", "司会者", "司会進行", "오퍼레이터", "교환원", "사회자", "진행자");

    /** Operators by kind, but another person than the one at the switchboard where a call has both. */
    private static final List<String> HOSTS = List.of("host", "moderator", "coordinator", "主持", "司儀", "司仪", "司会", "사회자", "진행자");

    private static final Set<String> EDITORS = Set.of("editor", "editors", "editor's note", "transcript editor",
            "編輯", "编辑", "編者", "编者", "編者按", "编者按", "編者註", "编者注");

    private static final Set<String> OTHERS = Set.of("unidentified analyst", "unidentified participant",
            "unidentified company representative", "unidentified speaker", "unknown speaker", "unknown analyst",
            "unknown attendee", "unknown executive", "unidentified audience member", "company representative",
            "interpreter", "translator", "participant", "analyst", "attendee", "speaker", "audience", "management",
            "unknown", "unidentified company speaker", "shareholder", "executive",
            "未知發言人", "未知发言人", "身份不明的分析師", "身份不明的分析师", "身分不明的分析師", "未知分析師", "未知分析师",
            "與會者", "与会者", "參與者", "参与者", "口譯員", "口译员", "翻譯", "翻译", "翻譯員", "翻译员", "譯者", "译者",
            "分析師", "分析师", "公司代表", "管理層", "公司", "公司方", "嘉賓", "嘉宾",
            "unidentified executive", "unknown participant", "unverified participant", "unidentified attendee", "unknown analyst participant",
            "investor", "unidentified investor", "不明發言人", "不明发言人", "未識別分析師", "未识别分析师", "未知與會者", "未知与会者",
            "未知高管", "不具名分析師", "不具名分析师", "未具名分析師", "未具名分析师",
            "投資者", "投资者", "投資人", "投资人", "機構投資者", "机构投资者", "提問人", "提问人", "調研人員", "调研人员", "投資者提問", "投资者提问", "管理层", "發言人", "发言人", "說話人", "说话人", "講者", "讲者", "提問者", "提问者", "股東", "股东",
            "記者", "记者", "媒體", "媒体", "媒體記者", "媒体记者", "法人", "機構投資人", "机构投资人", "小股東", "小股东", "reporter", "journalist");

    /** Roles of those who ask that no analyst's title is part of. */
    private static final Set<String> ASKERS = Set.of("investor", "unidentified investor", "投資者", "投资者", "投資人", "投资人",
            "機構投資者", "机构投资者", "提問人", "提问人", "提問者", "提问者", "調研人員", "调研人员", "投資者提問", "投资者提问", "股東", "股东",
            "shareholder", "記者", "记者", "媒體", "媒体", "媒體記者", "媒体记者", "法人", "機構投資人", "机构投资人", "小股東", "小股东",
            "reporter", "journalist");

    private static final Set<String> TITLE_WORDS = Set.of("chief", "officer", "ceo", "cfo", "coo", "cto", "cio", "cmo",
            "cso", "cpo", "chairman", "chairwoman", "chairperson", "chair", "president", "vp", "svp", "evp", "avp",
            "director", "head", "manager", "founder", "cofounder", "co-founder", "partner", "secretary", "treasurer",
            "controller", "comptroller", "spokesperson", "spokesman", "spokeswoman", "analyst", "analysts",
            "executive", "representative", "ir", "investor", "relations", "principal", "associate", "strategist",
            "economist", "counsel", "owner", "editor", "operator", "interpreter", "translator", "moderator",
            "supervisor", "deputy", "member", "co-ceo", "co-cfo", "co-president", "co-chairman", "co-head", "lead",
            "attendee", "participant", "researcher", "research", "advisor", "adviser", "general", "leader");

    private static final Set<String> IN_TITLES = Set.of("of", "and", "the", "financial", "operating", "technology", "vice", "executive",
            "senior", "marketing", "strategy", "group", "information", "managing", "finance", "product", "investment", "interim", "co");

    private static final List<String> HAN_TITLE_WORDS = List.of("長", "长", "總", "总", "裁", "經理", "经理", "主管",
            "關係", "关系", "發言人", "发言人", "分析師", "分析师", "分析員", "分析员", "董事", "主席", "創辦人", "创办人",
            "創始人", "创始人", "負責人", "负责人", "秘書", "秘书", "財務", "财务", "首席", "合夥人", "合伙人", "顧問",
            "顾问", "代表", "研究", "主任", "編輯", "编辑", "翻譯", "翻译", "總監", "总监", "董秘",
            "監事", "监事", "助理", "特助", "協理", "协理", "專員", "专员", "工程師", "工程师", "會計師", "会计师", "精算師", "精算师", "科學家", "科学家", "アナリスト", "取締役", "役員", "애널리스트", "대표", "사장", "상무", "전무", "부사장", "본부장", "팀장");

    private static final List<String> OF_INVESTORS = List.of("investor relation", "investors relation",
            "investor & public relation", "investor and public relation", "ir ", "投資者關係", "投资者关系", "投資人關係",
            "投资人关系", "投資關係", "投资关系", "投關", "法人關係");

    private static final List<String> OF_ANALYSTS = List.of("analyst", "equity research", "research division",
            "sell-side", "buy-side", "分析師", "分析师", "分析員", "分析员", "研究員", "研究员", "アナリスト", "애널리스트");

    private static final List<String> OF_TOP = List.of("chief", "ceo", "cfo", "coo", "cto", "president", "chair",
            "founder", "執行長", "财务长", "財務長", "首席", "董事長", "董事长", "總裁", "总裁", "主席", "總經理", "总经理",
            "財務總監", "财务总监");

    private static final List<String> OF_EXECUTIVES = List.of("officer", "director", "head", "vice", "vp", "svp", "evp",
            "manager", "partner", "general", "secretary", "treasurer", "controller", "counsel", "spokes", "executive",
            "company representative", "management", "lead", "長", "长", "總", "总", "經理", "经理", "主管", "負責人",
            "负责人", "董事", "管理層", "管理层", "公司代表", "發言人", "发言人", "創", "秘書", "秘书");

    private static final int LONGEST_ROLE = 50;

    private Roles() {
    }

    /** Whether a whole line is a role's own word and so a header by itself. */
    static boolean isRole(String text) {
        if (text.length() > LONGEST_ROLE) {
            return false;
        }
        String bare = bare(text);
        return OPERATORS.contains(bare) || EDITORS.contains(bare) || OTHERS.contains(bare) || OTHERS.contains(withoutNumber(bare))
                || Unidentified.is(withoutNumber(bare));
    }

    /** The role without the number that tells several of its kind apart. */
    private static String withoutNumber(String role) {
        int end = role.length();
        while (end > 0 && (role.charAt(end - 1) >= '0' && role.charAt(end - 1) <= '9' || role.charAt(end - 1) == ' ' || role.charAt(end - 1) == '#' || role.charAt(end - 1) == '_')) {
            end--;
        }
        boolean letter = end == role.length() && end > 2 && role.charAt(end - 2) == ' ' && role.charAt(end - 1) < 128;
        return role.substring(0, letter ? end - 2 : end);
    }

    /** Whether it is one of the names, in either language, of the one who connects the lines of a call. */
    static boolean connects(String text) {
        return isOperator(text) && HOSTS.stream().noneMatch(bare(text)::contains);
    }

    static boolean isOperator(String text) {
        String words = trimmed(text);
        return words.length() <= LONGEST_ROLE && OPERATORS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Whether it holds a word that titles are made of. */
    static boolean hasTitleWord(String text) {
        if (Han.anySquare(text)) {
            return HAN_TITLE_WORDS.stream().anyMatch(text::contains) || latinTitleWord(text);
        }
        return latinTitleWord(text);
    }

    private static boolean latinTitleWord(String text) {
        return words(text).stream().anyMatch(TITLE_WORDS::contains);
    }

    /** Whether words are a title and nothing else: {@code Chief Financial Officer}, {@code 财务总监}. */
    static boolean isTitle(String text) {
        if (text.length() > LONGEST_ROLE || isRole(text)) {
            return false;
        }
        if (Han.any(text)) {
            return HanTitle.isTitle(text);
        }
        Set<String> words = words(text);
        return !words.isEmpty() && words.stream().allMatch(word -> TITLE_WORDS.contains(word) || IN_TITLES.contains(word))
                && kindOf("", text) != Speaker.Kind.UNKNOWN && holds(bare(text), words, OF_TOP);
    }

    /** Whether a title is that of somebody who asks. */
    static boolean isAnalyst(String title) {
        String said = bare(title);
        return !said.isEmpty() && holds(said, words(said), OF_ANALYSTS);
    }

    /** The part that a name and a title tell; {@code UNKNOWN} where they tell none. */
    static Speaker.Kind kindOf(String name, String title) {
        String whole = name.isEmpty() ? title : name;
        if (isOperator(whole) || isOperator(title)) {
            return Speaker.Kind.OPERATOR;
        }
        if (EDITORS.contains(bare(whole)) || EDITORS.contains(bare(title))) {
            return Speaker.Kind.EDITOR;
        }
        if (title.isEmpty() && ASKERS.contains(Unidentified.rest(withoutNumber(bare(name))))) {
            return Speaker.Kind.ANALYST;
        }
        if (title.isEmpty() && !isRole(name)) {
            return Speaker.Kind.UNKNOWN;
        }
        String said = bare(title.isEmpty() ? name : title);
        Set<String> words = words(said);
        if (holds(said, words, OF_ANALYSTS)) {
            return Speaker.Kind.ANALYST;
        }
        boolean investors = OF_INVESTORS.stream().anyMatch((said + " ")::contains) && (said.contains("relation")
                || Han.any(said) || words.contains("ir"));
        boolean top = holds(said, words, OF_TOP) && !vice(said);
        if (investors && !top) {
            return Speaker.Kind.IR;
        }
        return top || holds(said, words, OF_EXECUTIVES) ? Speaker.Kind.EXECUTIVE : Speaker.Kind.UNKNOWN;
    }

    private static boolean vice(String said) {
        return said.contains("vice") && !said.contains("chief") || said.contains("副");
    }

    private static boolean holds(String said, Set<String> words, List<String> any) {
        return any.stream().anyMatch(one -> one.length() < 4 && !Han.any(one) ? words.contains(one) || words.contains("co-" + one)
                : said.contains(one));
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = Characters.isLatin(c) || start >= 0 && (c == '-' || c == '\'');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static String bare(String text) {
        return trimmed(text).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && ":：,，".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).replace('\u00A0', ' ').strip();
    }
}
