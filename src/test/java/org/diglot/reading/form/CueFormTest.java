package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueFormTest {

    @Test
    void theLinesOfACueAreOneTextAndTwoLanguagesAPair() throws Exception {
        assertThat(Draws.text("""
                1
                00:00:01,000 --> 00:00:04,200
                {\\an8}<i>Good day, and</i>
                welcome to our call.
                大家好，
                歡迎參加會議。

                2
                00:03:12,4 --> 00:03:13,000
                We grew 5&nbsp;%.

                7 factories closed.
                3
                00:03:13,000 --> 00:03:15,000
                謝謝。
                """.replace("\n", "\r\n")))
                .containsExactly("00:00:01.000 | 1a Good day, and welcome to our call.", "00:00:01.000 | 1b 大家好，歡迎參加會議。",
                        "00:03:12.400 | We grew 5 %. 7 factories closed. 3", "00:03:13.000 | 謝謝。");
    }

    @Test
    void voicesSpeakAndTwoTracksOfOneTimeArePairs() throws Exception {
        assertThat(Draws.text("""
                WEBVTT Kind: captions

                STYLE
                ::cue(b) { color: peachpuff }

                NOTE Checked by hand

                intro
                00:01.000 --> 00:02.500 align:start position:10%
                <v.first Ana Ruiz>We <c.loud>grew</c> <00:00:01.900>5%.</v>

                00:01.000 --> 00:02.500
                我们增长了5%。

                00:02.500 --> 00:04.000
                <v Bo Li>Thanks. <v Ana Ruiz>R&amp;D &lt;too&gt;.
                """))
                .containsExactly("00:00:00.000 | Kind: captions", "00:00:00.000 | Checked by hand", "00:00:01.000 | @ Ana Ruiz",
                        "00:00:01.000 | 1a We grew 5%.", "00:00:01.000 | 1b 我们增长了5%。", "00:00:02.500 | @ Bo Li",
                        "00:00:02.500 | Thanks.", "00:00:02.500 | @ Ana Ruiz", "00:00:02.500 | R&D <too>.");
    }

    @Test
    void marksInSmallLettersAreMarksToo() throws Exception {
        assertThat(Draws.text("""
                webvtt

                note made by a tool

                style
                ::cue { color: yellow }

                00:01.000 --> 00:02.500
                <v Ana Ruiz>We grew.
                我们增长了。
                """))
                .containsExactly("00:00:00.000 | ~ made by a tool", "00:00:01.000 | @ Ana Ruiz", "00:00:01.000 | 1a We grew.", "00:00:01.000 | 1b 我们增长了。");
    }
}
