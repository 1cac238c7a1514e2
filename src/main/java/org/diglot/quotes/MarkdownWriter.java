package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** Quotes as CommonMark. */
final class MarkdownWriter implements ClaimWriter {

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("# " + MarkdownText.escaped(claims.title()) + "\n\n");
        out.write(row(claims.labels().quotes(), Integer.toString(claims.total()))
                + row(claims.labels().languages(), claims.tags()));
        String group = "";
        for (Claim claim : claims.claims()) {
            if (!claim.get(Field.GROUP).equals(group)) {
                group = claim.get(Field.GROUP);
                out.write("\n## " + (group.isEmpty() ? "–" : MarkdownText.escaped(group)) + "\n");
            }
            quote(claim, claims, out);
            Steps.step(progress, claim, claims);
        }
        out.flush();
    }

    private static void quote(Claim claim, Claims claims, Writer out) throws IOException {
        out.write("\n" + MarkdownReader.HEADING + claims.heading(claim) + "\n\n");
        boolean further = false;
        for (Language language : claims.languages()) {
            String text = claim.text(language);
            if (!text.isEmpty()) {
                out.write((further ? ">\n" : "") + "> `" + language.tag() + "` " + MarkdownText.escaped(text) + "\n");
                further = true;
            }
        }
        out.write("\n");
        for (Row row : Row.values()) {
            String says = row.says(claim, claims.labels());
            if (!says.isEmpty()) {
                out.write(row(claims.labels().row(row), MarkdownText.escapedShown(says)));
            }
        }
    }

    private static String row(String label, String value) {
        return "- **" + label + ":** " + value + "\n";
    }
}
