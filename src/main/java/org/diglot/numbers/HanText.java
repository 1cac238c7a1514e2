package org.diglot.numbers;

import java.util.List;

/**
 * A Chinese text whose Traditional characters, full-width forms and formal numerals are read as their simplified,
 * plain ones, character by character, so that every offset stays. Only characters that the tables of this room use are
 * folded; the tables are written in the folded script alone.
 */
final class HanText {

    private static final String PAIRS = "丟丢並并亂乱亞亚佈布佔占併并來来係系個个們们側侧傢家債债僅仅僱雇價价億亿優优兒儿內内兩两冊册凈净別别則则剋克創创劇剧勁劲動动務务勝胜勢势匯汇區区參参員员問问喨亮喫吃單单噸吨噹当嚮向囍禧國国圍围圓圆團团圜圆報报場场塊块"
            + "壓压奧奥學学實实寶宝尅克將将專专尋寻對对導导屆届層层島岛峽峡帳帐帶带幣币幾几庫库廠厂廳厅廻回弔吊張张強强彆别彈弹彙汇後后從从復复恆恒悳德惡恶愛爱態态慶庆憑凭應应懷怀戰战戲戏戶户捨舍掛挂揚扬搆构損损搧扇搨拓摺折撥拨擊击"
            + "擔担據据擴扩攬揽數数斬斩於于昇升時时曏向書书會会東东條条棟栋業业極极榖谷構构標标樣样樹树機机檔档檯台欵款歐欧歲岁歸归毬球氣气沒没淨净減减滬沪滿满漲涨潤润濟济灣湾為为營营爭争爲为爾尔牀床獲获現现環环瓊琼產产産产畝亩當当"
            + "疊叠發发盤盘盧卢眾众砲炮碼码礎础礦矿禮礼稅税種种穀谷穩稳穫获窩窝筆笔箇个節节範范糧粮糰团糾纠約约紅红納纳紐纽純纯紙纸級级組组統统絲丝經经綫线維维網网綵彩線线編编緯纬緻致縮缩縷缕總总績绩繫系繼继續续纍累罣挂羅罗羣群聖圣"
            + "聯联聲声職职腦脑臺台與与興兴舉举舊旧舖铺茲兹菓果華华萬万葉叶葯药藥药蘭兰處处虛虚號号虧亏蝕蚀衆众衚胡衞卫裏里裡里製制複复規规視视觀观訂订計计託托記记証证詞词話话該该語语誤误說说説说調调論论諾诺講讲謝谢證证變变讓让豐丰"
            + "貓猫貝贝負负財财貨货貫贯貶贬買买貸贷費费資资賓宾賠赔賣卖賬账賸剩賺赚跤交踰逾蹧糟躍跃車车軍军軸轴較较輕轻輛辆輪轮轉转農农迴回這这連连週周進进遊游過过達达遠远還还邊边釦扣銖铢銳锐銷销鋪铺鋭锐鋰锂錄录錢钱錯错録录錶表鍾钟"
            + "鎊镑鐘钟長长門门閉闭開开間间関关閱阅閲阅闆板關关陞升陣阵陽阳際际隨随險险隻只雙双離离難难電电靈灵韓韩頃顷項项預预領领頭头頻频顆颗題题額额類类顧顾顯显颱台飆飙飛飞飯饭餅饼餘余館馆馬马馳驰騎骑驟骤體体髮发鬆松鬍胡鮮鲜鳴鸣"
            + "鷗鸥麗丽麥麦麯曲麵面黃黄點点齊齐齋斋齡龄齣出龍龙";

    private static final char[] SIMPLE = new char[0x10000];
    private static final String FORMAL = "壹贰貳叁參参肆伍陆陸柒捌玖";
    private static final String FORMAL_PLAIN = "一二二三三三四五六六七八九";
    private static final String AFTER_FORMAL = "拾佰仟萬万億亿元圆圓";
    private static final String BEFORE_FORMAL = "拾佰仟零";

    /** What a formal numeral is folded to; 0 for every other character. */
    private static final char[] PLAIN = new char[0x10000];

    static {
        for (int i = 0; i < FORMAL.length(); i++) {
            PLAIN[FORMAL.charAt(i)] = FORMAL_PLAIN.charAt(i);
        }
        for (int i = 0; i < SIMPLE.length; i++) {
            SIMPLE[i] = Character.isSpaceChar(i) || i == '\t' ? ' ' : (char) i;
        }
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            SIMPLE[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        for (char wide = '！'; wide <= '～'; wide++) {
            SIMPLE[wide] = (char) (wide - '！' + '!');
        }
        pairs("佰百仟千拾十〇零○零–-−-‑-—-─-〜~∼~￥¥﹪%﹣-弍二弎三貮二");
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
        char first = at(index);
        for (int each = 0; each < words.size(); each++) {
            String word = words.get(each);
            if (word.charAt(0) == first && has(index, word)) {
                return word;
            }
        }
        return null;
    }

    String longestBefore(int end, List<String> words) {
        char last = at(end - 1);
        for (int each = 0; each < words.size(); each++) {
            String word = words.get(each);
            if (word.charAt(word.length() - 1) == last && hasBefore(end, word)) {
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
        if (PLAIN[c] != 0) {
            char next = index + 1 < said.length() ? said.charAt(index + 1) : ' ';
            char before = index > 0 ? said.charAt(index - 1) : ' ';
            if (AFTER_FORMAL.indexOf(next) >= 0 || BEFORE_FORMAL.indexOf(before) >= 0) {
                return PLAIN[c];
            }
        }
        return SIMPLE[c];
    }
}
