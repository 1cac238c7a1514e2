package org.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm their reader end in one sentence, in a minute and in a heap of 512 MB; a large honest one is read in it. */
class HostileImageTest {

    private static final Path JAVA = Path.of(System.getProperty("image.java"));

    @TempDir
    private Path folder;

    @Test
    void anEntityBombInATranslationMemory() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        bomb.append("]><tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"en\"><seg>&a39;</seg></tuv></tu></body></tmx>");
        isRefused("bomb.tmx", bomb.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPackedDocumentThatUnpacksToGigabytes() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", 1);
            entry(zip, "word/document.xml", " ".repeat(1 << 20), 2048);
        }
        isRefused("bomb.docx", bytes.toByteArray());
    }

    @Test
    void aLineWithoutEnd() throws Exception {
        isRefused("line.txt", "a".repeat(64 << 20).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aPageOfAHundredThousandNestedParts() throws Exception {
        Answer answer = parse("deep.html", ("<html><body>" + "<div>".repeat(100_000) + "<p>Thank you.</p>").getBytes(StandardCharsets.US_ASCII));
        assertThat(answer.status()).as(answer.err()).isIn(0, 2);
        assertThat(answer.err().lines().count()).isLessThanOrEqualTo(1);
    }

    /** Twenty megabytes of a call are no harm. */
    @Test
    void aVeryLongCallIsRead() throws Exception {
        String pair = "Our revenue grew by 8% this quarter, and we thank all of you for that.\n我們的收入本季增長了8%,感謝各位。\n";
        Answer answer = parse("long.txt", ("Operator\nOperator\n" + pair.repeat(150_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.err()).isZero();
    }

    private static void entry(ZipOutputStream zip, String name, String part, int times) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            zip.write(bytes);
        }
        zip.closeEntry();
    }

    private void isRefused(String name, byte[] content) throws Exception {
        Answer answer = parse(name, content);
        assertThat(answer.status()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err().strip().lines()).singleElement().asString().contains(name);
    }

    private record Answer(int status, String err) {
    }

    private Answer parse(String name, byte[] content) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(JAVA.toString(), "@jlink-config/java.args", "-Xmx512m", "-XX:AOTMode=off", "-m",
                "org.diglot/org.diglot.app.Main", "parse", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends in a minute").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Answer(process.exitValue(), Files.readString(err));
    }
}
