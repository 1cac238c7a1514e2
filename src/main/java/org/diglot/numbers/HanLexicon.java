package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diglot.transcript.Language;

/**
 * The words of quantities in a language that counts in myriads, each beside the Chinese word that means the same, so that one
 * grammar reads them all. A language is a table here. Words that begin with {@code #} count only right behind a number:
 * Korean {@code 만} is 10,000 there, and {@code only} elsewhere.
 */
enum HanLexicon {

    JAPANESE(Language.JAPANESE, """
            円 日元  ドル 美元  米ドル 美元  米国ドル 美元  香港ドル 港元  台湾ドル 台币  豪ドル 澳元  カナダドル 加元  シンガポールドル 新加坡元
            ユーロ 欧元  ポンド 英镑  ウォン 韩元  人民元 人民币  中国元 人民币  ルピー 卢比  スイスフラン 瑞士法郎  バーツ 泰铢
            パーセントポイント 个百分点  %ポイント 个百分点  ％ポイント 个百分点  パーセント %  ベーシスポイント 个基点  #ポイント 个百分点  #pt 个百分点
            #割 成  #か月 个月  #ヶ月 个月  #カ月 个月  #ヵ月 个月  #ケ月 个月  #箇月 个月  #年間 年  #日間 天  #週間 周  #時間 小时  #分間 分钟
            #四半期 季度  四半期 季度  第1四半期 第一季度  第2四半期 第二季度  第3四半期 第三季度  第4四半期 第四季度
            前年同期比 同比  前年同期 去年同期  前年比 同比  前四半期比 环比  前期比 环比  前月比 环比  今年度 今年  昨年度 去年  昨年 去年  来年 明年
            今期 本财年  来期 下财年  増加 增加  増収 增长  増益 增长  増 增长  減少 减少  減収 下降  減益 下降  #減 下降  上昇 上升  低下 下降  下落 下跌
            成長 增长  拡大 扩大  縮小 缩小  改善 改善  伸び 增长  およそ 大约  ほぼ 几乎  約 约  以上 以上  超 超  を超える 以上  を超え 以上  を上回る 以上  を上回り 以上  を下回る 以下  強 多  未満 以下  以下 以下
            少なくとも 至少  最大で 最高  最大 最高  倍増 翻倍  半減 减半  #店舗 家店  #名 人  #社 家公司  #台 台  #万台 万台
            """, false),

    KOREAN(Language.KOREAN, """
            #조 兆  #억 亿  #만 万  #천만 千万  #백만 百万  #십만 十万  #천억 千亿  #백억 百亿  #십억 十亿  #천 千  #백 百
            #원 韩元  #달러 美元  #위안 人民币  #위안화 人民币  #엔 日元  #유로 欧元  #파운드 英镑  #홍콩달러 港元  #대만달러 台币  #루피 卢比
            #미국달러 美元  #미달러 美元  #퍼센트포인트 个百分点  #%포인트 个百分点  #%p 个百分点  #%P 个百分点  #퍼센트 %  #프로 %  #포인트 个百分点
            #베이시스포인트 个基点  #배 倍  #년간 年  #개년 年  #년 年  #개월 个月  #개월간 个月  #개분기 个季度  #분기 季度  #주간 周  #일간 天  #시간 小时
            #월 月  #일 日  전년동기대비 同比  전년대비 同比  전분기대비 环比  전기대비 环比  작년 去年  올해 今年  내년 明年  지난해 去年
            증가 增长  늘어 增长  성장 增长  상승 上升  확대 扩大  개선 改善  감소 下降  줄어 下降  줄었 下降  늘었 增长  올라 上升  올랐 上升  내려 下降  넘는 以上  넘어 以上  하락 下跌  축소 缩小  축소되 缩小
            약 约  향후 未来  대략 大约  거의 几乎  이상 以上  초과 以上  이하 以下  미만 以下  최소 至少  최대 最高  #명 人  #대 台  #개국 个国家  #개 个  #건 件  #척 艘
            두배 两倍  세배 三倍  절반 一半
            """, true);

    private final Language language;
    private final boolean spaced;
    private final Map<Character, List<Entry>> byFirst = new HashMap<>();

    /** One word: as written there, as read here, and whether only behind a number. */
    private record Entry(String word, String han, boolean counted) {
    }

    HanLexicon(Language language, String table, boolean spaced) {
        this.language = language;
        this.spaced = spaced;
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            boolean counted = words[i].length() > 1 && words[i].charAt(0) == '#';
            String word = counted ? words[i].substring(1) : words[i];
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Entry(word, words[i + 1], counted));
        }
        byFirst.values().forEach(entries -> entries.sort(Comparator.comparingInt((Entry one) -> one.word().length()).reversed()));
    }

    /** The text in the words of this room's grammar; as it is where the language has no table. */
    static Rendering render(String text, Language language) {
        Rendering rendering = new Rendering(text.length());
        HanLexicon lexicon = of(language);
        int at = 0;
        while (at < text.length()) {
            Entry entry = lexicon == null ? null : lexicon.longest(text, at, rendering);
            if (entry != null) {
                at += rendering.add(entry.han(), at, lexicon.length(text, at, entry.word()));
            } else if (lexicon != null && lexicon.joins(text, at, rendering)) {
                at++;
            } else {
                at += rendering.add(text.substring(at, at + 1), at, 1);
            }
        }
        return rendering;
    }

    private static HanLexicon of(Language language) {
        for (HanLexicon one : values()) {
            if (one.language == language) {
                return one;
            }
        }
        return null;
    }

    private Entry longest(String text, int at, Rendering before) {
        for (Entry entry : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (length(text, at, entry.word()) > 0 && (!entry.counted() || before.endsInNumber())) {
                return entry;
            }
        }
        return null;
    }

    /** How much of the text that word takes there, with the spaces that its language may set inside; 0 where it doesn't stand there. */
    private int length(String text, int at, String word) {
        int to = at;
        for (int i = 0; i < word.length(); i++) {
            if (spaced && i > 0 && to < text.length() && text.charAt(to) == ' ' && word.charAt(i) != ' ') {
                to++;
            }
            if (to >= text.length() || text.charAt(to) != word.charAt(i)) {
                return 0;
            }
            to++;
        }
        return to - at;
    }

    /** {@code 2조 8,020억}: a space inside one number. */
    private boolean joins(String text, int at, Rendering before) {
        return spaced && text.charAt(at) == ' ' && before.endsInScale() && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }
}
