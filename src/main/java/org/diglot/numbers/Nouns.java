package org.diglot.numbers;

import java.util.HashMap;
import java.util.Map;

/**
 * What is counted, under one name in every language. A line gives the name as printed (an English plural), further
 * English words in lower case, and the Chinese words in the folded script of {@link HanText}.
 */
final class Nouns {

    private static final String TABLE = """
            members | member | 会员 成员
            subscribers | subscriber subs | 订户 订阅用户 订阅者 付费用户
            users | user | 用户 使用者 用家
            DAUs | dau daus | 日活 日活跃用户 日活用户 日活跃使用者
            MAUs | mau maus | 月活 月活跃用户 月活用户 月活跃账户 月活账户 月活跃用户数 月活跃使用者
            accounts | account | 账户 帐户
            customers | customer clients client | 客户 顾客 客戶
            consumers | consumer shoppers buyers buyer | 消费者 买家
            merchants | merchant sellers seller | 商家 商户 卖家
            developers | developer | 开发者 开发人员
            companies | company firm firms corporations enterprises enterprise | 公司 企业
            businesses | business | 业务
            employees | employee staff workers headcount | 员工 雇员 职工
            people | person persons individuals | 人 人次 人口
            patients | patient | 患者 病人
            drivers | driver | 司机
            riders | rider couriers | 骑手
            stores | store shops shop outlets outlet | 门店 店 商店 店铺 专卖店 门市 分店
            restaurants | restaurant | 餐厅 餐馆
            hotels | hotel | 酒店 饭店
            branches | branch | 分行 分支机构 网点
            cities | city | 城市
            countries | country | 国家 国家和地区
            regions | region markets market | 地区 市场 区域
            provinces | province | 省份 省
            sites | site locations location | 站点 地点
            factories | factory plants plant fabs fab | 工厂 厂 厂房 晶圆厂
            vehicles | vehicle cars car units_of_vehicles | 辆 汽车 车辆 新车
            units | unit pieces piece sets | 台 件 套 部 颗 枚 片 只 支
            aircraft | airplanes planes jets | 架 飞机
            ships | ship vessels vessel | 艘 船
            wafers | wafer | 晶圆 片晶圆
            chips | chip gpus gpu | 芯片 晶片
            servers | server | 服务器 伺服器
            data centers | datacenter datacenters data_center data_centers data_centres idcs | 数据中心 资料中心
            models | model | 模型 车型 机型
            products | product skus sku | 产品
            brands | brand | 品牌
            orders | order | 订单 单
            parcels | parcel packages package shipments | 包裹 快件
            transactions | transaction | 交易 笔
            contracts | contract | 合同 合约
            projects | project | 项目 专案
            patents | patent | 专利
            shares | share stocks | 股 股份 股票
            ADSs | ads adss adrs adr | 美国存托股 美国存托凭证
            games | game titles title | 游戏 款游戏
            apps | app applications application | 应用 应用程序 应用程式
            videos | video | 视频 影片
            tokens | token | 代币 词元
            parameters | parameter | 参数
            homes | home households household | 家庭
            rooms | room keys | 房间 间房
            beds | bed | 床位 张床
            questions | question | 问题
            points | point | 点
            things | thing | 事 事情
            areas | area | 领域
            parts | part | 部分
            categories | category | 类 类别 品类
            segments | segment | 板块 分部
            pillars | pillar | 支柱
            quarters of growth | quarters_of_growth | 季度增长
            MW | mw megawatt megawatts | 兆瓦 百万瓦
            GW | gw gigawatt gigawatts | 吉瓦 千兆瓦
            kWh | kwh kilowatt_hours | 千瓦时 度电
            MWh | mwh megawatt_hours | 兆瓦时
            GWh | gwh gigawatt_hours | 吉瓦时
            TWh | twh | 太瓦时
            kW | kw kilowatts | 千瓦
            barrels | barrel boe bbl | 桶
            ounces | ounce | 盎司
            tons | ton tonnes tonne tons_of mt | 吨 公吨
            kt | kiloton kilotons kilotonne kilotonnes | 千吨
            kg | kilogram kilograms kilos | 公斤 千克
            km | kilometer kilometers kilometre kilometres | 公里 千米
            meters | meter metre metres | 米 公尺
            miles | mile | 英里 哩
            square meters | sqm square_meters square_metres | 平方米 平方公尺
            square feet | sqft square_feet square_foot | 平方英尺 平方呎 平方尺
            hectares | hectare | 公顷
            acres | acre | 英亩
            nm | nanometer nanometers nanometre | 纳米 奈米
            mm | millimeter millimeters | 毫米
            feet | foot ft | 英尺 英呎 呎
            inches | inch inch_ | 英寸 英吋 吋 寸
            GB | gigabytes gigabyte | 吉字节
            TB | terabytes terabyte | 太字节
            """;

    /** Words that organise the talk rather than measure the business. */
    private static final String DISCOURSE = " questions points things areas parts categories pillars minutes segments ";

    private static final String MEASURES = " MW GW kWh MWh GWh TWh kW nm mm inches feet km meters miles GB TB kg tons kt ounces ";

    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> HAN = new HashMap<>();

    /** The length of the longest Chinese word, in characters. */
    static final int LONGEST_HAN;

    static {
        int longest = 0;
        for (String line : TABLE.lines().toList()) {
            String[] columns = line.split("\\|", -1);
            String name = columns[0].strip();
            ENGLISH.put(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'), name);
            for (String word : columns[1].strip().split(" ")) {
                ENGLISH.put(word, name);
            }
            for (String word : columns[2].strip().split(" ")) {
                HAN.putIfAbsent(word, name);
                longest = Math.max(longest, word.length());
            }
        }
        LONGEST_HAN = longest;
    }

    private Nouns() {
    }

    /** The name of what an English word in lower case counts (words joined by {@code _}), or null. */
    static String english(String word) {
        return ENGLISH.get(word);
    }

    /** The name of what a Chinese word counts, or null. */
    static String han(String word) {
        return HAN.get(word);
    }

    /** Whether that is a measure of physics rather than a thing: {@code GW}, {@code nm}. */
    static boolean isMeasure(String name) {
        return MEASURES.contains(" " + name + " ");
    }

    /** Whether that is power or energy, in which capacity is told. */
    static boolean isPower(String name) {
        return name != null && name.endsWith("W") || name != null && name.endsWith("Wh");
    }

    static boolean isDiscourse(String name) {
        return name != null && DISCOURSE.contains(" " + name + " ");
    }
}
