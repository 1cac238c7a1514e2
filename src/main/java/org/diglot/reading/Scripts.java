package org.diglot.reading;

import java.util.BitSet;
import org.diglot.transcript.Language;

/**
 * Tells Traditional from Simplified Chinese by frequent characters that only one of the two scripts uses. Characters
 * of Simplified that Traditional also has with a sense of its own (后, 里, 云) are left out.
 */
final class Scripts {

    private static final BitSet TRADITIONAL = set(""
            + "們這個為來時對會說國學發經業產動長開關問間電話機場現務員報費財資貨貿質購賣買價錢"
            + "銀證單萬億與專東車頭馬風飛體點線級統結給網續總績維綜緊練術讓認訊許設訂計記調請謝"
            + "論談諮識譯變議護見視觀覽規覺親實將從後應歲歷當幾廠廣壓強張徑復樣標極構樂樓權條檢"
            + "歡決沒況準減測滿漲潛澤濟熱燈獲獎環畫異療盡盤確礎種積穩競筆節範簡類紅約純細終組絕"
            + "絡繼聯聽職肅腦興舉舊藝藥處蘇虧號衛補裝訴評試該誠語誤課諾講豐負貢責貴貸賬賓賽贏趨"
            + "軟軌較載輔輕輪輸轉農運過達選還邊連進遠適遲鄉醫釋針銷鋪錄鍵鏈鐵門閉陽隊階際隨險難"
            + "離雲靈頁項順須預領頻題額願顧顯館驗驅驚黃齊龍龐齡於並僅傳僱優儲兩內勢勝勞區協卻參"
            + "吳嗎啟圍執壞夠夢奧寫寬審導屬島師帶幣幫庫徵徹愛態慮憑懷戰戶擁擇擊擔據擴攜敗數斷無"
            + "曉暫書楊榮橋歸殘殺氣湯溝潔潤灣災爭爾牆狀獨瑪畢疊癥監礦禮禦稱穀窮籌糧紀紙紹絲綠緒"
            + "編緩縣縮織羅義習聖聞聲膽臨艱蓋葉蔣蕭薦虛蝦衝製複訓詢詳誰諸謹讀貝貫賀賈賞賦賴贊躍"
            + "軍輝輩辦辭遊遞遺郵鄧鄭釘鋼鎖鎮鐘鑒閃閱闆闊陣陳陸隱雙雜雞韓響頂頓飯飲養餘駕騰驟魚"
            + "鮮鳥麗麥麼黨齒");

    private static final BitSet SIMPLIFIED = set(""
            + "们这个为来时对会说国学发经业产动长开关问间电话机场现务员报费财资货贸质购卖买价钱"
            + "银证单万亿与专东车头马风飞体点线级统结给网续总绩维综紧练术让认讯许设订计记调请谢"
            + "论谈识译变议护见视观览规觉亲实将从应岁历当厂广压强张径样标极构乐楼权条检欢决没况"
            + "减测满涨潜泽济热灯获奖环画异疗尽盘确础种积稳竞笔节简类红约纯细终组绝络继联听职肃"
            + "脑兴举旧艺药处苏亏号卫补装诉评试该诚语误课诺讲负贡责贵贷账宾赛赢趋软轨较载辅轻轮"
            + "输转农运过达选还边连进远适迟乡医释针销铺录键链铁门闭阳队阶际随险难离灵页项顺须预"
            + "领频题额愿顾显馆验驱惊黄齐龙庞龄传优储两内势胜劳区协却参吴吗启围执坏够梦奥写宽审"
            + "导属岛师带币帮库彻爱态虑凭怀战户拥择击担据扩携败数断无晓暂书杨荣桥归残杀气汤沟洁"
            + "润湾灾争尔墙状独玛毕叠监矿礼称穷筹粮纪纸绍丝绿绪编缓县缩织罗义习圣闻声胆临艰盖叶"
            + "蒋萧荐虚虾训询详谁诸谨读贝贯贺贾赏赋赖赞跃军辉辈办辞递遗邮邓郑钉钢锁镇钟鉴闪阅阔"
            + "阵陈陆隐双杂鸡韩响顶顿饭饮养驾腾骤鱼鲜鸟丽麦么党齿");

    /** Frequent in both scripts; with the two above, what real Chinese text consists of mostly. */
    private static final BitSet SHARED = set(""
            + "的一是在不了有和人我他中大上到以要你就出也得自年生去子之下多可然好看起道文天成所"
            + "心用分前法面部身方工作行事理全公司等主意最本感高度收入增季大家早安午各位今日月新"
            + "市客率提目未持平均水同比去回答第二三四五六七八九十百千非常再接加利先交其它及每期"
            + "因此些作如如何看法更已");

    private static final char FIRST = '\u4E00';
    private static final byte[] LEANS = leans();

    private Scripts() {
    }

    /** Whether a character is among the most frequent of either script. */
    static boolean isCommon(char c) {
        return SHARED.get(c) || TRADITIONAL.get(c) || SIMPLIFIED.get(c);
    }

    /** One for a character of Traditional alone, minus one for Simplified alone, else nought. */
    static int lean(char c) {
        int at = c - FIRST;
        return at >= 0 && at < LEANS.length ? LEANS[at] : 0;
    }

    private static byte[] leans() {
        byte[] leans = new byte[Math.max(TRADITIONAL.length(), SIMPLIFIED.length()) - FIRST];
        SIMPLIFIED.stream().forEach(c -> leans[c - FIRST] = -1);
        TRADITIONAL.stream().forEach(c -> leans[c - FIRST] = 1);
        return leans;
    }

    /** The script of the greater weight; where nothing tells, that of the character set, else Traditional. */
    static Language of(long lean, String charset) {
        boolean simplified = lean < 0 || lean == 0 && charset.startsWith("GB");
        return simplified ? Language.CHINESE_SIMPLIFIED : Language.CHINESE_TRADITIONAL;
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }
}
