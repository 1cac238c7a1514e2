package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/** Quotes as one HTML page that loads nothing and runs nothing. */
final class HtmlWriter implements ClaimWriter {

    private static final String STYLE = """
            body { font: 16px/1.5 system-ui, "Noto Sans CJK TC", "Microsoft JhengHei", "PingFang TC", sans-serif;
                   max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
            .quote { border-top: 1px solid #ccc; margin-top: 1.5em; break-inside: avoid }
            h1 { font-size: 1.5em } h2 { font-size: 1.2em; margin-top: 2em }
            h3 { font-size: .8em; font-weight: normal; color: #666 }
            blockquote { margin: 0; padding-left: 1em; border-left: 3px solid #c9a227 }
            blockquote p { margin: .4em 0; white-space: pre-wrap; overflow-wrap: anywhere }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; font-size: .8em; color: #444 }
            dt { color: #777 } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
            """;

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        String title = HtmlText.escaped(claims.title());
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\""
                + "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>" + title
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n<dl class=\"head\">\n"
                + row("Quotes", Integer.toString(claims.total())) + row("Languages", claims.languages().stream()
                .map(Language::tag).collect(Collectors.joining(", "))) + "</dl>\n");
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
        out.write("<section class=\"quote\">\n<h3>Quote " + claim.get(Field.NUMBER) + " of " + claims.total()
                + "</h3>\n<blockquote>\n");
        for (Language language : claims.languages()) {
            String text = claim.text(language);
            if (!text.isEmpty()) {
                out.write("<p lang=\"" + language.tag() + "\">" + HtmlText.escaped(text) + "</p>\n");
            }
        }
        out.write("</blockquote>\n<dl>\n");
        for (Row row : Row.values()) {
            String says = row.says(claim);
            if (!says.isEmpty()) {
                out.write(row(row.label(), HtmlText.escapedShown(says)));
            }
        }
        out.write("</dl>\n</section>\n");
    }

    private static String row(String label, String value) {
        return "<dt>" + label + "</dt><dd>" + value + "</dd>\n";
    }
}
