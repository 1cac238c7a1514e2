package org.diglot.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The lines that head a part of a file, in the words of those who print calls. */
enum Head {
    /** What follows are the words of the call. */
    SPEECH("完整原文", "逐字稿全文", "全文", "原文", "完整逐字稿", "完整內容", "完整内容", "full transcript", "presentation",
            "prepared remarks", "management discussion", "management discussion section", "presentation section",
            "presentation operator message", "prepared statements", "opening remarks and presentation", "formal remarks",
            "簡報", "演講", "演讲", "演示", "管理層討論", "管理层讨论", "管理層演示", "管理层演示", "管理層陳述", "管理层陈述", "管理層發言", "管理层发言",
            "管理層簡報", "管理层简报", "演示環節", "演示环节", "陳述環節", "陈述环节", "主題演講", "主题演讲", "業績介紹", "业绩介绍",
            "會議實錄", "会议实录", "簡報環節", "陳述", "陈述", "管理層致辭", "管理层致辞", "準備好的發言", "准备好的发言"),
    /** What follows are questions and answers. */
    QUESTIONS("questions and answers", "question and answer", "question and answer session", "questions & answers",
            "question & answer", "q&a", "q & a", "q&a session", "question-and-answer session", "question-and-answer",
            "question and answer section", "questions & answers session", "q and a", "questions and answers session",
            "question & answer session", "questions and answers section", "q&a section",
            "問答", "问答", "問答環節", "问答环节", "問答時間", "问答时间", "提問環節", "提问环节", "問與答", "问与答", "問答部分", "问答部分",
            "提問與回答", "提问与回答", "交流環節", "交流环节", "互動環節", "互动环节", "問答階段", "问答阶段", "互動問答", "互动问答",
            "提問與解答", "提问与解答", "分析師提問", "分析师提问"),
    /** What follows tells the call in short. */
    SUMMARY("summary", "key takeaways", "takeaways", "key points", "highlights", "call summary", "contents", "table of contents",
            "outline", "in this article", "executive summary", "key highlights", "agenda", "內容摘要", "内容摘要", "摘要", "重點摘要",
            "重点摘要", "會議要點", "会议要点", "要點", "要点", "目錄", "目录", "大綱", "大纲", "重點", "重点", "核心要點", "核心要点",
            "會議摘要", "会议摘要", "議程", "议程", "本文目錄", "本文目录"),
    /** What follows are the names of the company's own. */
    COMPANY("executives", "company participants", "corporate participants", "company representatives", "management",
            "corporate executives", "management participants", "company executives", "executive participants", "presenters",
            "corporate representatives", "company attendees", "management team", "speakers", "company speakers",
            "公司參與者", "公司参与者", "公司與會者", "公司与会者", "公司高管", "公司出席人員", "公司出席人员", "公司代表", "管理層", "管理层",
            "公司管理層", "公司管理层", "與會高管", "与会高管", "出席高管", "企業參與者", "企业参与者", "公司參會人員", "公司参会人员", "高管",
            "公司方", "公司方參會人員", "公司方参会人员", "公司與會人員", "公司与会人员", "參會高管", "参会高管", "公司人員", "公司人员", "發言人", "发言人",
            "高階主管", "公司發言人", "公司发言人", "公司主管", "出席主管", "經營團隊", "經營階層", "上市公司接待人員", "上市公司接待人员"),
    /** What follows are the names of those who ask. */
    ANALYSTS("analysts", "conference call participants", "analyst participants", "other participants", "investors",
            "analysts and investors", "sell-side analysts", "external participants", "conference participants",
            "conference call analysts", "research analysts", "participating analysts", "questioners",
            "分析師", "分析师", "電話會議參與者", "电话会议参与者", "參會分析師", "参会分析师", "與會分析師", "与会分析师", "其他參與者", "其他参与者",
            "會議參與者", "会议参与者", "機構參與者", "机构参与者", "提問分析師", "提问分析师", "分析員", "分析员", "參與分析師", "参与分析师",
            "電話會議與會者", "电话会议与会者", "機構投資者", "机构投资者", "外部參與者", "外部参与者", "法人代表"),
    /** What follows are the names of both. */
    EVERYBODY("call participants", "participants", "attendees", "participant list", "list of participants", "in attendance",
            "full participant list", "participants on the call", "參會人員", "参会人员", "與會人員", "与会人员", "參與者", "参与者",
            "與會者", "与会者", "參與者名單", "参与者名单", "出席人員", "出席人员", "參與人員", "参与人员", "與會名單", "与会名单",
            "參會名單", "参会名单", "會議嘉賓", "会议嘉宾", "主要與會者", "主要与会者");

    private static final int LONGEST = 60;

    private static final Map<String, Head> ALL = all();

    private final String[] words;

    Head(String... words) {
        this.words = words;
    }

    /** What a line heads, whatever brackets, numbers or colon it is set with. */
    static Optional<Head> of(String text) {
        if (text.length() > LONGEST || text.isEmpty() || ".?!,;\u3002\uFF1F\uFF01\uFF0C".indexOf(text.charAt(text.length() - 1)) >= 0) {
            return Optional.empty();
        }
        String bare = bare(text);
        Head whole = ALL.get(bare);
        int both = bare.indexOf(" / ");
        int han = firstHan(bare);
        if (whole == null && both > 0) {
            whole = ALL.get(bare.substring(0, both).strip());
        }
        if (whole == null && han > 1 && ALL.get(bare(bare.substring(0, han))) == ALL.get(bare(bare.substring(han)))) {
            whole = ALL.get(bare(bare.substring(han)));
        }
        return Optional.ofNullable(whole);
    }

    private static Map<String, Head> all() {
        Map<String, Head> all = new HashMap<>();
        for (Head head : values()) {
            for (String words : head.words) {
                all.put(words, head);
            }
        }
        return Map.copyOf(all);
    }

    boolean isList() {
        return this == COMPANY || this == ANALYSTS || this == EVERYBODY;
    }

    /** What those are who stand in the list that this heads. */
    Side side() {
        return switch (this) {
            case COMPANY -> Side.ANSWERS;
            case ANALYSTS -> Side.ASKS;
            default -> Side.OPEN;
        };
    }

    private static int firstHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Han.isHan(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (end > start && " :：】]）)>*_-\u2013\u2014=〉》」/|".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && " 【[（(<#*_-\u2013\u2014=〈《「/|".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean numbered = start + 1 < end && "一二三四五六123456IV".indexOf(text.charAt(start)) >= 0
                && "、.．)".indexOf(text.charAt(start + 1)) >= 0;
        return text.substring(numbered ? start + 2 : start, end).strip().toLowerCase(Locale.ROOT);
    }
}
