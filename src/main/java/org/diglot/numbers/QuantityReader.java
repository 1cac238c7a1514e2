package org.diglot.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diglot.transcript.Language;

/**
 * Reads the quantities of one text: money, shares, counts, durations, ordinals, multiples, dates, periods, ranges, and
 * numbers said loosely. Names that contain digits are no quantities ({@code 88VIP}, {@code GPT-4}, {@code 三星}).
 *
 * <p>Stateless and safe for many threads. Takes time linear in the length of the text, whatever stands in it; a number
 * of more than {@link #LONGEST} digits is nothing that a speaker says, and is passed over.
 *
 * <p>Rules of reading that could be otherwise: {@code 兆} is 10¹², as in Taiwan's and in finance's use, never 10⁶. A
 * fraction is a share ({@code 三分之二}: 66.6667 with unit {@code %}), its exact form is the canonical one
 * ({@code 2/3}). A multiple keeps the number as said; its canonical form is the factor reached, so that
 * {@code 增長兩倍} (value 2) and {@code tripled} are both {@code x3}. {@code 3折} is a price of 30 %. A range of
 * amounts takes the unit and the scale of its end where its start has none. Cents are told in the currency's unit.
 */
public final class QuantityReader {

    /** The most digits that a number may have. */
    static final int LONGEST = 40;

    /**
     * The quantities in a text, in its order; their spans never overlap.
     *
     * @param language of the text; a Chinese text may be in either script, whatever its tag
     */
    public List<Quantity> read(String text, Language language) {
        List<Draft> drafts = new ArrayList<>(switch (language.script()) {
            case LATIN -> new EnglishReading(new EnglishWords(text)).drafts();
            case HAN -> new HanReading(new HanText(text)).drafts();
            case KANA, HANGUL -> rendered(text, language);
        });
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
        Corrections.mark(text, drafts);
        Notability.mark(drafts);
        return drafts.stream().map(draft -> draft.of(text)).toList();
    }

    /** Languages that count in myriads share the grammar of Chinese; only their words are others. */
    private static List<Draft> rendered(String text, Language language) {
        Rendering rendering = HanLexicon.render(text, language);
        List<Draft> drafts = new HanReading(new HanText(rendering.text())).drafts();
        drafts.forEach(rendering::place);
        return drafts;
    }
}
