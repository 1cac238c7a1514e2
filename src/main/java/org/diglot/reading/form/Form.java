package org.diglot.reading.form;

import org.diglot.transcript.Progress;

/** A way to draw lines from files of one kind. Holds no state. */
@FunctionalInterface
public interface Form {

    Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped;
}
