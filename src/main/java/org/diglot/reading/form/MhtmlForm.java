package org.diglot.reading.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** A page that a browser saved as a single file: the page is the first part of type HTML (RFC 2557). */
final class MhtmlForm implements Form {

    private static final int HEAD = 2048;
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w.:-]{2,30})", Pattern.CASE_INSENSITIVE);

    static boolean fits(String text, int start) {
        String head = text.substring(start, Math.min(text.length(), start + HEAD)).toLowerCase(Locale.ROOT);
        return head.contains("mime-version:") && head.contains("content-type: multipart/related");
    }

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        String text = new String(content.bytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        Matcher part = Pattern.compile("(?im)^content-type:\\s*text/html").matcher(text);
        if (!part.find()) {
            throw new Undrawable(Why.WORDLESS, "No page stands in this web archive; save the page again and open that.");
        }
        int headers = Math.max(0, text.lastIndexOf("\n--", part.start()));
        int start = text.indexOf("\n\n", part.start());
        int line = text.indexOf("\n--", headers);
        String boundary = line < 0 ? "\n--" : text.substring(line, Math.max(line + 3, text.indexOf('\n', line + 1)));
        int end = start < 0 ? -1 : text.indexOf(boundary, start);
        String body = start < 0 ? "" : text.substring(start + 2, end < 0 ? text.length() : end);
        String head = text.substring(headers, start < 0 ? text.length() : start);
        byte[] page = decoded(body, head.toLowerCase(Locale.ROOT));
        Matcher named = CHARSET.matcher(head);
        String charset = named.find() && Charset.isSupported(named.group(1)) ? named.group(1)
                : Declared.in(page).filter(Charset::isSupported).orElse("UTF-8");
        Charset set = Charset.forName(charset);
        return new HtmlForm().draw(new Content(content.bytes(), new String(page, set), set.name()), progress);
    }

    private static byte[] decoded(String body, String head) {
        if (head.contains("content-transfer-encoding: base64")) {
            return Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/=]", ""));
        }
        return head.contains("content-transfer-encoding: quoted-printable") ? unquoted(body)
                : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '=' && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else if (c == '=' && i + 2 < body.length() && Character.digit(body.charAt(i + 1), 16) >= 0
                    && Character.digit(body.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
