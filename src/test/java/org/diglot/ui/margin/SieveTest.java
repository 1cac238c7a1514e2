package org.diglot.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.QuantityReader;
import org.diglot.settings.Verdict;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final Optional<BigDecimal> ANY_SIZE = Optional.empty();

    private final Figure money = figure("a loss of EUR350 million", "3.5億歐元", "chen", List.of());
    private final Figure percent = figure("12%", "12%", "park", List.of());
    private final Figure range = figure("15-20 million users", "", "park", List.of());

    @Test
    void speakersKindUnitAndSizeNarrow() {
        assertThat(let(Sieve.NOTABLE.of(Set.of("chen")))).containsExactly(money);
        assertThat(let(sieve(Optional.of(FigureKind.PERCENT), Optional.empty(), ANY_SIZE, ""))).containsExactly(percent);
        assertThat(let(sieve(Optional.empty(), Optional.of("EUR"), ANY_SIZE, ""))).containsExactly(money);
        assertThat(let(sieve(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("20000000")), "")))
                .containsExactly(money, range);
        assertThat(let(sieve(Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("20000001")), "")))
                .containsExactly(money);
    }

    @Test
    void textIsFoundInEitherLanguageAndInTheUnit() {
        assertThat(let(sieve(Optional.empty(), Optional.empty(), ANY_SIZE, "歐元"))).containsExactly(money);
        assertThat(let(sieve(Optional.empty(), Optional.empty(), ANY_SIZE, "  Eur "))).containsExactly(money);
        assertThat(let(sieve(Optional.empty(), Optional.empty(), ANY_SIZE, "USERS"))).containsExactly(range);
    }

    @Test
    void whatIsNoErrorAgreesAgain() {
        Found found = new Found("value-1", new Finding(0, Finding.Kind.VALUE, Finding.Severity.ERROR, "",
                List.of("1", "2"), List.of()), List.of());
        Figure wrong = figure("USD7 million", "8百萬美元", "chen", List.of(found));
        Sieve errors = new Sieve(Set.of(), false, Optional.empty(), Optional.empty(), ANY_SIZE,
                Optional.of(CheckState.ERROR), "");
        assertThat(errors.lets(wrong, Map.of())).isTrue();
        assertThat(errors.lets(wrong, Map.of("value-1", Verdict.ACCEPTED))).isTrue();
        assertThat(errors.lets(wrong, Map.of("value-1", Verdict.NOT_AN_ERROR))).isFalse();
        assertThat(errors.lets(money, Map.of())).isFalse();
    }

    private List<Figure> let(Sieve sieve) {
        return List.of(money, percent, range).stream().filter(figure -> sieve.lets(figure, Map.of())).toList();
    }

    private static Sieve sieve(Optional<FigureKind> kind, Optional<String> unit, Optional<BigDecimal> least,
                               String text) {
        return new Sieve(Set.of(), false, kind, unit, least, Optional.empty(), text);
    }

    private static Figure figure(String said, String other, String speaker, List<Found> findings) {
        return new Figure(0, 0, Section.values()[0], speaker, new QuantityReader().read(said, Language.ENGLISH)
                .getFirst(), said, other, List.of(0), Optional.<Ledger.Status>empty(), Optional.empty(), true, findings);
    }
}
