package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A call made up at random, for printing in any convention: who takes part, and who says what in which order. */
final class MadeCall {

    enum Part { OPERATOR, COMPANY, ANALYST }

    /** Somebody with a name, a title and a firm in both languages; the company's own have no firm, the operator has neither. */
    record Person(Part part, String english, String chinese, String title, String titleInChinese, String firm, String firmInChinese) {
    }

    /** Sentences in both languages, in the same order. */
    record Said(Person person, List<String> english, List<String> chinese) {
    }

    private static final List<String> NAMES = List.of("Alice Brandt", "J.T. Marsh", "Mary-Ann O'Neil", "Karl von Stein", "Bo Li",
            "Robert A. Hayes Jr.", "Ingrid Solheim, PhD", "Zoë D'Arcy", "Maria de la Cruz", "Tae-yang Kim", "Xu Hong", "Grant Woods",
            "Sunil Rao", "Ng Wei Ling", "Kwame Mensah III", "Dr. Lena Fischer", "Will Rose", "Youssef El Amrani", "Paul McDowell");
    private static final List<String> CHINESE_NAMES = List.of("王小明", "李雷", "歐陽靖", "司馬光遠", "張三丰", "謝安", "林語", "高明遠", "陳思",
            "周杰", "吳越", "鄭和平", "馮小", "許志安", "何必", "郭靖", "羅素珍", "宋江", "唐寅");
    private static final List<String> SIMPLIFIED_NAMES = List.of("王小明", "李雷", "欧阳靖", "司马光远", "张三丰", "谢安", "林语", "高明远", "陈思",
            "周杰", "吴越", "郑和平", "冯小", "许志安", "何必", "郭靖", "罗素珍", "宋江", "唐寅");
    private static final List<String[]> TITLES = List.of(new String[] {"Chief Executive Officer", "執行長", "首席执行官"},
            new String[] {"Chief Financial Officer & Treasurer", "財務長", "首席财务官"},
            new String[] {"Head of Investor Relations", "投資人關係主管", "投资者关系总监"},
            new String[] {"Executive Vice President, Operations", "營運長", "首席运营官"},
            new String[] {"President, Chairman and Co-Founder", "董事長", "董事长"});
    private static final List<String[]> FIRMS = List.of(new String[] {"Harbor Securities", "海港證券", "海港证券"},
            new String[] {"Bank of Nova", "諾華銀行", "诺华银行"}, new String[] {"Stone & Pryce", "石田投顧", "石田投顾"},
            new String[] {"Kestrel Capital Markets", "紅隼資本", "红隼资本"}, new String[] {"J.P. Marlow", "馬洛證券", "马洛证券"},
            new String[] {"Redwood Research", "紅杉研究", "红杉研究"}, new String[] {"Group Five", "五方證券", "五方证券"});
    private static final List<String[]> SENTENCES = List.of(
            new String[] {"Revenue grew 12% to $%d million -- a record.", "營收成長 12%，達 %d 百萬美元，創下紀錄。", "收入增长12%，达到%d百万美元，创下纪录。"},
            new String[] {"Two things: price and volume, in that order, and %d stores.", "兩件事：先是價格，再是銷量，還有 %d 家店。", "两件事：先是价格，再是销量，还有%d家店。"},
            new String[] {"Thank you for the question, it is a good one.", "謝謝您的提問，問得好。", "谢谢您的提问，问得好。"},
            new String[] {"The deck went online at 10:30 this morning, see page %d.", "簡報今天上午 10:30 上線，請看第 %d 頁。", "演示文稿今天上午10:30上线，请看第%d页。"},
            new String[] {"We opened %d plants in Mexico, Poland and Vietnam.", "我們在墨西哥、波蘭和越南開了 %d 座工廠。", "我们在墨西哥、波兰和越南开了%d座工厂。"},
            new String[] {"Note: the figure excludes the %d sites we sold.", "請注意：這個數字不包括我們賣掉的 %d 處。", "请注意：这个数字不包括我们卖掉的%d处。"},
            new String[] {"Is the margin of %d% sustainable, or will it fall?", "%d% 的利潤率可以維持，還是會下降？", "%d%的利润率可以维持，还是会下降？"},
            new String[] {"Costs fell - as planned - by %d basis points.", "成本如計畫下降了 %d 個基點。", "成本如计划下降了%d个基点。"});

    final List<Person> people = new ArrayList<>();
    final List<Said> turns = new ArrayList<>();
    final boolean simplified;
    private final Random random;

    MadeCall(long seed, boolean simplified) {
        random = new Random(seed);
        this.simplified = simplified;
        List<Integer> names = new ArrayList<>(java.util.stream.IntStream.range(0, NAMES.size()).boxed().toList());
        java.util.Collections.shuffle(names, random);
        Person operator = new Person(Part.OPERATOR, "Operator", simplified ? "操作员" : "操作員", "", "", "", "");
        int executives = 2 + random.nextInt(3);
        int analysts = 2 + random.nextInt(3);
        List<Person> company = new ArrayList<>();
        List<Person> asking = new ArrayList<>();
        for (int i = 0; i < executives + analysts; i++) {
            boolean own = i < executives;
            String[] title = own ? TITLES.get((i + random.nextInt(2)) % TITLES.size()) : new String[] {"Analyst", "分析師", "分析师"};
            String[] firm = own ? new String[] {"", "", ""} : FIRMS.get((i + random.nextInt(2)) % FIRMS.size());
            int name = names.get(i);
            (own ? company : asking).add(new Person(own ? Part.COMPANY : Part.ANALYST, NAMES.get(name),
                    (simplified ? SIMPLIFIED_NAMES : CHINESE_NAMES).get(name), title[0], title[simplified ? 2 : 1], firm[0],
                    firm[simplified ? 2 : 1]));
        }
        people.add(operator);
        people.addAll(company);
        people.addAll(asking);
        say(operator, "Good day, everyone, and welcome to the Bluestone third quarter 2025 earnings conference call.",
                "大家好，歡迎參加藍石 2025 年第三季財報電話會議。", "大家好，欢迎参加蓝石2025年第三季度财报电话会议。");
        company.forEach(this::speak);
        for (Person analyst : asking) {
            say(operator, "Our next question comes from the line of " + analyst.english() + " with " + analyst.firm() + ". Please go ahead.",
                    "下一個問題來自" + analyst.firmInChinese() + "的" + analyst.chinese() + "，請講。",
                    "下一个问题来自" + analyst.firmInChinese() + "的" + analyst.chinese() + "，请讲。");
            speak(analyst);
            speak(company.get(random.nextInt(company.size())));
            if (random.nextBoolean()) {
                speak(analyst);
                speak(company.get(random.nextInt(company.size())));
            }
        }
        say(operator, "This concludes the conference call for today, and you may disconnect.", "今天的電話會議到此結束，謝謝大家。", "今天的电话会议到此结束，谢谢大家。");
    }

    private void say(Person person, String english, String traditional, String other) {
        turns.add(new Said(person, List.of(english), List.of(simplified ? other : traditional)));
    }

    private void speak(Person person) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        int last = -1;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(SENTENCES.size());
            if (at != last) {
                String figure = String.valueOf(11 + random.nextInt(80));
                english.add(SENTENCES.get(at)[0].replace("%d", figure));
                chinese.add(SENTENCES.get(at)[simplified ? 2 : 1].replace("%d", figure));
            }
            last = at;
        }
        turns.add(new Said(person, english, chinese));
    }
}
