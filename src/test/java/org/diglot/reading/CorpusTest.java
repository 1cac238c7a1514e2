package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;
import org.junit.jupiter.api.Test;

/** Calls written for these tests, one for each way in which such files differ; every expected value read off by eye. */
class CorpusTest {

    @Test
    void aWebCopyWithBulletsAndParagraphs() throws Exception {
        Transcript call = read("web-copy.zh-Hant.txt", 56);

        assertThat(call.title()).isEqualTo("晨曦半導體 (DSMC) 2025 Q1 法說會逐字稿");
        assertThat(call.company()).isEqualTo("Dawn Semiconductor");
        assertThat(call.period()).isEqualTo("first quarter 2025");
        assertThat(call.languages()).containsExactly(Language.ENGLISH, Language.CHINESE_TRADITIONAL);
        assertThat(call.preamble()).extracting(Line::line).containsExactly(1, 3, 4, 5, 8);
        assertThat(call.notices()).extracting(Notice::line, Notice::kind)
                .containsExactly(tuple(6, Notice.Kind.MACHINE_TRANSLATION));
        assertThat(call.speakers()).extracting(Speaker::id, Speaker::title, Speaker::kind, Speaker::affiliation)
                .containsExactly(
                        tuple("mei-ling-tsao", "Director of Investor Relations", Kind.IR, ""),
                        tuple("grace-hsieh", "Chief Financial Officer, Vice President - Finance, Spokesperson",
                                Kind.EXECUTIVE, ""),
                        tuple("k-c-lo", "Chairman of the Board & Chief Executive Officer", Kind.EXECUTIVE, ""),
                        tuple("operator", "", Kind.OPERATOR, ""),
                        tuple("owen-hartley", "Analyst", Kind.ANALYST, "Bluestone Securities"),
                        tuple("priya-raman", "Analyst", Kind.ANALYST, "Harbor & Lane Capital Markets, LLC"));
        assertThat(call.turns()).hasSize(11);
        assertThat(call.turns().getFirst().headerLines()).containsExactly(10, 12);
        assertThat(english(call)).contains("Net Revenue-- $1.3 billion");
        assertThat(call.segments()).hasSize(14).allMatch(CorpusTest::isPair);
        assertThat(firstOfQuestions(call)).isEqualTo(4);
        assertThat(call.exchanges()).extracting(Exchange::turns).containsExactly(List.of(5, 6), List.of(8, 9));
        assertThat(call.cited()).isEmpty();
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void headersOnceWithoutTitlesAndAStartInMidSentence() throws Exception {
        Transcript call = read("once-no-titles.zh-Hans.txt", 54);

        assertThat(call.languages()).containsExactly(Language.ENGLISH, Language.CHINESE_SIMPLIFIED);
        assertThat(call.period()).isEqualTo("third quarter of fiscal 2024");
        assertThat(call.preamble()).isEmpty();
        assertThat(call.turns()).hasSize(11);
        assertThat(call.turns().getFirst()).isEqualTo(new Turn(0, "unknown", Section.PREPARED, List.of(), 0, 4, false));
        assertThat(call.turns().get(1).headerLines()).containsExactly(9);
        assertThat(call.speakers()).extracting(Speaker::id, Speaker::kind, Speaker::affiliation).containsExactly(
                tuple("unknown", Kind.UNKNOWN, ""), tuple("martin-oduya", Kind.EXECUTIVE, ""),
                tuple("helen-brandt", Kind.EXECUTIVE, ""), tuple("operator", Kind.OPERATOR, ""),
                tuple("sam-okafor", Kind.ANALYST, "Pine Street Research"),
                tuple("lena-vogt", Kind.ANALYST, "Kestrel Bank"));
        assertThat(call.speaker("martin-oduya").orElseThrow().aliases()).containsExactly("Marty");
        assertThat(call.exchanges()).extracting(Exchange::turns).containsExactly(List.of(4, 5), List.of(7, 8, 9));
        assertThat(call.segments()).hasSize(22).allMatch(CorpusTest::isPair);
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void chineseFirstWithFirmsInTheHeadersAndATranslatedOperator() throws Exception {
        Transcript call = read("chinese-first.zh-Hans.txt", 36);

        assertThat(call.languages()).containsExactly(Language.CHINESE_SIMPLIFIED, Language.ENGLISH);
        assertThat(call.company()).isEqualTo("StarBridge Motors Group");
        assertThat(call.period()).isEqualTo("fourth quarter 2023");
        assertThat(call.speakers()).extracting(Speaker::id, Speaker::name, Speaker::title, Speaker::kind,
                Speaker::affiliation).containsExactly(
                tuple("操作员", "操作员", "", Kind.OPERATOR, ""),
                tuple("vp-of-ir-capital-markets", "", "VP of IR & Capital Markets", Kind.IR, ""),
                tuple("haitao-lin", "Haitao Lin", "Founder & Chairman", Kind.EXECUTIVE, "StarBridge Motors"),
                tuple("jane-doe", "Jane Doe", "Analyst", Kind.ANALYST, "Northgate Securities"));
        assertThat(call.turns()).extracting(Turn::interpreted).containsExactly(false, false, true, false, false, true);
        assertThat(call.turns().getFirst().headerLines()).containsExactly(1, 2);
        assertThat(call.segments()).hasSize(12).allMatch(CorpusTest::isPair);
        assertThat(call.segments().get(8).texts()).extracting(Text::text).containsExactly("请问Dr.", "Could Dr.");
        assertThat(call.cited()).containsExactly(new Cited("Min Zhou", "Chief Financial Officer", false, List.of(3)));
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void englishAlone() throws Exception {
        Transcript call = read("english-only.txt", 24);

        assertThat(call.languages()).containsExactly(Language.ENGLISH);
        assertThat(call.company()).isEqualTo("Kitefield Robotics, Inc.");
        assertThat(call.period()).isEqualTo("Q2 2025");
        assertThat(call.segments()).hasSize(14).allMatch(segment -> segment.texts().size() == 1);
        assertThat(english(call)).contains("Net Revenue-- $575 million", "We launched 小風箏 (Little Kite) in Taipei.");
        assertThat(call.speakers()).extracting(Speaker::name, Speaker::title, Speaker::kind, Speaker::affiliation)
                .containsExactly(
                        tuple("Operator", "", Kind.OPERATOR, ""),
                        tuple("Anna de Groot", "Vice President, Investor Relations", Kind.IR, ""),
                        tuple("Tomás Rivera", "President and Chief Executive Officer", Kind.EXECUTIVE, ""),
                        tuple("Brett O'Neill", "Analyst", Kind.ANALYST, "J.P. Morgan"),
                        tuple("Wei Zhang", "Chief Financial Officer", Kind.EXECUTIVE, ""),
                        tuple("Lucia Ferri", "Managing Director", Kind.ANALYST, "Bank of America"));
        assertThat(call.exchanges()).extracting(Exchange::turns).containsExactly(List.of(4, 5), List.of(7, 8));
    }

    @Test
    void chineseAlone() throws Exception {
        Transcript call = read("chinese-only.zh-Hant.txt", 15);

        assertThat(call.languages()).containsExactly(Language.CHINESE_TRADITIONAL);
        assertThat(call.company()).isEqualTo("遠山電信");
        assertThat(call.period()).isEqualTo("2024 Q3");
        assertThat(call.speakers()).extracting(Speaker::id, Speaker::kind, Speaker::affiliation).containsExactly(
                tuple("主持人", Kind.OPERATOR, ""), tuple("王淑芬", Kind.EXECUTIVE, ""),
                tuple("陳志豪", Kind.ANALYST, "東岸證券"));
        assertThat(call.turns()).hasSize(6);
        assertThat(call.exchanges()).extracting(Exchange::turns).containsExactly(List.of(3, 4));
    }

    @Test
    void faultsAreReportedWhereTheyAreAndShiftNothing() throws Exception {
        Transcript call = read("faults.zh-Hant.txt", 31);

        assertThat(call.company()).isEqualTo("Marlin Foods");
        assertThat(call.period()).isEqualTo("fiscal year 2024 second quarter");
        assertThat(call.problems()).extracting(Problem::line, Problem::kind).containsExactly(
                tuple(10, Problem.Kind.UNPAIRED_LINE), tuple(16, Problem.Kind.DOUBLED_LINE),
                tuple(18, Problem.Kind.STRAY_LINE), tuple(22, Problem.Kind.ODD_HEADER));
        assertThat(call.segments()).extracting(segment -> segment.texts().getFirst().line(),
                segment -> segment.texts().getLast().line()).containsExactly(tuple(3, 4), tuple(6, 7), tuple(10, 0),
                tuple(11, 12), tuple(13, 14), tuple(15, 17), tuple(19, 18), tuple(20, 21), tuple(23, 24),
                tuple(27, 28), tuple(31, 32));
        assertThat(call.turns().get(2).headerLines()).containsExactly(22);
    }

    @Test
    void secondPrintingsInChinese() throws Exception {
        Transcript call = read("translated-headers.zh-Hant.txt", 32);

        assertThat(call.company()).isEqualTo("Orchard Grove Bancorp");
        assertThat(call.period()).isEqualTo("Full Year 2023");
        assertThat(call.turns()).extracting(Turn::headerLines).startsWith(List.of(1, 2), List.of(7, 8));
        assertThat(call.speakers()).extracting(Speaker::name).containsExactly("Conference Operator", "Takeshi Mori",
                "Anne-Marie O'Connor", "Unidentified Analyst");
        assertThat(call.speaker("anne-marie-oconnor").orElseThrow().affiliation()).isEqualTo("Société Générale");
        assertThat(call.exchanges()).hasSize(2);
        assertThat(call.cited()).containsExactly(new Cited("Yuki Tanaka", "", true, List.of(6)));
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void aSpeakerWithoutATitleLeadsAndIntroduces() throws Exception {
        Transcript call = read("no-operator.zh-Hant.txt", 52);

        assertThat(call.company()).isEqualTo("Lantern Bay Group");
        assertThat(call.speakers()).extracting(Speaker::id, Speaker::kind, Speaker::affiliation).containsExactly(
                tuple("jason-xu", Kind.UNKNOWN, ""), tuple("siu-ming-chan", Kind.EXECUTIVE, ""),
                tuple("emily-wong", Kind.ANALYST, "Haitong International"), tuple("peter-lau", Kind.ANALYST, "CLSA"));
        assertThat(call.exchanges()).extracting(Exchange::turns).containsExactly(List.of(3, 4), List.of(6, 7));
        assertThat(call.segments()).hasSize(17).allMatch(CorpusTest::isPair);
        assertThat(call.segments().get(6).texts()).extracting(Text::text).containsExactly("(inaudible)", "(聽不清楚)");
        assertThat(call.segments().get(7).texts()).extracting(Text::text).containsExactly("Qwen2.5-Max.", "Qwen2.5-Max。");
        assertThat(call.problems()).isEmpty();
    }

    @Test
    void proseThatIsNoCallHasOneUnknownSpeaker() throws Exception {
        Transcript call = read("not-a-call.txt", 3);

        assertThat(call.speakers()).extracting(Speaker::name, Speaker::kind).containsExactly(tuple("", Kind.UNKNOWN));
        assertThat(call.turns()).hasSize(1);
        assertThat(call.segments()).hasSize(3);
        assertThat(call.exchanges()).isEmpty();
        assertThat(call.title()).isEqualTo("not-a-call");
    }

    private static Transcript read(String name, int lines) throws Exception {
        Transcript call = new TranscriptReader().read(name, bytes(name), Progress.NONE);
        assertThat(Places.of(call)).hasSize(lines).doesNotHaveDuplicates();
        return call;
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("corpus/" + name)) {
            return in.readAllBytes();
        }
    }

    private static int firstOfQuestions(Transcript call) {
        return call.turns().stream().filter(turn -> turn.section() == Section.QA).findFirst().orElseThrow().index();
    }

    private static List<String> english(Transcript call) {
        return call.segments().stream().map(segment -> call.text(segment, Language.ENGLISH).text()).toList();
    }

    private static boolean isPair(Segment segment) {
        return segment.texts().size() == 2 && segment.texts().stream().noneMatch(Text::isMissing);
    }
}
