package org.diglot.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.alignment.Bitext.Piece;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.UnreadableTranscript;
import org.diglot.terms.Glossary;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/** How well two files were paired, in links between a line of one and a line of the other. */
record Score(int right, int found, int wanted) {

    private static final CallAligner ALIGNER = new CallAligner(Glossary.shipped());

    /** A link between lines, numbered from 1 in their own files. */
    record Link(int english, int chinese) {
    }

    static final Score NONE = new Score(0, 0, 0);

    double precision() {
        return found == 0 ? 1 : right / (double) found;
    }

    double recall() {
        return wanted == 0 ? 1 : right / (double) wanted;
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    Score plus(Score other) {
        return new Score(right + other.right, found + other.found, wanted + other.wanted);
    }

    static Score of(Bitext call) {
        return of(aligned(call), truth(call));
    }

    static Transcript aligned(Bitext call) {
        try {
            return ALIGNER.align(read("call.en.txt", call.english()), read("call.zh.txt", call.chinese()), Progress.NONE);
        } catch (NotAlignable | Progress.Stopped failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Transcript read(String name, List<Piece> pieces) {
        try {
            String text = pieces.stream().map(Piece::text).collect(Collectors.joining("\n", "", "\n"));
            return new TranscriptReader().read(name, text, Progress.NONE);
        } catch (UnreadableTranscript | Progress.Stopped failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Score of(Transcript aligned, Set<Link> truth) {
        int right = 0;
        int found = 0;
        for (Segment segment : aligned.segments()) {
            Set<Link> links = links(segment);
            found += links.size();
            right += (int) links.stream().filter(truth::contains).count();
        }
        return new Score(right, found, truth.size());
    }

    static Set<Link> links(Segment segment) {
        Set<Link> links = new HashSet<>();
        for (int one : segment.texts().get(0).lines()) {
            for (int other : segment.texts().get(1).lines()) {
                links.add(new Link(one, other));
            }
        }
        return links;
    }

    /** Lines that share more than half of the shorter of them. */
    static Set<Link> truth(Bitext call) {
        Set<Link> truth = new HashSet<>();
        int from = 0;
        for (int i = 0; i < call.english().size(); i++) {
            Piece one = call.english().get(i);
            if (one.header()) {
                continue;
            }
            while (from < call.chinese().size() && (call.chinese().get(from).header() || call.chinese().get(from).to() <= one.from())) {
                from++;
            }
            for (int k = from; k < call.chinese().size() && (call.chinese().get(k).header() || call.chinese().get(k).from() < one.to()); k++) {
                Piece other = call.chinese().get(k);
                double shared = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
                if (!other.header() && shared > 0.5 * Math.min(one.to() - one.from(), other.to() - other.from())) {
                    truth.add(new Link(i + 1, k + 1));
                }
            }
        }
        return truth;
    }
}
