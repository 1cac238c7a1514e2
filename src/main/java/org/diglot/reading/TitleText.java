package org.diglot.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line above the call says of it: {@code Acme Group (HKEX: 1) Q3 2024 Earnings Call}, {@code 某某公司2024年第三季度業績會}. */
final class TitleText {

    private static final int LONGEST = 160;

    private static final Pattern BRACKETED = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]{0,80}[)\uFF09]");
    private static final Pattern CALL = Pattern.compile("[會会議议]|法[說说]");
    /** Words for what the file is, which stand where a company's name could. */
    private static final Set<String> KINDS = Set.of("call", "conference", "results", "earnings", "webcast", "briefing",
            "transcript", "interview", "meeting", "presentation", "edited", "full", "translation");

    /** Minutes bear the whole name of the company. */
    private static final Pattern MINUTES = Pattern.compile(
            "([^\\s:\uFF1A]{2,30}?(?:有限公司|集團|集团|公司))\\s*(?:20\\d\\d.*)?.*(?:紀要|纪要|記錄|记录|紀錄|活動|活动|交流|調研|调研|說明|说明|問答|问答|法說|法说).*");

    private TitleText() {
    }

    /** What the first line says that names a company, or else the first that names a period; unknown where none does. */
    static Occasion of(List<String> lines) {
        List<Occasion> all = lines.stream().map(TitleText::read).flatMap(Optional::stream).toList();
        return all.stream().filter(one -> !one.company().isEmpty()).findFirst()
                .or(() -> all.stream().findFirst()).orElse(Occasion.UNKNOWN);
    }

    private static Optional<Occasion> read(String line) {
        if (line.length() > LONGEST || HeaderShape.isSentence(line)) {
            return Optional.empty();
        }
        String text = BRACKETED.matcher(line).replaceAll(" ").strip();
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return Optional.of(new Occasion(minutes.group(1), ""));
        }
        Optional<Occasion> found = !Han.any(text) ? Occasion.inEnglish(text)
                : CALL.matcher(text).find() ? Occasion.inTitle(text) : Optional.empty();
        return found.map(one -> isKind(one.company()) ? new Occasion("", one.period()) : one);
    }

    /** Whether words name what a file is rather than a company. */
    static boolean isKind(String company) {
        return Stream.of(company.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(KINDS::contains);
    }
}
