package org.diglot.quotes;

import java.util.ArrayList;
import java.util.List;
import org.diglot.numbers.CallCheck;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Source;
import org.diglot.transcript.Speaker;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Calls for tests: two people in turn, three segments each. */
final class Calls {

    static final String HASH = "ab".repeat(32);

    private Calls() {
    }

    /** A call that says these texts, two a segment: English and Chinese. */
    static Transcript saying(String... texts) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            segments.add(new Segment(i / 2, i / 2 / 3, List.of(text(i + 1, texts[i]), text(i + 2, texts[i + 1]))));
        }
        return of("Jane Roe", segments);
    }

    static Transcript of(String name, List<Segment> segments) {
        List<Turn> turns = new ArrayList<>();
        for (int first = 0; first < segments.size(); first += 3) {
            int turn = first / 3;
            turns.add(new Turn(turn, turn % 2 == 0 ? "first" : "second", turn == 0 ? Section.PREPARED : Section.QA,
                    List.of(), first, Math.min(3, segments.size() - first), turn % 2 == 1));
        }
        List<Speaker> speakers = List.of(
                new Speaker("first", name, "Chief Financial Officer", Speaker.Kind.EXECUTIVE, "", List.of()),
                new Speaker("second", "Wang Wu · 王五", "", Speaker.Kind.ANALYST, "Some & Sons <Securities>", List.of()));
        return new Transcript(new Source("call.txt", HASH, "UTF-8", segments.size() * 2), "Northern Wind Q3",
                "Northern Wind", "Q3 2025", List.of(Language.ENGLISH, Language.CHINESE_TRADITIONAL), List.of(),
                List.of(new Notice(1, Notice.Kind.MACHINE_TRANSLATION, "中文為機器翻譯")), speakers, turns, List.of(),
                segments, List.of(), List.of());
    }

    static Transcript ordinary() {
        return saying("Revenue grew 11% to $5.2 billion.", "營收成長11%,達52億美元。",
                "We returned cash to shareholders.", "我們把現金還給股東。",
                "That's all from me.", "我就說到這裡。",
                "Thank you. What about capex?", "謝謝。資本支出呢?",
                "And margins?", "還有利潤率?",
                "A last one.", "最後一題。");
    }

    static Ledger check(Transcript call) {
        try {
            return CallCheck.of(call, Progress.NONE);
        } catch (Progress.Stopped impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Text text(int line, String text) {
        return text.isEmpty() ? Text.MISSING : new Text(line, text);
    }
}
