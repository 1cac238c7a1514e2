package org.diglot.reading;

import java.util.List;

/**
 * Things that calls of every industry speak of, each with its words in both languages: enough to tell whether two lines
 * speak of the same. An English word counts by its first six letters, a Chinese one by one or two characters; the lists
 * need not be whole, as what they miss is missed on both sides.
 */
final class CommonWords {

    private static final int LETTERS = 6;

    /** The first things of the table are spoken of in so many lines that sharing them proves less. */
    private static final int FREQUENT = 20;

    /** A bit for each of the frequent ones. */
    static final long FREQUENT_BITS = (1L << FREQUENT) - 1;

    private static final String TABLE = """
            thank thanks = 謝謝 谢谢 感謝 感谢 多謝 多谢
            questi ask asked = 問題 问题 提問 提问 請問 请问 發問 发问 想問 想问
            operat = 運營 运营 營運 营运 營業 营业 經營 经营 接線 接线 操作 作業
            quarte = 季
            year years annual yearly = 年
            first = 第一 首先 首次 首個 首个 首季 上半
            second two = 第二 其次 下半 兩 两 二
            next = 下一 接下 下個 下个 明年 下季
            last past prior previo = 去年 上一 最後 最后 上個 上个 上季 過去 过去 前一 先前 之前
            revenu sales sold sell profit earnin income = 收入 營收 营收 銷售 销售 售出 利潤 利润 獲利 获利 盈利 淨利 净利 收益 盈餘 盈余
            cost costs expens spend spendi = 成本 費用 费用 支出 開支 开支 花費 花费
            invest capex capita = 投資 投资 資本 资本 投入 資金 资金
            growth grow grew growin grown increa rose rise rising higher expand expans = 成長 成长 增長 增长 增加 上升 提高 提升 擴大 扩大 擴張 扩张 上漲 上涨 增幅 拓展 升至
            declin decrea fell lower drop droppe reduce reduct narrow down = 下降 減少 减少 降低 下滑 下跌 降至 縮小 缩小 收窄 衰退
            market = 市場 市场 行銷 营销 營銷
            custom client user users consum member subscr = 客戶 客户 顧客 顾客 用戶 用户 使用 消費 消费 會員 会员 訂閱 订阅
            produc = 產品 产品 生產 生产 產能 产能 量產 产量 產量
            busine segmen = 業務 业务 商業 商业 部門 部门 事業 企業 企业
            compan group corpor = 公司 集團 集团 企業 企业
            new = 新
            answer respon = 回答 答覆 答复 回應 回应
            mornin aftern evenin = 早安 早上 午安 下午 晚上 晚安 上午
            welcom = 歡迎 欢迎
            confer call calls = 會議 会议 電話 电话 通話 通话
            month months = 月
            today = 今天 今日
            third three = 三
            fourth four = 四
            five fifth = 五
            six sixth = 六
            seven = 七
            eight = 八
            nine = 九
            ten = 十
            loss losses = 虧損 亏损 損失 损失
            margin gross = 毛利 潤率 润率 益率 利率
            cash = 現金 现金
            divide share shares shareh repurc buybac = 股
            servic = 服務 服务
            manage team teams = 管理 團隊 团队 經理 经理
            china chines domest = 中國 中国 國內 国内 大陸 大陆
            overse intern global worldw = 海外 國際 国际 全球 世界
            cloud = 雲 云
            artifi intell model models = 人工 智能 智慧 模型
            techno digita softwa platfo = 技術 技术 科技 數位 数字 数位 軟體 软件 平台 平臺
            data center centre = 數據 数据 資料 中心
            chip chips semico wafer = 晶片 芯片 半導 半导 晶圓 晶圆
            capaci utiliz = 產能 产能 容量 運力 运力 利用
            price prices pricin = 價 价
            demand = 需求
            supply suppli invent = 供應 供应 庫存 库存 存貨 存货
            order orders backlo = 訂單 订单
            delive shipme ship shippe = 交付 出貨 出货 發貨 发货 配送 交貨 交货
            guidan outloo foreca expect antici = 指引 展望 預期 预期 預計 预计 預測 预测 期待 預料 料將
            plan plans target goal goals aim = 計劃 计划 計畫 規劃 规划 目標 目标
            strate = 策略 戰略 战略
            risk risks uncert = 風險 风险 不確 不确
            forwar statem = 前瞻 陳述 陈述 聲明 声明
            releas press websit replay record = 新聞 新闻 發布 发布 網站 网站 重播 錄 录 紀錄 纪录
            result financ perfor = 業績 业绩 結果 结果 財務 财务 財報 财报 表現 表现 績效 绩效 財年 财年
            compet = 競爭 竞争
            impact affect effect = 影響 影响 效果 效應 效应
            tax taxes tariff = 稅 税
            loan loans bank banks credit deposi = 貸款 贷款 銀行 银行 信貸 信贷 存款 信用
            insura premiu policy polici = 保險 保险 保費 保费 保單 保单 政策 保障
            patien drug drugs trial clinic = 患者 病人 藥 药 臨床 临床 試驗 试验
            store stores retail shop shops = 門店 门店 店 零售
            vehicl car cars automo = 車 车
            batter energy power solar electr = 電池 电池 能源 電力 电力 太陽 太阳 光伏 儲能 储能 電動 电动
            flight passen travel aircra = 航班 旅客 乘客 旅遊 旅游 旅行 飛機 飞机
            game games player = 遊戲 游戏 玩家
            advert brand brands = 廣告 广告 品牌
            suppor help helped assist = 支持 支援 幫助 帮助 協助 协助
            improv better optimi effici = 改善 改進 改进 提升 優化 优化 效率 更好
            contin remain sustai = 繼續 继续 持續 持续 仍 保持 維持 维持
            long term = 長期 长期
            believ think feel = 相信 認為 认为 覺得 觉得 想 看法
            opport = 機會 机会 商機
            partne cooper collab = 夥伴 伙伴 合作
            employ staff people = 員工 员工 人員 人员 人才
            chief office presid chairm ceo cfo = 首席 執行 执行 務長 务长 總裁 总裁 董事 主席 行長 總監 总监
            line open instru mute unmute = 線路 线路 接通 操作 靜音 静音 指示 說明 说明 在線 在线
            end ended ends conclu discon = 結束 结束 截至 掛斷 挂断 年底 季末
            becaus due driven drive drove = 因為 因为 由於 由于 驅動 驱动 推動 推动 帶動 带动
            but howeve althou = 但 然而 不過 不过 雖然 虽然
            also additi well = 也 還 还 此外 另外 以及
            compar versus = 相比 比較 比较 相較 相较 同期 同比
            start starte begin began = 開始 开始 開工 启动 啟動
            remind rememb = 提醒 記住 记住
            discus talk share speak = 討論 讨论 談 谈 分享 講 讲
            qualit = 品質 品质 質量 质量
            develo resear r&d = 開發 开发 發展 发展 研發 研发 研究
            launch introd = 推出 上市 發表 发表 介紹 介绍
            americ united states = 美國 美国 美洲
            europe = 歐 欧
            asia asian pacifi region = 亞 亚 地區 地区 區域 区域
            taiwan = 台灣 臺灣 台湾
            japan japane = 日本
            hong kong = 香港
            dollar rmb yuan = 美元 人民 港元 港幣 台幣 臺幣
            rate rates ratio = 率
            total overal = 總 总 整體 整体
            import critic signif = 重要 關鍵 关键 顯著 显著 重大
            regula govern = 監管 监管 法規 法规 政府
            value = 價值 价值
            conten video music = 內容 内容 視頻 视频 影片 音樂 音乐
            mobile phone phones app apps = 手機 手机 應用 应用 行動 移動 移动
            merch mercha commer shoppi = 商家 電商 电商 商務 商务 購物 购物
            networ = 網路 网络 網絡
            analys = 分析
            factor plant plants = 工廠 工厂 廠 厂
            approx around about = 約 约 大概 左右 關於 关于
            full whole = 全年 全部 整個 整个 滿
            strong robust solid health = 強 强 穩健 稳健 健康 良好
            time times = 時 时 次 倍
            future = 未來 未来 將來
            recent curren now = 最近 近期 目前 現在 现在 當前 当前
            oblig obliga = 義務 义务 承擔 承担
            update = 更新
            filing filings = 申報 申报 文件
            actual differ materi = 實際 实际 差異 差异
            visit = 訪問 访问 查看
            slides presen = 簡報 简报 投影
            partic = 參與 参与 參加 参加
            prepar = 準備 准备
            """;

