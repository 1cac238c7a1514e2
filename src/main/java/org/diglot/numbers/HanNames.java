package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What looks like a number in a Chinese text and is none: words, names, Latin names, telephone numbers. */
final class HanNames {

    private static final String WORDS = """
            一下 一些 一直 一样 一致 一般 一旦 一切 一起 一定 一向 一共 一律 一步 一方面 一方 一带一路 一流 一线 一体 一贯 一旁 一齐 一边
            一年一度 一成不变 一天到晚 一天天 一时 一日千里 一举 一再 一向 一如既往 一心一意 一站式 一次性 一揽子 一系列 一点点 一点儿 一元化
            统一 唯一 万一 专一 单一 同一 逐一 第一时间 第一线 第一步 第一手 第一性 第一方 第二方 第三方 第三者 第三世界 第四范式 第一财经
            第二曲线 第二大脑 第一天 第一桶金
            千万不 千万别 千万要 千万记 万万不 万万没 百分百 百度 百货 百胜 百联 百世 百川 百姓 百思 百事 百济 百科 百威 百丽 百盛 百利 百合
            百德 百奥 百老汇 百强 百搭 百花 百般 百里 百叶 百慕 百融 百润 百亚 百视 百灵
            千问 千文 千方百计 千里 千禧 千家万户 千金 千寻 千帆 千篇 千古 千山 千岛 千叶 千味 千变万化 千军万马 千丝万缕
            万科 万达 万物 万事 万能 万众 万象 万宝 万国 万华 万代 万豪 万通 万洲 万圣 万里 万向 万和 万兴 万泰 万丰 万孚 万润 万集 万维 万得 万网
            万卡集群 万卡 千卡 十万卡
            亿纬 亿滋 亿联 亿航 亿贝 亿达 亿阳 亿嘉 亿欧 亿邦
            十分 十足 十字 十三五 十四五 十五五 十二五 十一五 十全 十一黄金 十一假期 十一长假 十堰 十月怀胎 十月稻田 十有八九
            八达通 八方 八卦 八宝 八马 九江 九龙 九州 九阳 九号公司 九号电动 九牧 九毛九 九寨 九鼎 九安 九方 九华
            七匹狼 七喜 七夕 七彩 七牛 七鲜 六合 六福 六国 六安 六盘 五粮液 五金 五矿 五星 五菱 五险 五花 五芳斋 五洲 五谷 五行 五常 五爱
            四川 四方 四季酒店 四维 四环 四海 四面 四处 四通 四会 四平 四库 四肢 四书
            三星 三亚 三峡 三一重 三一集团 三七互 三只松鼠 三菱 三井 三棵树 三六零 三农 三线 三板 三角 三体 三藩市 三安 三洋 三全 三生制药 三国
            三元股份 三元食品 三元基因 三元锂 三元材料 三元电池 三元正极 三江 三明 三门 三沙 三环 三鹿 三得利 三宅 三丽鸥 三井住友 三花 三诺 三维 三好 三思 三军 三天两头 三言两语 三三两两 三叶草 三节 三胎
            三农 三支箭 三道红线 三方 三通一达 三桶油 三包
            二手 二维 二线 二级 二次 二期 二房东 二胎 二孩 二元 二氧化 二者 二战 二奢 二段 二郎
            两岸 两会 两端 两地 两国 两侧 两旁 两者 两极 两难 两性 两轮车 两轮电动 两手 两头 两面 两边 两立 两相
            双十一 双十二 双11 双12 双一流 双百 双11节 双九 六一八 五一 五四 十一国庆 国庆十一 九九重阳
            半导体 半天 半夜 半路 半成品 半岛 半途 半固态 半自动 半封闭 半挂 半空 半吊子
            几乎 几何 几率 几内亚 几近 数据 数字 数量 数位 数码 数学 数控 数值 数额 数目 数智 数组 数理 数论 数轴 数珠 数列 数度 数以
            二十大 十九大 十八大 三中全会 三位一体 一体化 二合一 三合一 多合一 n合一 八一 七一 百家争鸣 百花齐放 九牛一毛 四舍五入 五味 六神 七上八下 八仙 八面 九死 乱七八糟
            五湖四海 四面八方 三心二意 接二连三 再三 朝三暮四 三番五次 丢三落四 一五一十 五五开 二八定律 二八法则 九九六 零零七 成千上万 千千万万 万万
            一刀切 一口气 一半天 一回事 一路 一同 一经 一味 一阵 一眼 一番 一面 一手 一套 一种 一个 一家 一名 一位 一项 一款 一次 一件 一份 一场 一部分 一条 一笔 一块 一批 一组 一门 一类 一处 一层 一大 一段 一部 一座 一支 一只 一台 一轮 一股 一张 一间 一代 一级 一侧 一端 一环 一角 一点 一词 一句 一番 一事 一人 一者 一户 一期 一例 一道 一步到位 一把手 一员 一站 一号 一夜 一目 一概 一应 一己 一窝 一度 一本 一所 一行 一对 一双 一身 一声 一生 一世 一跃 一并 一来 一举一动 一言 一向 一文
            零售 零食 零件 零部件 零碎 零散 零工 零跑 零距离 零星 零担 零和 零基础 零信任 零关税 归零 清零 零碳 零排放 零容忍
            兆易 兆丰 兆赫 兆驰 兆瓦时 兆头 京兆 预兆 兆欧
            余额 多余
            """;

