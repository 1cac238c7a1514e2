package org.diglot.reading;

import java.util.Locale;
import java.util.Set;

/** Words before a colon or in brackets that name a field of a form or a sound, not somebody who speaks. */
final class Field {

    private static final Set<String> ABOUT = Set.of("时间", "時間", "地点", "地點", "日期", "主题", "主題", "编号", "編號", "会议时间", "會議時間",
            "会议地点", "會議地點", "会议日期", "會議日期", "会议主题", "會議主題", "参会人员", "參會人員", "与会人员", "與會人員", "出席人员", "出席人員",
            "参会机构", "參會機構", "参与单位", "參與單位", "记录人", "記錄人", "紀錄", "整理", "整理人", "来源", "來源", "出处", "出處", "作者", "时长",
            "時長", "主办", "主辦", "主办方", "主辦方", "主辦單位", "形式", "会议形式", "會議形式", "会议方式", "方式", "证券代码", "證券代碼", "证券简称",
            "證券簡稱", "公告编号", "股票代码", "股票代號", "公司名称", "公司名稱", "会议名称", "會議名稱", "電話", "电话", "地址", "网址", "網址", "附件",
            "調研時間", "调研时间", "调研地点", "调研形式", "接待人员", "日時", "場所", "出席者", "参加者", "会場",
            "date", "time", "location", "venue", "place", "duration", "language", "subject", "topic", "attendees", "url", "link",
            "ticker", "source", "recorded", "published", "updated", "transcribed by", "meeting", "event");

    private static final Set<String> SPEAKER = Set.of("發言人", "发言人", "發言者", "发言者", "講者", "讲者", "講話人", "讲话人", "發言", "发言",
            "speaker", "speakers", "発言者", "話者");

    /** What is heard, or done with a recording. */
    private static final Set<String> HEARD = Set.of("instruction", "instructions", "language", "difficulty", "difficulties", "inaudible",
            "indiscernible", "indistinct", "unintelligible", "interpreted", "interpretation", "translated", "translation", "music", "applause",
            "laughter", "laughs", "laughing", "chuckles", "crosstalk", "cross-talk", "pause", "silence", "break", "audio", "video", "noise", "phonetic",
            "ph", "sic", "speaking", "spoken", "foreign", "playing", "presentation", "overlapping", "voices", "recording", "background",
            "coughs", "gap", "lost", "end", "start", "beep", "ringing", "blank", "technical", "disconnected", "connection");
    private static final String[] HAN_HEARD = {"音樂", "音乐", "笑", "掌聲", "掌声", "不清", "外語", "外语", "說明", "说明", "指示", "指令", "操作員", "操作员", "翻譯",
        "翻译", "譯", "译", "停頓", "停顿", "沉默", "無聲", "无声", "影片", "視頻", "视频", "用", "注", "系統", "系统"};

    private Field() {
    }

    /** Whether a label says when, where or of what a text is. */
    static boolean isAbout(String label) {
        return label.length() < 16 && ABOUT.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether a label says that the one named after it speaks. */
    static boolean isSpeaker(String label) {
        return label.length() < 9 && SPEAKER.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether words in brackets are no name: a sound, a remark, an instruction. */
    static boolean isHeard(String words) {
        if (Roles.isRole(words)) {
            return false;
        }
        if (Han.any(words)) {
            for (String heard : HAN_HEARD) {
                if (words.contains(heard)) {
                    return true;
                }
            }
            return false;
        }
        return Roles.words(words).stream().anyMatch(HEARD::contains);
    }
}
