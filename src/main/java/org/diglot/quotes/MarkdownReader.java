package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;

/** Reads quotes back from Markdown, line by line; what a person wrote between them is passed over. */
final class MarkdownReader implements ClaimReader {

    private static final Pattern HEADING = Pattern.compile("### Quote (\\d{1,9}) of (\\d{1,9})");
    private static final Pattern TEXT = Pattern.compile("> `([A-Za-z-]+)` (.*)");
    private static final Pattern ROW = Pattern.compile("- \\*\\*([^*:]+):\\*\\* (.*)");

    private final List<Claim> claims = new ArrayList<>();
    private ClaimDraft draft;

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        Head head = new Head();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\r?\\n", -1)) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                finish();
                draft = new ClaimDraft().put(Field.NUMBER, heading.group(1)).put(Field.TOTAL, heading.group(2));
            } else if (draft != null) {
                quoteLine(line);
            } else {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    head.read(row.group(1), MarkdownText.meant(row.group(2)));
                }
            }
        }
        finish();
        return head.claims(claims);
    }

    private void finish() {
        if (draft != null) {
            claims.add(draft.claim());
        }
    }

    private void quoteLine(String line) {
        Matcher text = TEXT.matcher(line);
        Matcher row = ROW.matcher(line);
        if (text.matches()) {
            Language.ofTag(text.group(1))
                    .ifPresent(language -> draft.put(language, Visible.meant(MarkdownText.meant(text.group(2)))));
        } else if (row.matches()) {
            Row.labelled(row.group(1)).ifPresent(known -> known.read(MarkdownText.meant(row.group(2)), draft));
        }
    }
}
