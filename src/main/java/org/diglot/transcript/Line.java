package org.diglot.transcript;

/** One line of the source: its number, counted from 1, and its text as it stands there without the line end. */
public record Line(int line, String text) {
}
