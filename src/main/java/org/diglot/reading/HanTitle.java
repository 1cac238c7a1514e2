package org.diglot.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * A Chinese title and what stands before it in the same run of characters: {@code 高盛} and {@code 分析师}.
 *
 * @param before empty where the run is a title from its start
 * @param title  empty where the run ends with none
 */
record HanTitle(String before, String title) {

    /** Longest first, as a longer title may end with a shorter one. */
    private static final List<String> ENDS = Stream.of("首席執行官", "首席执行官", "首席財務官", "首席财务官", "首席運營官", "首席运营官",
            "首席營運官", "首席技術官", "首席技术官", "首席戰略官", "首席战略官", "首席策略官", "首席科學家", "首席科学家", "首席產品官", "首席产品官",
            "首席營銷官", "首席营销官", "首席行銷官", "首席經濟學家", "首席经济学家", "首席法務官", "首席法务官", "首席人力官", "首席風險官", "首席风险官", "首席投資官", "首席投资官", "首席信息官", "首席資訊官", "首席醫學官", "首席医学官", "首席增長官", "首席增长官", "首席合規官", "首席合规官", "首席商務官", "首席商务官",
            "首席分析師", "首席分析师", "高級分析師", "高级分析师", "資深分析師", "资深分析师", "研究分析師", "研究分析师", "行業分析師", "行业分析师",
            "分析師", "分析师", "分析員", "分析员", "研究員", "研究员", "執行長", "执行长", "財務長", "财务长", "營運長", "营运长", "技術長", "技术长",
            "策略長", "策略长", "行銷長", "資訊長", "法務長", "人資長", "永續長", "副董事長", "副董事长", "董事長", "董事长", "執行副總裁", "执行副总裁", "高級副總裁",
            "高级副总裁", "資深副總裁", "资深副总裁", "副總裁", "副总裁", "總裁", "总裁", "副總經理", "副总经理", "總經理", "总经理", "經理", "经理",
            "資深副總", "副總", "副总", "協理", "財務總監", "财务总监", "投資者關係總監", "投资者关系总监", "投資者關係主管", "投资者关系主管", "投資者關係負責人", "投资者关系负责人",
            "投資人關係主管", "投資人關係處長", "投資人關係經理", "投資者關係經理", "投资者关系经理", "投資關係主管",
            "董事會秘書", "董事会秘书", "董秘", "獨立董事", "独立董事", "執行董事", "执行董事", "常務董事", "董事", "主席", "行政總裁", "創始人", "创始人", "創辦人",
            "创办人", "聯合創始人", "联合创始人", "聯席總裁", "联席总裁", "聯席主席", "联席主席", "聯席首席執行官", "联席首席执行官", "總監", "总监", "主管", "負責人", "负责人", "發言人", "发言人", "代表", "主任", "處長", "部長", "部长", "處长",
            "合夥人", "合伙人", "顧問", "顾问", "主持人", "秘書", "秘书", "司庫", "會計長", "行長", "行长", "副行長", "副行长", "校長", "會長", "会长", "社長", "社长", "總會計師", "总会计师", "总工程师", "總工程師", "代理發言人", "翻譯", "翻译",
            "副處長", "副处长", "處長", "处长", "部长", "院長", "院长", "廠長", "厂长", "所長", "所长", "課長", "組長", "组长", "理事長", "理事长", "監事", "监事",
            "秘書長", "秘书长", "投資長", "風控長", "資安長", "製造長", "數位長", "產品長", "商務長", "科技長", "科學長", "創意長", "營收長", "醫療長", "生產長",
            "專員", "专员", "特別助理", "特别助理", "特助", "助理", "總裁助理", "总裁助理", "架構師", "架构师", "經濟學家", "经济学家", "策略師", "策略师", "研究主管",
            "CEO", "CFO", "COO", "CTO", "CMO", "CSO", "CIO", "CRO", "CLO", "CPO", "VP", "SVP", "EVP", "IR")
            .sorted((one, other) -> other.length() - one.length()).toList();

    /** What only modifies a title and so is no firm. */
    private static final List<String> MODIFIERS = List.of("集團", "集团", "公司", "董事會", "董事会", "高級", "高级", "資深", "资深", "執行", "执行", "副", "聯席",
            "联席", "代理", "兼", "和", "及", "暨", "全球", "中國區", "中国区", "亞太區", "亚太区", "首席", "財務", "财务", "投資者關係", "投资者关系", "投資人關係",
            "法人關係", "市場", "市场", "營運", "运营", "技術", "技术", "研發", "研发", "業務", "业务", "戰略", "战略", "策略", "聯合", "联合", "共同", "部", "與", "与", "、", "&", "／", "/", " ", "·");

    /** The title at the end of a run, with everything before it that belongs to a title. */
    static HanTitle at(String text) {
        String end = ENDS.stream().filter(text::endsWith).findFirst().orElseGet(() -> ofChief(text));
        if (end.isEmpty()) {
            return new HanTitle(text, "");
        }
        int start = text.length() - end.length();
        boolean more = true;
        while (more && start > 0) {
            String before = text.substring(0, start);
            String part = Stream.concat(ENDS.stream(), MODIFIERS.stream()).filter(before::endsWith).findFirst().orElse("");
            more = !part.isEmpty() && !isFirmsOwn(before, part);
            start -= more ? part.length() : 0;
        }
        return new HanTitle(text.substring(0, start).strip(), text.substring(start).strip());
    }

    /** Offices that each company names as it likes: {@code 首席客户官}, {@code 首席精算師}. */
    private static String ofChief(String text) {
        int at = text.lastIndexOf("首席");
        int length = text.length() - at;
        boolean ends = at >= 0 && length > 3 && length < 10 && "官師师家".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ends ? text.substring(at) : "";
    }

    /** Whether a word that may modify a title ends the name of a firm instead: {@code 花旗集團}. */
    private static boolean isFirmsOwn(String before, String part) {
        return List.of("集團", "集团", "公司").contains(part) && before.length() > part.length();
    }

    /** Whether the whole run is a title. */
    static boolean isTitle(String text) {
        HanTitle tail = at(text);
        return !tail.title().isEmpty() && tail.before().isEmpty();
    }
}
