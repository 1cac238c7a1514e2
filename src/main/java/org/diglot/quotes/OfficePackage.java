package org.diglot.quotes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office document (ECMA-376, Open Packaging). */
final class OfficePackage {

    static final String DOCUMENT = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";

    /** No document of quotes unpacks to more; what does would only fill the memory. */
    private static final int LARGEST = 512 << 20;

    private OfficePackage() {
    }

    static ClaimReader reader(byte[] bytes) throws UnreadableExport {
        Map<String, byte[]> parts = parts(bytes);
        if (parts.containsKey(DOCUMENT)) {
            return new DocxReader();
        }
        if (parts.containsKey(WORKBOOK)) {
            return new XlsxReader();
        }
        throw new UnreadableExport("It is packed but no .docx or .xlsx; choose a file that Diglot exported.");
    }

    static Map<String, byte[]> parts(byte[] bytes) throws UnreadableExport {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = unpacked(zip, room);
                room -= part.length;
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableExport("It is a broken document; export it again.");
        }
        return parts;
    }

    private static byte[] unpacked(InputStream in, int room) throws IOException, UnreadableExport {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (read > room - out.size()) {
                throw new UnreadableExport("It unpacks to more than 512 MB, as no document of quotes does.");
            }
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }
}
