package org.diglot.quotes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.diglot.transcript.Language;

/** Reads quotes back from the paragraphs of a Word document. */
final class DocxReader implements ClaimReader {

    /** No styles. */
    private static final byte[] EMPTY = "<none/>".getBytes(StandardCharsets.UTF_8);

    private final Head head = new Head();
    private final List<Claim> claims = new ArrayList<>();
    private ClaimDraft draft;

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        Map<String, byte[]> parts = OfficePackage.parts(bytes);
        byte[] document = parts.getOrDefault(OfficePackage.DOCUMENT, new byte[0]);
        try {
            WordStyles styles = new WordStyles(parts.getOrDefault(OfficePackage.STYLES, EMPTY));
            WordParagraphs paragraphs = new WordParagraphs(new ByteArrayInputStream(document));
            while (paragraphs.next()) {
                paragraph(styles.name(paragraphs.style()), paragraphs.text());
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableExport("It is a broken Word document; export it again.");
        }
        finish();
        return head.claims(claims);
    }

    private void paragraph(String style, String text) {
        Optional<ClaimDraft> next = style.equals(WordStyles.NUMBER) ? head.labels().heading(text) : Optional.empty();
        if (next.isPresent()) {
            finish();
            draft = next.get();
            return;
        }
        int colon = text.indexOf(": ");
        Optional<Language> language = Language.ofTag(WordStyles.tag(style));
        if (draft != null && language.isPresent()) {
            draft.put(language.get(), Visible.meant(text));
        } else if (colon > 0 && draft != null && WordStyles.isRow(style)) {
            head.labels().row(text.substring(0, colon))
                    .ifPresent(row -> row.read(text.substring(colon + 2), head.labels(), draft));
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
