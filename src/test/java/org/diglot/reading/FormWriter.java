package org.diglot.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes calls in the forms that other programs write, by hand. */
public final class FormWriter {

    private FormWriter() {
    }

    public static byte[] html(WrittenCall call) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-Hant\"><head><meta charset=\"utf-8\">"
                + "<title>A call | A site</title><style>p{margin:0}</style><script>var a = '<p>no</p>';</script></head><body>"
                + "<header class=\"site-header\"><a href=\"/\">Site</a><nav><ul><li><a href=\"/a\">News</a></li>"
                + "<li><a href=\"/b\">Markets</a></li></ul></nav></header><div id=\"wrap\"><div class=\"content\"><article>");
        for (String line : call.lines()) {
            page.append("<p>").append(escaped(line)).append("</p>\n");
        }
        return utf8(page + "</article></div><aside class=\"sidebar\"><h3>Most read</h3><p>Ten stocks that everyone is talking"
                + " about today, and why you should read on.</p></aside></div><footer><p>© A site. All rights reserved."
                + "</p></footer></body></html>\n");
    }

    public static byte[] tmx(WrittenCall call) {
        StringBuilder tmx = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n"
                + "<tmx version=\"1.4\"><header creationtool=\"T\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
                + " adminlang=\"en-US\" srclang=\"en-US\" datatype=\"plaintext\"/><body>\n");
        for (WrittenCall.Row row : call.rows()) {
            String alone = row.second().isEmpty() ? "zh-TW" : "en-US";
            tmx.append("<tu>").append(tuv(alone, row.first()));
            tmx.append(row.second().isEmpty() ? "" : tuv("zh-TW", row.second())).append("</tu>\n");
        }
        return utf8(tmx + "</body></tmx>\n");
    }

    private static String tuv(String language, String text) {
        return "<tuv xml:lang=\"" + language + "\"><seg>" + escaped(text) + "</seg></tuv>";
    }

    public static byte[] srt(WrittenCall call) {
        StringBuilder cues = new StringBuilder();
        int number = 0;
        for (WrittenCall.Row row : call.rows()) {
            cues.append(++number).append("\r\n").append(time(number, ',')).append(" --> ").append(time(number + 1, ','))
                    .append("\r\n").append(row.first()).append("\r\n");
            cues.append(row.second().isEmpty() ? "" : row.second() + "\r\n").append("\r\n");
        }
        return utf8(cues.toString());
    }

    public static byte[] vtt(WrittenCall call) {
        StringBuilder cues = new StringBuilder("WEBVTT - A call\n\nNOTE made for a test\n\nSTYLE\n::cue { color: white }\n\n");
        int number = 0;
        for (WrittenCall.Row row : call.spoken()) {
            String voice = row.speaker().isEmpty() ? "" : "<v " + row.speaker() + ">";
            cues.append(time(++number, '.')).append(" --> ").append(time(number + 1, '.')).append(" align:start\n")
                    .append(voice).append(escaped(row.first())).append('\n');
            cues.append(row.second().isEmpty() ? "" : escaped(row.second()) + "\n").append('\n');
        }
        return utf8(cues.toString());
    }

    private static String time(int second, char point) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d%c%03d", second / 3600, second / 60 % 60, second % 60, point, 400);
    }

    /** With a column for the speaker, or with headers in rows of their own and no names of columns. */
    public static byte[] separated(WrittenCall call, char separator, boolean speakers) {
        StringBuilder rows = new StringBuilder();
        if (speakers) {
            rows.append(String.join(String.valueOf(separator), "id", "speaker", "en", "zh")).append("\r\n");
        }
        int number = 0;
        for (WrittenCall.Row row : speakers ? call.spoken() : call.rows()) {
            String own = row.second().isEmpty() ? field("", separator) + separator + field(row.first(), separator)
                    : field(row.first(), separator) + separator + field(row.second(), separator);
            rows.append(speakers ? ++number + "" + separator + field(row.speaker(), separator) + separator : "")
                    .append(own).append("\r\n");
        }
        return utf8(rows.toString());
    }

    private static String field(String text, char separator) {
        return text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    public static byte[] json(WrittenCall call) {
        return utf8(call.rows().stream().map(row -> row.second().isEmpty() ? "{\"zh\": " + quoted(row.first()) + "}"
                : "{\"en\": " + quoted(row.first()) + ", \"zh\": " + quoted(row.second()) + "}")
                .collect(Collectors.joining(",\n", "{\"pairs\": [\n", "\n]}\n")));
    }

    public static byte[] jsonWithSpeakers(WrittenCall call) {
        return utf8(call.spoken().stream().map(row -> "  {\"speaker\": " + quoted(row.speaker()) + ", \"text\": {\"source\": "
                + quoted(row.second().isEmpty() ? "" : row.first()) + ", \"target\": "
                + quoted(row.second().isEmpty() ? row.first() : row.second()) + "}}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    public static byte[] docx(WrittenCall call) throws IOException {
        String body = call.lines().stream().map(line -> "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + runs(line) + "</w:p>")
                .collect(Collectors.joining());
        return docx(body, Map.of());
    }

    public static byte[] docxTable(WrittenCall call) throws IOException {
        String rows = call.rows().stream().map(row -> "<w:tr><w:tc><w:tcPr/>" + cell(row.second().isEmpty() ? "" : row.first())
                + "</w:tc><w:tc>" + cell(row.second().isEmpty() ? row.first() : row.second()) + "</w:tc></w:tr>")
                .collect(Collectors.joining());
        return docx("<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl><w:p/>", Map.of());
    }

    private static String cell(String text) {
        return text.isEmpty() ? "<w:p/>" : "<w:p>" + runs(text) + "</w:p>";
    }

    /** Word breaks a paragraph into runs wherever it likes. */
    private static String runs(String text) {
        int half = text.length() / 2;
        return "<w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text.substring(0, half))
                + "</w:t></w:r><w:proofErr w:type=\"gramStart\"/><w:r><w:t xml:space=\"preserve\">"
                + escaped(text.substring(half)) + "</w:t></w:r>";
    }

    public static byte[] docx(String body, Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        all.put("word/document.xml", word("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        parts.forEach((name, content) -> all.put("word/" + name + ".xml", content));
        return zip(all);
    }

    public static String word(String root, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + body + "</w:" + root + ">";
    }

    public static byte[] xlsx(WrittenCall call) throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder shared = new StringBuilder();
        int number = 1;
        int strings = 0;
        rows.append("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>发言人</t></is></c><c r=\"B1\" t=\"inlineStr\"><is>"
                + "<t>English</t></is></c><c r=\"D1\" t=\"inlineStr\"><is><t>中文</t></is></c></row>");
        for (WrittenCall.Row row : call.spoken()) {
            number++;
            String first = row.second().isEmpty() ? "" : row.first();
            String second = row.second().isEmpty() ? row.first() : row.second();
            rows.append("<row r=\"").append(number).append("\">").append(text("A" + number, row.speaker()))
                    .append(text("B" + number, first)).append("<c r=\"D").append(number).append("\" t=\"s\"><v>")
                    .append(strings++).append("</v></c></row>");
            shared.append("<si><r><t xml:space=\"preserve\">").append(escaped(second.substring(0, 1)))
                    .append("</t></r><r><t xml:space=\"preserve\">").append(escaped(second.substring(1)))
                    .append("</t></r><rPh sb=\"0\" eb=\"1\"><t>yomi</t></rPh></si>");
        }
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip(Map.of("xl/workbook.xml", "<workbook " + main + "/>",
                "xl/sharedStrings.xml", "<sst " + main + ">" + shared + "</sst>",
                "xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static String text(String cell, String text) {
        return text.isEmpty() ? "" : "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    public static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(utf8(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] utf8(List<String> lines) {
        return utf8(String.join("\n", lines));
    }
}
