package org.diglot.terms;

import java.util.List;
import org.diglot.transcript.Span;

/**
 * A place where a text uses a term, the longest wording that stands there.
 *
 * @param terms    the terms that accept this wording, at least one unless it is only a mistake for others
 * @param mistaken the terms for which this wording is a mistake
 * @param doubtful the terms for which it probably is
 */
public record TermMatch(Span span, List<Term> terms, List<Term> mistaken, List<Term> doubtful) {
}
