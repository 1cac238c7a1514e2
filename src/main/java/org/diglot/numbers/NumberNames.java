package org.diglot.numbers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Finding.Kind;
import org.diglot.transcript.Finding.Severity;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;

/** Names of a call that begin with digits ({@code 88VIP}), and where a language counts what the name names. */
final class NumberNames {

    private static final Pattern GLUED = Pattern.compile("(?<![\\p{L}\\d.,$€£¥%])(\\d{1,4})([A-Z][A-Za-z]+)(?![\\p{Alnum}])");
    private static final Pattern SPACED = Pattern.compile("(\\d{1,4})[\\s-]{1,2}([A-Z][A-Za-z]+)");
    private static final Pattern COUNTED = Pattern.compile(
            "(\\d{1,4})\\s?(?:[名个個位家款种種项項间間件台辆輛]|多名|多位|多個|多个)\\s?([A-Za-z]+)");
    /** What digits are glued to without making a name. */
    private static final Set<String> UNITS = Set.of("GWh", "MWh", "KWh", "TWh", "GWH", "MWH", "KWH", "GW", "MW", "KW", "TW",
            "PB", "TB", "GB", "MB", "KB", "TEU", "TEUs", "MT", "HP", "MHz", "GHz", "Hz", "Mbps", "Gbps", "Kbps", "BN", "Bn",
            "MN", "Mn", "MM", "USD", "RMB", "CNY", "HKD", "TWD", "NTD", "EUR", "GBP", "JPY", "AM", "PM", "BP", "BPS", "PPT",
            "PP", "FY", "CY", "Th", "ST", "ND", "RD", "TH", "DWT", "BOE", "KM", "KG", "NM", "SKU", "SKUs", "EB", "PT", "VA");

    private final Map<String, Set<String>> letters = new HashMap<>();

    NumberNames(Transcript transcript) {
        for (Segment segment : transcript.segments()) {
            for (Text text : segment.texts()) {
                learn(text.text());
            }
        }
    }

    private void learn(String text) {
        Matcher glued = GLUED.matcher(text);
        while (glued.find()) {
            if (!UNITS.contains(glued.group(2))) {
                letters.computeIfAbsent(glued.group(1), digits -> new HashSet<>()).add(glued.group(2));
            }
        }
    }

    /** Whether these digits are part of a name that the call writes in one word elsewhere. */
    boolean names(Quantity quantity, String text) {
        return stands(SPACED, quantity, text);
    }

    /** The finding where a name is counted as so many of something; empty for any other quantity. */
    Optional<Finding> misread(Said said) {
        if (!stands(COUNTED, said.quantity(), said.text())) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(Digits.halfWidth(said.text()));
        counted.find(said.quantity().span().start());
        String name = counted.group(1) + counted.group(2);
        return Optional.of(new Finding(said.quoted().segment(), Kind.NAME_READ_AS_NUMBER, Severity.ERROR,
                "“" + name + "” is a name; “" + counted.group() + "” counts it.",
                java.util.List.of(counted.group(), name), java.util.List.of(said.id())));
    }

    private boolean stands(Pattern pattern, Quantity quantity, String text) {
        if (letters.isEmpty()) {
            return false;
        }
        Matcher found = pattern.matcher(Digits.halfWidth(text));
        int start = quantity.span().start();
        return found.region(start, text.length()).lookingAt()
                && letters.getOrDefault(found.group(1), Set.of()).contains(found.group(2));
    }
}
