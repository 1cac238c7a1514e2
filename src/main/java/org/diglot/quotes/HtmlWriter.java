package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** Quotes as one HTML page that loads nothing and runs nothing. */
final class HtmlWriter implements ClaimWriter {

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        String title = HtmlText.escaped(claims.title());
        Labels labels = claims.labels();
        out.write("<!DOCTYPE html>\n<html lang=\"" + labels.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<title>" + title + "</title>\n<style>\n" + Parts.text("export.css") + "</style>\n</head>\n<body>\n<h1>"
                + title + "</h1>\n<dl class=\"head\">\n" + row(labels.quotes(), Integer.toString(claims.total()))
                + row(labels.languages(), claims.tags()) + "</dl>\n");
        String group = "";
        for (Claim claim : claims.claims()) {
            if (!claim.get(Field.GROUP).equals(group)) {
                group = claim.get(Field.GROUP);
                out.write("<h2>" + (group.isEmpty() ? "–" : HtmlText.escaped(group)) + "</h2>\n");
            }
            quote(claim, claims, out);
            Steps.step(progress, claim, claims);
        }
        out.write("</body>\n</html>\n");
        out.flush();
    }

    private static void quote(Claim claim, Claims claims, Writer out) throws IOException {
        out.write("<section class=\"quote\">\n<h3>" + claims.heading(claim) + "</h3>\n<blockquote>\n");
        for (Language language : claims.languages()) {
            String text = claim.text(language);
            if (!text.isEmpty()) {
                out.write("<p lang=\"" + language.tag() + "\">" + HtmlText.escaped(text) + "</p>\n");
            }
        }
        out.write("</blockquote>\n<dl>\n");
        for (Row row : Row.values()) {
            String says = row.says(claim, claims.labels());
            if (!says.isEmpty()) {
                out.write(row(claims.labels().row(row), HtmlText.escapedShown(says)));
            }
        }
        out.write("</dl>\n</section>\n");
    }

    private static String row(String label, String value) {
        return "<dt>" + label + "</dt><dd>" + value + "</dd>\n";
    }
}
