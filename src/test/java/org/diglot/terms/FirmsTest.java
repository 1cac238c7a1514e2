package org.diglot.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirmsTest {

    private final Firms firms = Firms.standard();

    @Test
    void anyNameOfAHouseGivesAllOfThem() {
        assertThat(firms.namesOf("citi")).contains("Citigroup", "花旗").doesNotContain("CITIC");
        assertThat(firms.namesOf("花旗")).isEqualTo(firms.namesOf("Citigroup")).isEqualTo(firms.namesOf("CITI"));
        assertThat(firms.namesOf("j.p. morgan")).isEqualTo(firms.namesOf("JPM")).contains("JP Morgan", "摩根大通");
        assertThat(firms.namesOf("高盛")).isEqualTo(firms.namesOf("goldman sachs"));
        assertThat(firms.namesOf("瑞银")).contains("UBS");
    }

    @Test
    void whatIsNoNameGivesNone() {
        assertThat(firms.namesOf("cit")).isEmpty();
        assertThat(firms.namesOf("citi*")).isEmpty();
        assertThat(firms.namesOf("")).isEmpty();
        assertThat(firms.namesOf("Nordlys Fondsmegling")).isEmpty();
    }
}
