package org.diglot.ui;

/** Who put marks on the page; each producer replaces its own layer whole and never touches another's. */
public enum Layer {
    QUOTES, FIGURES, FINDINGS, HITS, LIT
}
