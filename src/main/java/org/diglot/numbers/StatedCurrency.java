package org.diglot.numbers;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** The currency that a call says its figures are in: {@code all figures are in Hong Kong dollars unless otherwise stated}. */
final class StatedCurrency {

    private static final Pattern LATIN = Pattern.compile("(?i)(?:\\ball\\b[^.;]{0,60}\\b(?:figures|amounts|numbers|dollars)\\b|\\b(?:figures|amounts|numbers)\\b[^.;]{0,40}\\b(?:are|is|stated|presented|reported|expressed)"
            + "|\\bunless otherwise\\b)[^.;]{0,60}\\bin ((?:hong kong|hk|new taiwan|nt|singapore|australian|canadian|new zealand|us|u\\.s\\.) dollars)");
    private static final Pattern HAN = Pattern.compile("(?:除[^。;]{0,4}另有|除非另|所有|全部|均|皆|數字|数字|金額|金额)[^。;]{0,24}以(港元|港幣|港币|新台幣|新台币|新加坡元|坡元|澳元|加元|新西蘭元|新西兰元|美元)"
            + "(?:為|为|計|计|列|呈|表)");
    private static final Map<String, Currency> HAN_NAMES = Map.ofEntries(Map.entry("港", Currency.HKD), Map.entry("新台", Currency.TWD),
            Map.entry("新加", Currency.SGD), Map.entry("坡", Currency.SGD), Map.entry("澳", Currency.AUD), Map.entry("加", Currency.CAD),
            Map.entry("新西", Currency.NZD), Map.entry("美", Currency.USD));

    private StatedCurrency() {
    }

    /** Null where the call doesn't say. */
    static Currency of(Transcript call) {
        for (Segment segment : call.segments()) {
            for (Text text : segment.texts()) {
                Currency stated = of(text.text());
                if (stated != null) {
                    return stated;
                }
            }
        }
        return null;
    }

    private static Currency of(String text) {
        Matcher latin = text.contains("ollars") ? LATIN.matcher(text) : null;
        if (latin != null && latin.find()) {
            return Currency.english(latin.group(1).toLowerCase(java.util.Locale.ROOT).replace(".", "").replace(' ', '_'));
        }
        Matcher han = text.indexOf('以') >= 0 ? HAN.matcher(Digits.halfWidth(text)) : null;
        if (han == null || !han.find()) {
            return null;
        }
        return HAN_NAMES.entrySet().stream().filter(name -> han.group(1).startsWith(name.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
