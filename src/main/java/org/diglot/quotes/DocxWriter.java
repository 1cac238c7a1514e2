package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** Quotes as a Word document. Its paragraph styles say what is quoted, in which language, and what is said about it. */
final class DocxWriter implements ClaimWriter {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public void write(Claims claims, OutputStream out, Progress progress) throws IOException, Progress.Stopped {
        FixedZip zip = new FixedZip(out);
        zip.entry("[Content_Types].xml", PackageXml.types(Map.of("/word/document.xml", WORD + "document.main+xml",
                "/" + OfficePackage.STYLES, WORD + "styles+xml", "/word/footer1.xml", WORD + "footer+xml")));
        zip.entry("_rels/.rels", PackageXml.relations(Map.of("officeDocument", OfficePackage.DOCUMENT)));
        zip.entry("word/_rels/document.xml.rels", PackageXml.relations(Map.of("styles", "styles.xml", "footer", "footer1.xml")));
        byte[] styles = Parts.text("document-styles.xml").getBytes(StandardCharsets.UTF_8);
        zip.entry(OfficePackage.STYLES, styles);
        zip.entry("word/footer1.xml", Parts.text("document-footer.xml"));
        Writer document = new BufferedWriter(new OutputStreamWriter(zip.begin(OfficePackage.DOCUMENT), StandardCharsets.UTF_8));
        try {
            body(claims, new WordXml(document, new WordStyles(styles)), progress);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        document.flush();
        zip.end();
        zip.finish();
    }

    private static void body(Claims claims, WordXml word, Progress progress) throws XMLStreamException, Progress.Stopped {
        word.paragraph(WordStyles.TITLE, "", Visible.shown(claims.title()));
        word.paragraph(WordStyles.HEAD, claims.labels().quotes() + ": ", Integer.toString(claims.total()));
        word.paragraph(WordStyles.HEAD, claims.labels().languages() + ": ", claims.tags());
        String group = "";
        for (Claim claim : claims.claims()) {
            if (!claim.get(Field.GROUP).equals(group)) {
                group = claim.get(Field.GROUP);
                word.paragraph(WordStyles.GROUP, "", group.isEmpty() ? "–" : Visible.shown(group));
            }
            quote(claim, claims, word);
            Steps.step(progress, claim, claims);
        }
        word.end();
    }

    private static void quote(Claim claim, Claims claims, WordXml word) throws XMLStreamException {
        word.paragraph(WordStyles.NUMBER, "", claims.heading(claim));
        for (Language language : claims.languages()) {
            String text = claim.text(language);
            if (!text.isEmpty()) {
                word.paragraph(WordStyles.text(language), "", Visible.shown(text));
            }
        }
        for (Row row : Row.values()) {
            String says = row.says(claim, claims.labels());
            if (!says.isEmpty()) {
                word.paragraph(row == Row.SOURCE ? WordStyles.LAST_ROW : WordStyles.ROW, claims.labels().row(row) + ": ", says);
            }
        }
    }
}
