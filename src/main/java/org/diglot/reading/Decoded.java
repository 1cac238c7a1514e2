package org.diglot.reading;

/**
 * The characters of a source and how they were found.
 *
 * @param charset  IANA name of the character set
 * @param mangled  how many byte sequences had no character in it and became U+FFFD
 */
record Decoded(String text, String charset, int mangled) {
}
