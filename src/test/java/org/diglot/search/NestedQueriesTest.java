package org.diglot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.diglot.numbers.QuantityReader;
import org.diglot.terms.Folding;
import org.diglot.terms.Topics;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Brackets in any number, operators where none belongs, and values that no filter takes. */
class NestedQueriesTest {

    private static CallIndex index;

    @BeforeAll
    static void make() throws Exception {
        index = CallIndex.inMemory(Folding.standard(), Topics.shipped(), new QuantityReader());
        index.add(MadeCall.of("abc", List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), List.of(
                List.of("The ferry route opened.", "渡輪航線開通。"),
                List.of("Two lighthouses shine.", "雲下兩座燈塔發光。"),
                List.of("The lighthouse and its ferry rest.", "燈塔與渡輪休息。"))), Progress.NONE);
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    @Test
    void hundredsOfBracketsNest() throws Exception {
        assertThat(segments("(".repeat(200) + "ferry" + ")".repeat(200))).containsExactly(0, 2);
        assertThat(segments("(".repeat(200) + "ferry")).containsExactly(0, 2);
        assertThat(segments("ferry" + ")".repeat(200))).containsExactly(0, 2);
        assertThat(segments("(NOT ".repeat(140) + "ferry" + ")".repeat(140))).containsExactly(0, 2);
        assertThat(segments("(NOT ".repeat(141) + "ferry" + ")".repeat(141))).containsExactly(1);
        assertThat(index.search(Search.of("(".repeat(200) + "ferry" + ")".repeat(200))).oddities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OR ferry", "(OR ferry)", "ferry OR", "OR OR ferry", "(OR (OR ferry))", "|| ferry"})
    void anOrThatJoinsNothingTakesNothingAway(String query) throws Exception {
        assertThat(segments(query)).containsExactly(0, 2);
        assertThat(index.search(Search.of(query)).oddities()).isNotEmpty().extracting(Oddity::kind)
                .containsOnly(Oddity.Kind.LONE_OPERATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lighthouse NEAR/ ferry", "lighthouse NEAR/123456789012 ferry", "lighthouse NEAR/10 ferry"})
    void aDistanceHalfTypedOrBeyondAnySegmentIsOne(String query) throws Exception {
        assertThat(segments(query)).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind:ferry", "section:ferry", "lang:ferry"})
    void aValueThatTheFilterDoesNotTakeIsSaidAndSearchedAsWords(String query) throws Exception {
        assertThat(segments(query)).containsExactly(0, 2);
        assertThat(index.search(Search.of(query)).oddities())
                .containsExactly(new Oddity(Oddity.Kind.UNKNOWN_VALUE, query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind:executives", "kind:exec", "kind:管理層", "section:prep", "lang:english"})
    void aValueByAnotherNameOrItsBeginningIsTaken(String query) throws Exception {
        assertThat(segments(query + " ferry")).containsExactly(0, 2);
        assertThat(index.search(Search.of(query)).oddities()).isEmpty();
    }

    @Test
    void aLanguageGoesByItsNameInEither() throws Exception {
        assertThat(segments("lang:中文 渡輪")).containsExactly(0, 2);
        assertThat(segments("lang:chinese ferry")).isEmpty();
        assertThat(segments("lang:英文 渡輪")).isEmpty();
        assertThat(segments("lang:zh-TW 渡輪")).containsExactly(0, 2);
        assertThat(segments("lang:zh-TW ferry")).isEmpty();
    }

    @Test
    void aPlaceIsMarkedOnceThoughBothScriptsAreTyped() throws Exception {
        Search both = new Search("雲 云", List.of(), Set.of(), true, 0, Search.Order.AS_SAID);
        assertThat(index.search(both).hits()).singleElement()
                .satisfies(hit -> assertThat(hit.ranges()).hasSize(1));
    }

    private static List<Integer> segments(String query) throws Exception {
        return index.search(Search.of(query)).hits().stream().map(Hit::segment).toList();
    }
}
