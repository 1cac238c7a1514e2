package org.diglot.numbers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The currencies that are spoken of, by their ISO 4217 codes ({@code CNH}, the renminbi traded offshore, by the
 * market's own). English words are in lower case, one word a space apart; Chinese words are in the folded script of
 * {@link HanText}.
 */
enum Currency {
    CNY("rmb cny renminbi yuan", "renminbis", "", "人民币元 人民币 元人民币 元人民幣"),
    CNH("cnh", "", "", "离岸人民币 元离岸人民币 离岸人民币元"),
    USD("usd us$ $ u.s.$ dollar dollars greenbacks bucks", "us_dollar us_dollars u.s._dollar u.s._dollars american_dollars",
            "cent cents us_cent us_cents", "美元 美金 美圆 元美金 元美元"),
    HKD("hkd hk$", "hong_kong_dollar hong_kong_dollars hk_dollar hk_dollars", "hk_cent hk_cents hong_kong_cent hong_kong_cents", "港元 元港币 元港元 港币 港纸 港圆 港幣"),
    TWD("twd ntd nt$ nt", "new_taiwan_dollar new_taiwan_dollars taiwan_dollar taiwan_dollars nt_dollar nt_dollars", "",
            "新台币 台币 新台币元 台币元 元新台币 元台币"),
    EUR("eur € euro euros", "", "", "欧元 欧罗"),
    GBP("gbp £ pounds", "british_pounds pounds_sterling pound_sterling", "pence", "英镑"),
    JPY("jpy yen", "japanese_yen", "", "日元 日圆 日币 円"),
    KRW("krw won ₩", "korean_won", "", "韩元 韩圆 韩币"),
    SGD("sgd s$", "singapore_dollar singapore_dollars", "", "新加坡元 新加坡币 坡币 新币 新元 星元"),
    AUD("aud a$", "australian_dollar australian_dollars", "", "澳元 澳大利亚元 澳币"),
    CAD("cad c$", "canadian_dollar canadian_dollars", "", "加元 加拿大元 加币"),
    CHF("chf", "swiss_franc swiss_francs", "", "瑞士法郎 瑞郎"),
    INR("inr ₹ rs rupee rupees", "indian_rupees", "", "印度卢比 卢比"),
    IDR("idr rp rupiah", "indonesian_rupiah", "", "印尼盾 印尼卢比"),
    THB("thb baht ฿", "thai_baht", "", "泰铢"),
    VND("vnd dong ₫", "vietnamese_dong", "", "越南盾"),
    MYR("myr ringgit", "malaysian_ringgit", "", "马来西亚令吉 林吉特 令吉 马币"),
    PHP("php ₱", "philippine_pesos", "", "菲律宾比索 菲律宾披索"),
    BRL("brl r$ reais", "brazilian_reais brazilian_real", "", "巴西雷亚尔 雷亚尔"),
    MXN("mxn mxn$ pesos peso", "mexican_pesos", "", "墨西哥比索 比索"),
    RUB("rub ₽ rubles roubles", "russian_rubles", "", "俄罗斯卢布 卢布"),
    AED("aed dirhams dirham", "", "", "迪拉姆"),
    SAR("sar riyals riyal", "saudi_riyals", "", "沙特里亚尔 里亚尔"),
    TRY("try ₺", "turkish_lira turkish_liras", "", "土耳其里拉 里拉"),
    ZAR("zar rand", "south_african_rand", "", "南非兰特 兰特"),
    SEK("sek", "swedish_krona swedish_kronor", "", "瑞典克朗"),
    NOK("nok", "norwegian_kroner norwegian_krone", "", "挪威克朗"),
    DKK("dkk", "danish_kroner danish_krone", "", "丹麦克朗"),
    NZD("nzd nz$", "new_zealand_dollars", "", "新西兰元 纽元 纽币"),
    MOP("mop mop$", "macau_patacas patacas", "", "澳门元 澳门币 葡币"),
    PLN("pln zloty zlotys", "", "", "波兰兹罗提 兹罗提"),
    ILS("ils nis", "israeli_shekels shekels", "", "以色列新谢克尔 谢克尔");

    private static final Set<String> CODES = Arrays.stream(values()).map(Enum::name).collect(Collectors.toSet());
    private static final Map<String, Currency> ENGLISH = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new java.util.HashSet<>();
    private static final Set<String> HUNDREDTHS = Set.of("us_cent", "us_cents", "cent", "cents", "pence", "cents_us",
            "hk_cent", "hk_cents", "hong_kong_cent", "hong_kong_cents");

    private final List<String> words;
    private final List<String> phrases;
    private final List<String> hundredths;
    private final List<String> han;

    static {
        for (Currency currency : values()) {
            currency.words.forEach(word -> ENGLISH.put(word, currency));
            currency.phrases.forEach(word -> ENGLISH.put(word, currency));
            currency.words.forEach(word -> FIRST_WORDS.add(firstOf(word)));
            currency.phrases.forEach(word -> FIRST_WORDS.add(firstOf(word)));
            currency.hundredths.forEach(word -> FIRST_WORDS.add(firstOf(word)));
            currency.hundredths.forEach(word -> ENGLISH.put(word, currency));
        }
    }

    Currency(String words, String phrases, String hundredths, String han) {
        this.words = split(words);
        this.phrases = split(phrases);
        this.hundredths = split(hundredths);
        this.han = split(han);
    }

    /** Whether that is the code of a currency that is read. */
    static boolean isCode(String unit) {
        return unit != null && CODES.contains(unit);
    }

    /** The currency of an English word or symbol in lower case; words of a phrase joined by {@code _}; or null. */
    static Currency english(String word) {
        return ENGLISH.get(word);
    }

    /** Whether an English currency may begin with that word. */
    static boolean mayBegin(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** The word up to the mark that ends it: {@code us} of {@code us$}. */
    private static String firstOf(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.charAt(end))) {
            end++;
        }
        return end == 0 ? word.substring(0, 1) : word.substring(0, end);
    }

    /** What the amount is to be multiplied with: a hundredth for cents and pence. */
    static BigDecimal factor(String word) {
        return HUNDREDTHS.contains(word) ? new BigDecimal("0.01") : BigDecimal.ONE;
    }

    List<String> han() {
        return han;
    }

    private static List<String> split(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
