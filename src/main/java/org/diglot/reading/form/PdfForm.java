package org.diglot.reading.form;

import org.diglot.transcript.Progress;

/** A PDF. */
final class PdfForm implements Form {
    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        throw new Undrawable(Undrawable.Why.FOREIGN, "This is a PDF document; save its text as a .txt file and open that.");
    }
}
