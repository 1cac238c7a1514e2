package org.diglot.reading.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a column says that its fields are. */
enum Heading {
    ENGLISH, CHINESE, JAPANESE, KOREAN, SOURCE, TARGET, TEXT, SPEAKER, TITLE, FIRM, FRAME, UNKNOWN;

    private static final int LONGEST = 40;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final List<String> HAN_SPEAKER = List.of("发言人", "發言人", "讲者", "講者", "讲话人", "演講者", "演讲者",
            "說話", "说话", "姓名", "講話", "話者", "発言者", "화자", "발언자", "发言者", "發言者", "人物", "讲述者");
    private static final List<String> HAN_TITLE = List.of("职位", "職位", "職稱", "职称", "头衔", "頭銜", "职务", "職務");
    private static final List<String> HAN_FIRM = List.of("公司", "机构", "機構", "單位", "单位");
    private static final List<String> HAN_CHINESE = List.of("中文", "漢語", "汉语", "繁體", "繁体", "简体", "簡體", "國語", "国语",
            "普通话", "華語", "华语");
    private static final List<String> HAN_JAPANESE = List.of("日本語", "日語", "日语", "日文");
    private static final List<String> HAN_KOREAN = List.of("韓語", "韩语", "韓文", "韩文", "한국어");
    private static final List<String> HAN_ENGLISH = List.of("英文", "英語", "英语");
    private static final List<String> HAN_TARGET = List.of("譯文", "译文", "翻譯", "翻译");
    private static final List<String> HAN_TEXT = List.of("内容", "內容", "文本", "发言", "發言", "正文");
    private static final List<String> HAN_FRAME = List.of("序号", "序號", "编号", "編號", "时间", "時間", "环节", "環節", "行号", "日期");

    private static final Set<String> SPEAKERS = Set.of("speaker", "speakers", "spk", "name", "who", "voice", "participant",
            "presenter", "person", "talker", "speakername", "sprecher", "sprecherin", "redner", "orador", "orateur", "intervenant", "hablante",
            "ponente", "locuteur", "relatore", "falante", "spreker");
    private static final Set<String> TITLES = Set.of("title", "role", "position", "job", "designation");
    private static final Set<String> FIRMS = Set.of("firm", "company", "affiliation", "organization", "organisation",
            "institution", "org", "bank", "employer");
    private static final Set<String> ENGLISHES = Set.of("en", "eng", "english", "englisch", "anglais", "inglés", "ingles", "inglese", "inglês",
            "engels");
    private static final Set<String> CHINESES = Set.of("zh", "chi", "zho", "cn", "chinese", "mandarin", "cantonese", "chs",
            "cht", "hant", "hans", "tw", "hk", "cmn", "chinesisch", "chinois", "chino", "cinese", "chinês", "chinees");
    private static final Set<String> JAPANESES = Set.of("ja", "jp", "jpn", "japanese", "japanisch", "japonais", "japonés", "giapponese");
    private static final Set<String> KOREANS = Set.of("ko", "kr", "kor", "korean", "koreanisch", "coréen", "coreano");
    private static final Set<String> SOURCES = Set.of("source", "src", "original");
    private static final Set<String> TARGETS = Set.of("target", "tgt", "translation", "translated", "trg", "übersetzung", "traduction", "traducción",
            "traduzione", "tradução");
    private static final Set<String> TEXTS = Set.of("text", "content", "utterance", "sentence", "transcript", "segment",
            "remarks", "body", "speech", "paragraph", "line", "words", "quote");
    private static final Set<String> FRAMES = Set.of("id", "no", "index", "number", "row", "time", "start", "end",
            "timestamp", "date", "section", "part", "type", "kind", "category", "duration", "turn", "seq", "nr", "num",
            "score", "confidence", "timecode", "tc", "zeit", "temps", "hora", "datum", "session", "language", "lang", "idx", "key", "page");

    /** What a name says; {@link #UNKNOWN} where it says nothing. */
    static Heading of(String raw) {
        String name = Plain.line(raw);
        if (name.isEmpty() || name.length() > LONGEST) {
            return UNKNOWN;
        }
        Heading han = ofHan(name);
        if (han != UNKNOWN) {
            return han;
        }
        List<String> words = List.of(BETWEEN.split(name)).stream().map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? name.equals("#") ? FRAME : UNKNOWN : words.size() > 4 ? UNKNOWN : ofWords(words);
    }

    private static Heading ofWords(List<String> words) {
        boolean speaker = any(words, SPEAKERS);
        if (any(words, FIRMS)) {
            return FIRM;
        }
        if (any(words, TITLES)) {
            return TITLE;
        }
        boolean frame = words.stream().allMatch(word -> FRAMES.contains(word) || SPEAKERS.contains(word))
                && any(words, FRAMES) || words.getLast().equals("id");
        if (frame) {
            return FRAME;
        }
        if (speaker) {
            return SPEAKER;
        }
        return any(words, ENGLISHES) ? ENGLISH : any(words, CHINESES) ? CHINESE : any(words, JAPANESES) ? JAPANESE
                : any(words, KOREANS) ? KOREAN : any(words, SOURCES) ? SOURCE
                : any(words, TARGETS) ? TARGET : any(words, TEXTS) ? TEXT : any(words, FRAMES) ? FRAME : UNKNOWN;
    }

    private static Heading ofHan(String name) {
        if (Letters.of(name).square() == 0) {
            return UNKNOWN;
        }
        return holds(name, HAN_SPEAKER) ? SPEAKER : holds(name, HAN_TITLE) ? TITLE : holds(name, HAN_FIRM) ? FIRM
                : holds(name, HAN_ENGLISH) ? ENGLISH : holds(name, HAN_CHINESE) ? CHINESE
                : holds(name, HAN_JAPANESE) ? JAPANESE : holds(name, HAN_KOREAN) ? KOREAN : holds(name, HAN_TARGET) ? TARGET : name.contains("原文") ? SOURCE : holds(name, HAN_TEXT) ? TEXT
                : holds(name, HAN_FRAME) ? FRAME : UNKNOWN;
    }

    private static boolean any(List<String> words, Set<String> known) {
        return words.stream().anyMatch(known::contains);
    }

    private static boolean holds(String name, List<String> known) {
        return known.stream().anyMatch(name::contains);
    }

    /** Whether columns so named hold words of the call. */
    boolean isWords() {
        return isLanguage() || this == SOURCE || this == TARGET || this == TEXT;
    }

    boolean isLanguage() {
        return this == ENGLISH || this == CHINESE || this == JAPANESE || this == KOREAN;
    }

    /** Whether a column of this name may be written so: a language's name allows that language only. */
    boolean allows(Letters.Writing writing) {
        return switch (this) {
            case SPEAKER, TITLE, FIRM, FRAME -> false;
            case ENGLISH -> writing == Letters.Writing.LATIN;
            case CHINESE -> writing == Letters.Writing.HAN;
            case JAPANESE -> writing == Letters.Writing.KANA || writing == Letters.Writing.HAN;
            case KOREAN -> writing == Letters.Writing.HANGUL;
            default -> writing != Letters.Writing.NONE;
        };
    }
}
