package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call in which one analyst of each house asks one thing. */
class FirmFilterTest {

    private static final List<String> HOUSES = List.of("Citigroup Inc.", "CITIC Securities", "Citi Research",
            "Citizens JMP", "J.P. Morgan", "JPMorgan", "Morgan Stanley", "花旗銀行", "中信證券", "Nordea Markets",
            "Norne Securities", "中金公司", "Goldman Sachs", "高盛");

    private CallIndex index;

    @BeforeEach
    void add() throws Exception {
        index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        index.add(call(), Progress.NONE);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aHouseIsFoundByAnyOfItsNamesAndNoOtherIs() throws IOException {
        assertThat(houses("citi")).containsExactly("Citigroup Inc.", "Citi Research", "花旗銀行");
        assertThat(houses("花旗")).isEqualTo(houses("citi"));
        assertThat(houses("citigroup")).isEqualTo(houses("citi"));
        assertThat(houses("citic")).containsExactly("CITIC Securities", "中信證券");
        assertThat(houses("中信")).isEqualTo(houses("citic"));
        assertThat(houses("jpm")).containsExactly("J.P. Morgan", "JPMorgan");
        assertThat(houses("高盛")).containsExactly("Goldman Sachs", "高盛");
        assertThat(houses("CICC")).containsExactly("中金公司");
    }

    @Test
    void anUnknownHouseIsFoundByTheBeginningOfItsWords() throws IOException {
        assertThat(houses("nord")).containsExactly("Nordea Markets");
        assertThat(houses("nor")).containsExactly("Nordea Markets", "Norne Securities");
        assertThat(houses("morgan")).containsExactly("J.P. Morgan", "Morgan Stanley");
        assertThat(houses("cit")).containsExactly("Citigroup Inc.", "CITIC Securities", "Citi Research", "Citizens JMP");
    }

    @Test
    void aSearchMayBeKeptToSomeCallsAndCountedByCall() throws Exception {
        index.add(MadeCall.of("other", List.of(Language.ENGLISH), List.of(List.of("A question."), List.of("No."))),
                Progress.NONE);
        assertThat(index.counts(Search.of("question"))).isEqualTo(Map.of("houses", HOUSES.size(), "other", 1));
        assertThat(index.counts(Search.of("question").in("other"))).isEqualTo(Map.of("other", 1));
        assertThat(index.search(Search.of("question").in("other")).hits()).extracting(Hit::call)
                .containsExactly("other");
        index.remove("houses");
        assertThat(index.counts(Search.of("question"))).isEqualTo(Map.of("other", 1));
        assertThat(index.counts(Search.of("…"))).isEmpty();
    }

    private List<String> houses(String typed) throws IOException {
        return index.search(Search.of("firm:" + typed)).hits().stream().map(hit -> HOUSES.get(hit.segment())).toList();
    }

    private static Transcript call() {
        List<Speaker> speakers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        for (int at = 0; at < HOUSES.size(); at++) {
            speakers.add(new Speaker("analyst-" + at, "Analyst " + at, "Analyst", Speaker.Kind.ANALYST, HOUSES.get(at),
                    List.of()));
            turns.add(new Turn(at, "analyst-" + at, Section.QA, List.of(), at, 1, false));
            segments.add(new Segment(at, at, List.of(new Text(at + 1, "A question."))));
        }
        return new Transcript(new Source("houses.txt", "houses", "UTF-8", HOUSES.size()), "A call", "Brisa Energía",
                "Q1 2024", List.of(Language.ENGLISH), List.of(), List.of(), speakers, turns, List.of(), segments,
                List.of(), List.of());
    }
}
