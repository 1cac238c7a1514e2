package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diglot.transcript.Progress;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;

class HonorificTest {

    @Test
    void aListGivesTheTitleOfWhoeverItNamesWithAnHonorific() throws Exception {
        Transcript call = new TranscriptReader().read("call.txt", """
                Company Participants
                Maria Holm - Head of Investor Relations
                Dr. Peter O'Rourke - President & Chief Executive Officer
                Conference Call Participants
                Ambika Rao - Jefferies
                Operator
                Welcome to the Nordlys second quarter 2025 earnings conference call.
                Maria Holm
                Thank you, operator. Here is Peter.
                Peter O'Rourke
                Revenue was $412 million, up 9% from the first quarter.
                Operator
                Our first question comes from Ambika Rao with Jefferies.
                Ambika Rao
                How should we think about the full year?
                Peter O'Rourke
                We expect growth of about 10%.
                """, Progress.NONE);
        assertThat(call.speakers()).filteredOn(one -> one.name().equals("Peter O'Rourke")).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("President & Chief Executive Officer");
            assertThat(one.kind()).isEqualTo(Speaker.Kind.EXECUTIVE);
        });
    }
}
