package org.diglot.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedLineTest {

    @Test
    void namesAllWhomTheLineHolds() {
        assertThat(ListedLine.of("参会人员：董事长、总经理 林国栋；董秘 欧阳娜娜；财务总监 吴越")).extracting(Participant::name)
                .containsExactly("林国栋", "欧阳娜娜", "吴越");
        assertThat(ListedLine.of("出席人員：董事長 林國棟、財務長 歐陽子文")).extracting(Participant::title)
                .containsExactly("董事長", "財務長");
        assertThat(ListedLine.of("Management: Mr. Arun Rao – Managing Director")).extracting(Participant::title)
                .containsExactly("Managing Director");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Management: Thank you for coming.", "管理層：感謝各位。", "Attendees: please mute your lines",
            "董事長：我們今年的目標不變", "參會人員：約一百二十人", "Participants: 14 of 16"})
    void speechAndCountsNameNobody(String line) {
        assertThat(ListedLine.of(line)).isEmpty();
    }
}
