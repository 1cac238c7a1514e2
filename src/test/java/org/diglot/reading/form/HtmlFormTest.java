package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlFormTest {

    @Test
    void theTranscriptIsFoundAmongTheFurniture() throws Exception {
        assertThat(Draws.text("""
                <!-- saved from url=(0014)about:internet --><!DOCTYPE html><html><head><title>A call - a site</title></head>
                <body class="has-sidebar"><div class="cookie-consent"><p>We use cookies to make this site better for you, says our policy.</p></div>
                <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
                <main><article><h1>Kestrel Foods Q2 2025 Earnings Call Transcript</h1><div class="shareBar"><a>Share</a></div>
                <p><strong>Operator</strong></p><p>Good day, and welcome to&nbsp;the Kestrel Foods
                   second-quarter call.<br>Please go ahead, <em>Ana</em>.</p>
                <aside><p>Related: why food makers are up today and what to watch for next week</p></aside>
                <p><b>Ana Ruiz</b> &mdash; <i>Chief Executive Officer</i></p><p style="display:none">not shown</p>
                <p>Thank you. We grew 5%, and we are happy with that result.</p></article></main>
                <footer>© A site</footer></body></html>"""))
                .containsExactly("paragraph 1 | ~ We use cookies to make this site better for you, says our policy.", "paragraph 2 | ~ Home",
                        "paragraph 3 | Kestrel Foods Q2 2025 Earnings Call Transcript", "paragraph 4 | ~ Share", "paragraph 5 | Operator",
                        "paragraph 6 | Good day, and welcome to the Kestrel Foods second-quarter call.", "paragraph 6 | Please go ahead, Ana.",
                        "paragraph 7 | ~ Related: why food makers are up today and what to watch for next week",
                        "paragraph 8 | Ana Ruiz — Chief Executive Officer",
                        "paragraph 9 | Thank you. We grew 5%, and we are happy with that result.", "paragraph 10 | ~ © A site");
    }

    @Test
    void aTableOfTwoLanguagesIsPairs() throws Exception {
        assertThat(Draws.text("""
                <html><body><h2>Transcript</h2><table><tr><th>Speaker</th><th>English</th><th>中文</th></tr>
                <tr><td>Ana Ruiz</td><td><p>Good day.</p><p>We grew 5%.</p></td><td><p>大家好。</p><p>我们增长了5%。</p></td></tr>
                <tr><td>Ana Ruiz</td><td>Thank <b>you</b>.</td><td>谢谢。</td></tr></table></body></html>"""))
                .containsExactly("paragraph 1 | Transcript", "row 1 | ~ Speaker | English | 中文", "row 2 | @ Ana Ruiz",
                        "row 2 | 1a Good day.", "row 2 | 1b 大家好。", "row 2 | 2a We grew 5%.", "row 2 | 2b 我们增长了5%。",
                        "row 3 | 3a Thank you.", "row 3 | 3b 谢谢。");
    }

    @Test
    void aPageSavedAsOneFileIsUnpacked() throws Exception {
        assertThat(Draws.text("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.com/call
                Subject: A call
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----B--1----"

                ------B--1----
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <!DOCTYPE html><html><head><meta charset=3D"utf-8"></head><body><p>Good day, every=
                one, and welcome.</p><p>=E5=A4=A7=E5=AE=B6=E5=A5=BD=E3=80=82</p></body></html>
                ------B--1----
                Content-Type: text/css

                p { margin: 0 }
                ------B--1------
                """.replace("\n", "\r\n")))
                .containsExactly("paragraph 1 | Good day, everyone, and welcome.", "paragraph 2 | 大家好。");
    }
}
