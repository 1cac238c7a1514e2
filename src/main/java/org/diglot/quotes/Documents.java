package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Knows a document of quotes by its content, whatever its file is called. */
final class Documents {

    private Documents() {
    }

    static Claims read(byte[] bytes) throws UnreadableExport {
        if (bytes.length == 0) {
            throw new UnreadableExport("It is empty; export it again.");
        }
        Claims claims = reader(bytes).read(bytes);
        if (claims.claims().isEmpty() && claims.total() != 0) {
            throw new UnreadableExport("It holds no quote; choose a file that Diglot exported.");
        }
        return claims;
    }

    private static ClaimReader reader(byte[] bytes) throws UnreadableExport {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return OfficePackage.reader(bytes);
        }
        String start = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 512)), StandardCharsets.UTF_8)
                .replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || start.startsWith("[")) {
            return new JsonReader();
        }
        if (start.startsWith("<?xml") && start.contains("<tmx")) {
            throw new UnreadableExport("A translation memory can't be checked; export the quotes in another format.");
        }
        if (start.startsWith("<")) {
            return new HtmlReader();
        }
        return start.startsWith("#") ? new MarkdownReader() : new CsvReader();
    }
}
