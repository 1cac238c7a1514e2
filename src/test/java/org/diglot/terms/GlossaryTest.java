package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

    private final Glossary glossary = Glossary.shipped();

    @Test
    void theShippedFileIsSound() {
        assertThat(glossary.problems()).isEmpty();
        assertThat(glossary.all()).hasSizeGreaterThan(400);
        assertThat(glossary.all()).allSatisfy(term -> {
            assertThat(term.english()).isNotEmpty().noneMatch(one -> one.matches(".*\\p{IsHan}.*"));
            assertThat(term.traditional()).isNotEmpty();
            assertThat(term.simplified()).isNotEmpty();
        });
    }

    @Test
    void theSimplifiedColumnIsSimplified() {
        assertThat(glossary.all().stream().flatMap(term -> term.simplified().stream()))
                .filteredOn(one -> !Folding.standard().script(one).equals(one)).isEmpty();
    }

    @Test
    void noTermCallsItsOwnWordingAMistake() {
        assertThat(glossary.all()).allMatch(term -> term.traditional().stream()
                .noneMatch(one -> term.mistaken().contains(one) || term.doubtful().contains(one)));
    }

    @Test
    void everyRegionsWordNamesTheTerm() {
        assertThat(List.of("營收", "收入", "營業收入", "营业收入", "revenue", "Revenues", "營業額")).allSatisfy(
                word -> assertThat(names(word)).contains("revenue"));
        assertThat(List.of("每股盈餘", "每股收益", "每股盈利", "EPS", "earnings per share")).allSatisfy(
                word -> assertThat(names(word)).contains("earnings per share"));
        assertThat(List.of("應收帳款", "應收賬款", "应收账款", "accounts receivable")).allSatisfy(
                word -> assertThat(names(word)).contains("accounts receivable"));
        assertThat(List.of("營業利益", "經營利潤", "营业利润", "income from operations")).allSatisfy(
                word -> assertThat(names(word)).contains("operating income"));
        assertThat(names("capex")).containsExactly("capital expenditure");
        assertThat(names("nothing of the kind")).isEmpty();
    }

    @Test
    void theLongestWordingWins() {
        assertThat(slices("Free cash flow margin and goodwill impairments, cash flow"))
                .containsExactly("Free cash flow", "margin", "goodwill impairments", "cash flow");
        assertThat(slices("自由現金流與營業利益率、每股攤薄收益")).containsExactly("自由現金流", "營業利益率", "每股攤薄收益");
        assertThat(slices("We repurchased, are divesting and monetized")).containsExactly(
                "repurchased", "divesting", "monetized");
    }

    @Test
    void saysWhatAWordingIsAMistakeFor() {
        TermMatch match = glossary.find("营业收入增长").getFirst();
        assertThat(match.terms()).extracting(Term::name).contains("revenue");
        assertThat(match.mistaken()).extracting(Term::name).containsExactly("operating income");
    }

    @Test
    void theAnalystsOwnFileAddsTermsAndWordings(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(Glossary.FILE), """
                # own
                gross bookings | 總預訂額
                revenue | 進項 | 进项
                broken line
                | 只有中文
                shelf rate | 貨架率 | | 錯
                """);
        Glossary both = Glossary.with(folder);
        assertThat(both.named("总预订额")).extracting(Term::name).containsExactly("gross bookings");
        assertThat(both.named("进项")).extracting(Term::name).containsExactly("revenue");
        assertThat(both.named("營收")).extracting(Term::name).contains("revenue");
        assertThat(both.problems()).extracting(PackProblem::line).containsExactly(4, 5, 6);
        assertThat(both.problems()).allSatisfy(
                problem -> assertThat(problem.file()).isEqualTo(folder.resolve(Glossary.FILE).toString()));
    }

    @Test
    void whoHasNoFileOfTheirOwnSharesWhatIsShipped(@TempDir Path folder) {
        assertThat(Glossary.with(folder)).isSameAs(Glossary.shipped());
        assertThat(Topics.with(folder)).isSameAs(Topics.shipped());
    }

    private List<String> names(String wording) {
        return glossary.named(wording).stream().map(Term::name).toList();
    }

    private List<String> slices(String text) {
        return glossary.find(text).stream().map(match -> match.span().of(text)).toList();
    }
}
