package org.diglot.search;

/**
 * A term of the index and where its words stand in the text.
 *
 * @param term  with its {@link Terms} mark
 * @param step  how many positions after the token before: 0 stands at the same place
 * @param start in UTF-16 units of the original text
 */
record Token(String term, int step, int start, int end) {
}
