package org.diglot.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a PDF as a word processor prints one: hard-wrapped lines, several pages, a running head, page numbers. Its font
 * lies in no file: codes, widths and characters are told, as text needs no outlines.
 */
public final class PdfWriter {

    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    private static final String NO_START = "。，、；：？！」』）》”,.;:?!)%";

    private final List<String> pages = new ArrayList<>();
    private final String head;
    private StringBuilder page = new StringBuilder();
    private float y;

    private PdfWriter(String head) {
        this.head = head;
    }

    /** One column; each text a paragraph. */
    public static byte[] lines(List<String> texts, String head) {
        PdfWriter writer = new PdfWriter(head);
        writer.turn();
        for (String text : texts) {
            for (String line : wrapped(text, WIDTH - 140, 11)) {
                writer.room(16);
                writer.show(70, writer.y, 11, line);
                writer.y -= 16;
            }
            writer.y -= 7;
        }
        return writer.bytes();
    }

    /** Two columns, side by side: a table of a row a pair. */
    public static byte[] columns(List<WrittenCall.Row> rows, String head) {
        PdfWriter writer = new PdfWriter(head);
        writer.turn();
        for (WrittenCall.Row row : rows) {
            List<String> left = row.second().isEmpty() ? List.of() : wrapped(row.first(), 220, 9);
            List<String> right = wrapped(row.second().isEmpty() ? row.first() : row.second(), 220, 9);
            writer.room(13 * Math.max(left.size(), right.size()));
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                if (i < left.size()) {
                    writer.show(60, writer.y, 9, left.get(i));
                }
                if (i < right.size()) {
                    writer.show(310, writer.y - 1.5f, 9, right.get(i));
                }
                writer.y -= 13;
            }
            writer.y -= 6;
        }
        return writer.bytes();
    }

    private void room(float height) {
        if (y - height < 60) {
            turn();
        }
    }

    private void turn() {
        finish();
        page = new StringBuilder();
        y = HEIGHT - 80;
    }

    private void finish() {
        if (!page.isEmpty()) {
            show(70, HEIGHT - 40, 8, head);
            show(WIDTH / 2f - 20, 34, 8, "Page " + (pages.size() + 1));
            pages.add(page.toString());
        }
    }

    private void show(float x, float at, float size, String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(c -> codes.append(String.format("%04X", c)));
        page.append(String.format(Locale.ROOT, "BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET\n", size, x, at, codes));
    }

    /** As greedy as word processors are; the space at which a line is broken stays at its end. */
    static List<String> wrapped(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        float used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            used += advance(c) * size;
            boolean over = used > width && c != ' ';
            if (over && fits > start) {
                lines.add(text.substring(start, fits));
                start = fits;
                used = 0;
                for (int k = start; k <= i; k++) {
                    used += advance(text.charAt(k)) * size;
                }
            }
            boolean next = i + 1 == text.length() || NO_START.indexOf(text.charAt(i + 1)) < 0;
            if (next && (c == ' ' || c == '-' || advance(c) == 1) || next && i + 1 < text.length() && advance(text.charAt(i + 1)) == 1) {
                fits = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    private static float advance(char c) {
        return c < 0x2E80 ? 0.5f : 1;
    }

    private byte[] bytes() {
        finish();
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(7 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        objects.add("<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity)"
                + " /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 " + 0x2E7F + " 500] >>");
        objects.add("<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900"
                + " /Descent -200 /CapHeight 700 /StemV 80 >>");
        objects.add(stream(unicode()));
        for (String one : pages) {
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + WIDTH + " " + HEIGHT
                    + "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + (objects.size() + 2) + " 0 R >>");
            objects.add(stream(one));
        }
        return file(objects);
    }

    public static String stream(String content) {
        return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private static String unicode() {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Made def\n"
                + "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int block = 0; block < 256; block += 64) {
            map.append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++) {
                map.append(String.format("<%02X00> <%02XFF> <%02X00>\n", high, high, high));
            }
            map.append("endbfrange\n");
        }
        return map + "endcmap\nend\nend";
    }

    public static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        out.writeBytes("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        int xref = out.size();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> table.append(String.format("%010d 00000 n \n", offset)));
        out.writeBytes((table + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + xref + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
