package org.diglot.transcript;

/** The part of a call: prepared remarks, or questions and answers from the first introduction of an analyst on. */
public enum Section {
    PREPARED, QA
}
