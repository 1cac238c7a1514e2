package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Text;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.diglot.reading.UnreadableTranscript.Reason;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to harm whoever opens them: each is read or refused in a sentence, soon, and within the memory of a window. */
class HostileFormTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void nothingThatATmxNamesIsOpenedOrFetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
            String address = "http://localhost:" + server.getLocalPort() + "/";
            String tmx = "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"" + address + "tmx14.dtd\" [<!ENTITY x SYSTEM \"" + secret.toUri()
                    + "\"><!ENTITY y SYSTEM \"" + address + "y\"><!ENTITY % z SYSTEM \"" + address + "z\"> %z;]>"
                    + "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"en\"><seg>Good day. &x;&y;</seg></tuv></tu></body></tmx>";
            assertThat(outcome(tmx)).doesNotContain("the secret");
            String docx = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"" + address + "d.dtd\" [<!ENTITY x SYSTEM \"" + secret.toUri()
                    + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Good day. &x;</w:t></w:r></w:p></w:body></w:document>";
            assertThat(outcome(FormWriter.zip(Map.of("word/document.xml", docx)))).doesNotContain("the secret");
            String html = "<!DOCTYPE html><html><head><link rel=stylesheet href='" + address + "s.css'><script src='" + address
                    + "s.js'></script></head><body><p>Good day, everyone.</p><img src='" + address + "i.png'><iframe src='" + address
                    + "'></iframe></body></html>";
            assertThat(outcome(html)).contains("Good day, everyone.");
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).as("nobody knocked").isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void entitiesThatMultiplyAreNotMultiplied() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a0 \"lol lol lol lol\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String body = bomb + "]><tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"en\"><seg>Good day. &a11;</seg></tuv></tu></body></tmx>";
        assertThat(outcome(body).length()).isLessThan(1000);
        String word = bomb.toString().replace("<!DOCTYPE tmx", "<!DOCTYPE d") + "]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
                + "Good day. &a11;</w:t></w:r></w:p></w:body></w:document>";
        Assertions.assertDoesNotThrow(() -> assertThat(outcome(FormWriter.zip(Map.of("word/document.xml", word))).length()).isLessThan(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.png", "xl/worksheets/sheet1.xml"})
    void documentsThatUnpackToGigabytesAreRefused(String part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 320; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void aPdfOfTenThousandPagesIsRefused() {
        List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>", ""));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            kids.append(i + 3).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        }
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count 10000 >>");
        UnreadableTranscript refused = refusal(PdfWriter.file(objects));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH);
        assertThat(refused.getMessage()).startsWith("call: This PDF has 10000 pages");
    }

    @Test
    void hundredsOfPagesOfTextAreRead() throws Exception {
        Transcript sample = new TranscriptReader().read(Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt"), Progress.NONE);
        List<String> texts = sample.segments().stream().flatMap(segment -> segment.texts().stream()).map(Text::text)
                .filter(text -> text.length() > 20).toList();
        List<String> lines = java.util.Collections.nCopies(8, texts).stream().flatMap(List::stream).toList();
        Transcript call = read(PdfWriter.lines(lines, "A head"));
        assertThat(letters(call.segments().stream().flatMap(segment -> segment.texts().stream()).map(Text::text)))
                .isEqualTo(letters(lines.stream()));
    }

    private static String letters(java.util.stream.Stream<String> texts) {
        return texts.collect(java.util.stream.Collectors.joining()).chars().filter(Character::isLetterOrDigit).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsRefused() throws IOException {
        byte[] bomb = deflated(128 << 20);
        byte[] twice = deflated(deflated(256 << 20));
        for (byte[] content : List.of(bomb, twice)) {
            String filter = content == bomb ? "/FlateDecode" : "[/FlateDecode /FlateDecode]";
            String stream = "<< /Filter " + filter + " /Length " + content.length + " >>\nstream\n"
                    + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
            byte[] pdf = PdfWriter.file(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>", stream));
            assertThat(refusal(pdf).reason()).isEqualTo(Reason.TOO_MUCH);
        }
    }

    private static byte[] deflated(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            byte[] zeros = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < size >> 20; i++) {
                out.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void oneStreamThatAThousandPagesShareIsReadWithinBounds() {
        String text = "BT /F1 1 Tf 1 1 Td () Tj ET\n".repeat(200_000);
        List<String> objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>", "", PdfWriter.stream(text)));
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            kids.append(i + 4).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>");
        }
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count 1500 >>");
        assertThat(refusal(PdfWriter.file(objects)).reason()).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void aPdfLockedWithAPasswordSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.apache.pdfbox.pdmodel.PDDocument document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy("owner", "user",
                    new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aDocumentLockedWithAPasswordSaysSo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.apache.poi.poifs.filesystem.POIFSFileSystem outer = new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
            outer.createDocument(new java.io.ByteArrayInputStream(new byte[6000]), "EncryptedPackage");
            outer.writeFilesystem(bytes);
        }
        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.LOCKED);
        assertThat(refusal(bytes.toByteArray()).getMessage()).contains("password");
    }

    @Test
    void aPdfThatOnlyForbidsPrintingIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] plain = PdfWriter.lines(List.of("Operator", "Operator", "Good day, everyone.", "大家好。"), "A head");
        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(plain)) {
            document.protect(new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy("owner", "",
                    new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
            document.save(bytes);
        }
        assertThat(read(bytes.toByteArray()).segments()).hasSize(1);
    }

    @Test
    void aPdfOfPicturesSaysThatItsTextMustBeRecognized() {
        byte[] pdf = PdfWriter.file(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>", PdfWriter.stream("0 0 100 100 re f")));
        UnreadableTranscript refused = refusal(pdf);
        assertThat(refused.reason()).isEqualTo(Reason.SCANNED);
        assertThat(refused.getMessage()).contains("OCR");
    }

    @Test
    void aPdfCutOffAnywhereIsReadOrRefused() {
        byte[] pdf = PdfWriter.lines(List.of("Operator", "Operator", "Good day, everyone.", "大家好。"), "A head");
        for (int length = 5; length < pdf.length; length += 97) {
            outcome(java.util.Arrays.copyOf(pdf, length));
        }
    }

    @Test
    void deepPagesAndDocumentsAreReadOrRefused() throws IOException {
        assertThat(outcome("<html><body>" + "<div>".repeat(100_000) + "Good day, everyone." + "</div>".repeat(100_000)))
                .contains("Good day, everyone.");
        assertThat(outcome("<html><body>" + "<table><tr><td>".repeat(20_000) + "Good day, everyone.")).contains("Good day, everyone.");
        assertThat(outcome("<html><body>" + "<b>".repeat(100_000) + "Good day, everyone.")).contains("Good day, everyone.");
        assertThat(outcome("<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\"><seg>" + "<hi>".repeat(100_000) + "x"))
                .contains("tu 0");
        String deep = FormWriter.word("document", "<w:body>" + "<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:body>");
        assertThat(refusal(FormWriter.zip(Map.of("word/document.xml", deep))).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal(FormWriter.utf8("[".repeat(100_000) + "{")).reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal(FormWriter.utf8("{\"a\":".repeat(100_000))).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void endlessLinesAreRefused() throws IOException {
        String endless = "We grew. ".repeat(200_000);
        assertThat(refusal(FormWriter.utf8("en,zh\n" + endless + ",x\n我們,我們成長了\n")).reason()).isEqualTo(Reason.LONG_LINE);
        assertThat(refusal(FormWriter.utf8("{\"pairs\": [{\"en\": \"" + endless + "\", \"zh\": \"我們成長了。\"}]}")).reason())
                .isEqualTo(Reason.LONG_LINE);
        assertThat(refusal(FormWriter.utf8("<html><p>" + endless)).reason()).isEqualTo(Reason.LONG_LINE);
        assertThat(refusal(FormWriter.docx("<w:p><w:r><w:t>" + endless + "</w:t></w:r></w:p>", Map.of())).reason())
                .isEqualTo(Reason.LONG_LINE);
        assertThat(refusal(FormWriter.utf8("WEBVTT\n\n00:01.000 --> 00:02.000\n" + endless)).reason()).isEqualTo(Reason.LONG_LINE);
    }

    @Test
    void whatIsBrokenSaysWhere() throws IOException {
        assertThat(refusal(FormWriter.utf8("{\"pairs\": [\n{\"en\": \"Good day.\", \"zh\": \"大家好。\"},\n{\"en\": \"We gr")).getMessage())
                .startsWith("call:3: ");
        assertThat(refusal(FormWriter.utf8("en,zh\nGood day.,大家好。\n\"We grew.,我們成長了。\nThank you.,謝謝。\n")).getMessage())
                .startsWith("call:3: ").contains("quotation mark");
        assertThat(refusal(FormWriter.utf8("<tmx version=\"1.4\">\n<body>\n<tu><tuv xml:lang=\"en\"><seg>Good day.</seg></tuv></tu>\n<tu><tuv><seg>x</tuv>"))
                .getMessage()).startsWith("call:4: After tu 1 ");
        assertThat(refusal(FormWriter.zip(Map.of("word/document.xml", "<w:document xmlns:w='w'><w:p></w:document>"))).getMessage())
                .contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1\\ansi Good day.}", "<?xml version=\"1.0\"?><feed><entry>Good day.</entry></feed>", "{}", "[]",
            "{\"a\": 1}", "WEBVTT\n", "<html></html>", "<tmx version=\"1.4\"><body></body></tmx>"})
    void whatHoldsNoCallIsRefused(String text) {
        assertThat(refusal(FormWriter.utf8(text)).getMessage()).startsWith("call: ").endsWith(".");
    }

    @Test
    void otherPackedFilesAreToldApart() throws IOException {
        assertThat(refusal(FormWriter.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")))
                .getMessage()).contains("OpenDocument");
        assertThat(refusal(FormWriter.zip(Map.of("notes.txt", "Good day."))).getMessage()).contains("no Word document");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}).getMessage()).contains("old form of Office");
        assertThat(refusal(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0}).getMessage()).contains("packed");
    }

    private static Transcript read(byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> new TranscriptReader().read("call", bytes, Progress.NONE));
    }

    private static UnreadableTranscript refusal(byte[] bytes) {
        UnreadableTranscript refused = catchThrowableOfType(UnreadableTranscript.class, () -> Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> {
                    try {
                        new TranscriptReader().read("call", bytes, Progress.NONE);
                        return "read";
                    } catch (UnreadableTranscript unreadable) {
                        throw unreadable;
                    }
                }));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).doesNotContain("\n");
        return refused;
    }

    private static String outcome(String text) {
        return outcome(FormWriter.utf8(text));
    }

    /** All text of what was read, or the sentence that says why it was not. */
    private static String outcome(byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                Transcript call = new TranscriptReader().read("call", bytes, Progress.NONE);
                assertThat(Places.of(call)).hasSize(call.source().lines()).doesNotHaveDuplicates();
                return call.preamble() + " " + call.segments();
            } catch (UnreadableTranscript refused) {
                assertThat(refused.getMessage()).doesNotContain("\n", "Exception").endsWith(".");
                return refused.getMessage();
            }
        });
    }
}
