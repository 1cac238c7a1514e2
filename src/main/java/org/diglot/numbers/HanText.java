package org.diglot.numbers;

import java.util.List;

/**
 * A Chinese text whose Traditional characters, full-width forms and formal numerals are read as their simplified,
 * plain ones, character by character, so that every offset stays. Only characters that the tables of this room use are
 * folded; the tables are written in the folded script alone.
 */
final class HanText {

    private static final String PAIRS = "問问億亿萬万兩两幾几個个種种項项間间條条張张筆笔輛辆戶户場场層层顆颗隻只門门網网點点雙双單单過过約约將将達达餘余來来"
            + "後后內内開开歲岁時时鐘钟鍾钟週周禮礼曆历號号財财會会員员顧顾訂订閱阅費费買买賣卖業业務务職职車车機机廠厂廳厅館馆飯饭國国區区據据"
            + "資资圓圆產产類类貨货幣币紙纸歐欧韓韩臺台鎊镑盧卢銖铢紐纽離离錢钱塊块漲涨長长減减損损虧亏蝕蚀淨净凈净擴扩縮缩躍跃飆飙劇剧斬斩這这"
            + "該该當当連连續续計计劃划規规預预從从為为於于與与屆届應应對对說说講讲誤误較较總总營营銷销額额現现債债潤润價价備备貸贷獲获稅税標标"
            + "頻频遊游戲戏視视頭头實实體体樣样電电話话碼码線线統统進进導导鐵铁幹干別别難难無无關关係系級级畝亩噸吨裡里裏里頃顷聽听題题領领環环"
            + "議议處处邊边數数參参強强歷历農农遠远輪轮變变鏈链勞劳動动團团隨随複复復复佔占還还許许設设評评負负貢贡貴贵賬账賺赚購购輸输轉转載载"
            + "運运適适選选遞递鋪铺銀银階阶際际險险雜杂順顺願愿飛飞驅驱驗验龍龙龐庞專专案案據据戰战隊队藥药術术醫医衛卫補补見见緯纬糧粮聯联濟济"
            + "灣湾亞亚壓压雲云廣广業业稱称積积組组織织細细結结給给絕绝經经綠绿維维縣县縱纵翹翘聲声膠胶臨临舉举艙舱蘭兰號号衝冲裝装覆覆覽览觀观"
            + "觸触訊讯記记訪访證证譯译護护讓让豐丰貝贝貧贫質质贈赠趕赶趙赵趨趋跡迹軌轨軍军軟软農农週周遜逊遲迟鄰邻醬酱釋释針针鈔钞鋼钢錄录鎖锁"
            + "鑽钻閉闭陽阳陳陈陸陆雖虽離离靈灵靜静響响頁页頂顶須须頓顿頗颇顯显風风飽饱驚惊魚鱼鮮鲜麗丽麼么黃黄齊齐齡龄寶宝寫写尋寻導导尋寻層层"
            + "屬属島岛嶺岭帳帐帶带幣币幫帮庫库廢废彈弹彙汇匯汇後后徵征戶户拋抛捨舍掃扫採采換换揚扬損损擇择擊击擔担擬拟據据擺摆攝摄攤摊敗败敵敌"
            + "斷断晉晋暫暂東东條条極极構构樓楼樂乐權权歐欧歲岁殘残殺杀氣气決决沒没況况淺浅測测湧涌準准溫温滿满潔洁澤泽濃浓瀏浏災灾為为無无爭争"
            + "狀状獎奖獨独玩玩瑪玛環环產产畢毕異异療疗發发盡尽監监盤盘眾众睜睁矯矫磚砖確确礎础禍祸離离穩稳窮穷競竞節节範范築筑簡简簽签籌筹";

    private static final char[] SIMPLE = new char[0x10000];
    private static final String FORMAL = "壹贰貳叁參参肆伍陆陸柒捌玖";
    private static final String FORMAL_PLAIN = "一二二三三三四五六六七八九";
    private static final String AFTER_FORMAL = "拾佰仟萬万億亿元圆圓";
    private static final String BEFORE_FORMAL = "拾佰仟零";

    static {
        for (int i = 0; i < SIMPLE.length; i++) {
            SIMPLE[i] = (char) i;
        }
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            SIMPLE[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        for (char wide = '！'; wide <= '～'; wide++) {
            SIMPLE[wide] = (char) (wide - '！' + '!');
        }
        pairs("佰百仟千拾十〇零○零　 –-−-‑-—-─-〜~∼~￥¥％%﹪%﹣-兩两弍二弎三廿廿卅卅貮二");
    }

    private static void pairs(String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            SIMPLE[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private final String said;
    private final char[] folded;
    private final String text;

    HanText(String said) {
        this.said = said;
        this.folded = new char[said.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(i);
        }
        this.text = new String(folded);
    }

    int length() {
        return folded.length;
    }

    /** The folded character; beyond both ends a line end. */
    char at(int index) {
        return index < 0 || index >= folded.length ? '\n' : folded[index];
    }

    boolean has(int index, String word) {
        return index >= 0 && text.startsWith(word, index);
    }

    /** Whether the word stands right before that place. */
    boolean hasBefore(int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    /** The longest of the words that stands there; they are sorted by length, longest first. Null where none does. */
    String longest(int index, List<String> words) {
        for (String word : words) {
            if (has(index, word)) {
                return word;
            }
        }
        return null;
    }

    String longestBefore(int end, List<String> words) {
        for (String word : words) {
            if (hasBefore(end, word)) {
                return word;
            }
        }
        return null;
    }

    String folded(int from, int to) {
        return text.substring(from, to);
    }

    /** The place after at most two spaces. */
    int skipSpace(int index) {
        int at = index;
        while (at < index + 2 && at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The place after the last character before that place, spaces left out. */
    int skipSpaceBack(int end) {
        int at = end;
        while (at > end - 2 && at > 0 && at(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    boolean isDigit(int index) {
        return at(index) >= '0' && at(index) <= '9';
    }

    boolean isLetter(int index) {
        char c = at(index);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean isHan(int index) {
        return at(index) >= 0x4E00 && at(index) <= 0x9FFF;
    }

    /** Formal numerals are folded only beside a unit: {@code 陸} is also a continent, {@code 伍} a name. */
    private char fold(int index) {
        char c = said.charAt(index);
        int formal = FORMAL.indexOf(c);
        if (formal >= 0) {
            char next = index + 1 < said.length() ? said.charAt(index + 1) : ' ';
            char before = index > 0 ? said.charAt(index - 1) : ' ';
            if (AFTER_FORMAL.indexOf(next) >= 0 || BEFORE_FORMAL.indexOf(before) >= 0) {
                return FORMAL_PLAIN.charAt(formal);
            }
        }
        return Character.isSpaceChar(c) || c == '\t' ? ' ' : SIMPLE[c];
    }
}
