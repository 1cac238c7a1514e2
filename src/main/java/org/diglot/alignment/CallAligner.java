package org.diglot.alignment;

import java.util.List;
import org.diglot.alignment.NotAlignable.Reason;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;

/**
 * Makes one bilingual call of two monolingual ones, or of one whose lines slipped. Holds no state but its glossaries:
 * one serves all threads.
 *
 * <p>Turns and lines keep their order; a line may go with up to three of the other language, and every line of both
 * files stands in exactly one segment. Time and memory are linear in the lines. Traditional and Simplified Chinese give
 * the same alignment.
 */
public final class CallAligner {

    private final LineAligner lines;

    /** @param terms by which, beside everyday words, lines are told to belong together */
    public CallAligner(Glossary terms) {
        lines = new LineAligner(terms, Glossary.everyday());
    }

    /**
     * The one call that two files tell, each in its language; the first is taken for the original.
     *
     * @throws NotAlignable where they are not in one language each, and in different ones
     */
    public Transcript align(Transcript first, Transcript second, Progress progress)
            throws NotAlignable, Progress.Stopped {
        check(first, second);
        Side one = Side.of(first, 0);
        Side other = Side.of(second, 0);
        List<Bead> beads = lines.align(one, other, new Seams(one, other), progress);
        return new MergedCall(one, other, beads).call();
    }

    /** Whether these two are what {@link #align} takes. */
    public static boolean isPair(Transcript first, Transcript second) {
        try {
            check(first, second);
            return true;
        } catch (NotAlignable no) {
            return false;
        }
    }

    /**
     * Pairs the lines of a bilingual call anew, turn by turn: what slipped is put right, lines that go with several are
     * joined. Turns, speakers and everything else stay; the segments are counted anew.
     */
    public Transcript realign(Transcript call, Progress progress) throws Progress.Stopped {
        if (call.languages().size() != 2) {
            return call;
        }
        Side one = Side.of(call, 0);
        Side other = Side.of(call, 1);
        return new MendedCall(call, one, other, lines.align(one, other, Seams.ofOne(one, other), progress)).call();
    }

    private static void check(Transcript first, Transcript second) throws NotAlignable {
        String names = first.source().name() + " and " + second.source().name();
        for (Transcript one : List.of(first, second)) {
            if (one.languages().size() > 1) {
                throw new NotAlignable(Reason.BILINGUAL, one.source().name(), names + ": " + one.source().name()
                        + " already has both languages; open it alone, or name two files of one language each.");
            }
            if (one.segments().isEmpty()) {
                throw new NotAlignable(Reason.SILENT, one.source().name(), names + ": " + one.source().name()
                        + " has no line of speech to pair; name a file that holds the text of the call.");
            }
        }
        Language one = first.languages().getFirst();
        Language other = second.languages().getFirst();
        if (one == other || one.isChinese() && other.isChinese()) {
            throw new NotAlignable(Reason.SAME_LANGUAGE, second.source().name(), names + ": both files are in "
                    + Oddities.name(one) + "; name two files of one call in different languages.");
        }
    }
}
