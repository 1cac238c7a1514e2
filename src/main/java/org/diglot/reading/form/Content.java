package org.diglot.reading.form;

/**
 * What a file holds.
 *
 * @param text    its characters; empty where it is no file of text
 * @param charset IANA name of the set that these were found in; empty where it is no file of text
 */
public record Content(byte[] bytes, String text, String charset) {
}
