package org.diglot.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the character set of plain text: by its mark, by strict UTF-8, by the zero bytes of UTF-16, and for what is
 * left by which of the legacy sets makes the more usual Chinese of it.
 */
final class Decoder {

    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int PROBE = 1 << 16;

    /** How many control characters there are where one of them is nought. */
    private static final int BINARY = -1;

    private Decoder() {
    }

    /** The text of these bytes; empty where they are no text in any character set known here. */
    static Optional<Decoded> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8, "UTF-8"));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return textOnly(lenient(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE"));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return textOnly(lenient(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE"));
        }
        Optional<Decoded> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide;
        }
        if (hasControls(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, StandardCharsets.UTF_8, "UTF-8").or(() -> almostUtf8(bytes)).or(() -> legacy(bytes));
    }

    /** The same for a file that names its character set; what it says counts only where the bytes bear it out. */
    static Optional<Decoded> decode(byte[] bytes, String declared) {
        Charset charset = switch (declared.toLowerCase(Locale.ROOT)) {
            case "gb2312", "gbk", "gb_2312-80", "gb18030" -> GB18030;
            case "big5", "big5-hkscs", "x-x-big5" -> BIG5;
            case "iso-8859-1", "latin1", "windows-1252", "us-ascii" -> WESTERN;
            default -> Charset.isSupported(declared) ? Charset.forName(declared) : StandardCharsets.UTF_8;
        };
        boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        String name = charset == BIG5 ? "Big5" : charset.name();
        return wide || charset == WESTERN || starts(bytes, 0xEF, 0xBB, 0xBF) ? decode(bytes)
                : strict(bytes, charset, name).or(() -> decode(bytes));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: even length, line ends and spaces show their zero byte always on the same side. */
    private static Optional<Decoded> wide(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int little = 0;
        int big = 0;
        int narrow = 0;
        for (int i = 0; i + 1 < Math.min(bytes.length, PROBE); i += 2) {
            if (bytes[i] == 0 && isPlain(bytes[i + 1])) {
                big++;
            } else if (bytes[i + 1] == 0 && isPlain(bytes[i])) {
                little++;
            } else if (bytes[i] == 0 || bytes[i + 1] == 0) {
                narrow++;
            }
        }
        int units = Math.min(bytes.length, PROBE) / 2;
        if (Math.max(little, big) * 50 < units || Math.min(little, big) * 20 > Math.max(little, big)
                || narrow * 20 > units) {
            return little + big + narrow == 0 ? Optional.empty() : wideHan(bytes);
        }
        return textOnly(little > big ? lenient(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE")
                : lenient(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE"));
    }

    /** Chinese alone has few zero bytes, and some of them within ideographs: the characters themselves must tell. */
    private static Optional<Decoded> wideHan(byte[] bytes) {
        return Stream.of(lenient(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE"), lenient(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE"))
                .filter(text -> text.mangled() == 0 && mostlyHan(text.text())).findFirst();
    }

    private static boolean mostlyHan(String text) {
        int written = 0;
        int usual = 0;
        int probe = Math.min(text.length(), PROBE);
        for (int i = 0; i < probe; i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t' || c >= '\uFF00' && c <= '\uFF5E' || c == '\u3000'
                    || c >= '\u2010' && c <= '\u2027';
            written += plain || Han.isHan(c) || Han.isPunctuation(c) ? 1 : 0;
            usual += Scripts.isCommon(c) || Han.isPunctuation(c) ? 1 : 0;
        }
        return written * 20 > probe * 19 && usual * 4 > probe && text.indexOf('\n') >= 0;
    }

    private static boolean isPlain(byte one) {
        return one >= ' ' || one == '\n' || one == '\r' || one == '\t';
    }

    private static boolean hasControls(byte[] bytes) {
        List<Integer> all = Stretches.of(bytes).each((from, to) -> controls(bytes, from, to));
        return all.contains(BINARY) || all.stream().mapToLong(Integer::longValue).sum() * 200L > bytes.length;
    }

    private static int controls(byte[] bytes, int from, int to) {
        int odd = 0;
        for (int i = from; i < to; i++) {
            byte one = bytes[i];
            if (one == 0) {
                return BINARY;
            }
            if (one > 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                odd++;
            }
        }
        return odd;
    }

    /** In UTF-8 the byte of a line feed is nothing else; who knows of the others. */
    private static Optional<Decoded> strict(byte[] bytes, Charset charset, String name) {
        Stretches stretches = charset.equals(StandardCharsets.UTF_8) ? Stretches.of(bytes) : Stretches.whole(bytes);
        List<String> all = stretches.each((from, to) -> strict(bytes, from, to, charset));
        return all.contains(null) ? Optional.empty() : Optional.of(new Decoded(String.join("", all), name, 0));
    }

    /** Null where the bytes are no text in that character set. */
    private static String strict(byte[] bytes, int from, int to, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
        } catch (CharacterCodingException none) {
            return null;
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset, String name) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int mangled = 0;
        for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
            mangled++;
        }
        return new Decoded(text, name, mangled);
    }

    /** UTF-8 with a few broken bytes, as a cut file has them. */
    private static Optional<Decoded> almostUtf8(byte[] bytes) {
        Decoded text = lenient(bytes, 0, StandardCharsets.UTF_8, "UTF-8");
        long beyondAscii = text.text().chars().filter(c -> c > 0x7F).count();
        return text.mangled() * 20L < beyondAscii ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Decoded> legacy(byte[] bytes) {
        return Stream.of(lenient(bytes, 0, BIG5, "Big5"), lenient(bytes, 0, GB18030, "GB18030"),
                        lenient(bytes, 0, WESTERN, "windows-1252"))
                .filter(one -> one.mangled() * 20L < one.text().length())
                .max(Comparator.comparingDouble(Decoder::plausible))
                .flatMap(Decoder::textOnly);
    }

    /** How usual the characters are that lie beyond ASCII: 1 where all are, below 0 where they are noise. */
    private static double plausible(Decoded text) {
        int usual = 0;
        int all = 0;
        int probe = Math.min(text.text().length(), PROBE * 4);
        for (int i = 0; i < probe; i++) {
            char c = text.text().charAt(i);
            if (c > 0x7F) {
                all++;
                usual += Scripts.isCommon(c) ? 2 : Han.isPunctuation(c) || "\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022".indexOf(c) >= 0 ? 1 : Han.isHan(c) ? 0 : -3;
            }
        }
        return all == 0 ? 0 : (double) usual / all;
    }

    private static Optional<Decoded> textOnly(Decoded text) {
        List<Integer> odd = List.of(0, 1, 2, 3, 4);
        boolean binary = text.text().chars().limit(PROBE).anyMatch(odd::contains);
        return binary || text.mangled() * 10L > text.text().length() + 10 ? Optional.empty() : Optional.of(text);
    }
}
