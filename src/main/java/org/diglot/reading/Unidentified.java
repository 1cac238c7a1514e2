package org.diglot.reading;

import java.util.List;
import java.util.Set;

/** The words by which those who print calls name a voice that they couldn't put a name to, in whatever combination. */
final class Unidentified {

    private static final List<String> UNKNOWN = List.of("unidentified ", "unknown ", "unverified ", "unnamed ", "unattributed ",
            "身份不明的", "身分不明的", "身份不明", "身分不明", "不明身份的", "不明身分的", "身份未明的", "未知的", "未知", "未識別的", "未识别的", "未識別", "未识别",
            "未具名的", "未具名", "不具名的", "不具名", "匿名的", "匿名", "不知名的", "不知名", "未確認的", "未确认的", "未確認身份的", "未确认身份的", "不明", "無名", "无名");

    private static final Set<String> WHO = Set.of("analyst", "participant", "speaker", "company representative", "company speaker",
            "company officer", "company executive", "company participant", "executive", "corporate participant", "corporate representative",
            "corporate speaker", "attendee", "audience member", "audience participant", "investor", "shareholder", "man", "woman", "male",
            "female", "male speaker", "female speaker", "person", "management", "conference participant", "caller", "questioner",
            "分析師", "分析师", "分析員", "分析员", "與會者", "与会者", "與會人員", "与会人员", "參與者", "参与者", "參會者", "参会者", "發言人", "发言人",
            "發言者", "发言者", "演講者", "演讲者", "說話者", "说话者", "說話人", "说话人", "公司代表", "企業代表", "企业代表", "公司發言人", "公司发言人",
            "公司高管", "公司主管", "高管", "高層", "高层", "管理層", "管理层", "股東", "股东", "投資者", "投资者", "投資人", "投资人", "出席者", "嘉賓",
            "嘉宾", "人士", "觀眾", "观众", "聽眾", "听众", "提問者", "提问者", "提問人", "提问人", "男士", "女士", "講者", "讲者");

    private Unidentified() {
    }

    /** @param role in lower case, without a number at its end */
    static boolean is(String role) {
        String rest = rest(role);
        return rest.length() < role.length() && WHO.contains(rest);
    }

    /** What stands behind the word for not knowing; the whole where there is none. */
    static String rest(String role) {
        for (String word : UNKNOWN) {
            if (role.startsWith(word)) {
                return role.substring(word.length()).strip();
            }
        }
        return role;
    }
}
