package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diglot.transcript.Language;
import org.diglot.transcript.Source;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {

    private static final Transcript CALL = Calls.saying("😀 Revenue grew 11%, \"more\" than planned.", "營收成長11%。", "Only in English.", "",
            "\u202E]]>", "𠮷");

    @Test
    void anExportKeepsTheRulesOfTheModel() throws Exception {
        assertThat(WebAnnotationRules.brokenBy(json(exported(quotes())))).isEmpty();
    }

    @Test
    void whatIsKeptOnTheDiskDoesToo(@TempDir Path folder) throws Exception {
        QuoteStore store = new QuoteStore(folder, new Source("call.txt", Calls.HASH, "UTF-8", 6));
        store.load();
        store.save(quotes());
        try (var files = Files.list(folder.resolve("quotes"))) {
            Path kept = files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
            assertThat(WebAnnotationRules.brokenBy(json(Files.readString(kept)))).isEmpty();
        }
    }

    @Test
    void positionsAreCodePointsOfTheText() throws Exception {
        JsonNode target = json(exported(quotes())).at("/first/items/0/target/0");
        assertThat(target.at("/selector/0/exact").asString()).isEqualTo("Revenue");
        assertThat(target.at("/selector/0/prefix").asString()).isEqualTo("😀 ");
        assertThat(target.at("/selector/0/suffix").asString()).isEqualTo(" grew 11%, \"more\" than planned.");
        assertThat(target.at("/selector/1/start").asInt()).isEqualTo(2);
        assertThat(target.at("/selector/1/end").asInt()).isEqualTo(9);
    }

    /** The rules themselves see what breaks them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "\"AnnotationCollection\"|\"Collection\"", "\"TextualBody\"|\"Body\"", "\"highlighting\"|\"shouting\"",
            "\"SpecificResource\"|\"Thing\"", "\"TextQuoteSelector\"|\"Selector\"", "\"exact\"|\"precise\"", "\"start\":2|\"start\":-2",
            "\"end\":9|\"end\":1", "urn:diglot:text:|no iri ", "\"text/plain\"|\"text\"", "\"total\":3|\"total\":4",
            "\"AnnotationPage\"|\"Page\"", "\"purpose\":\"tagging\"|\"purpose\":\"marking\"", "anno.jsonld|other.jsonld",
            "diglot:colour|colour", "\"language\":\"en\"|\"language\":\"in English\""})
    void aBrokenRuleIsSeen(String before, String after) throws Exception {
        String json = exported(quotes());
        assertThat(json).contains(before);
        assertThat(WebAnnotationRules.brokenBy(json(json.replace(before, after)))).isNotEmpty();
    }

    private static List<Quote> quotes() {
        Quoting quoting = new Quoting(CALL);
        return List.of(quoting.of(0, Language.ENGLISH, new Span(3, 10)).withTags(List.of("a", "b")).withNote("why").withColour("yellow"),
                quoting.of(CALL.segments().get(1)).orElseThrow(), quoting.of(CALL.segments().get(2)).orElseThrow());
    }

    private static String exported(List<Quote> quotes) throws Exception {
        return new String(VerifierTest.bytes(new Compilation(CALL, Calls.check(CALL), quotes), ExportOptions.of(Format.JSON)),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
