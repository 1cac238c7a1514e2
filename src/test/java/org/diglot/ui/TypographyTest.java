package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.diglot.transcript.Language;
import org.junit.jupiter.api.Test;

class TypographyTest {

    private final ReadOnlyDoubleWrapper size = new ReadOnlyDoubleWrapper(15);

    @Test
    void hanIsSetATouchLargerAndBothFollowTheTextSize() {
        Typography typography = new Typography(size.getReadOnlyProperty(), family -> false);
        assertThat(typography.font(Language.ENGLISH).getSize()).isEqualTo(15);
        assertThat(typography.font(Language.CHINESE_SIMPLIFIED).getSize()).isEqualTo(16);
        size.set(30);
        assertThat(typography.font(Language.ENGLISH).getSize()).isEqualTo(30);
        assertThat(typography.font(Language.CHINESE_SIMPLIFIED).getSize()).isEqualTo(32);
    }

    @Test
    void onlyALanguageWhoseGlyphsNobodyHasIsMissing() {
        Typography bare = new Typography(size.getReadOnlyProperty(), family -> false);
        assertThat(bare.missing(Language.ENGLISH)).isEmpty();
        assertThat(bare.missing(Language.CHINESE_TRADITIONAL)).contains("Noto Sans CJK TC");
        Typography furnished = new Typography(size.getReadOnlyProperty(), Set.of("PMingLiU")::contains);
        assertThat(furnished.missing(Language.CHINESE_TRADITIONAL)).isEmpty();
    }
}
