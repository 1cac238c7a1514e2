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
}
