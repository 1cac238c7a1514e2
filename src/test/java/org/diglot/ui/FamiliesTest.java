package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void eachScriptTakesItsOwnFamilyWhateverElseIsInstalled() {
        Set<String> installed = Set.of("PingFang TC", "PingFang SC", "Noto Sans CJK JP");
        assertThat(Families.of(Language.CHINESE_TRADITIONAL).best(installed::contains)).contains("PingFang TC");
        assertThat(Families.of(Language.CHINESE_SIMPLIFIED).best(installed::contains)).contains("PingFang SC");
    }

    @Test
    void theOtherScriptServesBeforeAJapaneseFamily() {
        Set<String> installed = Set.of("Microsoft YaHei", "Noto Sans CJK JP");
        assertThat(Families.of(Language.CHINESE_TRADITIONAL).best(installed::contains)).contains("Microsoft YaHei");
    }

    @Test
    void withoutAnyHanFamilyNoneIsPretendedAndOneIsAdvised() {
        Families traditional = Families.of(Language.CHINESE_TRADITIONAL);
        assertThat(traditional.best(Set.of("DejaVu Sans")::contains)).isEmpty();
        assertThat(traditional.advised()).isEqualTo("Noto Sans CJK TC");
        assertThat(Families.of(Language.CHINESE_SIMPLIFIED).advised()).isEqualTo("Noto Sans CJK SC");
    }
}
