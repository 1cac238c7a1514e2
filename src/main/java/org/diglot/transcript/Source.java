package org.diglot.transcript;

/**
 * Where a transcript was read from.
 *
 * @param name    the file's name without its folder
 * @param sha256  of the file's bytes, lower-case hexadecimal
 * @param charset the IANA name of the character set found ({@code UTF-8}, {@code Big5}, {@code GB18030}, …)
 * @param lines   how many lines the file has, blank ones counted
 */
public record Source(String name, String sha256, String charset, int lines) {
}
