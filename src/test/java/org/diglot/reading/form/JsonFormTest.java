package org.diglot.reading.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonFormTest {

    @Test
    void turnsWithTheirSpeakersHoldTheSegments() throws Exception {
        assertThat(Draws.text("""
                {"title": "Kestrel Foods Q2 2025", "version": 3, "participants": [{"name": "Ana Ruiz", "role": "CEO"}],
                 "turns": [
                  {"id": 1, "speaker": {"name": "Ana Ruiz", "title": "CEO"}, "segments": [
                     {"id": "s1", "english": "Good day, everyone.", "chinese": "大家好。"},
                     {"id": "s2", "english": "We grew 5%.\\nThank you.", "chinese": "我們成長了5%。\\n謝謝。"}]},
                  {"id": 2, "speaker": {"name": "Bo Li", "title": "Analyst"}, "segments": [{"id": "s3", "english": "How so?", "chinese": null}]}]}
                """))
                .containsExactly("title | Kestrel Foods Q2 2025", "participants 1 | Ana Ruiz - CEO", "pair 1 | @ Ana Ruiz - CEO",
                        "pair 1 | 1a Good day, everyone.", "pair 1 | 1b 大家好。", "pair 2 | 2a We grew 5%.", "pair 2 | 2b 我們成長了5%。",
                        "pair 2 | 3a Thank you.", "pair 2 | 3b 謝謝。", "pair 3 | @ Bo Li - Analyst", "pair 3 | 4a How so?");
    }

    @Test
    void listsSideBySideAndRecordsOneALineArePairs() throws Exception {
        assertThat(Draws.text("{\"zh\": [\"大家好。\", \"我们增长了。\"], \"en\": [\"Good day.\", \"We grew.\"]}"))
                .containsExactly("pair 1 | 1a 大家好。", "pair 1 | 1b Good day.", "pair 2 | 2a 我们增长了。", "pair 2 | 2b We grew.");
        assertThat(Draws.text("{\"src\": \"Good day.\", \"tgt\": \"大家好。\"}\n{\"src\": \"We grew.\", \"tgt\": \"我们增长了。\"}\n"))
                .containsExactly("pair 1 | 1a Good day.", "pair 1 | 1b 大家好。", "pair 2 | 2a We grew.", "pair 2 | 2b 我们增长了。");
        assertThat(Draws.text("[[\"Good day.\", \"大家好。\"], [\"We grew.\", \"我们增长了。\"]]"))
                .containsExactly("pair 1 | 1a Good day.", "pair 1 | 1b 大家好。", "pair 2 | 2a We grew.", "pair 2 | 2b 我们增长了。");
    }

    @Test
    void aTranscriptInOneTextIsDrawnByItsLines() throws Exception {
        String words = "Operator: Good day, and welcome to the call. ".repeat(6);
        assertThat(Draws.text("{\"ticker\": \"KST\", \"lang\": \"en\", \"transcript\": \"" + words + "\\n\\nAna Ruiz: Thank you.\"}"))
                .containsExactly("ticker | KST", "lang | ~ en", "transcript, line 1 | " + words.strip(), "transcript, line 3 | Ana Ruiz: Thank you.");
    }

    @Test
    void recordsUnderNumbersAndListsOfParagraphsAreRead() throws Exception {
        assertThat(Draws.text("""
                {"0": {"speaker": "Ana Ruiz", "text": "Good day."}, "1": {"speaker": "Bo Li", "text": "How so?"},
                 "2": {"speaker": "Ana Ruiz", "text": "We grew."}}
                """)).containsExactly("pair 1 | @ Ana Ruiz", "pair 1 | 1a Good day.", "pair 2 | @ Bo Li", "pair 2 | 2a How so?",
                "pair 3 | @ Ana Ruiz", "pair 3 | 3a We grew.");
        assertThat(Draws.text("[{\"name\": \"Ana Ruiz\", \"speech\": [\"Good day.\", \"We grew.\"]}, {\"name\": \"Bo Li\", \"speech\": [\"How so?\"]}]"))
                .containsExactly("pair 1 | @ Ana Ruiz", "pair 1 | 1a Good day.", "pair 1 | 2a We grew.", "pair 2 | @ Bo Li", "pair 2 | 3a How so?");
    }
}
