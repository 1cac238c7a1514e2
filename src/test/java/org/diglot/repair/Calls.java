package org.diglot.repair;

import java.util.ArrayList;
import java.util.List;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Exchange;
import org.diglot.transcript.Language;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** A call of three turns, two segments each, English and Chinese. */
final class Calls {

    private Calls() {
    }

    static Transcript small() {
        String[] texts = {"One.", "一。", "Two.", "二。", "Three? Four.", "三？四。", "Five.", "五。", "Six.", "六。", "Seven.", "七。"};
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            segments.add(new Segment(i, i / 2, List.of(new Text(2 * i + 1, texts[2 * i]), new Text(2 * i + 2, texts[2 * i + 1])), 0.5));
        }
        return new Transcript(new Source("a.txt", "ab".repeat(32), "UTF-8", 12), "A", "", "",
                List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), List.of(), List.of(),
                List.of(speaker("ann", "Ann Lee", Speaker.Kind.EXECUTIVE), speaker("bob", "Bob Ray", Speaker.Kind.ANALYST)),
                List.of(new Turn(0, "ann", Section.PREPARED, List.of(), 0, 2, false),
                        new Turn(1, "bob", Section.QA, List.of(), 2, 2, false), new Turn(2, "ann", Section.QA, List.of(), 4, 2, false)),
                List.of(new Exchange(0, "bob", List.of(1, 2))), segments,
                List.of(new Cited("Cy Orr", "", false, List.of(3, 5))), List.of());
    }

    private static Speaker speaker(String id, String name, Speaker.Kind kind) {
        return new Speaker(id, name, "", kind, "", List.of());
    }
}
