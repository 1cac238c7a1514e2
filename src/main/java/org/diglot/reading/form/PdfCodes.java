package org.diglot.reading.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/** Takes from fonts such tables of characters as map more codes than there are: a reader would fill them in for hours. */
final class PdfCodes {

    private static final int LARGEST = 4 << 20;
    private static final long MOST = 0xFFFF;
    private static final Pattern SECTION = Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f\\s]{1,60})>\\s*<([0-9A-Fa-f\\s]{1,60})>\\s*<[^>]*>");

    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    void mend(PDResources resources, COSName name) throws IOException {
        COSDictionary fonts = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font != null && seen.add(font) && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table
                && isEndless(table)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean isEndless(COSStream table) throws IOException {
        try (InputStream in = table.createInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            Matcher section = SECTION.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            while (section.find()) {
                Matcher range = RANGE.matcher(section.group(1).replaceAll("\\[[^\\]]*]", "<0>"));
                while (range.find()) {
                    if (code(range.group(2)) - code(range.group(1)) > MOST) {
                        return true;
                    }
                }
            }
            return bytes.length > LARGEST;
        }
    }

    private static long code(String hex) {
        String digits = hex.replaceAll("\\s", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits.substring(0, Math.min(8, digits.length())), 16);
    }
}
