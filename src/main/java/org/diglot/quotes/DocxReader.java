package org.diglot.quotes;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.diglot.transcript.Language;

/** Reads quotes back from the paragraphs of a Word document. */
final class DocxReader implements ClaimReader {

    private static final Pattern HEADING = Pattern.compile("Quote (\\d{1,9}) of (\\d{1,9})");

    private final Head head = new Head();
    private final List<Claim> claims = new ArrayList<>();
    private ClaimDraft draft;

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        byte[] document = OfficePackage.parts(bytes).getOrDefault(OfficePackage.DOCUMENT, new byte[0]);
        try {
            WordParagraphs paragraphs = new WordParagraphs(new ByteArrayInputStream(document));
            while (paragraphs.next()) {
                paragraph(paragraphs.style(), paragraphs.text());
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableExport("It is a broken Word document; export it again.");
        }
        finish();
        return head.claims(claims);
    }

    private void paragraph(String style, String text) {
        Matcher heading = HEADING.matcher(text);
        if (style.equals(WordStyles.NUMBER) && heading.matches()) {
            finish();
            draft = new ClaimDraft().put(Field.NUMBER, heading.group(1)).put(Field.TOTAL, heading.group(2));
            return;
        }
        int colon = text.indexOf(": ");
        if (draft != null && WordStyles.isText(style)) {
            Language.ofTag(WordStyles.tag(style)).ifPresent(language -> draft.put(language, Visible.meant(text)));
        } else if (colon > 0 && draft != null && style.equals(WordStyles.ROW)) {
            Row.labelled(text.substring(0, colon)).ifPresent(row -> row.read(text.substring(colon + 2), draft));
        } else if (colon > 0 && draft == null) {
            head.read(text.substring(0, colon), text.substring(colon + 2));
        }
    }

    private void finish() {
        if (draft != null) {
            claims.add(draft.claim());
        }
    }
}
