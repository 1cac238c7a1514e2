package org.diglot.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.transcript.Language;

/** Reads quotes back from Markdown, line by line; what a person wrote between them is passed over. */
final class MarkdownReader implements ClaimReader {

    static final String HEADING = "### ";
    private static final Pattern TEXT = Pattern.compile("> `([A-Za-z-]+)` (.*)");
    private static final Pattern ROW = Pattern.compile("- \\*\\*([^*:]+):\\*\\* (.*)");

    private final Head head = new Head();
    private final List<Claim> claims = new ArrayList<>();
    private ClaimDraft draft;
    private boolean quoting;

    @Override
    public Claims read(byte[] bytes) throws UnreadableExport {
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\\r?\\n", -1)) {
            Optional<ClaimDraft> next = line.startsWith(HEADING) ? head.labels().heading(line.substring(HEADING.length()))
                    : Optional.empty();
            if (next.isPresent()) {
                finish();
                draft = next.get();
                quoting = false;
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
        Optional<Language> language = text.matches() ? Language.ofTag(text.group(1)) : Optional.empty();
        if (language.isPresent()) {
            draft.put(language.get(), Visible.meant(MarkdownText.meant(text.group(2))));
        } else if (row.matches()) {
            head.labels().row(row.group(1))
                    .ifPresent(known -> known.read(MarkdownText.meant(row.group(2)), head.labels(), draft));
        } else if (isQuoted(line) || quoting) {
            draft.stray(line.replaceFirst("^\\s*>", ""));
        }
        quoting = isQuoted(line) || quoting && !row.matches() && !line.isBlank();
    }

    /** A line right below such a one belongs to the quotation too, mark or not. */
    private static boolean isQuoted(String line) {
        String mark = line.stripLeading();
        return mark.startsWith(">") && !mark.substring(1).isBlank();
    }
}
