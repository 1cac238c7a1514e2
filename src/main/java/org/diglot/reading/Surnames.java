package org.diglot.reading;

import java.util.Set;
import java.util.stream.Collectors;

/** The surnames of nearly all Chinese people, in both scripts; a word that starts with none is hardly a Chinese name. */
final class Surnames {

    private static final Set<Integer> SINGLE = ("王李張张劉刘陳陈楊杨趙赵黃黄周吳吴徐孫孙胡朱高林何郭馬马羅罗梁宋鄭郑謝谢韓韩唐馮冯于"
            + "董蕭萧程曹袁鄧邓許许傅沈曾彭呂吕蘇苏盧卢蔣蒋蔡賈贾丁魏薛葉叶閻阎余潘杜戴夏鍾钟汪田任姜范方石姚譚谭廖鄒邹"
            + "熊金陸陆郝孔白崔康毛邱秦江史顧顾侯邵孟龍龙萬万段漕錢钱湯汤尹黎易常武喬乔賀贺賴赖龔龚文龐庞樊蘭兰殷施陶洪翟安顏颜"
            + "倪嚴严牛溫温蘆季俞章魯鲁葛伍韋韦申尤畢毕聶聂叢焦向柳邢路岳齊齐沿梅莫莊庄辛管祝左涂谷祁時时舒耿牟卜詹關关"
            + "苗凌費费紀纪靳盛童歐欧甄項项曲成游陽阳裴席衛卫查屈鮑鲍位覃霍翁隋植甘景薄單单包司柏寧宁柯阮桂閔闵歐解強强"
            + "柴華华車车冉房邊边辜吉饒饶刁瞿戚丘古米池滕晉晋苑鄔邬臧暢宮宫來嵺苟全褚廉簡简婁娄蓋盖符奚木穆黨党燕郎邸冀談谈姬"
            + "屠連连郜晏欒栾郁商蒙計计喻揭竇窦遲迟宇敖糜鄢冷卓花仇艾藍蓝都鞏巩稽井練练仲樂乐虞卞封竺冼原官衣楚佟栗匡宗應应台"
            + "巫鞠僧桑荊荆諶谌銀银揚扬明沙薄伏岑習习胥保和鄞利翟尚裘魚鱼幸茅麥麦占諸诸淳濮鈕钮祖嵇寇厲厉壽寿雍桓勞劳湛粟")
            .chars().boxed().collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DOUBLE = Set.of("歐陽", "欧阳", "司馬", "司马", "上官", "諸葛", "诸葛", "司徒", "東方",
            "东方", "獨孤", "独孤", "南宮", "南宫", "夏侯", "慕容", "令狐", "皇甫", "尉遲", "尉迟", "長孫", "长孙", "宇文", "軒轅",
            "轩辕", "端木", "百里", "鍾離", "钟离", "公孫", "公孙", "范姜", "張簡", "张简");

    private Surnames() {
    }

    /** Whether a word of two to four characters may be a Chinese person's name: a surname and one or two more. */
    static boolean begin(String name) {
        if (name.length() < 2 || name.length() > 4) {
            return false;
        }
        boolean longer = DOUBLE.contains(name.substring(0, 2)) && name.length() > 2;
        boolean married = name.length() == 4 && SINGLE.contains((int) name.charAt(0)) && SINGLE.contains((int) name.charAt(1));
        return longer || married || name.length() < 4 && SINGLE.contains((int) name.charAt(0));
    }
}
