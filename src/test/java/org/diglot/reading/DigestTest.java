package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** With the examples of FIPS 180-2, appendix B: three letters, and a million times the letter a. */
class DigestTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String MILLION = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0";

    @Test
    void isThatOfTheStandard() {
        assertThat(new Digest("abc".getBytes(StandardCharsets.US_ASCII)).get()).isEqualTo(ABC);
        assertThat(new Digest("a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII)).get()).isEqualTo(MILLION);
    }

    @Test
    void isTheSameWhetherBegunOrNot() {
        byte[] much = new byte[3 << 20];
        Digest begun = new Digest(much);
        begun.begin();
        assertThat(begun.get()).isEqualTo(new Digest(much).get());
        Digest little = new Digest("abc".getBytes(StandardCharsets.US_ASCII));
        little.begin();
        assertThat(little.get()).isEqualTo(ABC);
    }
}
