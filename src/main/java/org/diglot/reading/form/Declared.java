package org.diglot.reading.form;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a file of markup says it is in. */
public final class Declared {

    private static final int HEAD = 8192;

    private Declared() {
    }

    /** A name as it stands there; empty where the file is no markup or doesn't say. */
    public static Optional<String> in(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && start < HEAD && bytes[start] >= 0 && bytes[start] <= ' ') {
            start++;
        }
        if (start == bytes.length || bytes[start] != '<') {
            return Optional.empty();
        }
        String head = new String(bytes, start, Math.min(HEAD, bytes.length - start), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Matcher found = Pattern.compile("<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w.:-]{2,30})"
                + "|<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})").matcher(head);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }
}