    private static final Set<String> BEFORE_RANK = Set.of("财富", "标普", "沪深", "中证", "科创", "纳斯达克", "罗素", "日经", "富时", "福布斯",
            "上证", "深证", "恒指", "标准普尔", "恒生", "台湾", "富比世", "日经指数", "标准普尔指数", "MSCI", "胡润", "道琼斯", "世界", "全球", "民企", "央企", "中国", "民营企业", "道指", "纳指", "创业板", "胡润百富");

    private static final Map<Character, List<String>> BY_FIRST = new HashMap<>();

    static {
        for (String word : WORDS.strip().split("\\s+")) {
            BY_FIRST.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
        BY_FIRST.values().forEach(words -> words.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private final HanText text;
    private final HanNumbers numbers;

    HanNames(HanText text, HanNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** What the words begin with. */
    static Set<Character> openings() {
        return BY_FIRST.keySet();
    }

    /** The place after a name that begins there; the same place where none does. */
    int skip(int index) {
        String word = text.longest(index, BY_FIRST.getOrDefault(text.at(index), List.of()));
        if (word != null && !isAmount(index, word)) {
            return index + word.length();
        }
        if (text.isLetter(index)) {
            return latin(index);
        }
        return text.isDigit(index) ? digits(index) : index;
    }

    /** {@code 一個}, {@code 一家} and their like are articles, unless a half or a scale follows. */
    private boolean isAmount(int index, String word) {
        int end = index + word.length();
        if (word.charAt(0) == '一' && word.length() == 2) {
            char second = word.charAt(1);
            boolean scale = text.at(end) == '半' || second == '个' && (text.at(end) == '亿' || text.has(end, "多亿")) || second == '个' && isTimeBehind(index + 1);
            boolean fraction = second == '点' && HanNumbers.digit(text.at(end)) >= 0
                    && text.hasBefore(index, "百分之");
            boolean decimal = second == '点' && isDecimal(end);
            boolean range = (text.at(end) == '到' || text.at(end) == '至' || text.at(end) == '或') && numbers.mayBegin(end + 1);
            return scale || fraction || decimal || range || second == '季' || second == '成'
                    || second == '度' && false;
        }
        return word.startsWith("十分") && text.at(index + 2) == '之' || word.startsWith("兆瓦") || word.equals("十二五") && "十百千万亿".indexOf(text.at(end)) >= 0
                || (word.length() == 2 && (word.equals("二期") || word.equals("二次")) && text.at(index - 1) == '十')
                || word.equals("三元") && isAmountBehind(end)
                || word.equals("二元") && text.at(index - 1) == '十';
    }

    private boolean isAmountBehind(int end) {
        return !text.isHan(end);
    }

    private boolean isTimeBehind(int measure) {
        HanUnits.Unit unit = HanUnits.at(text, measure);
        return unit != null && (unit.time() != null || unit.kind() == Quantity.Kind.PERCENT);
    }

    private boolean isDecimal(int digit) {
        int at = digit;
        while (HanNumbers.digit(text.at(at)) >= 0 && at - digit < 6) {
            at++;
        }
        return at > digit && ("万亿兆千百倍元美个%".indexOf(text.at(at)) >= 0);
    }

    /** A word of Latin letters with what hangs on it: {@code Qwen2.5-Max}, {@code GPT-4}, {@code iPhone 16}. */
    private int latin(int index) {
        int end = chain(index);
        int number = text.skipSpace(end);
        boolean version = number > end && text.isDigit(number) && text.isLetter(end - 1) && !isCurrencyOrQuarter(index, end)
                && isBareLabel(number);
        return version ? chain(number) : end;
    }

    private static final List<String> STANDARDS = List.of("ISO", "IEC", "IEEE", "ASC", "IFRS", "RFC", "GB", "IATF", "SA", "EN", "CNS");

    private boolean isCurrencyOrQuarter(int index, int end) {
        return Currency.english(text.folded(index, end).toLowerCase(Locale.ROOT)) != null;
    }

    /** Whether a number of few digits is followed by nothing that makes it an amount. */
    private boolean isBareLabel(int number) {
        HanNumbers.Number read = numbers.at(number);
        int most = STANDARDS.stream().anyMatch(word -> text.hasBefore(text.skipSpaceBack(number), word)) ? 6 : 3;
        if (read == null || read.units() > 0 || read.to() - number > most) {
            return false;
        }
        int end = text.skipSpace(read.to());
        HanUnits.Unit unit = HanUnits.at(text, end);
        boolean name = text.at(end) >= 'A' && text.at(end) <= 'Z' && text.at(end + 1) >= 'a' && text.at(end + 1) <= 'z';
        boolean followed = unit != null || new HanNouns(text).after(end).measure() || text.at(end) == '月'
                || "-~至到+".indexOf(text.at(end)) >= 0 || text.isLetter(end) && !name;
        return !followed;
    }

    private int chain(int index) {
        int at = index;
        while (at < text.length() && (text.isLetter(at) || text.isDigit(at)
                || "-.&+_/'".indexOf(text.at(at)) >= 0 && (text.isLetter(at + 1) || text.isDigit(at + 1)) && at > index)) {
            at++;
        }
        return at;
    }

    /** Digits that belong to a name or to no amount: {@code 88VIP}, {@code 5G}, {@code 24/7}, telephone numbers. */
    private int digits(int index) {
        if (index > 0 && (text.at(index - 1) == '/' || text.at(index - 1) == ':') && text.isDigit(index - 2)) {
            return chain(index);
        }
        int end = chain(index);
        String run = text.folded(index, end);
        boolean letters = run.chars().anyMatch(Character::isLetter);
        if (letters && !isDigitsWithUnit(index, end) || isTimeOfDay(index) || isNumbered(index)) {
            return end;
        }
        int at = index;
        while (text.isDigit(at)) {
            at++;
        }
        if (text.at(at) == '.' && text.isDigit(at + 1)) {
            int decimals = at + 1;
            while (text.isDigit(decimals)) {
                decimals++;
            }
            if (text.at(decimals) == '.' && text.isDigit(decimals + 1)) {
                return end;
            }
        }
        if (text.at(at) == '点' && at - index <= 2 && !text.isDigit(at + 1) && HanNumbers.digit(text.at(at + 1)) < 0) {
            return at + 1;
        }
        boolean ratio = (text.at(at) == '/' || text.at(at) == ':') && text.isDigit(at + 1) && !isFiscal(at);
        return ratio || isTelephone(index, at) || isShoppingDay(index, at) || isRankingName(index, at)
                || isListNumber(index, at) ? Math.max(end, at) : index;
    }

    private boolean isFiscal(int slash) {
        return text.isDigit(slash + 1) && text.isDigit(slash + 2) && !text.isDigit(slash + 3)
                && (text.has(text.skipSpace(slash + 3), "财") || text.has(text.skipSpace(slash + 3), "年"));
    }

    private boolean isDigitsWithUnit(int index, int end) {
        int at = index;
        while (at < end && !text.isLetter(at)) {
            at++;
        }
        if (!text.isDigit(at - 1)) {
            return false;
        }
        int letters = at;
        while (at < end && text.isLetter(at)) {
            at++;
        }
        String unit = text.folded(letters, at).toLowerCase(Locale.ROOT);
        boolean quarter = unit.equals("q") || unit.equals("h") || unit.equals("qfy") || unit.equals("hfy") || unit.equals("fy");
        boolean scale = Set.of("bn", "mn", "million", "billion", "trillion", "thousand").contains(unit)
                || Set.of("m", "b", "k", "w").contains(unit) && letters - index > 1;
        boolean range = at < end && text.at(at) == '-';
        return quarter || (at == end || range) && (scale || HanUnits.at(text, letters) != null
                || new HanNouns(text).after(letters).measure());
    }

    /** {@code 9點30分}. */
    private boolean isTimeOfDay(int index) {
        int end = index;
        while (text.isDigit(end)) {
            end++;
        }
        boolean minutes = text.at(end) == '点' && text.isDigit(end + 1) && text.isDigit(end + 2) && text.at(end + 3) == '分';
        return end - index <= 2 && (minutes || text.at(index - 1) == '点' && end - index == 2 && text.at(end) == '分'
                && text.isDigit(index - 2));
    }

    /** {@code 16 Pro}, {@code 500指數}, {@code 66號公路}, {@code 波音787}: a bare number that is part of a name. */
    private boolean isNumbered(int index) {
        HanNumbers.Number number = numbers.at(index);
        if (number == null || number.units() > 0 || number.to() - index > 4) {
            return false;
        }
        int at = text.skipSpace(number.to());
        int end = at;
        while (text.isLetter(end)) {
            end++;
        }
        boolean suffix = end > at && SUFFIXES.contains(text.folded(at, end).toLowerCase(Locale.ROOT));
        int before = text.skipSpaceBack(index);
        boolean line = text.at(at) == '号' && !text.hasBefore(before, "月") && number.value().scale() <= 0;
        boolean behind = text.longestBefore(before, BEFORE_MODEL) != null && isBareLabel(index);
        boolean place = text.at(at) == '楼' && text.at(at + 1) != '面' || text.at(at) == '室' || text.has(at, "条款");
        boolean aircraft = text.at(index) == '7' && text.at(index + 2) == '7' && number.to() - index == 3 && text.at(index + 3) == '-'
                && text.isDigit(index + 4);
        return place || aircraft || suffix || line || text.has(at, "指数") || behind || text.folded(index, number.to()).equals("360") && isBareLabel(index);
    }

    /** What stands behind the number of a product. */
    private static final Set<String> SUFFIXES = Set.of("pro", "max", "ultra", "plus", "mini", "air", "turbo", "lite", "se", "fe",
            "neo", "sonnet", "opus", "haiku", "flash", "series", "ti", "super");
    /** Makers and lines of products whose names end in a number. */
    private static final List<String> BEFORE_MODEL = List.of("波音", "空中巴士", "空中客车", "空客", "小米", "荣耀", "红米", "骁龙", "天玑", "麒麟",
            "昇腾", "酷睿", "锐龙", "鲲鹏", "型号", "长征", "神舟", "嫦娥", "路线", "公路");

    private boolean isTelephone(int index, int end) {
        if (text.at(index - 1) == '+' && text.at(end) == ' ' && text.isDigit(end + 1) && end - index <= 3) {
            return true;
        }
        if (text.at(index - 1) == '+' && (text.at(end) == '-' || text.at(end) == ' ') && end - index <= 3) {
            return true;
        }
        int at = end;
        int groups = 1;
        while (text.at(at) == '-' && text.isDigit(at + 1)) {
            at++;
            groups++;
            while (text.isDigit(at)) {
                at++;
            }
        }
        boolean code = end - index >= 4 && List.of("密码", "代码", "编号", "号码", "电话", "ID", "拨打", "致电", "分机", "热线", "总机", "股份代号", "代号", "接入码", "验证码", "会议号", "PIN", "会议码", "通行码").stream()
                .anyMatch(word -> text.hasBefore(back(index), word));
        return groups >= 3 || code;
    }

    private int back(int index) {
        int at = index;
        while (at > index - 3 && at > 0 && " ::是为".indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private boolean isShoppingDay(int index, int end) {
        String run = text.folded(index, chain(index));
        boolean day = Set.of("11.11", "12.12", "6.18", "618", "1111", "9.9").contains(run)
                && HanUnits.at(text, chain(index)) == null && !new HanNouns(text).after(chain(index)).measure()
                && numbers.at(index).units() == 0;
        return day || text.at(index - 1) == '双' && (run.equals("11") || run.equals("12"));
    }

    private boolean isRankingName(int index, int end) {
        int before = text.skipSpaceBack(index);
        boolean list = BEFORE_RANK.stream().anyMatch(word -> text.hasBefore(before, word));
        boolean strong = text.at(text.skipSpace(end)) == '强';
        return strong || list && end - index >= 2 && end - index <= 4 && HanUnits.at(text, text.skipSpace(end)) == null
                && !new HanNouns(text).after(end).measure() && numbers.at(index) != null && numbers.at(index).units() == 0
                && text.at(text.skipSpace(end)) != '年';
    }

    private boolean isListNumber(int index, int end) {
        boolean small = end - index <= 2;
        boolean first = index == 0 || text.at(index - 1) == '\n';
        boolean dot = text.at(end) == '.' && !text.isDigit(end + 1) || text.at(end) == '、' || text.at(end) == ')';
        return small && (first && dot && text.skipSpace(end + 1) < text.length()
                || text.at(index - 1) == '(' && text.at(end) == ')');
    }
}
