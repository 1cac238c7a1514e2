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
            + "巫鞠僧桑荊荆諶谌銀银揚扬明沙薄伏岑習习胥保和鄞利翟尚裘魚鱼幸茅麥麦占諸诸淳濮鈕钮祖嵇寇厲厉壽寿雍桓勞劳湛粟雷樓楼駱骆佘鄺邝危巴闞阚闕阙藺蔺朴庾邰莘芮戎仝昝晁甯羿宓蒯")
            .chars().boxed().collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DOUBLE = Set.of("歐陽", "欧阳", "司馬", "司马", "上官", "諸葛", "诸葛", "司徒", "東方",
            "东方", "獨孤", "独孤", "南宮", "南宫", "夏侯", "慕容", "令狐", "皇甫", "尉遲", "尉迟", "長孫", "长孙", "宇文", "軒轅",
            "轩辕", "端木", "百里", "鍾離", "钟离", "公孫", "公孙", "范姜", "張簡", "张简");

    /** Surnames of Japan whose first character is none of China's, or which leave more than two for the given name. */
    private static final Set<String> JAPANESE = Set.of("渡邊", "渡边", "渡辺", "佐藤", "鈴木", "铃木", "高橋", "高桥", "田中", "伊藤",
            "山本", "中村", "小林", "加藤", "吉田", "山田", "山口", "松本", "井上", "木村", "清水", "山崎", "中島", "中岛", "池田", "阿部",
            "橋本", "桥本", "石川", "小川", "前田", "岡田", "冈田", "藤田", "後藤", "后藤", "近藤", "村上", "遠藤", "远藤", "青木", "坂本",
            "福田", "太田", "西村", "藤井", "岡本", "冈本", "三浦", "中野", "中川", "原田", "松田", "竹內", "竹内", "小野", "田村", "中山",
            "和田", "石田", "森田", "上田", "柴田", "酒井", "宮崎", "宫崎", "橫山", "横山", "高木", "安藤", "宮本", "宫本", "大野", "小島",
            "小岛", "谷口", "今井", "工藤", "增田", "丸山", "杉山", "村田", "大塚", "新井", "平野", "松井", "菊池", "菊地", "木下", "久保",
            "野口", "松尾", "岩崎", "柳井", "本田", "豐田", "丰田", "永田", "北村", "水野", "小山", "島田", "岛田", "內田", "内田");

    private static final Set<String> LONG_JAPANESE = Set.of("佐佐木", "長谷川", "长谷川", "五十嵐", "久保田", "小笠原", "大久保", "宇佐美");

    private Surnames() {
    }

    /** Whether a word of two to five characters may be a person's name: a surname and one or two more. */
    static boolean begin(String name) {
        if (name.length() >= 3 && name.length() <= 5 && (JAPANESE.contains(name.substring(0, 2)) && name.length() < 5
                || LONG_JAPANESE.contains(name.substring(0, 3)))) {
            return true;
        }
        if (name.length() < 2 || name.length() > 4) {
            return false;
        }
        boolean longer = DOUBLE.contains(name.substring(0, 2)) && name.length() > 2;
        boolean married = name.length() == 4 && SINGLE.contains((int) name.charAt(0)) && SINGLE.contains((int) name.charAt(1));
        return longer || married || name.length() < 4 && SINGLE.contains((int) name.charAt(0));
    }
}
