package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"This is Toby.|Toby", "(interpreted) Hello, everyone. This is Bo.|Bo",
            "Good morning, I'm Jean-Luc Picard, speaking from Paris.|Jean-Luc Picard", "Thanks, Ann. This is Mark.|Mark",
            "Hi, this is Amy Wong from Stone Bank.|Amy Wong", "My name is Rui Costa and I lead sales.|Rui Costa"})
    void findsWhoSaysToBeWho(String text, String name) {
        assertThat(Addressed.self(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"This is great.", "I think this is Apple territory.", "This is China's largest market.",
            "I am very pleased with Mark.", "We know that this is Toby's work."})
    void takesNoOtherWordForAName(String text) {
        assertThat(Addressed.self(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"I will now turn the call over to our CFO, Ann.|''", "Let me hand it to Ann Lee.|Ann Lee",
            "Back to Mr. Costa.|Costa", "I'd like to pass the mic to Toby, please.|Toby"})
    void findsToWhomTheWordGoes(String text, String name) {
        assertThat(Addressed.handedTo(text).orElse("")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"As Jane Doe has stated, demand is strong.|Jane Doe",
            "And like Amy just mentioned, we grew.|Amy", "He said that we grew.|''"})
    void findsWhoseWordsAreReferredTo(String text, String name) {
        assertThat(String.join(";", Addressed.quoted(text))).isEqualTo(name);
    }
}