    private static final WordTable ENGLISH = table(0, CommonWords::key);
    private static final WordTable CHINESE = table(1, CommonWords::hanKey);

    private CommonWords() {
    }

    /** The number of the thing that the English word with this {@linkplain #stem stem} stands for, below 128; -1 where it is none. */
    static int english(long stem) {
        return ENGLISH.find(stem);
    }

    /** The same for the Chinese word of two characters or one that starts here. */
    static int chinese(char[] text, int at) {
        if (!CHINESE.mayStart(text[at])) {
            return -1;
        }
        int pair = at + 1 < text.length ? CHINESE.find(hanKey(text, at, at + 2)) : -1;
        return pair >= 0 ? pair : CHINESE.find(hanKey(text, at, at + 1));
    }

    static int things() {
        return (int) TABLE.lines().count();
    }

    private static WordTable table(int side, WordTable.Key key) {
        List<String> lines = TABLE.lines().toList();
        WordTable.Builder words = new WordTable.Builder(key);
        for (int thing = 0; thing < lines.size(); thing++) {
            for (String word : lines.get(thing).split(" = ")[side].split(" ")) {
                words.add(word, thing);
            }
        }
        return words.build();
    }

    /** The letters by which an English word counts. */
    static long stem(char[] text, int start, int end) {
        return key(text, start, Math.min(end, start + LETTERS));
    }

    /** Up to eight letters in whatever case. */
    static long key(char[] word, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << 8 | (word[i] | 0x20) & 0xFF;
        }
        return key;
    }

    private static long hanKey(char[] word, int start, int end) {
        return end - start == 1 ? word[start] : (long) word[start] << 16 | word[start + 1];
    }
}
