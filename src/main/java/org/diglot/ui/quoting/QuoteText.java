package org.diglot.ui.quoting;

import java.util.List;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Standing;
import org.diglot.transcript.Language;
import org.diglot.transcript.Transcript;
import org.diglot.ui.SpeakerNames;
import org.diglot.ui.Words;

/** What a quote says of itself in the list. */
record QuoteText(String speaker, String place, Line words, List<Line> others, boolean orphan, String now) {

    /** Words of the call in one of its languages. */
    record Line(String text, Language language) {
    }

    private static final int LETTERS = 240;
    private static final int HAN = 110;

    static QuoteText of(Transcript call, Quote quote, Words words) {
        Anchor anchor = quote.anchor();
        List<Line> others = quote.counterparts().stream().map(one -> line(one.text(), one.language())).toList();
        Line said = line(anchor.text(), anchor.language());
        String place = words.get("quotes.place", Integer.toString(anchor.segment()));
        return switch (anchor.in(call)) {
            case Standing.Stands(var segment) -> new QuoteText(SpeakerNames.of(call, call.turnOf(segment).speaker(), words),
                    place, said, others, false, "");
            case Standing.Orphan(String now) -> new QuoteText("", place, said, others,
                    true, cut(now, anchor.language()));
        };
    }

    private static Line line(String text, Language language) {
        return new Line(cut(text, language), language);
    }

    /** Long texts end early here; nothing of the quote itself is lost. */
    private static String cut(String text, Language language) {
        int most = language.script() == Language.Script.HAN ? HAN : LETTERS;
        String line = text.replaceAll("\\R", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
